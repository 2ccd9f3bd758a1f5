//! Routes of numbers of people who asked, where a council decided so.
use axum::routing::{get, post};

use crate::web::{
    access::{Access, Table},
    page::links,
    view::{asker, figures, publishing},
};

/// Their page and file for everybody, what a coordinator decides, and whose a need is.
pub(super) fn of_figures(table: Table) -> Table {
    let (public, team, coordinator) = (Access::Public, Access::Team, Access::Coordinator);
    table
        .page(public, "GET", links::FIGURES, get(figures::get))
        .page(public, "GET", links::FIGURES_CSV, get(figures::csv))
        .page(coordinator, "GET", links::PUBLISHING, get(publishing::get))
        .page(coordinator, "POST", links::PUBLISHING, post(publishing::post))
        .page(team, "GET", "/team/vragen/{id}/wie-vroeg", get(asker::get))
        .page(team, "POST", "/team/vragen/{id}/wie-vroeg", post(asker::post))
}

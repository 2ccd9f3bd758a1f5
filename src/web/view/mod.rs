//! From use cases to pages: requests in, page structs out. Sentences come from the text layer, looks from the templates.
pub mod account;
pub mod account_provider;
mod again;
mod asked;
pub mod asked_for_help;
pub mod asker;
pub mod begin;
pub mod board;
pub mod bring;
pub mod brought;
pub mod brought_mine;
pub mod call;
pub mod can_do;
pub mod card;
pub mod cases;
pub mod comb;
mod course;
pub mod course_forms;
pub mod door_sheets;
pub mod doors;
pub mod embed;
pub mod error;
mod facts;
pub mod figures;
pub mod found;
pub mod home;
pub mod joining;
pub mod known;
pub mod load;
mod load_words;
pub mod map;
mod map_walk;
pub mod need;
pub mod needs;
pub mod network;
pub mod new_need;
pub mod offline;
pub mod outside;
pub mod paste;
mod paste_words;
pub mod people;
pub mod places;
pub mod post;
pub mod privacy;
pub mod publishing;
pub mod question;
pub mod question_code;
mod question_near;
pub mod report;
pub mod round;
pub mod second_factor;
mod send;
mod share;
pub mod sheet;
pub mod shop;
pub mod shop_call;
pub mod shop_thanks;
pub mod shops;
pub mod shops_team;
pub mod sign_in;
pub mod sign_in_code;
pub mod sign_in_provider;
pub mod stage;
pub mod stage_mine;
pub mod statements;
pub mod streets;
pub mod team_map;
pub mod today;
mod upload;
mod visit;
pub mod walk_along;
pub mod words;

use axum::response::{Html, IntoResponse, Response};

pub use visit::Visit;

use super::{
    App,
    page::{Attribution, CallCard, Nav, Page, Phone, Shell},
};
use crate::{
    import::OSM_ATTRIBUTION,
    text::{Lang, desk_hours},
};

/// The frame of a page at `path` (without the language).
pub fn shell(app: &App, lang: Lang, nav: Nav, title: impl Into<String>, path: &str) -> Shell {
    let call = app.service.config.helpdesk.as_ref().map(|desk| CallCard {
        who: desk.name.clone(),
        hours: desk_hours(lang, (&desk.hours_nl, &desk.hours_en)),
        phone: Phone::new(&desk.phone),
    });
    let osm = Attribution {
        text: OSM_ATTRIBUTION.to_owned(),
        href: Some("https://www.openstreetmap.org/copyright".to_owned()),
    };
    let name = app.signed.as_ref().map(|signed| signed.name.clone());
    Shell::new(lang, nav, title, path)
        .in_demo(app.service.config.demo)
        .signed_in(name)
        .calling(call)
        .crediting(vec![osm])
}

/// The frame of a page about somebody: with a way out of it, to a page that tells nobody what was looked at.
pub fn personal(app: &App, lang: Lang, title: impl Into<String>, path: &str) -> Shell {
    shell(app, lang, Nav::None, title, path).with_way_out(app.service.config.way_out())
}

/// A page as an answer.
pub fn answer(page: &impl Page) -> Response {
    match page.html() {
        Ok(html) => Html(html).into_response(),
        Err(error) => {
            tracing::error!(%error, "a page was not rendered");
            axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

//! `GET /api/v1/reach`: how far one can walk from a place.
use axum::{Json, extract::RawQuery, http::HeaderMap, response::Response};
use engine::domain::{Cell, Point};
use serde::Serialize;
use utoipa::ToSchema;

use super::{problem::reply, query::Params};
use crate::{
    service::{
        Fault, ServiceError,
        asking::{self, Reached, Where, find_place},
    },
    web::{App, Here},
};

/// A cell within reach.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReachedShape {
    /// H3 cell of resolution 10.
    pub cell: String,
    /// Metres walked to the middle one of its street nodes, rounded up.
    pub metres: u32,
    /// Minutes on foot.
    pub minutes: f64,
}

/// What is within reach.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReachShape {
    /// In order of cell.
    pub cells: Vec<ReachedShape>,
    /// `network`, or `estimate` when the place touches no street.
    pub travel: &'static str,
}

impl From<Reached> for ReachShape {
    fn from(reached: Reached) -> Self {
        let cells = reached.cells.iter().map(|one| ReachedShape {
            cell: one.cell.to_string(),
            metres: one.metres.ceil() as u32,
            minutes: (one.minutes * 10.0).round() / 10.0,
        });
        Self { cells: cells.collect(), travel: if reached.estimated { "estimate" } else { "network" } }
    }
}

/// Cells within so many minutes on foot.
#[utoipa::path(get, path = "/reach", operation_id = "reach", tag = "matching",
    params(("lat" = Option<f64>, Query, description = "Degrees north"),
           ("lon" = Option<f64>, Query, description = "Degrees east"),
           ("cell" = Option<String>, Query, description = "An H3 cell instead of a position"),
           ("minutes" = f64, Query, description = "Above 0, at most 120")),
    responses((status = 200, description = "Cells within reach", body = ReachShape)))]
pub async fn get_reach(Here(app): Here, headers: HeaderMap, query: RawQuery) -> Response {
    reply(&headers, answer(&app, query).await.map(Json))
}

async fn answer(app: &App, query: RawQuery) -> Result<ReachShape, ServiceError> {
    let mut params = Params::read(query, &["lat", "lon", "cell", "minutes"]);
    let minutes: Option<f64> = params.parse("minutes", "not-a-number");
    let lat: Option<f64> = params.parse("lat", "not-a-number");
    let lon: Option<f64> = params.parse("lon", "not-a-number");
    let cell: Option<Cell> = params.parse("cell", "cell");
    if minutes.is_none() && params.text("minutes").is_none() {
        params.fault(Fault::new("minutes", "missing"));
    }
    if let Some(minutes) = minutes.filter(|minutes| !(*minutes > 0.0 && *minutes <= engine::matching::MAX_MINUTES)) {
        params.fault(Fault::new("minutes", "minutes").with("value", minutes));
    }
    let wanted = match (lat, lon, cell) {
        (Some(lat), Some(lon), None) => Point::new(lat, lon).map(Where::At).ok(),
        (None, None, Some(cell)) => Some(Where::Cell(cell)),
        _ => None,
    };
    if wanted.is_none() {
        params.fault(Fault::new("lat", "place-missing"));
    }
    params.finish()?;
    let (Some(wanted), Some(minutes)) = (wanted, minutes) else { return Err(ServiceError::NotFound) };
    let place = find_place(&app.service, &wanted).await?;
    Ok(asking::reach(&app.service, app.who(), &place, minutes).await?.into())
}

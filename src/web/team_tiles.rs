//! `/team/tiles/...`: what a map of a team shows, for whoever signed in and for nobody else: a tile is made anew for each
//! question and kept nowhere, not here and not in a browser.
use axum::{
    body::Bytes,
    extract::{Path, RawQuery},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{App, Here, api, language, tiles, typed::fields};
use crate::service::{
    Fault, Service, ServiceError,
    mapping::team::{Period, TeamLayer, streets_tile, team_tile},
};

/// The layer of streets, which is the same in every quarter.
pub(super) const STREETS: &str = "streets";

/// One tile, or none where it shows nothing.
pub async fn tile(
    Here(app): Here,
    Path((layer, zoom, column, row)): Path<(String, String, String, String)>,
    RawQuery(raw): RawQuery,
    headers: HeaderMap,
) -> Response {
    match read(&app, (&layer, raw), [&zoom, &column, &row]).await {
        Ok(bytes) if bytes.is_empty() => StatusCode::NO_CONTENT.into_response(),
        Ok(bytes) => ([(header::CONTENT_TYPE, tiles::MEDIA_TYPE)], Bytes::from(bytes)).into_response(),
        Err(error) => api::problem_of(language(&headers), &error),
    }
}

async fn read(app: &App, (layer, raw): (&str, Option<String>), numbers: [&str; 3]) -> Result<Vec<u8>, ServiceError> {
    if layer == STREETS {
        return streets_tile(&app.service, app.who(), tiles::address(numbers)?).await;
    }
    let layer = TeamLayer::of(layer).ok_or(ServiceError::NotFound)?;
    let asked = fields(raw.unwrap_or_default());
    let period = period(&app.service, asked.get("kwartaal").map(String::as_str).unwrap_or_default())?;
    team_tile(&app.service, app.who(), (layer, period), tiles::address(numbers)?).await
}

/// The quarter that was asked for: one that can be looked back at, or that of now where none is said.
///
/// # Errors
/// `quarter` for anything else.
pub(super) fn period(service: &Service, asked: &str) -> Result<Period, ServiceError> {
    if asked.is_empty() {
        return Ok(Period::now(service));
    }
    let read = asked.parse().ok().filter(|period| Period::all(service).contains(period));
    read.ok_or_else(|| Fault::new("kwartaal", "quarter").into())
}

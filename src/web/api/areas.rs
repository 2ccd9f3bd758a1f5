//! Areas as data and as GeoJSON.
use axum::{
    extract::{Path, RawQuery},
    http::{HeaderMap, header},
    response::Response,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    list::{Listing, Paging},
    problem::reply,
    query::Params,
};
use crate::{
    export::{AreaOutline, area_feature},
    service::{Fault, ServiceError, network},
    storage::AreaRecord,
    web::{App, Here},
};

/// A municipality, district or neighbourhood.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AreaShape {
    /// CBS code, or `NAME:` and the name.
    #[schema(example = "WK050324")]
    pub code: String,
    /// Name.
    pub name: String,
    /// `municipality`, `district`, `neighbourhood` or `other`.
    pub level: String,
    /// Year of its border; null when not known.
    pub year: Option<i64>,
    /// Residents.
    pub residents: Option<i64>,
    /// Households.
    pub households: Option<i64>,
}

impl AreaShape {
    fn of(row: AreaRecord) -> Self {
        Self {
            code: row.code,
            name: row.name,
            level: row.level,
            year: Some(row.year).filter(|year| *year > 0),
            residents: row.residents,
            households: row.households,
        }
    }
}

const LEVELS: [&str; 4] = ["municipality", "district", "neighbourhood", "other"];

/// Areas, in order of code.
#[utoipa::path(get, path = "/areas", operation_id = "listAreas", tag = "areas",
    params(("limit" = Option<u64>, Query, description = "1 to 100"), ("after" = Option<String>, Query, description = "Last code of the page before"),
           ("level" = Option<String>, Query, description = "municipality, district, neighbourhood or other")),
    responses((status = 200, description = "One page", body = Listing<AreaShape>)))]
pub async fn list_areas(Here(app): Here, headers: HeaderMap, query: RawQuery) -> Response {
    reply(&headers, list(&app, query).await)
}

async fn list(app: &App, query: RawQuery) -> Result<Listing<AreaShape>, ServiceError> {
    let mut params = Params::read(query, &["limit", "after", "level"]);
    let paging: Paging<String> = Paging::read(&mut params);
    let level = params.text("level").map(str::to_owned);
    if let Some(level) = level.as_ref().filter(|level| !LEVELS.contains(&level.as_str())) {
        params.fault(Fault::new("level", "bad-value").with("value", level));
    }
    params.finish()?;
    let path = level.as_ref().map_or("/areas".to_owned(), |level| format!("/areas?level={level}"));
    let (level, after) = (level.as_deref(), paging.after.as_deref());
    let rows = network::list_areas(&app.service, app.who(), level, after, paging.ask_for()).await?;
    Ok(paging.page(&path, rows.into_iter().map(AreaShape::of).collect(), |row| row.code.clone()))
}

/// One area as a GeoJSON feature (RFC 7946).
#[utoipa::path(get, path = "/areas/{code}", operation_id = "getArea", tag = "areas",
    params(("code" = String, Path, description = "Code of the area")),
    responses((status = 200, description = "The area", content_type = "application/geo+json", body = Object)))]
pub async fn get_area(Here(app): Here, headers: HeaderMap, Path(code): Path<String>) -> Response {
    let geojson = [(header::CONTENT_TYPE, "application/geo+json")];
    let area = network::get_area(&app.service, app.who(), &code).await;
    reply(&headers, area.map(|area| (geojson, area_feature(&outline(&area)).to_string())))
}

fn outline(area: &AreaRecord) -> AreaOutline<'_> {
    AreaOutline {
        code: &area.code,
        name: &area.name,
        level: &area.level,
        year: Some(area.year).filter(|year| *year > 0),
        residents: area.residents,
        households: area.households,
        geometry: &area.geometry,
    }
}

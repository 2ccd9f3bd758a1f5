//! Areas as data and as GeoJSON.
use axum::{
    extract::{Path, RawQuery},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{list::Listing, problem::problem_of, query::Params};
use crate::{
    export::{AreaOutline, area_feature},
    service::{Fault, ServiceError, network},
    storage::AreaRecord,
    web::{App, Here, language},
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
    match list(&app, query).await {
        Ok(list) => list.into_response(),
        Err(error) => problem_of(language(&headers), &error),
    }
}

async fn list(app: &App, query: RawQuery) -> Result<Listing<AreaShape>, ServiceError> {
    let mut params = Params::read(query, &["limit", "after", "level"]);
    let limit = params.number("limit", 1..=100).unwrap_or(25);
    let (after, level) = (params.text("after").map(str::to_owned), params.text("level").map(str::to_owned));
    if let Some(level) = level.as_ref().filter(|level| !LEVELS.contains(&level.as_str())) {
        params.fault(Fault::new("level", "bad-value").with("value", level));
    }
    params.finish()?;
    let path = level.as_ref().map_or("/areas".to_owned(), |level| format!("/areas?level={level}"));
    let rows = network::list_areas(&app.service, app.who(), level.as_deref(), after.as_deref(), limit + 1).await?;
    let rows = rows.into_iter().map(AreaShape::of).collect();
    Ok(Listing::of(rows, limit, &path, |row| row.code.clone()))
}

/// One area as a GeoJSON feature (RFC 7946).
#[utoipa::path(get, path = "/areas/{code}", operation_id = "getArea", tag = "areas",
    params(("code" = String, Path, description = "Code of the area")),
    responses((status = 200, description = "The area", content_type = "application/geo+json", body = Object)))]
pub async fn get_area(Here(app): Here, headers: HeaderMap, Path(code): Path<String>) -> Response {
    match network::get_area(&app.service, app.who(), &code).await {
        Ok(area) => ([(header::CONTENT_TYPE, "application/geo+json")], area_feature(&outline(&area)).to_string())
            .into_response(),
        Err(error) => problem_of(language(&headers), &error),
    }
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

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
    export::area_geometry,
    service::{Fault, ServiceError, network},
    storage::{AreaRecord, KeyFigureRecord, StoreError},
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

/// Key figures of an area; what the source does not know or keeps secret is null, never zero.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct KeyFiguresShape {
    /// The year they are of; null when not known.
    #[schema(example = 2024)]
    pub year: Option<i64>,
    /// The line that must be shown with them.
    pub attribution: &'static str,
    /// Residents.
    pub residents: Option<i64>,
    /// Residents from 0 to 14 years.
    pub residents0to14: Option<i64>,
    /// Residents of 65 years and older.
    pub residents65plus: Option<i64>,
    /// Households.
    pub households: Option<i64>,
    /// Residents in a household, on average.
    pub household_size: Option<f64>,
    /// Residents per square kilometre of land; null below ten residents.
    pub residents_per_km2: Option<f64>,
    /// Addresses per square kilometre within a kilometre.
    pub addresses_per_km2: Option<f64>,
    /// 1 (very urban) to 5 (not urban).
    pub urbanity: Option<i64>,
    /// Hectares of land.
    pub land_ha: Option<f64>,
    /// Kilometres by road to a doctor, on average.
    pub doctor_km: Option<f64>,
    /// Kilometres by road to a supermarket, on average.
    pub supermarket_km: Option<f64>,
    /// Kilometres by road to a primary school, on average.
    pub school_km: Option<f64>,
}

impl KeyFiguresShape {
    fn of(row: &KeyFigureRecord) -> Self {
        let figure = |name: &str| row.figures.get(name).and_then(serde_json::Value::as_f64);
        let count = |name: &str| figure(name).map(|number| number.round() as i64);
        Self {
            year: Some(row.year).filter(|year| *year > 0),
            attribution: network::FIGURES_ATTRIBUTION,
            residents: count("residents"),
            residents0to14: count("residents0to14"),
            residents65plus: count("residents65plus"),
            households: count("households"),
            household_size: figure("householdSize"),
            residents_per_km2: figure("residentsPerKm2"),
            addresses_per_km2: figure("addressesPerKm2"),
            urbanity: count("urbanity"),
            land_ha: figure("landHa"),
            doctor_km: figure("doctorKm"),
            supermarket_km: figure("supermarketKm"),
            school_km: figure("schoolKm"),
        }
    }
}

/// The properties of an area in GeoJSON.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AreaProperties {
    /// The area.
    #[serde(flatten)]
    pub area: AreaShape,
    /// Its key figures of the latest year; null where none are loaded.
    pub key_figures: Option<KeyFiguresShape>,
}

/// An area as a GeoJSON feature.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AreaFeature {
    /// `Feature`.
    #[serde(rename = "type")]
    pub sort: &'static str,
    /// Its code.
    #[schema(example = "WK050324")]
    pub id: String,
    /// Polygon or MultiPolygon, WGS84, longitude first.
    #[schema(value_type = Object)]
    pub geometry: serde_json::Value,
    /// What is known of it.
    pub properties: AreaProperties,
}

/// One area as a GeoJSON feature (RFC 7946).
#[utoipa::path(get, path = "/areas/{code}", operation_id = "getArea", tag = "areas",
    params(("code" = String, Path, description = "Code of the area")),
    responses((status = 200, description = "The area", content_type = "application/geo+json", body = AreaFeature)))]
pub async fn get_area(Here(app): Here, headers: HeaderMap, Path(code): Path<String>) -> Response {
    let geojson = [(header::CONTENT_TYPE, "application/geo+json")];
    reply(&headers, feature(&app, &code).await.map(|text| (geojson, text)))
}

async fn feature(app: &App, code: &str) -> Result<String, ServiceError> {
    let area = network::get_area(&app.service, app.who(), code).await?;
    let figures = network::find_key_figures(&app.service, app.who(), code).await?;
    let geometry = area_geometry(&area.geometry);
    let properties =
        AreaProperties { area: AreaShape::of(area), key_figures: figures.as_ref().map(KeyFiguresShape::of) };
    let feature = AreaFeature { sort: "Feature", id: properties.area.code.clone(), geometry, properties };
    serde_json::to_string(&feature).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
}

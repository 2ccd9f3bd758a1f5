//! `/tiles/...`: vector tiles for any map, this site's or another's. A tile is written and compressed once and then handed out
//! until something changes.
use std::{collections::HashMap, sync::Arc};

use axum::{
    Json,
    body::Bytes,
    extract::{Path, RawQuery},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use super::{App, Here, api, coding::takes, language, map_style::map_style, palette::Theme, typed::fields};
use crate::{
    service::{
        Fault, ServiceError,
        mapping::{BASEMAP, Layer, Start, Tile, basemap, basemap_tile, kept_reach, kept_tile},
    },
    tile::{Address, Archive},
};

/// What vector tiles are called (OGC API Tiles 1.0, annex on MVT).
pub(super) const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/vnd.mapbox-vector-tile");

/// How far one walks from a place: the layer that is asked with `van` and `minuten`.
const REACH: &str = "reach";

/// One tile, or none where it shows nothing.
pub async fn tile(
    Here(app): Here,
    Path((layer, zoom, column, row)): Path<(String, String, String, String)>,
    RawQuery(raw): RawQuery,
    headers: HeaderMap,
) -> Response {
    match read(&app, (&layer, raw), [&zoom, &column, &row]).await {
        Ok(tile) => answer(&tile, &headers),
        Err(error) => api::problem_of(language(&headers), &error),
    }
}

async fn read(app: &App, (layer, raw): (&str, Option<String>), numbers: [&str; 3]) -> Result<Arc<Tile>, ServiceError> {
    if layer == REACH {
        return kept_reach(&app.service, start(&fields(raw.unwrap_or_default()))?, address(numbers)?).await;
    }
    if layer == BASEMAP {
        basemap(&app.service)?;
        return basemap_tile(&app.service, address(numbers)?).await;
    }
    let layer = Layer::of(layer).ok_or(ServiceError::NotFound)?;
    kept_tile(&app.service, layer, address(numbers)?).await
}

/// From where one walks, and for how long.
pub(super) fn start(asked: &HashMap<String, String>) -> Result<Start, ServiceError> {
    let value = |name: &str| asked.get(name).map(String::as_str).unwrap_or_default();
    Start::read(value("van"), value("minuten"))
}

/// `z/x/y.mvt`.
///
/// # Errors
/// `tile-out-of-range` for a tile that does not exist.
pub(super) fn address([zoom, column, row]: [&str; 3]) -> Result<Address, ServiceError> {
    let read = || {
        let row = row.strip_suffix(".mvt")?;
        Address::new(zoom.parse().ok()?, column.parse().ok()?, row.parse().ok()?)
    };
    read().ok_or_else(|| Fault::new("tile", "tile-out-of-range").into())
}

fn answer(tile: &Tile, headers: &HeaderMap) -> Response {
    if tile.plain.is_empty() {
        return StatusCode::NO_CONTENT.into_response();
    }
    let zipped = takes(headers, "gzip");
    let bytes = if zipped { tile.zipped() } else { Bytes::clone(&tile.plain) };
    let mut response = bytes.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, MEDIA_TYPE);
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if zipped {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// What is in the tiles of a layer, and where they are (TileJSON 3.0.0).
pub async fn describe(Here(app): Here, Path(file): Path<String>, headers: HeaderMap) -> Response {
    let word = file.strip_suffix(".json").unwrap_or_default();
    let described = match (Layer::of(word), basemap(&app.service)) {
        (Some(layer), _) => tile_json(&app, layer),
        (None, Ok(archive)) if word == BASEMAP => basemap_json(&app, archive),
        _ => return api::problem_of(language(&headers), &ServiceError::NotFound),
    };
    Json(described).into_response()
}

/// TileJSON of the ground from a file.
fn basemap_json(app: &App, archive: &Archive) -> Value {
    let (first, last) = archive.zooms();
    let layers = archive.contents().into_iter().map(|(id, fields)| {
        let fields: serde_json::Map<_, _> = fields.into_iter().map(|(key, sort)| (key, sort.into())).collect();
        json!({ "id": id, "fields": fields })
    });
    json!({
        "tilejson": "3.0.0",
        "name": BASEMAP,
        "tiles": [format!("{}/tiles/{BASEMAP}/{{z}}/{{x}}/{{y}}.mvt", app.service.config.base_url)],
        "minzoom": first,
        "maxzoom": last,
        "attribution": archive.attribution(),
        "vector_layers": layers.collect::<Vec<_>>(),
    })
}

/// TileJSON of a layer.
pub(super) fn tile_json(app: &App, layer: Layer) -> Value {
    let ((first, last), name) = (layer.zooms(), layer.as_str());
    let layers = layer.contents().iter().map(|(id, fields)| {
        let fields: serde_json::Map<_, _> = fields.iter().map(|(key, sort)| ((*key).to_owned(), json!(sort))).collect();
        json!({ "id": id, "fields": fields })
    });
    json!({
        "tilejson": "3.0.0",
        "name": name,
        "tiles": [format!("{}/tiles/{name}/{{z}}/{{x}}/{{y}}.mvt", app.service.config.base_url)],
        "minzoom": first,
        "maxzoom": last,
        "attribution": layer.attribution(),
        "vector_layers": layers.collect::<Vec<_>>(),
    })
}

/// How the map is drawn; `taal` for its language, `donker` for a dark one, `van` and `minuten` for how far one walks.
pub async fn style(Here(app): Here, RawQuery(raw): RawQuery, headers: HeaderMap) -> Response {
    let asked = fields(raw.unwrap_or_default());
    let lang = asked.get("taal").and_then(|tag| tag.parse().ok()).unwrap_or_default();
    let theme = if asked.contains_key("donker") { Theme::Dark } else { Theme::Light };
    let start = asked.contains_key("van").then(|| start(&asked)).transpose();
    match start {
        Ok(start) => {
            Json(map_style(&app.service.config.base_url, &app.service.config.map, (lang, theme), start)).into_response()
        }
        Err(error) => api::problem_of(language(&headers), &error),
    }
}

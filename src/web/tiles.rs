//! `/tiles/...`: vector tiles for any map, this site's or another's. A tile is written and compressed once and then handed out
//! until something changes.
use std::sync::Arc;

use axum::{
    Json,
    body::Bytes,
    extract::{Path, RawQuery},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use super::{App, Here, api, language, map_style::map_style, palette::Theme, typed::fields};
use crate::{
    service::{
        Fault, ServiceError,
        mapping::{Layer, Tile, kept_tile},
    },
    tile::Address,
};

/// What vector tiles are called (OGC API Tiles 1.0, annex on MVT).
const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/vnd.mapbox-vector-tile");

/// One tile, or none where it shows nothing.
pub async fn tile(
    Here(app): Here,
    Path((layer, zoom, column, row)): Path<(String, String, String, String)>,
    headers: HeaderMap,
) -> Response {
    match read(&app, &layer, [&zoom, &column, &row]).await {
        Ok(tile) => answer(&tile, &headers),
        Err(error) => api::problem_of(language(&headers), &error),
    }
}

async fn read(app: &App, layer: &str, numbers: [&str; 3]) -> Result<Arc<Tile>, ServiceError> {
    let layer = Layer::of(layer).ok_or(ServiceError::NotFound)?;
    let address = address(numbers).ok_or_else(|| Fault::new("tile", "tile-out-of-range"))?;
    kept_tile(&app.service, layer, address).await
}

/// `z/x/y.mvt`; `None` for a tile that does not exist.
fn address([zoom, column, row]: [&str; 3]) -> Option<Address> {
    let row = row.strip_suffix(".mvt")?;
    Address::new(zoom.parse().ok()?, column.parse().ok()?, row.parse().ok()?)
}

fn answer(tile: &Tile, headers: &HeaderMap) -> Response {
    if tile.plain.is_empty() {
        return StatusCode::NO_CONTENT.into_response();
    }
    let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let zipped = accepts.split(',').any(|one| one.trim().split(';').next() == Some("gzip"));
    let bytes = if zipped { &tile.zipped } else { &tile.plain };
    let mut response = Bytes::clone(bytes).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, MEDIA_TYPE);
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if zipped {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// What is in the tiles of a layer, and where they are (TileJSON 3.0.0).
pub async fn describe(Here(app): Here, Path(file): Path<String>, headers: HeaderMap) -> Response {
    match file.strip_suffix(".json").and_then(Layer::of) {
        Some(layer) => Json(tile_json(&app, layer)).into_response(),
        None => api::problem_of(language(&headers), &ServiceError::NotFound),
    }
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

/// How the map is drawn; `taal` for its language, `donker` for a dark one.
pub async fn style(Here(app): Here, RawQuery(raw): RawQuery) -> Response {
    let asked = fields(raw.unwrap_or_default());
    let lang = asked.get("taal").and_then(|tag| tag.parse().ok()).unwrap_or_default();
    let theme = if asked.contains_key("donker") { Theme::Dark } else { Theme::Light };
    Json(map_style(&app.service.config.base_url, lang, theme)).into_response()
}

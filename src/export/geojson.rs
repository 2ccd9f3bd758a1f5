//! GeoJSON as RFC 7946 has it: WGS84, longitude first, counterclockwise outer rings, six decimals.
use engine::{domain::Cell, travel::ReachedCell};
use h3o::LatLng;
use serde_json::{Value, json};

/// About 10 cm.
fn six(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}

/// Rounds every number of nested coordinates.
fn rounded(coordinates: &Value) -> Value {
    match coordinates {
        Value::Array(inner) => inner.iter().map(rounded).collect(),
        Value::Number(number) => json!(six(number.as_f64().unwrap_or_default())),
        other => other.clone(),
    }
}

/// An area as it stands in a feature.
#[derive(Clone, Copy, Debug)]
pub struct AreaOutline<'a> {
    /// CBS code, or `NAME:` and the name.
    pub code: &'a str,
    /// Name.
    pub name: &'a str,
    /// `municipality`, `district`, `neighbourhood` or `other`.
    pub level: &'a str,
    /// Year of the border, when known.
    pub year: Option<i64>,
    /// Residents.
    pub residents: Option<i64>,
    /// Households.
    pub households: Option<i64>,
    /// GeoJSON geometry.
    pub geometry: &'a Value,
}

/// One area as a feature.
pub fn area_feature(area: &AreaOutline<'_>) -> Value {
    let geometry = json!({ "type": area.geometry["type"], "coordinates": rounded(&area.geometry["coordinates"]) });
    json!({
        "type": "Feature",
        "id": area.code,
        "geometry": geometry,
        "properties": {
            "code": area.code,
            "name": area.name,
            "level": area.level,
            "year": area.year,
            "residents": area.residents,
            "households": area.households,
        }
    })
}

/// The hexagon of a cell, closed, counterclockwise as H3 gives it.
fn ring(cell: Cell) -> Vec<[f64; 2]> {
    let mut ring: Vec<[f64; 2]> =
        cell.index().boundary().iter().map(|corner: &LatLng| [six(corner.lng()), six(corner.lat())]).collect();
    ring.extend(ring.first().copied());
    ring
}

/// Cells within reach as a collection of hexagons.
pub fn reach_collection(cells: &[ReachedCell], estimated: bool) -> Value {
    let features: Vec<Value> = cells
        .iter()
        .map(|one| {
            json!({
                "type": "Feature",
                "id": one.cell.to_string(),
                "geometry": { "type": "Polygon", "coordinates": [ring(one.cell)] },
                "properties": {
                    "cell": one.cell.to_string(),
                    "metres": one.metres.ceil(),
                    "minutes": (one.minutes * 10.0).round() / 10.0,
                    "travel": if estimated { "estimate" } else { "network" },
                }
            })
        })
        .collect();
    json!({ "type": "FeatureCollection", "features": features })
}

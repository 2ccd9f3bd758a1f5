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

/// The geometry of an area, six decimals.
pub fn area_geometry(geometry: &Value) -> Value {
    json!({ "type": geometry["type"], "coordinates": rounded(&geometry["coordinates"]) })
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

//! GeoJSON as it comes: each feature is read on its own, so that one broken feature does not cost the others.
use geo::Coord;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value, error::Category};

use crate::import::{FileFault, Reason};

/// Rings of one polygon as they stand in the file, outer ring first.
pub(super) type Rings = Vec<Vec<Coord<f64>>>;

/// Polygons of a feature, and how many members of a collection were no areas.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Shape {
    pub(super) polygons: Vec<Rings>,
    pub(super) others: usize,
}

/// One feature.
#[derive(Debug)]
pub(super) struct Feature {
    pub(super) properties: Map<String, Value>,
    pub(super) shape: Result<Shape, Reason>,
}

/// The file.
#[derive(Debug, Deserialize)]
pub(super) struct Collection {
    #[serde(rename = "type")]
    sort: Option<String>,
    pub(super) crs: Option<Value>,
    #[serde(default)]
    pub(super) features: Option<Vec<Feature>>,
}

impl<'de> Deserialize<'de> for Feature {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let properties = value.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
        Ok(Self { properties, shape: shape(value.get("geometry").unwrap_or(&Value::Null)) })
    }
}

/// Reads a FeatureCollection.
pub(super) fn read(bytes: &[u8]) -> Result<(Option<Value>, Vec<Feature>), FileFault> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let all: Collection = serde_json::from_slice(bytes).map_err(|error| {
        let number = error.line() as u64;
        match error.classify() {
            Category::Eof => FileFault::Truncated { unit: "line", number },
            _ => FileFault::at_line(number, error),
        }
    })?;
    match (all.sort.as_deref(), all.features) {
        (Some("FeatureCollection"), Some(features)) if features.is_empty() => Err(FileFault::Empty),
        (Some("FeatureCollection"), Some(features)) => Ok((all.crs, features)),
        (Some("Topology"), _) => Err(FileFault::TopoJson),
        (Some(_), _) => Err(FileFault::NotWhatItSays { expected: "feature-collection", found: "geojson-part" }),
        (None, _) => Err(FileFault::NotWhatItSays { expected: "feature-collection", found: "json" }),
    }
}

fn shape(geometry: &Value) -> Result<Shape, Reason> {
    if geometry.is_null() {
        return Err(Reason::NoGeometry);
    }
    let sort = geometry.get("type").and_then(Value::as_str).ok_or(Reason::BrokenGeometry)?;
    let coordinates = geometry.get("coordinates").unwrap_or(&Value::Null);
    match sort {
        "Polygon" => Ok(Shape { polygons: vec![rings(coordinates)?], others: 0 }),
        "MultiPolygon" => Ok(Shape { polygons: list(coordinates, rings)?, others: 0 }),
        "GeometryCollection" => collection(geometry),
        other => Err(Reason::NotAnArea { geometry: other.to_owned() }),
    }
}

/// Areas of a collection; what else is in it is counted, a collection without any area is refused.
fn collection(geometry: &Value) -> Result<Shape, Reason> {
    let members = geometry.get("geometries").and_then(Value::as_array).ok_or(Reason::BrokenGeometry)?;
    let mut all = Shape::default();
    for member in members {
        match shape(member) {
            Ok(one) => {
                all.polygons.extend(one.polygons);
                all.others += one.others;
            }
            Err(Reason::NotAnArea { .. }) => all.others += 1,
            Err(other) => return Err(other),
        }
    }
    let nothing = || Reason::NotAnArea { geometry: "GeometryCollection".to_owned() };
    if all.polygons.is_empty() { Err(nothing()) } else { Ok(all) }
}

fn list<T>(value: &Value, read: impl Fn(&Value) -> Result<T, Reason>) -> Result<Vec<T>, Reason> {
    value.as_array().ok_or(Reason::BrokenGeometry)?.iter().map(read).collect()
}

fn rings(value: &Value) -> Result<Rings, Reason> {
    list(value, |ring| list(ring, position))
}

/// Longitude first; a height behind it is left out.
fn position(value: &Value) -> Result<Coord<f64>, Reason> {
    let number = |at: usize| value.get(at).and_then(Value::as_f64).filter(|number| number.is_finite());
    number(0).zip(number(1)).map(|(x, y)| Coord { x, y }).ok_or(Reason::BrokenGeometry)
}

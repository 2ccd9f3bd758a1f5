//! Areas: municipalities, districts and neighbourhoods as people and Statistics Netherlands draw them.
mod cells;
mod collection;
mod crs;
mod draft;
mod properties;
mod repair;

use std::{collections::HashMap, path::Path};

use collection::Feature;
use crs::Crs;
use draft::Draft;
use engine::domain::Cell;
use geo::MultiPolygon;
use properties::Properties;
pub(super) use properties::cbs_level;

use super::{FileFault, Reading, Reason, Skipped};

/// What sort of area, by its CBS code or the name of the property it stood in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AreaLevel {
    /// GM + 4.
    Municipality,
    /// WK + 6.
    District,
    /// BU + 8.
    Neighbourhood,
    /// Drawn by people themselves, or not known.
    Other,
}

impl AreaLevel {
    /// The word that is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::District => "district",
            Self::Neighbourhood => "neighbourhood",
            Self::Other => "other",
        }
    }
}

/// One area. `(code, year)` is unique within a reading.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaRow {
    /// CBS code as the file has it; `01:west` where a town made its own code, `NAME:overvecht` where there is none.
    pub code: String,
    /// Its level.
    pub level: AreaLevel,
    /// Its name; the code when the file has none.
    pub name: String,
    /// Name of the municipality it lies in, when the file says so.
    pub municipality: Option<String>,
    /// Year of the border; CBS codes change with municipal reform.
    pub year: Option<i32>,
    /// Residents, when the file says so.
    pub residents: Option<u32>,
    /// Households (or dwellings), when the file says so.
    pub households: Option<u32>,
    /// WGS84, longitude first, outer rings counterclockwise (RFC 7946), valid.
    pub geometry: MultiPolygon<f64>,
    /// The cells of resolution 9 whose centre lies inside, sorted; at least one.
    pub cells: Vec<Cell>,
    /// The same cells compacted.
    pub compact: Vec<Cell>,
}

/// Reads a GeoJSON FeatureCollection; `year` wins over what the file says.
///
/// # Errors
/// [`FileFault`] when the file as a whole cannot be read.
pub fn read_areas(bytes: &[u8], year: Option<i32>) -> Result<Reading<AreaRow>, FileFault> {
    let head = &bytes[..bytes.len().min(4096)];
    super::source::check_head(head, super::FileSort::GeoJson)?;
    let (crs, features) = collection::read(bytes)?;
    let crs = crs::declared(crs.as_ref())?;
    features.iter().try_for_each(|feature| check_degrees(&crs, feature))?;
    let mut reading = Reading::default();
    let mut seen = HashMap::new();
    for (number, feature) in (1..).zip(features) {
        read_feature(&crs, year, number, feature, &mut reading, &mut seen);
    }
    Ok(reading)
}

fn check_degrees(crs: &Crs, feature: &Feature) -> Result<(), FileFault> {
    let Ok(shape) = &feature.shape else { return Ok(()) };
    shape.polygons.iter().flatten().flatten().try_for_each(|at| crs.check(*at))
}

fn read_feature(
    crs: &Crs,
    year: Option<i32>,
    number: u64,
    feature: Feature,
    reading: &mut Reading<AreaRow>,
    seen: &mut HashMap<(String, Option<i32>), u64>,
) {
    let mut area = Draft::new(number, &Properties::new(&feature.properties), year);
    let row = feature.shape.and_then(|shape| area.finish(crs, shape));
    let key = (area.code.clone(), area.year);
    let row = match (row, seen.get(&key)) {
        (Ok(_), Some(first)) => Err(Reason::Duplicate { first: first.to_string() }),
        (row, _) => row,
    };
    match row {
        Ok(row) => {
            seen.insert(key, number);
            reading.notes.append(&mut area.notes);
            reading.keep(number, row);
        }
        Err(reason) => reading.skip([Skipped::new(number, area.object(), field_of(&reason), reason)]),
    }
}

fn field_of(reason: &Reason) -> &'static str {
    match reason {
        Reason::NoName => "name",
        Reason::Duplicate { .. } => "code",
        _ => "geometry",
    }
}

/// [`read_areas`] of a file, looked at before it is read.
///
/// # Errors
/// [`FileFault`] when the file as a whole cannot be read.
pub fn read_areas_file(path: &Path, year: Option<i32>) -> Result<Reading<AreaRow>, FileFault> {
    read_areas(&super::read_file(path, super::FileSort::GeoJson)?, year)
}

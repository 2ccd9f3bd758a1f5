//! Areas: municipalities, districts and neighbourhoods as people and Statistics Netherlands draw them.
use std::path::Path;

use engine::domain::Cell;
use geo::MultiPolygon;

use super::{FileFault, Reading};

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

/// One area. `(code, year)` is unique within a reading.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaRow {
    /// CBS code as the file has it, or `NAME:overvecht` made from the name.
    pub code: String,
    /// Its level.
    pub level: AreaLevel,
    /// Its name; the code when the file has none.
    pub name: String,
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
    let _ = (bytes, year);
    Err(FileFault::Empty)
}

/// [`read_areas`] of a file, looked at before it is read.
///
/// # Errors
/// [`FileFault`] when the file as a whole cannot be read.
pub fn read_areas_file(path: &Path, year: Option<i32>) -> Result<Reading<AreaRow>, FileFault> {
    read_areas(&super::read_file(path, super::FileSort::GeoJson)?, year)
}

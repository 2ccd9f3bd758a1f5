//! Areas: municipalities, districts and neighbourhoods as people and Statistics Netherlands draw them.
mod cells;
mod collection;
mod crs;
mod properties;
mod repair;

use std::{collections::HashMap, path::Path};

use collection::{Feature, Shape};
use crs::Crs;
use engine::domain::Cell;
use geo::{Area, Coord, MultiPolygon};
use properties::Properties;

use super::{FileFault, Note, Reading, Reason, Remark, Skipped};

/// Square degrees of the largest area that is tiled: about the size of a country. More would be millions of cells.
const MOST_SQUARE_DEGREES: f64 = 30.0;

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

/// A feature on its way to a row.
struct Draft {
    number: u64,
    code: String,
    level: AreaLevel,
    name: String,
    year: Option<i32>,
    residents: Option<u32>,
    households: Option<u32>,
    notes: Vec<Note>,
}

impl Draft {
    fn new(number: u64, properties: &Properties, year: Option<i32>) -> Self {
        let (code, name) = (properties.code(), properties.name());
        let made = name.as_ref().map(|(name, level)| (code_from_name(name), *level));
        let from_name = code.is_none();
        let (code, level) = code.or(made).unwrap_or((String::new(), AreaLevel::Other));
        let name = name.map_or_else(|| code.clone(), |(name, _)| name);
        let year = year.or(properties.year());
        let mut draft = Self { number, code, level, name, year, residents: None, households: None, notes: Vec::new() };
        if from_name {
            draft.note("code", Remark::CodeFromName { code: draft.code.clone() });
        }
        draft.residents = draft.figure("residents", properties.residents());
        draft.households = draft.figure("households", properties.households());
        draft
    }

    fn object(&self) -> String {
        if self.name == self.code || self.code.starts_with("NAME:") {
            return self.name.clone();
        }
        format!("{} {}", self.code, self.name)
    }
    fn note(&mut self, field: &str, remark: Remark) {
        self.notes.push(Note::new(self.number, self.object(), field, remark));
    }
    /// A figure that the source keeps secret (-99997) is no figure.
    fn figure(&mut self, field: &str, figure: Result<Option<u32>, String>) -> Option<u32> {
        figure.unwrap_or_else(|value| {
            self.note(field, Remark::FigureLeftOut { value });
            None
        })
    }

    fn finish(&mut self, crs: &Crs, shape: Shape) -> Result<AreaRow, Reason> {
        if self.code.is_empty() {
            return Err(Reason::NoName);
        }
        let geometry = self.mended(crs, shape)?;
        if geometry.unsigned_area() > MOST_SQUARE_DEGREES {
            return Err(Reason::AreaTooLarge);
        }
        let (cells, small) = cells::cover(&geometry).ok_or(Reason::EmptyGeometry)?;
        if small {
            self.note("geometry", Remark::SmallerThanCell);
        }
        Ok(AreaRow {
            code: self.code.clone(),
            level: self.level,
            name: self.name.clone(),
            year: self.year,
            residents: self.residents,
            households: self.households,
            compact: cells::compact(&cells),
            geometry,
            cells,
        })
    }

    fn mended(&mut self, crs: &Crs, shape: Shape) -> Result<MultiPolygon<f64>, Reason> {
        let mut polygons = shape.polygons;
        polygons.iter_mut().flatten().flatten().try_for_each(|at| to_degrees(crs, at))?;
        let mended = repair::mend(polygons).ok_or(Reason::EmptyGeometry)?;
        if !mended.mended.is_empty() {
            self.note("geometry", Remark::Repaired { what: mended.mended.join(", ") });
        }
        let parts = mended.dropped + shape.others;
        if parts > 0 {
            self.note("geometry", Remark::PartDropped { parts });
        }
        Ok(mended.area)
    }
}

fn to_degrees(crs: &Crs, at: &mut Coord<f64>) -> Result<(), Reason> {
    let value = || format!("{}, {}", at.x, at.y);
    *at = crs.degrees(*at).ok_or_else(|| Reason::NotDegrees { value: value() })?;
    Ok(())
}

/// `NAME:kanaleneiland-noord`.
fn code_from_name(name: &str) -> String {
    format!("NAME:{}", name.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-"))
}

/// [`read_areas`] of a file, looked at before it is read.
///
/// # Errors
/// [`FileFault`] when the file as a whole cannot be read.
pub fn read_areas_file(path: &Path, year: Option<i32>) -> Result<Reading<AreaRow>, FileFault> {
    read_areas(&super::read_file(path, super::FileSort::GeoJson)?, year)
}

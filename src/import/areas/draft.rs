//! One feature on its way to a row.
use geo::{Area, Coord, MultiPolygon};

use super::{
    AreaLevel, AreaRow, cells,
    collection::Shape,
    crs::Crs,
    properties::{Properties, cbs_level},
    repair,
};
use crate::import::{Note, Reason, Remark};

/// Square degrees of the largest area that is tiled: about the size of a country. More would be millions of cells.
const MOST_SQUARE_DEGREES: f64 = 30.0;

/// A feature on its way to a row.
pub(super) struct Draft {
    number: u64,
    pub(super) code: String,
    level: AreaLevel,
    name: String,
    municipality: Option<String>,
    pub(super) year: Option<i32>,
    residents: Option<u32>,
    households: Option<u32>,
    pub(super) notes: Vec<Note>,
}

impl Draft {
    pub(super) fn new(number: u64, properties: &Properties, year: Option<i32>) -> Self {
        let (code, name) = (properties.code(), properties.name());
        let code = code.map(|(code, level)| (with_name(code, name.as_ref().map(|(name, _)| name.as_str())), level));
        let made = name.as_ref().map(|(name, level)| (format!("NAME:{}", folded(name)), *level));
        let from_name = code.is_none();
        let (code, level) = code.or(made).unwrap_or((String::new(), AreaLevel::Other));
        let name = name.map_or_else(|| code.clone(), |(name, _)| name);
        let year = year.or(properties.year());
        let municipality = properties.municipality();
        let (residents, households, notes) = (None, None, Vec::new());
        let mut draft = Self { number, code, level, name, municipality, year, residents, households, notes };
        if from_name {
            draft.note("code", Remark::CodeFromName { code: draft.code.clone() });
        }
        draft.residents = draft.figure("residents", properties.residents());
        draft.households = draft.figure("households", properties.households());
        draft
    }

    pub(super) fn object(&self) -> String {
        match self.code.split_once(':') {
            Some(("NAME", _)) => self.name.clone(),
            Some((own, _)) => format!("{own} {}", self.name),
            None if self.name == self.code => self.name.clone(),
            None => format!("{} {}", self.code, self.name),
        }
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

    pub(super) fn finish(&mut self, crs: &Crs, shape: Shape) -> Result<AreaRow, Reason> {
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
            municipality: self.municipality.clone(),
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

/// `01:kanaleneiland-noord` for a code that a town made itself: every town has an area 01.
fn with_name(code: String, name: Option<&str>) -> String {
    match name.filter(|_| cbs_level(&code).is_none()) {
        Some(name) => format!("{code}:{}", folded(name)),
        None => code,
    }
}

/// `kanaleneiland-noord`.
fn folded(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-")
}

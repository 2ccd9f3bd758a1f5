//! Needs from a table: what is asked, where about, never by whom.
use engine::domain::{CategoryCode, Cell, Taxonomy};
use jiff::civil::Date;

use super::{FileFault, Postcode, Reading};

/// Where a need is, never finer than resolution 9.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeedWhere {
    /// A cell of resolution 9 or coarser.
    Cell(Cell),
    /// Four digits: to be placed at resolution 7.
    Postcode4(Postcode),
    /// Six characters: to be placed at resolution 9.
    Postcode6(Postcode),
}

/// One need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedRow {
    /// The row's own number, or the row's contents; unique within a reading.
    pub source_id: String,
    /// Day it was asked.
    pub date: Date,
    /// What about; in force.
    pub category: CategoryCode,
    /// Where about.
    pub place: NeedWhere,
    /// As it was said, at most 500 characters.
    pub own_words: Option<String>,
    /// Closed already?
    pub closed: bool,
}

/// Reads a table of needs; categories must be in force in `taxonomy`.
///
/// # Errors
/// [`FileFault`] when the file as a whole cannot be read, or has a column about a person.
pub fn read_needs(bytes: &[u8], taxonomy: &Taxonomy) -> Result<Reading<NeedRow>, FileFault> {
    let _ = (bytes, taxonomy);
    Err(FileFault::Empty)
}

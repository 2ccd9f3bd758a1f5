//! H3 cells, valid by construction, with the resolutions that privacy and maps agree on.
use std::{fmt, str::FromStr};

use h3o::{CellIndex, LatLng, Resolution};
use serde::{Deserialize, Serialize};

use super::Point;

/// Resolution at which public places stand (about 66 m edges).
pub const PLACE_RESOLUTION: Resolution = Resolution::Ten;
/// Finest resolution at which a person or a need may be kept (about 174 m edges).
pub const NEED_RESOLUTION: Resolution = Resolution::Nine;
/// Resolution of a four-digit postcode without anything finer.
pub const POSTCODE4_RESOLUTION: Resolution = Resolution::Seven;

/// One H3 cell of any resolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Cell(CellIndex);

/// A text or number that is not an H3 cell.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not an H3 cell")]
pub struct CellError(String);

impl Cell {
    /// The cell of `resolution` in which `point` lies.
    pub fn at(point: Point, resolution: Resolution) -> Self {
        let point = LatLng::new(point.lat(), point.lon()).unwrap_or_default();
        Self(point.to_cell(resolution))
    }
    /// The H3 index itself.
    pub const fn index(self) -> CellIndex {
        self.0
    }
    /// H3 keeps bit 63 zero, so the index fits a signed 64-bit column.
    pub fn to_i64(self) -> i64 {
        u64::from(self.0).cast_signed()
    }
    /// 0 to 15.
    pub fn resolution(self) -> Resolution {
        self.0.resolution()
    }
    /// The same place no finer than `resolution`; a cell that is coarser already stays.
    #[must_use]
    pub fn coarsened(self, resolution: Resolution) -> Self {
        self.0.parent(resolution).map_or(self, Self)
    }
    /// The centre of the cell; persons are never measured from it (see the anchors of `travel`).
    pub fn centre(self) -> Point {
        let at = LatLng::from(self.0);
        Point::new(at.lat(), at.lng()).unwrap_or(Point::NULL_ISLAND)
    }
    /// Lowest and highest stored value of the descendants at `resolution`; `None` when `resolution` is coarser.
    pub fn span(self, resolution: Resolution) -> Option<(i64, i64)> {
        let count = self.0.children_count(resolution);
        let low = self.0.child_at(0, resolution)?;
        let high = self.0.child_at(count.checked_sub(1)?, resolution)?;
        Some((Self(low).to_i64(), Self(high).to_i64()))
    }
}

impl TryFrom<i64> for Cell {
    type Error = CellError;
    fn try_from(raw: i64) -> Result<Self, CellError> {
        CellIndex::try_from(raw.cast_unsigned()).map(Self).map_err(|_| CellError(raw.to_string()))
    }
}
impl From<CellIndex> for Cell {
    fn from(index: CellIndex) -> Self {
        Self(index)
    }
}
impl FromStr for Cell {
    type Err = CellError;
    fn from_str(text: &str) -> Result<Self, CellError> {
        text.trim().parse().map(Self).map_err(|_| CellError(text.to_owned()))
    }
}
impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

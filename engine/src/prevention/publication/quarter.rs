//! Calendar quarters: numbers come out four times a year, and a contribution needs no finer date here.
use std::fmt;

use serde::{Deserialize, Serialize};

/// How many quarters a contribution counts: the one it was made in and three more.
const WINDOW: i32 = 4;

/// One quarter of a calendar year, e.g. 2026-Q1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Quarter(i32);

impl Quarter {
    /// The first of the year 1970.
    pub const FIRST: Self = Self(1970 * 4);

    /// The quarter of a month (1 to 12) on the clocks of the municipality; `None` for any other month.
    pub fn of(year: i16, month: u8) -> Option<Self> {
        (1..=12).contains(&month).then(|| Self(i32::from(year) * 4 + i32::from((month - 1) / 3)))
    }
    /// The calendar year.
    pub const fn year(self) -> i32 {
        self.0.div_euclid(4)
    }
    /// 1 to 4.
    pub const fn in_year(self) -> i32 {
        self.0.rem_euclid(4) + 1
    }
    /// So many quarters later.
    #[must_use]
    pub const fn plus(self, quarters: i32) -> Self {
        Self(self.0.saturating_add(quarters))
    }
    /// Quarters from `earlier` to here; negative when `earlier` lies later.
    pub const fn since(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }
    /// Does the year that ends with this quarter hold a contribution of `other`?
    pub const fn window_holds(self, other: Self) -> bool {
        let age = self.since(other);
        0 <= age && age < WINDOW
    }
    /// The first quarter whose window has nothing of the window of this one.
    #[must_use]
    pub(super) const fn clear_of(self) -> Self {
        self.plus(WINDOW)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-Q{}", self.year(), self.in_year())
    }
}

//! Colours, from published numbers alone: whatever goes in is public, so nothing new comes out.
//!
//! All bounds are fixed. Classes that follow the data (quantiles, "the upper fifth") would tell where a withheld zone
//! stands among the others.
use super::Shown;

/// The class of a number on a map, for colour, pattern and legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Not shown.
    Withheld,
    /// 10 to 20.
    To20,
    /// 25 to 50.
    To50,
    /// 55 to 100.
    To100,
    /// 105 and more.
    Above100,
}

impl Band {
    /// All of them, in the order of a legend.
    pub const ALL: [Self; 5] = [Self::Withheld, Self::To20, Self::To50, Self::To100, Self::Above100];

    /// Its place among all, from 0 for what is not shown: what legends, tiles and pictures count it by.
    pub fn place(self) -> usize {
        Self::ALL.iter().position(|one| *one == self).unwrap_or_default()
    }

    /// The class of a published number.
    pub const fn of(shown: Shown) -> Self {
        match shown.number() {
            None => Self::Withheld,
            Some(..=20) => Self::To20,
            Some(21..=50) => Self::To50,
            Some(51..=100) => Self::To100,
            Some(_) => Self::Above100,
        }
    }
    /// Least and most published number of the class, for the legend; `None` where there is no number or no most.
    pub const fn bounds(self) -> (Option<u32>, Option<u32>) {
        match self {
            Self::Withheld => (None, None),
            Self::To20 => (Some(10), Some(20)),
            Self::To50 => (Some(25), Some(50)),
            Self::To100 => (Some(55), Some(100)),
            Self::Above100 => (Some(105), None),
        }
    }
}

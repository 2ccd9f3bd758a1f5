//! Ages an offer is meant for.
use serde::{Deserialize, Serialize};

/// From `min` to `max` years, both inclusive; everyone by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AgeRange {
    min: u8,
    max: u8,
}

/// The lowest age is above the highest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the lowest age {min} is above the highest {max}")]
pub struct InvalidAge {
    min: u8,
    max: u8,
}

impl AgeRange {
    /// No limit at all.
    pub const EVERYONE: Self = Self { min: 0, max: u8::MAX };

    /// A range in whole years.
    ///
    /// # Errors
    /// [`InvalidAge`] when `min > max`.
    pub fn new(min: u8, max: u8) -> Result<Self, InvalidAge> {
        if min <= max { Ok(Self { min, max }) } else { Err(InvalidAge { min, max }) }
    }
    /// Is somebody of `age` years meant?
    pub const fn contains(self, age: u8) -> bool {
        self.min <= age && age <= self.max
    }
    /// Lowest age.
    pub const fn min(self) -> u8 {
        self.min
    }
    /// Highest age; 255 = no upper limit.
    pub const fn max(self) -> u8 {
        self.max
    }
}

impl Default for AgeRange {
    fn default() -> Self {
        Self::EVERYONE
    }
}

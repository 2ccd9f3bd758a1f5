//! What is shown of a count. Only this room makes one from a count, so that whatever is computed from it downstream
//! (colours, pictures, files) cannot know more than anybody may.
use serde::{Deserialize, Serialize};

/// The least contributors behind a published number; 0 to 7 are withheld (the rule of CBS for clients of care).
pub const LEAST_SHOWN: u32 = 8;
/// Published numbers are multiples of this.
const STEP: u32 = 5;
/// The least published number.
const LOWEST: u32 = 2 * STEP;

/// A published number, or that it is withheld. Withheld lies below every number: 0 is withheld too, and looks the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Option<u32>", into = "Option<u32>")]
pub struct Shown(Option<u32>);

/// A stored number that no rule could have made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a published number: a multiple of 5, at least 10")]
pub struct InvalidNumber(u32);

impl Shown {
    /// Not shown.
    pub const WITHHELD: Self = Self(None);

    /// The number, a multiple of five and at least 10; `None` where it is withheld.
    pub const fn number(self) -> Option<u32> {
        self.0
    }

    /// What is shown of `count` contributors. `noise` is asked from 10 on only, and must be even over all of `u64`: with
    /// a rest of r when divided by five, the count goes up with chance r/5 and else down, so that its mean is the count
    /// (random rounding: Hundepool et al., Statistical Disclosure Control, 2012, chapter 5).
    pub(super) fn of(count: u32, noise: impl FnOnce() -> u64) -> Self {
        match count {
            ..LEAST_SHOWN => Self::WITHHELD,
            LEAST_SHOWN..=LOWEST => Self(Some(LOWEST)),
            _ => {
                let rest = count % STEP;
                let up = noise() % u64::from(STEP) < u64::from(rest);
                Self(Some(count - rest + if up { STEP } else { 0 }))
            }
        }
    }
}

impl TryFrom<Option<u32>> for Shown {
    type Error = InvalidNumber;
    fn try_from(stored: Option<u32>) -> Result<Self, InvalidNumber> {
        match stored {
            Some(number) if number < LOWEST || !number.is_multiple_of(STEP) => Err(InvalidNumber(number)),
            fine => Ok(Self(fine)),
        }
    }
}
impl From<Shown> for Option<u32> {
    fn from(shown: Shown) -> Self {
        shown.0
    }
}

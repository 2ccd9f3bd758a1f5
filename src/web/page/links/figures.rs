//! Paths of numbers of people who asked.
use super::NEEDS;

/// How many people asked, where a council decided that everybody may see it.
pub const FIGURES: &str = "/cijfers";
/// The same as a file.
pub const FIGURES_CSV: &str = "/cijfers.csv";
/// Where a coordinator says what the council decided.
pub const PUBLISHING: &str = "/team/cijfers";
/// Where somebody of a team says whose a need is.
pub fn need_asker(need: &str) -> String {
    format!("{NEEDS}/{need}/wie-vroeg")
}

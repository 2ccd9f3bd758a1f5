//! The other dates of what is on again and again, and the choice of how many of them something is about.
use crate::web::page::{Choice, Shell};

/// The dates that are still to come beside the one that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dates {
    /// "Dit is elke week."
    pub every: String,
    /// When, and its page, language included.
    pub rows: Vec<(String, String)>,
}

/// How often: once, or one of the rules there are.
pub(super) fn repeats(shell: &Shell, chosen: &str) -> [Choice; 4] {
    let chosen = if chosen.is_empty() { "once" } else { chosen };
    ["once", "week", "two-weeks", "month"].map(|one| Choice::new(one, shell.t(&format!("repeat-choice-{one}")), chosen))
}

/// This date alone, or all that come after it too.
pub(super) fn which(shell: &Shell, chosen: &str) -> [Choice; 2] {
    let chosen = if chosen.is_empty() { "one" } else { chosen };
    ["one", "all"].map(|one| Choice::new(one, shell.t(&format!("change-which-{one}")), chosen))
}

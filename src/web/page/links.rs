//! The paths of the pages, without language: handlers register them, pages link to them.
use engine::domain::What;

/// "What is near me?"
pub const HOME: &str = "/";
/// The list of open needs of the team.
pub const NEEDS: &str = "/team/vragen";
/// The short form.
pub const NEW_NEED: &str = "/team/vragen/nieuw";

/// Where somebody of a team signs in.
pub const SIGN_IN: &str = "/aanmelden";
/// The demo's buttons.
pub const SIGN_IN_DEMO: &str = "/aanmelden/demo";
/// Signing out.
pub const SIGN_OUT: &str = "/afmelden";

/// Where rows out of a spreadsheet are pasted.
pub const PASTE: &str = "/team/plakken";
/// The register as a table.
pub const REGISTER_CSV: &str = "/team/netwerk.csv";
/// The register as a workbook.
pub const REGISTER_XLSX: &str = "/team/netwerk.xlsx";
/// What was pasted together.
pub fn batch(id: &str) -> String {
    format!("{PASTE}/{id}")
}
/// Where that is taken back.
pub fn undo_batch(id: &str) -> String {
    format!("{PASTE}/{id}/ongedaan")
}
/// Every fault of it.
pub fn batch_faults(id: &str) -> String {
    format!("{PASTE}/{id}/fouten.csv")
}

/// The page of something that can be found.
pub fn entry(what: What, id: &str) -> String {
    let folder = match what {
        What::Offer => "aanbod",
        What::KnownPlace => "plekken",
        What::Event => "activiteiten",
        What::Initiative => "samen",
    };
    format!("/{folder}/{id}")
}
/// One need with its suggestions.
pub fn need(id: &str) -> String {
    format!("{NEEDS}/{id}")
}
/// Where a choice is posted.
pub fn choose(id: &str) -> String {
    format!("{NEEDS}/{id}/kies")
}
/// Where a choice is undone.
pub fn undo(id: &str) -> String {
    format!("{NEEDS}/{id}/ongedaan")
}
/// Where another category is posted.
pub fn category(id: &str) -> String {
    format!("{NEEDS}/{id}/onderwerp")
}
/// A telephone number as a link.
pub fn phone(number: &str) -> String {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}

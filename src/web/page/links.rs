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

/// Where a team begins, its second screen, and the map it needs first.
pub const BEGIN: &str = "/begin";
/// Who they are.
pub const BEGIN_TEAM: &str = "/begin/team";
/// The map, before there is a team.
pub const BEGIN_LOAD: &str = "/begin/inlezen";
/// The map, later.
pub const LOAD: &str = "/team/inlezen";
/// What is here already.
pub const PLACES: &str = "/team/plekken";

/// Where "klopt niet" is posted.
pub fn place_wrong(id: &str) -> String {
    format!("{PLACES}/{id}/klopt-niet")
}
/// Where that is taken back.
pub fn place_right(id: &str) -> String {
    format!("{PLACES}/{id}/klopt-wel")
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

//! The paths of the pages, without language: handlers register them, pages link to them.
use engine::domain::What;

/// "What is near me?"
pub const HOME: &str = "/";
/// The list of open needs of the team.
pub const NEEDS: &str = "/team/vragen";
/// The short form.
pub const NEW_NEED: &str = "/team/vragen/nieuw";

/// Five doors.
pub const DOORS: &str = "/team/deuren";
/// "Samen doen".
pub const TOGETHER: &str = "/team/samen";
/// Where an internship street could be.
pub const STREETS: &str = "/team/samen/straten";

/// Where somebody of a team signs in.
pub const SIGN_IN: &str = "/aanmelden";
/// The demo's buttons.
pub const SIGN_IN_DEMO: &str = "/aanmelden/demo";
/// Signing out.
pub const SIGN_OUT: &str = "/afmelden";

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
/// A round of doors.
pub fn round(id: &str) -> String {
    format!("{DOORS}/{id}")
}
/// Its walking list on paper.
pub fn round_list(id: &str) -> String {
    format!("{DOORS}/{id}/lijst")
}
/// Its door cards on paper.
pub fn round_cards(id: &str) -> String {
    format!("{DOORS}/{id}/kaarten")
}
/// Where it is posted what was said at a door.
pub fn at_door(id: &str, position: i64) -> String {
    format!("{DOORS}/{id}/{position}/aan-de-deur")
}
/// Where that is undone.
pub fn undo_at_door(id: &str, position: i64) -> String {
    format!("{DOORS}/{id}/{position}/ongedaan")
}
/// What is behind a door card.
pub fn door_card(code: &str) -> String {
    format!("/deur/{code}")
}
/// A stretch of street.
pub fn street(key: &str) -> String {
    format!("{STREETS}/{key}")
}
/// Where a place becomes a partner.
pub fn make_partner(place: &str) -> String {
    format!("/team/kennen?place={place}")
}

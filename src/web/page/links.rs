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
/// The register of the team.
pub const NETWORK: &str = "/team/netwerk";
/// Whom do you know already?
pub const KNOW: &str = "/team/kennen";
/// What is filled in about whom was ticked.
pub const KNOW_DETAILS: &str = "/team/kennen/gegevens";
/// A volunteer in three fields.
pub const VOLUNTEER: &str = "/team/kennen/vrijwilliger";
/// Who knows only one of us.
pub const RELAY: &str = "/team/netwerk/estafette";
/// Cards for an introduction.
pub const CARDS: &str = "/team/netwerk/estafette/kaarten";
/// People who open doors.
pub const BRIDGES: &str = "/team/netwerk/bruggenbouwers";

/// One partner of the team.
pub fn partner(id: &str) -> String {
    format!("{NETWORK}/{id}")
}
/// Where something that is done with a partner is posted.
pub fn deed(id: &str, deed: &str) -> String {
    format!("{NETWORK}/{id}/{deed}")
}

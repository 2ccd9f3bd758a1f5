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
/// Where the code from the mail is typed.
pub const SIGN_IN_CODE: &str = "/aanmelden/code";
/// Where the link in the mail is used.
pub const SIGN_IN_LINK: &str = "/aanmelden/link";
/// Where the code from the program's start is typed.
pub const SIGN_IN_START: &str = "/aanmelden/start";
/// The demo's messages.
pub const DEMO_POST: &str = "/demo/post";
/// One's own account.
pub const ACCOUNT: &str = "/team/account";
/// A new address to sign in with.
pub const ACCOUNT_EMAIL: &str = "/team/account/e-mail";
/// Where the code that went there is typed.
pub const ACCOUNT_EMAIL_CODE: &str = "/team/account/e-mail/code";
/// The second factor.
pub const SECOND_FACTOR: &str = "/team/account/tweede";
/// Where it is turned off.
pub const SECOND_FACTOR_OFF: &str = "/team/account/tweede/uit";
/// The people of the team.
pub const PEOPLE: &str = "/team/mensen";
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
/// One of the people of the team.
pub fn colleague(id: &str) -> String {
    format!("{PEOPLE}/{id}")
}
/// Where what they may do is changed.
pub fn colleague_role(id: &str) -> String {
    format!("{PEOPLE}/{id}/rol")
}
/// Where they are taken out.
pub fn colleague_out(id: &str) -> String {
    format!("{PEOPLE}/{id}/uit")
}
/// A telephone number as a link.
pub fn phone(number: &str) -> String {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}

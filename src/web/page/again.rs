//! A calm word for who signed in and could not come in again.

/// What to do, and where; language included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgainNote {
    /// "Vul je e-mailadres in, dan kom je morgen weer binnen".
    pub text: String,
    /// Where one does that.
    pub account_href: String,
    /// Where one invites a colleague, for who may.
    pub invite_href: Option<String>,
}

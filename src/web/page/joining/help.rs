//! "Ik help": a first name, and a phone number or an address. Two fields, one tap.
use askama::Template;

use crate::web::page::{Field, Shell, form::faults};

/// How it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HelpState {
    /// There is a place.
    Open,
    /// All places are taken: whoever signs up waits in line.
    Full,
    /// Something is wrong; the fields say what.
    Faults,
    /// It began.
    Over,
    /// It was called off: why.
    CalledOff(String),
}

/// `/meedoen/{id}/{shift}`.
#[derive(Clone, Debug, Template)]
#[template(path = "help.html")]
pub struct HelpPage {
    /// The frame; its number to call is that of the event.
    pub shell: Shell,
    /// How it stands.
    pub state: HelpState,
    /// "tafels klaarzetten".
    pub role: String,
    /// "zaterdag 21 november, half 1 tot half 2".
    pub when: String,
    /// "Speelgoedruilbeurs", and where.
    pub event: String,
    /// Back to the event, language included.
    pub event_href: String,
    /// Where the form goes.
    pub action: String,
    /// What to call them.
    pub first_name: Field,
    /// How to reach them.
    pub reach: Field,
    /// "elke week", and whether it is ticked; nothing for what is on once.
    pub every: Option<(String, bool)>,
    /// So that sending twice signs up once.
    pub idempotency_key: String,
}

impl HelpPage {
    fn is_over(&self) -> bool {
        matches!(self.state, HelpState::Over | HelpState::CalledOff(_))
    }
    fn over_text(&self) -> String {
        match &self.state {
            HelpState::CalledOff(why) => format!("{} {why}", self.shell.t("off-note")),
            _ => self.shell.t("join-over"),
        }
    }
    fn is_full(&self) -> bool {
        self.state == HelpState::Full
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        faults([("first_name", &self.first_name), ("reach", &self.reach)])
    }
}

//! What a partner sees once a year: what is known of them, and three buttons.
use askama::Template;

use crate::web::page::Shell;

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckState {
    /// Nothing said yet.
    Open,
    /// It is still so.
    Still,
    /// Something changed: the team calls.
    Changed,
    /// They stopped.
    Stopped,
    /// The link is unknown or its time is over.
    Unknown,
}

/// `/klopt-het/{token}`.
#[derive(Clone, Debug, Template)]
#[template(path = "check.html")]
pub struct CheckPage {
    /// The frame.
    pub shell: Shell,
    /// Where it stands.
    pub state: CheckState,
    /// Their name.
    pub name: String,
    /// What they offer.
    pub offers: Vec<String>,
    /// Where the answer goes, language included.
    pub action: String,
}

impl CheckPage {
    fn title(&self) -> String {
        self.shell.t(if self.state == CheckState::Unknown { "asks-unknown" } else { "check-title" })
    }
    /// What was said, and what comes of it.
    const fn said(&self) -> Option<(&'static str, &'static str)> {
        match self.state {
            CheckState::Open | CheckState::Unknown => None,
            CheckState::Still => Some(("check-said-still", "check-next-still")),
            CheckState::Changed => Some(("check-said-change", "check-next-change")),
            CheckState::Stopped => Some(("check-said-stop", "check-next-stop")),
        }
    }
    fn is_unknown(&self) -> bool {
        self.state == CheckState::Unknown
    }
    /// The buttons that are left: word in the form, text, whether it is the first one to press.
    fn buttons(&self) -> Vec<(&'static str, String, bool)> {
        let all = [
            ("still", "check-still", CheckState::Still),
            ("change", "check-change", CheckState::Changed),
            ("stop", "check-stop", CheckState::Stopped),
        ];
        let left = all.into_iter().filter(|(_, _, state)| *state != self.state);
        left.map(|(word, key, state)| (word, self.shell.t(key), state == CheckState::Still)).collect()
    }
}

//! What somebody sees who was asked by message whether they help: each thing with a yes and a no.
use askama::Template;

use crate::web::page::{Shell, links};

/// Where one ask stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskStanding {
    /// Nothing said yet.
    Open,
    /// They help.
    Yes,
    /// Not this time; a yes is still welcome.
    No,
    /// There are enough people.
    Enough,
    /// It is over.
    Over,
}

/// One thing they were asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskRow {
    /// Which ask.
    pub id: String,
    /// "Speelgoedruilbeurs, Roland Holstlaan 1".
    pub event: String,
    /// Where more of it stands.
    pub href: String,
    /// "zaterdag 21 november van half 1 tot half 2: tafels klaarzetten".
    pub what: String,
    /// Where it stands.
    pub standing: AskStanding,
}

impl AskRow {
    const fn may_say_yes(&self) -> bool {
        matches!(self.standing, AskStanding::Open | AskStanding::No)
    }
    fn is_open(&self) -> bool {
        self.standing == AskStanding::Open
    }
    /// What was said, or how it stands.
    const fn said(&self) -> Option<&'static str> {
        match self.standing {
            AskStanding::Open => None,
            AskStanding::Yes => Some("asks-said-yes"),
            AskStanding::No => Some("asks-said-no"),
            AskStanding::Enough => Some("asks-enough"),
            AskStanding::Over => Some("asks-over"),
        }
    }
}

/// What there is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskedAroundState {
    /// What they were asked.
    Asks(Vec<AskRow>),
    /// The link is unknown, or nothing is left of it.
    Unknown,
}

/// `/gevraagd/{token}`.
#[derive(Clone, Debug, Template)]
#[template(path = "asked_around.html")]
pub struct AskedAroundPage {
    /// The frame.
    pub shell: Shell,
    /// What there is to say.
    pub state: AskedAroundState,
    /// Where answers go, language included.
    pub action: String,
}

impl AskedAroundPage {
    fn title(&self) -> String {
        self.shell.t(if self.state == AskedAroundState::Unknown { "asks-unknown" } else { "asks-title" })
    }
    fn todo_href(&self) -> String {
        self.shell.href(links::TODO)
    }
}

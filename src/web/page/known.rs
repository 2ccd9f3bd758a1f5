//! "Wat weten jullie van mij": everything there is of somebody, for themselves.
use askama::Template;

use super::{Fact, Shell, links};

/// One row of what is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownPart {
    /// What it is.
    pub title: String,
    /// What it says.
    pub facts: Vec<Fact>,
}

/// "Even rust".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PauseForm {
    /// Weeks, in words.
    pub choices: Vec<(i64, String)>,
    /// What is wrong with what was chosen.
    pub fault: Option<String>,
}

/// What the page says first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KnownState {
    /// Everything there is.
    Open,
    /// The same, and that they are left in peace from now on, or not any more.
    Paused(String),
    /// The same, and that nothing was chosen.
    Faults,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "known.html")]
pub struct KnownPage {
    /// The frame.
    pub shell: Shell,
    /// What it says first.
    pub state: KnownState,
    /// Row by row.
    pub parts: Vec<KnownPart>,
    /// Who looked, a line each.
    pub looks: Vec<String>,
    /// Until when it is kept.
    pub until: Option<String>,
    /// For who can be asked.
    pub pause: Option<PauseForm>,
    /// Whose page it is, for its own buttons.
    pub pass: String,
}

impl KnownPage {
    fn file_action(&self) -> String {
        self.shell.href(links::MINE_FILE)
    }
    fn pause_action(&self) -> String {
        self.shell.href(links::MINE_PAUSE)
    }
    fn erase_action(&self) -> String {
        self.shell.href(links::MINE_ERASE)
    }
    fn privacy_href(&self) -> String {
        self.shell.href(links::PRIVACY)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        let fault = self.pause.as_ref().and_then(|pause| pause.fault.as_deref());
        fault.map(|fault| ("weeks", fault)).into_iter().collect()
    }
}

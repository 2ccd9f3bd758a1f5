//! The team's events: what is coming, and how many people are still needed.
use askama::Template;

use crate::web::page::{Shell, links};

/// One event in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamEventRow {
    /// Its id.
    pub id: String,
    /// Its page, language included.
    pub href: String,
    /// Its name.
    pub name: String,
    /// When.
    pub when: String,
    /// It does not go on.
    pub is_called_off: bool,
    /// What there is to do, and for how many: one line each.
    pub shifts: Vec<String>,
}

/// What there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TeamEventsState {
    /// By time.
    List(Vec<TeamEventRow>),
    /// Nothing yet.
    Nothing,
}

/// `/team/samen/activiteiten`.
#[derive(Clone, Debug, Template)]
#[template(path = "team_events.html")]
pub struct TeamEventsPage {
    /// The frame.
    pub shell: Shell,
    /// What there is.
    pub state: TeamEventsState,
}

impl TeamEventsPage {
    fn together_href(&self) -> String {
        self.shell.href(links::TOGETHER)
    }
    fn new_href(&self) -> String {
        self.shell.href(links::NEW_EVENT)
    }
}

//! What a poster leads to: one event with what there is to do; and everything there is to do, in one view.
use askama::Template;

use super::Dates;
use crate::web::page::{Shell, links};

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftRow {
    /// Its id.
    pub id: String,
    /// Where one signs up, language included.
    pub href: String,
    /// "tafels klaarzetten".
    pub role: String,
    /// "half 1 tot half 2", with the date in a list of several events.
    pub when: String,
    /// "Nog 2 mensen nodig".
    pub need: String,
    /// All places are taken: one can wait in line.
    pub is_full: bool,
    /// The event and where it is, in a list of several.
    pub event: Option<String>,
    /// Why it does not go on, when it does not.
    pub called_off: Option<String>,
}

/// How the event stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JoinState {
    /// There is something to do.
    Open(Vec<ShiftRow>),
    /// Come and join; nothing is asked.
    Nothing,
    /// It is over.
    Over,
    /// It does not go on: why.
    CalledOff(String),
}

/// `/meedoen/{id}`.
#[derive(Clone, Debug, Template)]
#[template(path = "join.html")]
pub struct JoinPage {
    /// The frame; its number to call is that of the event.
    pub shell: Shell,
    /// "Speelgoedruilbeurs".
    pub name: String,
    /// "zaterdag 21 november, half 2 tot half 4".
    pub when: String,
    /// Where; may be empty.
    pub place: String,
    /// Who organises it; may be empty.
    pub by: String,
    /// "Let op: dit is veranderd", when it was.
    pub changed: Option<String>,
    /// The event for a calendar; nothing once it is over.
    pub calendar_href: Option<String>,
    /// All of the neighbourhood for a calendar: its name and address.
    pub area: Option<(String, String)>,
    /// When else it is, where it is on again and again.
    pub dates: Option<Dates>,
    /// What it is.
    pub about: Vec<String>,
    /// How it stands.
    pub state: JoinState,
    /// Where one says what is wrong with it, language included.
    pub report_href: String,
}

impl JoinPage {
    fn todo_href(&self) -> String {
        self.shell.href(links::TODO)
    }
    fn mine_href(&self) -> String {
        self.shell.href(links::MINE)
    }
}

/// What there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TodoState {
    /// By time.
    List(Vec<ShiftRow>),
    /// Nothing now.
    Nothing,
}

/// `/meedoen`.
#[derive(Clone, Debug, Template)]
#[template(path = "join_todo.html")]
pub struct TodoPage {
    /// The frame.
    pub shell: Shell,
    /// What there is.
    pub state: TodoState,
}

impl TodoPage {
    fn mine_href(&self) -> String {
        self.shell.href(links::MINE)
    }
    fn near_href(&self) -> String {
        self.shell.href(links::HOME)
    }
}

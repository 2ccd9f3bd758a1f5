//! The relay: who knows only one of us.
use askama::Template;

use super::Paging;
use crate::web::page::{Choice, Shell, links};

/// A partner that one colleague only knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelayRow {
    /// Its id.
    pub id: String,
    /// Its page, language included.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Where it is being introduced, in a sentence.
    pub on_the_way: Option<String>,
    /// Whom they can be introduced to.
    pub colleagues: Vec<Choice>,
}

/// What there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RelayState {
    /// Partners that know only one.
    List,
    /// None: everybody is known by two of us.
    Nobody,
    /// No colleague to introduce them to.
    Alone,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "relay.html")]
pub struct RelayPage {
    /// The frame.
    pub shell: Shell,
    /// "Deze 12 mensen kennen alleen jou."
    pub sentence: String,
    /// The people of the team, how many know only them, and whose list this is.
    pub people: Vec<Choice>,
    /// The partners of this page.
    pub rows: Vec<RelayRow>,
    /// Whose list, by id.
    pub worker: String,
    /// Who is on the way to whom: name and where their cards are.
    pub cards: Vec<(String, String)>,
    /// Which page of the list.
    pub paging: Paging,
    /// What there is.
    pub state: RelayState,
}

impl RelayPage {
    fn network_href(&self) -> String {
        self.shell.href(links::NETWORK)
    }
    fn action(&self) -> String {
        self.shell.href(links::RELAY)
    }
    fn introduce_action(&self, row: &RelayRow) -> String {
        self.shell.href(&links::deed(&row.id, "introduceer"))
    }
}

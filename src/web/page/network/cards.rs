//! Introduction cards, one A6 for each partner that a colleague has yet to meet.
use askama::Template;

use crate::web::page::{Shell, links};

/// One card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The partner.
    pub partner: String,
    /// Who comes and who knows them, two sentences.
    pub sentences: Vec<String>,
}

/// What there is to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardsState {
    /// Cards.
    Cards,
    /// Nobody waits to be introduced to this colleague.
    Nobody,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "cards.html")]
pub struct CardsPage {
    /// The frame.
    pub shell: Shell,
    /// Who comes.
    pub to: String,
    /// Their team and its number.
    pub team: String,
    /// The number, as one reads it.
    pub phone: String,
    /// The cards.
    pub cards: Vec<Card>,
    /// What there is.
    pub state: CardsState,
}

impl CardsPage {
    fn relay_href(&self) -> String {
        self.shell.href(links::RELAY)
    }
}

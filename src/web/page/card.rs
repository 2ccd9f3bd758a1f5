//! The card of what was agreed: on the phone, and on paper of A6. Of the resident it says the code alone.
use askama::Template;

use super::{Fact, Message, Phone, Shell, links};

/// What stands on the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardFacts {
    /// Where one goes.
    pub place: String,
    /// When, in words.
    pub when: String,
    /// Where, whom to ask for, who of the team, the number, who stands in, the code.
    pub facts: Vec<Fact>,
    /// The number of the team.
    pub phone: Option<Phone>,
    /// What the team promises.
    pub we: String,
    /// What the place promises.
    pub they: String,
    /// To bring somebody along.
    pub bring: Message,
}

/// What there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardState {
    /// Nothing agreed yet.
    Nothing,
    /// A place is held.
    Held(Box<CardFacts>),
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "card.html")]
pub struct CardPage {
    /// The frame.
    pub shell: Shell,
    /// The need it is about.
    pub need: String,
    /// What there is.
    pub state: CardState,
}

impl CardPage {
    const fn has_message(&self) -> bool {
        matches!(self.state, CardState::Held(_))
    }
    fn need_href(&self) -> String {
        self.shell.href(&links::need(&self.need))
    }
}

//! `/samen`: ideas of the neighbourhood and what runs near; an idea of one's own, joining in, and an event to make.
use askama::Template;

use super::{Field, Found, Phone, Shell, form, links};
use crate::storage::PublicText;

/// An idea in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdeaRow {
    /// In own words.
    pub words: String,
    /// "4 mensen doen mee".
    pub joined: String,
    /// Its page, language included.
    pub href: String,
}

/// What the board says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BoardState {
    /// The place is not known.
    Fault,
    /// This is there.
    Shown {
        /// Ideas.
        ideas: Vec<IdeaRow>,
        /// What runs near.
        together: Vec<Found>,
    },
}

/// The board.
#[derive(Clone, Debug, Template)]
#[template(path = "board.html")]
pub struct BoardPage {
    /// The frame.
    pub shell: Shell,
    /// Postcode or street, as typed.
    pub q: Field,
    /// What it says.
    pub state: BoardState,
}

impl BoardPage {
    fn action(&self) -> String {
        self.shell.href(links::BOARD)
    }
    fn idea_href(&self) -> String {
        self.shell.href(links::NEW_IDEA)
    }
    fn organise_href(&self) -> String {
        self.shell.href(links::ORGANISE)
    }
    fn todo_href(&self) -> String {
        self.shell.href(links::TODO)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        form::faults([("q", &self.q)])
    }
}

/// How a form stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BringState {
    /// Nothing filled in yet.
    Empty,
    /// Something is wrong; the fields say what.
    Faults,
    /// What looks like a name stands in the words. Sending again keeps them as they are.
    NameWarning,
}

/// What somebody wants to bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bring {
    /// An idea: words and place.
    Idea,
    /// Themselves, to an idea: its id, its words, how many join in.
    Join {
        /// Its id.
        id: String,
        /// In own words.
        words: String,
        /// "4 mensen doen mee".
        joined: String,
    },
    /// An event: words, day, times and place.
    Event,
}

/// The form of an idea, of who joins in, or of an event to make.
#[derive(Clone, Debug, Template)]
#[template(path = "bring.html")]
pub struct BringPage {
    /// The frame.
    pub shell: Shell,
    /// Which.
    pub what: Bring,
    /// How it stands.
    pub state: BringState,
    /// In own words.
    pub words: Field,
    /// Day.
    pub day: Field,
    /// When it begins.
    pub from: Field,
    /// When it ends.
    pub to: Field,
    /// Postcode or street.
    pub place: Field,
    /// First name.
    pub first_name: Field,
    /// Phone or e-mail.
    pub reach: Field,
    /// What people leave empty and programs fill in; shown once something stands in it.
    pub trap: Field,
    /// So that sending twice records once.
    pub idempotency_key: String,
}

impl BringPage {
    /// An empty form with its key.
    pub fn empty(shell: Shell, what: Bring, idempotency_key: String) -> Self {
        let [words, day, from, to, place, first_name, reach, trap] = [(); 8].map(|()| Field::default());
        let state = BringState::Empty;
        Self { shell, what, state, words, day, from, to, place, first_name, reach, trap, idempotency_key }
    }
    fn action(&self) -> String {
        self.shell.href(&match &self.what {
            Bring::Idea => links::NEW_IDEA.to_owned(),
            Bring::Join { id, .. } => links::idea(id),
            Bring::Event => links::ORGANISE.to_owned(),
        })
    }
    fn back_href(&self) -> String {
        self.shell.href(links::BOARD)
    }
    /// Where something is not right with an idea that everybody reads.
    fn report_href(&self) -> Option<String> {
        match &self.what {
            Bring::Join { id, .. } => Some(self.shell.href(&links::report(PublicText::Idea, id))),
            Bring::Idea | Bring::Event => None,
        }
    }
    /// A text of this form.
    fn say(&self, what: &str) -> String {
        let key = match self.what {
            Bring::Idea => "idea",
            Bring::Join { .. } => "idea-join",
            Bring::Event => "wish",
        };
        self.shell.t(&format!("{key}-{what}"))
    }
    fn has_words(&self) -> bool {
        !matches!(self.what, Bring::Join { .. })
    }
    fn is_event(&self) -> bool {
        self.what == Bring::Event
    }
    fn warned(&self) -> bool {
        self.state == BringState::NameWarning
    }
    fn trapped(&self) -> bool {
        self.trap.fault.is_some()
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        form::faults([
            ("words", &self.words),
            ("day", &self.day),
            ("from", &self.from),
            ("to", &self.to),
            ("place", &self.place),
            ("first_name", &self.first_name),
            ("reach", &self.reach),
            ("website", &self.trap),
        ])
    }
    /// The fields between the words and who it is: name, value, label.
    fn fields(&self) -> Vec<(&'static str, &Field, String)> {
        let one = |name: &'static str, field| (name, field, self.say(name));
        match self.what {
            Bring::Idea => vec![one("place", &self.place)],
            Bring::Join { .. } => Vec::new(),
            Bring::Event => {
                vec![one("day", &self.day), one("from", &self.from), one("to", &self.to), one("place", &self.place)]
            }
        }
    }
}

/// What somebody brought, as they see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BroughtOwn {
    /// Their code.
    pub code: String,
    /// "Uw idee: een bankje bij de speeltuin".
    pub what: String,
    /// How it stands.
    pub stands: String,
    /// Its page, once everybody reads it: what it is called and where.
    pub link: Option<(String, String)>,
    /// Whose page it is, for its own button.
    pub pass: String,
}

/// What the page of a code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BroughtMineState {
    /// This stands; what one has to be sure of.
    Mine(BroughtOwn, Option<String>),
    /// It is taken back.
    Removed,
    /// It was taken away by somebody else.
    Gone,
}

/// The page of a code.
#[derive(Clone, Debug, Template)]
#[template(path = "brought_mine.html")]
pub struct BroughtMinePage {
    /// The frame.
    pub shell: Shell,
    /// What it says.
    pub state: BroughtMineState,
    /// Where the code works: this site, as it is typed.
    pub site: String,
}

impl BroughtMinePage {
    fn title(&self) -> String {
        self.shell.t(match &self.state {
            BroughtMineState::Mine(..) => "idea-thanks",
            BroughtMineState::Removed | BroughtMineState::Gone => "can-do-removed",
        })
    }
    fn remove_action(&self) -> String {
        self.shell.href(links::BOARD_REMOVE)
    }
    fn board_href(&self) -> String {
        self.shell.href(links::BOARD)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        match &self.state {
            BroughtMineState::Mine(_, Some(fault)) => vec![("remove", fault.as_str())],
            _ => Vec::new(),
        }
    }
}

/// Somebody who joins in, as the team sees them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BroughtPerson {
    /// First name, or that they gave none.
    pub name: String,
    /// Their number.
    pub phone: Option<Phone>,
    /// Their address.
    pub email: Option<String>,
}

/// Something that waits for the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BroughtRow {
    /// What it is, in own words.
    pub words: String,
    /// When and where, or how many join in.
    pub about: String,
    /// Who.
    pub people: Vec<BroughtPerson>,
    /// Where its buttons lead, language included.
    pub base: String,
}

/// What neighbours brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// Ideas that wait for a nod.
    pub waiting: Vec<BroughtRow>,
    /// Ideas with enough people.
    pub enough: Vec<BroughtRow>,
    /// Events that wait for a nod.
    pub wishes: Vec<BroughtRow>,
}

/// What there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BroughtState {
    /// Nothing waits.
    Quiet,
    /// This.
    Waiting(Brought),
    /// The same, and something that cannot be done: the sentence.
    Refused(Brought, String),
}

/// The page of a team.
#[derive(Clone, Debug, Template)]
#[template(path = "brought.html")]
pub struct BroughtPage {
    /// The frame.
    pub shell: Shell,
    /// What there is.
    pub state: BroughtState,
}

impl BroughtPage {
    fn brought(&self) -> Option<&Brought> {
        match &self.state {
            BroughtState::Quiet => None,
            BroughtState::Waiting(brought) | BroughtState::Refused(brought, _) => Some(brought),
        }
    }
    fn refused(&self) -> Option<&str> {
        match &self.state {
            BroughtState::Refused(_, fault) => Some(fault),
            BroughtState::Quiet | BroughtState::Waiting(_) => None,
        }
    }
    fn today_href(&self) -> String {
        self.shell.href(links::TODAY)
    }
}

//! "Samen doen": the menu, where an internship street could be, and one such stretch.
use askama::Template;

use super::{Shell, Tag, links};

/// Something to start together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuCard {
    /// Its page, language included.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// What it brings, one sentence.
    pub about: String,
}

/// "Samen doen".
#[derive(Clone, Debug, Template)]
#[template(path = "together.html")]
pub struct TogetherPage {
    /// The frame.
    pub shell: Shell,
    /// What can be started.
    pub cards: Vec<MenuCard>,
}

/// One stretch in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreetRow {
    /// By what it is found again.
    pub key: String,
    /// Its page, language included.
    pub href: String,
    /// "Papsouwselaan 125 tot 137".
    pub name: String,
    /// Kinds of work there are.
    pub kinds: usize,
    /// Their names.
    pub works: String,
    /// How many businesses, and who was asked.
    pub tags: Vec<Tag>,
}

/// What there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StreetsState {
    /// Best first.
    List(Vec<StreetRow>),
    /// No stretch has enough businesses.
    Nothing,
}

/// "Waar zou een stagestraat kunnen?"
#[derive(Clone, Debug, Template)]
#[template(path = "streets.html")]
pub struct StreetsPage {
    /// The frame.
    pub shell: Shell,
    /// What there is.
    pub state: StreetsState,
}

impl StreetsPage {
    fn together_href(&self) -> String {
        self.shell.href(links::TOGETHER)
    }
}

/// One business of a stretch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BusinessRow {
    /// The id of the place.
    pub id: String,
    /// Its page, language included.
    pub href: String,
    /// Its name.
    pub name: String,
    /// House number and kind of work.
    pub about: String,
    /// Whether it was asked.
    pub tag: Tag,
    /// It is one of those to ask now.
    pub next: bool,
}

/// What can be done on a stretch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StreetState {
    /// Some are still to be asked.
    Ask {
        /// Doors along just these, language included.
        href: String,
        /// How many.
        count: usize,
    },
    /// Everybody was asked.
    AllAsked,
}

/// One stretch.
#[derive(Clone, Debug, Template)]
#[template(path = "street.html")]
pub struct StreetPage {
    /// The frame.
    pub shell: Shell,
    /// "Papsouwselaan 125 tot 137".
    pub name: String,
    /// "9 zaken, 7 soorten werk, 130 meter lopen".
    pub about: String,
    /// In the order of walking.
    pub businesses: Vec<BusinessRow>,
    /// What can be done.
    pub state: StreetState,
}

impl StreetPage {
    fn streets_href(&self) -> String {
        self.shell.href(links::STREETS)
    }
}

//! "Wie kennen jullie al?": places from the map to tick.
use askama::Template;

use super::Paging;
use crate::web::page::{Shell, links};

/// One place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What sort of place, and in which street.
    pub about: String,
    /// Ticked.
    pub ticked: bool,
}

/// What there is to tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnowState {
    /// Places.
    List,
    /// None with these words, or none at all.
    Nothing,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "know.html")]
pub struct KnowPage {
    /// The frame.
    pub shell: Shell,
    /// The words that were typed.
    pub q: String,
    /// The places of this page.
    pub rows: Vec<PlaceRow>,
    /// Ids of places that are ticked and stand elsewhere in the list.
    pub elsewhere: Vec<String>,
    /// Which page of the list.
    pub paging: Paging,
    /// What there is.
    pub state: KnowState,
}

impl KnowPage {
    fn action(&self) -> String {
        self.shell.href(links::KNOW)
    }
    fn details_action(&self) -> String {
        self.shell.href(links::KNOW_DETAILS)
    }
    fn volunteer_href(&self) -> String {
        self.shell.href(links::VOLUNTEER)
    }
    fn network_href(&self) -> String {
        self.shell.href(links::NETWORK)
    }
}

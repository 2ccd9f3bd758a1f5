//! What is here already: the places of the map in the area of the team.
use askama::Template;

use super::{AgainNote, Shell, links};
use crate::web::comb::Picture;

/// One place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownRow {
    /// Its id.
    pub id: String,
    /// Its page, language included.
    pub href: String,
    /// Its name.
    pub name: String,
    /// What sort of place, and where.
    pub about: String,
}

/// What there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlacesState {
    /// No place of the map lies here: load the map first.
    Empty,
    /// Nothing answers the words.
    NothingFound,
    /// By name.
    List {
        /// One page of them.
        rows: Vec<KnownRow>,
        /// The next page, language included.
        more_href: Option<String>,
    },
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "places.html")]
pub struct PlacesPage {
    /// The frame.
    pub shell: Shell,
    /// The area, as it is called: "Wijk 24 Voorhof"; empty for the whole municipality.
    pub area: String,
    /// Places in it.
    pub total: usize,
    /// Partners in it.
    pub partners: usize,
    /// The words that were typed.
    pub q: String,
    /// What there is.
    pub state: PlacesState,
    /// The place that was taken away just now.
    pub just: Option<KnownRow>,
    /// Those that were taken away, latest first.
    pub corrected: Vec<KnownRow>,
    /// What to do so that one can come in again.
    pub again: Option<AgainNote>,
    /// May whoever reads load the map, lists and figures?
    pub loads: bool,
    /// The next step, language included.
    pub next_href: Option<String>,
    /// The honeycomb of the area.
    pub comb: Option<Picture>,
}

impl PlacesPage {
    fn is_empty(&self) -> bool {
        self.state == PlacesState::Empty
    }
    fn here(&self) -> String {
        self.shell.href(links::PLACES)
    }
    fn wrong_action(&self, row: &KnownRow) -> String {
        self.shell.href(&links::place_wrong(&row.id))
    }
    fn right_action(&self, row: &KnownRow) -> String {
        self.shell.href(&links::place_right(&row.id))
    }
    fn load_href(&self) -> String {
        self.shell.href(links::LOAD)
    }
}

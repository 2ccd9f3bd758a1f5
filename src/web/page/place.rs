//! A place from the map, a partner's or not.
use askama::Template;

use super::{Sheet, Shell};

/// How well the place is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceState {
    /// From the map only: nobody has spoken to them.
    NotYetPartner,
    /// A partner; what they offer stands in `sheet.more`.
    Partner,
}

/// The page of a place.
#[derive(Clone, Debug, Template)]
#[template(path = "place.html")]
pub struct PlacePage {
    /// The frame.
    pub shell: Shell,
    /// The place.
    pub sheet: Sheet,
    /// How well it is known.
    pub state: PlaceState,
}

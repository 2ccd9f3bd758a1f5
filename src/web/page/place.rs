//! A place from the map, a partner's or not.
use super::{Note, SheetPage, Shell, Standing};

/// How well the place is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceState {
    /// From the map only: nobody has spoken to them.
    NotYetPartner,
    /// A partner; what they offer stands in `sheet.more`.
    Partner,
}

/// The page of a place.
pub type PlacePage = SheetPage<PlaceState>;

impl Standing for PlaceState {
    fn note(&self, shell: &Shell) -> Option<Note> {
        match self {
            Self::NotYetPartner => Some(Note::Plain(shell.t("place-not-yet-partner"))),
            Self::Partner => None,
        }
    }

    fn more_title(&self, shell: &Shell) -> String {
        shell.t("place-more")
    }
}

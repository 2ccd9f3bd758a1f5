//! A poster of an event: one sheet of A4 with what, when, where, whom to call, and squares that lead to its page.
use askama::Template;

use crate::web::page::{PaperPicture, Qr, Shell};

/// What the poster says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PosterState {
    /// Come, and help if you like.
    On,
    /// It does not go on: to hang over the other.
    CalledOff,
}

/// `/team/samen/agenda/{id}/poster`.
#[derive(Clone, Debug, Template)]
#[template(path = "poster.html")]
pub struct PosterPage {
    /// The frame; its number to call is that of the event.
    pub shell: Shell,
    /// What it says.
    pub state: PosterState,
    /// Back to the event, language included.
    pub back_href: String,
    /// Its name.
    pub name: String,
    /// When.
    pub when: String,
    /// Where; may be empty.
    pub place: String,
    /// Who organises it; may be empty.
    pub by: String,
    /// What it is.
    pub about: Vec<String>,
    /// What there is to do: "tafels klaarzetten, half 1 tot half 2".
    pub shifts: Vec<String>,
    /// The address of its page, without what every address begins with.
    pub address: String,
    /// The same as squares.
    pub qr: Option<Qr>,
    /// Where it is on the map.
    pub picture: Option<PaperPicture>,
}

impl PosterPage {
    fn is_on(&self) -> bool {
        self.state == PosterState::On
    }
}

//! What one partner or volunteer offers.
use askama::Template;

use super::{Sheet, Shell};

/// Can one turn to it now?
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfferState {
    /// Yes.
    Open,
    /// All places are taken; what is known about when that changes.
    Full {
        /// "Vol tot woensdag 16 september, 9 uur".
        until: Option<String>,
    },
    /// Not confirmed for over a year: call first.
    Unconfirmed,
}

/// The page of an offer.
#[derive(Clone, Debug, Template)]
#[template(path = "offer.html")]
pub struct OfferPage {
    /// The frame.
    pub shell: Shell,
    /// The offer.
    pub sheet: Sheet,
    /// Can one turn to it now?
    pub state: OfferState,
}

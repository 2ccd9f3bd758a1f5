//! What one partner or volunteer offers.
use super::{Note, SheetPage, Shell, Standing};

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

/// The page of an offer; what else they offer stands in `sheet.more`.
pub type OfferPage = SheetPage<OfferState>;

impl Standing for OfferState {
    fn note(&self, shell: &Shell) -> Option<Note> {
        match self {
            Self::Open => None,
            Self::Full { until } => {
                let head = until.clone().unwrap_or_else(|| shell.t("missed-full"));
                Some(Note::Warning { head: Some(head), text: shell.t("offer-full-next") })
            }
            Self::Unconfirmed => Some(Note::Warning { head: None, text: shell.t("offer-unconfirmed") }),
        }
    }

    fn more_title(&self, shell: &Shell) -> String {
        shell.t("offer-more")
    }
}

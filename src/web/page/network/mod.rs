//! The pages of the team's own network.
mod bridges;
mod cards;
mod check;
mod know;
mod know_details;
mod partner;
mod partner_forms;
mod register;
mod relay;
mod volunteer;

pub use bridges::{BridgeRow, BridgesPage, BridgesState};
pub use cards::{Card, CardsPage, CardsState};
pub use check::{CheckPage, CheckState};
pub use know::{KnowPage, KnowState, PlaceRow};
pub use know_details::{KnowDetailsPage, KnowDetailsState, PlaceForm};
pub use partner::{ContactRow, PartnerPage, PartnerState};
pub use partner_forms::{BridgeForm, ContactForm, DayRow, OfferForm};
pub use register::{PartnerRow, RegisterPage, RegisterState};
pub use relay::{RelayPage, RelayRow, RelayState};
pub use volunteer::{VolunteerPage, VolunteerState};

/// A page of a list: where the one before and the one after begin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paging {
    /// Rows before this page.
    pub skip: u64,
    /// Rows on a page.
    pub rows: u64,
    /// Rows in all.
    pub total: u64,
}

impl Paging {
    /// Where the page before begins.
    pub fn before(&self) -> Option<u64> {
        (self.skip > 0).then(|| self.skip.saturating_sub(self.rows))
    }
    /// Where the next page begins.
    pub fn after(&self) -> Option<u64> {
        let next = self.skip + self.rows;
        (next < self.total).then_some(next)
    }
    /// For a text that counts.
    pub fn count(&self) -> usize {
        usize::try_from(self.total).unwrap_or(usize::MAX)
    }
}

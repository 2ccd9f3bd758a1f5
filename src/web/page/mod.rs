//! Pages as values: a struct per page with an enum of its states, rendered by the template of the same name. They know
//! no storage and no requests; a handler fills them in and calls [`Page::html`].
pub mod asset;
mod error;
mod event;
mod form;
mod found;
mod home;
pub mod links;
mod need;
mod needs;
mod new_need;
mod offer;
mod paste;
mod place;
#[cfg(test)]
mod sample;
mod sheet;
mod shell;
mod sign_in;
#[cfg(test)]
mod tests;
pub mod tiles;

pub use error::{ErrorPage, ErrorState};
pub use event::{EventPage, EventState};
pub use form::{Choice, Field};
pub use found::{Found, Miss, Phone, Tag, Tone};
pub use home::{HomePage, HomeState, Near, Street, WALKS};
pub use need::{Answer, Chosen, NeedPage, NeedState};
pub use needs::{NeedRow, TeamNeedsPage, TeamNeedsState};
pub use new_need::{NewNeedForm, NewNeedPage, NewNeedState, OWN_NETWORK};
pub use offer::{OfferPage, OfferState};
pub use paste::{BatchPage, BatchState, PastePage, PasteState, TwoSides, WrongCell, WrongRow};
pub use place::{PlacePage, PlaceState};
pub use sheet::{Fact, Note, Sheet, SheetPage, Standing};
pub use shell::{Attribution, CallCard, Nav, Shell};
pub use sign_in::{SignInPage, SignInState};

/// Anything that can be shown as a whole page.
pub trait Page: askama::Template {
    /// The HTML of the page.
    ///
    /// # Errors
    /// Only when formatting itself fails, which does not happen on a `String`.
    fn html(&self) -> Result<String, askama::Error> {
        self.render()
    }
}

impl<P: askama::Template> Page for P {}

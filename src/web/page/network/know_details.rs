//! What is filled in about the places that were ticked.
use askama::Template;

use crate::web::page::{Choice, Field, Shell, links};

/// One ticked place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaceForm {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What sort of place, and in which street.
    pub about: String,
    /// A colleague made a partner of it in the meantime.
    pub already: bool,
    /// Telephone number.
    pub phone: Field,
    /// Whom to ask for.
    pub person: Field,
    /// The people of the team, those who know them chosen.
    pub knows: Vec<Choice>,
    /// What is wrong with that.
    pub knows_fault: Option<String>,
    /// What such a place offers.
    pub offers: Vec<Choice>,
    /// Anything else.
    pub more: Vec<Choice>,
    /// What is wrong with what they offer.
    pub offers_fault: Option<String>,
}

/// What the form says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnowDetailsState {
    /// To fill in.
    Form,
    /// Something is wrong; the fields say what.
    Faults,
    /// Nothing was ticked.
    NobodyTicked,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "know_details.html")]
pub struct KnowDetailsPage {
    /// The frame.
    pub shell: Shell,
    /// The places, in the order of the list.
    pub places: Vec<PlaceForm>,
    /// So that sending twice makes them once.
    pub idempotency_key: String,
    /// What the form says.
    pub state: KnowDetailsState,
}

impl KnowDetailsPage {
    fn action(&self) -> String {
        self.shell.href(links::KNOW)
    }
    fn know_href(&self) -> String {
        self.shell.href(links::KNOW)
    }
    fn faults(&self) -> Vec<(String, &str)> {
        let mut all = Vec::new();
        for place in &self.places {
            let fields = [
                ("phone", place.phone.fault.as_deref()),
                ("person", place.person.fault.as_deref()),
                ("knows", place.knows_fault.as_deref()),
                ("offers", place.offers_fault.as_deref()),
            ];
            all.extend(fields.into_iter().filter_map(|(name, fault)| Some((format!("{name}-{}", place.id), fault?))));
        }
        all
    }
}

//! The forms on the page of a partner.
use crate::web::page::{Choice, Field};

/// A contact to write down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactForm {
    /// Call, visit, asked, given, thanks.
    pub sorts: Vec<Choice>,
    /// What is wrong with that.
    pub sort_fault: Option<String>,
    /// Yes, perhaps, no, or nothing to say.
    pub outcomes: Vec<Choice>,
    /// One line.
    pub note: Field,
    /// It holds what looks like a name: sending again keeps it.
    pub warned: bool,
}

/// One day with its three parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayRow {
    /// "maandag".
    pub day: String,
    /// Morning, afternoon, evening: `mon-am` and what is read aloud.
    pub parts: Vec<Choice>,
}

/// One offer, to be changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfferForm {
    /// Its id.
    pub id: String,
    /// What they offer, in words.
    pub what: String,
    /// When, in words; may be empty.
    pub when: String,
    /// For how many, in words; may be empty.
    pub room: String,
    /// What it is, the chosen ones.
    pub chosen: Vec<Choice>,
    /// Anything else.
    pub more: Vec<Choice>,
    /// What is wrong with what it is.
    pub categories_fault: Option<String>,
    /// The week.
    pub week: Vec<DayRow>,
    /// How many at once.
    pub places: Field,
}

impl OfferForm {
    /// Is anything wrong with it?
    pub fn is_wrong(&self) -> bool {
        self.categories_fault.is_some() || self.places.fault.is_some()
    }
}

/// Somebody who opens doors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BridgeForm {
    /// They are one.
    pub is_one: bool,
    /// What is said of them, a sentence each.
    pub lines: Vec<String>,
    /// They may be asked now.
    pub may_ask: bool,
    /// How often still, or from when again; or why not just now.
    pub cap: String,
    /// Among whom they are at home.
    pub communities: Field,
    /// It holds what looks like a name: sending again keeps it.
    pub warned: bool,
    /// Languages.
    pub languages: Vec<Choice>,
    /// Somebody at the town hall.
    pub municipal: bool,
    /// At most so often a month.
    pub asks_most: Field,
    /// They said yes.
    pub consent: Field,
}

impl BridgeForm {
    /// Is anything wrong with it?
    pub fn is_wrong(&self) -> bool {
        self.warned || [&self.communities, &self.asks_most, &self.consent].iter().any(|field| field.fault.is_some())
    }
    /// Is the box ticked?
    pub fn agreed(&self) -> bool {
        !self.consent.value.is_empty()
    }
}

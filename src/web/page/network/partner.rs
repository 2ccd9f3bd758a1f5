//! One partner, for the team.
use askama::Template;

use super::{BridgeForm, ContactForm, OfferForm};
use crate::web::page::{Fact, Field, Phone, Shell, Tag, links};

/// One contact there was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactRow {
    /// "maandag 7 september".
    pub when: String,
    /// "Gebeld: misschien", and who did.
    pub what: String,
    /// The line that was written down.
    pub note: String,
}

/// How a partner stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartnerState {
    /// In the network.
    In,
    /// In the network, and something that was sent is wrong.
    Faults,
    /// In the network, and their code was just given.
    Code,
    /// Taken out.
    Out,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "partner.html")]
pub struct PartnerPage {
    /// The frame.
    pub shell: Shell,
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What sort of partner.
    pub tags: Vec<Tag>,
    /// What they say of themselves.
    pub about: String,
    /// A number to call.
    pub phone: Option<Phone>,
    /// An e-mail address.
    pub email: Option<String>,
    /// Whom to ask for, where, when confirmed.
    pub facts: Vec<Fact>,
    /// What they offer.
    pub offers: Vec<OfferForm>,
    /// Who of us knows them, in a sentence.
    pub knowers: String,
    /// Whoever looks knows them.
    pub i_know: bool,
    /// To whom they are being introduced, in a sentence.
    pub introduction: Option<String>,
    /// Asked, given, thanked: in a sentence.
    pub balance: String,
    /// They did something and nobody thanked them yet.
    pub thank: bool,
    /// Until when they rest, in a sentence.
    pub rest: Option<String>,
    /// A day to rest until.
    pub until: Field,
    /// What there was, newest first.
    pub contacts: Vec<ContactRow>,
    /// A contact to write down.
    pub log: ContactForm,
    /// As a bridge builder.
    pub bridge: BridgeForm,
    /// What was filled in together; nothing yet when it is empty.
    pub walk_along: Vec<Fact>,
    /// Somebody may walk along there: a shop, no volunteer.
    pub is_shop: bool,
    /// The team may give them a code of their own.
    pub may_have_code: bool,
    /// That code, when it was just given.
    pub code: String,
    /// What is typed beside it, in a sentence.
    pub code_with: String,
    /// Where it works.
    pub site: String,
    /// What just happened, in a sentence.
    pub news: Option<String>,
    /// So that pressing twice counts once.
    pub idempotency_key: String,
    /// How they stand.
    pub state: PartnerState,
}

impl PartnerPage {
    fn network_href(&self) -> String {
        self.shell.href(links::NETWORK)
    }
    fn to(&self, deed: &str) -> String {
        self.shell.href(&links::deed(&self.id, deed))
    }
    fn is_out(&self) -> bool {
        self.state == PartnerState::Out
    }
    fn faults(&self) -> Vec<(String, &str)> {
        let bridge = &self.bridge;
        let mut fields = vec![
            ("sort".to_owned(), self.log.sort_fault.as_deref()),
            ("note".to_owned(), self.log.note.fault.as_deref()),
            ("until".to_owned(), self.until.fault.as_deref()),
            ("communities".to_owned(), bridge.communities.fault.as_deref()),
            ("asks_most".to_owned(), bridge.asks_most.fault.as_deref()),
            ("consent".to_owned(), bridge.consent.fault.as_deref()),
        ];
        for offer in &self.offers {
            fields.push((format!("categories-{}", offer.id), offer.categories_fault.as_deref()));
            fields.push((format!("places-{}", offer.id), offer.places.fault.as_deref()));
        }
        fields.into_iter().filter_map(|(id, fault)| Some((id, fault?))).collect()
    }
}

//! When, where, for whom: the lines of facts on the page of something that was found.
use engine::domain::{AgeRange, Documents, Instant, Languages, Slots};

use crate::{
    service::Service,
    storage::{Found, LocationRecord, OfferRecord},
    text::{Lang, ages_words, date_words, documents_words, slots_words, text},
    web::page::Fact,
};

/// What words are made with.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The use cases, for the time.
    pub service: &'a Service,
    /// Language.
    pub lang: Lang,
}

impl Words<'_> {
    /// A text.
    pub fn t(&self, key: &str) -> String {
        text(self.lang, key)
    }

    /// The lines of something that was found.
    pub fn facts(&self, found: &Found) -> Vec<Fact> {
        let mut facts = Vec::new();
        let mut add = |key: &str, words: String| {
            if !words.is_empty() {
                facts.push(Fact::new(self.t(key), words));
            }
        };
        match found {
            Found::Offer(offer, _, location) => {
                add("fact-when", self.slots(offer.slots));
                let place = if offer.remote { self.t("reason-remote") } else { address(location.as_ref()) };
                add("fact-where", place);
                add("fact-who-for", self.ages(offer));
                let documents: Documents = offer.documents.parse().unwrap_or_default();
                add("fact-bring", documents_words(self.lang, documents));
                let languages: Languages = offer.languages.parse().unwrap_or_default();
                let names: Vec<String> =
                    languages.iter().map(|one| self.t(&format!("language-{}", one.as_str()))).collect();
                add("fact-languages", names.join(", "));
                let confirmed = offer.confirmed_at.map(|at| Instant(at.timestamp()));
                add(
                    "fact-checked",
                    confirmed.map(|at| date_words(self.lang, at, self.service.instant())).unwrap_or_default(),
                );
            }
            Found::KnownPlace(place) => {
                add("fact-when", self.slots(place.slots));
                let street = format!("{} {}", place.street, place.house_number);
                add("fact-where", street.trim().to_owned());
                add("fact-source", crate::import::OSM_ATTRIBUTION.to_owned());
            }
            Found::Event(_, location) => add("fact-where", address(location.as_ref())),
            Found::Initiative(initiative, location) => {
                add("fact-when", self.slots(initiative.slots));
                add("fact-where", address(location.as_ref()));
            }
        }
        facts
    }

    /// For whom it is; nothing when it is for everyone.
    fn ages(&self, offer: &OfferRecord) -> String {
        let bound = |raw: i64| u8::try_from(raw).unwrap_or(u8::MAX);
        let ages = AgeRange::new(bound(offer.min_age), bound(offer.max_age)).unwrap_or_default();
        if ages == AgeRange::EVERYONE { String::new() } else { ages_words(self.lang, ages) }
    }

    fn slots(&self, raw: i64) -> String {
        let slots = Slots::from_bits(u32::try_from(raw).unwrap_or_default());
        if slots.is_empty() { String::new() } else { slots_words(self.lang, slots) }
    }
}

fn address(location: Option<&LocationRecord>) -> String {
    let Some(location) = location else { return String::new() };
    let street = format!("{} {}", location.street, location.house_number);
    let parts = [street.trim(), location.city.trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

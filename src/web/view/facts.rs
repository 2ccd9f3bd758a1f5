//! What sort of thing it is, when, where, for whom: what a page says of something that was found.
use engine::domain::{AgeRange, Documents, Instant, Languages, Slots};

use crate::{
    import::OSM_ATTRIBUTION,
    service::{Service, network::address},
    storage::{Found, KnownPlaceRecord, LocationRecord, OfferRecord},
    text::{Lang, ages_words, date_words, documents_words, slots_words, text, trade_name},
    web::page::{Fact, Tag, Tone},
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
        let lines = match found {
            Found::Offer(offer, _, location) => self.of_offer(offer, location.as_ref()),
            Found::KnownPlace(place) => vec![
                ("fact-when", self.slots(place.slots)),
                ("fact-where", street(&place.street, &place.house_number)),
                ("fact-source", OSM_ATTRIBUTION.to_owned()),
            ],
            Found::Event(_, location) => vec![("fact-where", address(location.as_ref()))],
            Found::Initiative(initiative, location) => {
                vec![("fact-when", self.slots(initiative.slots)), ("fact-where", address(location.as_ref()))]
            }
        };
        let said = lines.into_iter().filter(|(_, words)| !words.is_empty());
        said.map(|(key, words)| Fact::new(self.t(key), words)).collect()
    }

    fn of_offer(&self, offer: &OfferRecord, location: Option<&LocationRecord>) -> Vec<(&'static str, String)> {
        let documents: Documents = offer.documents.parse().unwrap_or_default();
        let languages: Languages = offer.languages.parse().unwrap_or_default();
        let languages: Vec<String> =
            languages.iter().map(|one| self.t(&format!("language-{}", one.as_str()))).collect();
        let checked = offer.confirmed_at.map(|at| Instant(at.timestamp()));
        vec![
            ("fact-when", self.slots(offer.slots)),
            ("fact-where", if offer.remote { self.t("reason-remote") } else { address(location) }),
            ("fact-who-for", self.ages(offer)),
            ("fact-bring", documents_words(self.lang, documents)),
            ("fact-languages", languages.join(", ")),
            ("fact-checked", checked.map(|at| date_words(self.lang, at, self.service.instant())).unwrap_or_default()),
        ]
    }

    /// What sort of place it is.
    pub fn trade(&self, place: &KnownPlaceRecord) -> Option<String> {
        let trade = self.service.places.trade(&place.trade)?;
        Some(trade_name(self.lang, &trade.code, (&trade.nl, &trade.en)))
    }

    /// What sort of thing it is, where its name does not say so.
    pub fn tag(&self, found: &Found) -> Option<Tag> {
        let (key, tone) = match found {
            Found::Event(..) => ("tag-event", Tone::Date),
            Found::Initiative(..) => ("tag-initiative", Tone::Plain),
            Found::KnownPlace(_) => ("tag-not-yet-partner", Tone::New),
            Found::Offer(..) if found.is_person() => ("tag-volunteer", Tone::Plain),
            Found::Offer(..) => return None,
        };
        Some(Tag::new(self.t(key), tone))
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

/// What it says of itself; the map says nothing.
pub fn description(found: &Found) -> &str {
    match found {
        Found::Offer(offer, ..) => &offer.description,
        Found::Event(event, _) => &event.description,
        Found::Initiative(initiative, _) => &initiative.description,
        Found::KnownPlace(_) => "",
    }
}

fn street(name: &str, number: &str) -> String {
    format!("{name} {number}").trim().to_owned()
}

//! One thing found as a row of a list: name, labels, minutes, why.
use engine::{
    domain::{Instant, Relation, What},
    matching::Reason,
};

use crate::{
    service::{
        Service,
        asking::{NearMissed, Shown},
    },
    storage::Found as Record,
    text::{Audience, Context, Lang, date_words, minutes_short, missed_text, reason_text, text},
    web::page::{Found, Miss, Phone, Tag, Tone, links},
};

/// How many sentences of why stand in a row.
const SENTENCES: usize = 2;

/// Who reads the list and in which language.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The use cases, for names of categories and the time.
    pub service: &'a Service,
    /// Language.
    pub lang: Lang,
    /// Residents or team.
    pub audience: Audience,
    /// How far was asked.
    pub minutes: f64,
}

impl Reader<'_> {
    /// A row.
    pub fn row(&self, shown: &Shown, phone: Option<String>) -> Found {
        let one = &shown.suggestion;
        let minutes = minutes_short(self.lang, one, shown.found.is_person());
        let label = if minutes.is_some() { "on-foot" } else { "at-distance" };
        Found {
            id: one.id.to_string(),
            href: self.href(shown),
            name: shown.found.name().to_owned(),
            tags: self.tags(shown),
            minutes,
            minutes_label: text(self.lang, label),
            why: self.why(shown),
            phone: phone.map(Phone::new),
        }
    }

    /// A near miss.
    pub fn miss(&self, miss: &NearMissed) -> Miss {
        Miss {
            id: miss.shown.suggestion.id.to_string(),
            href: self.href(&miss.shown),
            name: miss.shown.found.name().to_owned(),
            missed: missed_text(self.lang, &miss.missed, &self.context(&miss.shown, None)),
        }
    }

    /// The reasons of a stored choice, by their codes, are not told again: what it is says enough.
    pub fn why(&self, shown: &Shown) -> Vec<String> {
        let category = shown.suggestion.category.and_then(|ix| self.service.store.taxonomy().get(ix));
        let name = category.map(|term| if self.lang == Lang::Nl { term.nl.as_str() } else { term.en.as_str() });
        let context = self.context(shown, name);
        let own = self.about(&shown.found);
        let told = shown.suggestion.reasons.iter().filter(|reason| worth_saying(reason));
        own.into_iter().chain(told.map(|reason| reason_text(self.lang, reason, &context))).take(SENTENCES).collect()
    }

    /// What it says of itself; of a place from the map what sort of place it is. The list sets the full stops.
    fn about(&self, found: &Record) -> Option<String> {
        let text = match found {
            Record::Offer(offer, ..) => offer.description.clone(),
            Record::Event(event, _) => event.description.clone(),
            Record::Initiative(initiative, _) => initiative.description.clone(),
            Record::KnownPlace(place) => {
                let trade = self.service.places.trade(&place.trade);
                trade
                    .map(|trade| if self.lang == Lang::Nl { trade.nl.clone() } else { trade.en.clone() })
                    .unwrap_or_default()
            }
        };
        let text = text.trim().trim_end_matches('.').to_owned();
        Some(text).filter(|text| !text.is_empty())
    }

    fn href(&self, shown: &Shown) -> String {
        self.lang.path(&links::entry(shown.suggestion.what, &shown.suggestion.id.to_string()))
    }

    fn context<'c>(&self, shown: &Shown, category: Option<&'c str>) -> Context<'c> {
        let starts_at = match &shown.found {
            Record::Event(event, _) => Some(Instant(event.starts_at.timestamp())),
            _ => None,
        };
        Context {
            now: self.service.instant(),
            audience: self.audience,
            person: shown.found.is_person(),
            category,
            starts_at,
            asked_minutes: Some(self.minutes),
        }
    }

    fn tags(&self, shown: &Shown) -> Vec<Tag> {
        let team = self.audience == Audience::Team;
        let word = |key: &str| text(self.lang, key);
        let mut tags = Vec::new();
        match &shown.found {
            Record::Event(event, _) => {
                let at = Instant(event.starts_at.timestamp());
                tags.push(Tag::new(date_words(self.lang, at, self.service.instant()), Tone::Date));
            }
            Record::Initiative(..) => tags.push(Tag::new(word("tag-initiative"), Tone::Plain)),
            Record::KnownPlace(_) => tags.push(Tag::new(word("tag-not-yet-partner"), Tone::New)),
            Record::Offer(..) if shown.found.is_person() => tags.push(Tag::new(word("tag-volunteer"), Tone::Plain)),
            Record::Offer(..) => {}
        }
        if shown.suggestion.reasons.contains(&Reason::Known) {
            tags.push(Tag::new(word(if team { "tag-known-team" } else { "tag-known" }), Tone::Known));
        }
        tags
    }
}

/// The category is what was asked, the minutes stand at the right already, the label says what is not a partner, the date has its own label.
const fn worth_saying(reason: &Reason) -> bool {
    !matches!(
        reason,
        Reason::Walk { .. }
            | Reason::EstimatedWalk { .. }
            | Reason::EndsAt(_)
            | Reason::Known
            | Reason::Category(Relation::Same)
    )
}

/// What sort of page something has.
pub const fn what(found: &Record) -> What {
    match found {
        Record::Offer(..) => What::Offer,
        Record::KnownPlace(_) => What::KnownPlace,
        Record::Event(..) => What::Event,
        Record::Initiative(..) => What::Initiative,
    }
}

//! One thing found as a row of a list: name, labels, minutes, why.
use engine::{
    domain::{Instant, Relation},
    matching::Reason,
};

use super::facts::{Words, description};

use crate::{
    service::{
        Service,
        asking::{NearMissed, Shown},
        joining::repeat_words,
    },
    storage::Found as Record,
    text::{Audience, Context, Lang, date_words, minutes_short, missed_text, reason_text, text, topic_name},
    web::{
        api,
        page::{Found, Miss, Phone, Tag, Tone, links},
    },
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
        let name = category.map(|term| topic_name(self.lang, term.code.as_str(), (&term.nl, &term.en)));
        let context = self.context(shown, name.as_deref());
        let own = self.about(&shown.found);
        let told = shown.suggestion.reasons.iter().filter(|reason| worth_saying(reason));
        own.into_iter().chain(told.map(|reason| reason_text(self.lang, reason, &context))).take(SENTENCES).collect()
    }

    /// What it says of itself; of a place from the map what sort of place it is. The list sets the full stops.
    fn about(&self, found: &Record) -> Option<String> {
        let words = self.words();
        let text = match found {
            Record::KnownPlace(place) => words.trade(place).unwrap_or_default(),
            _ => description(found).to_owned(),
        };
        let text = text.trim().trim_end_matches('.');
        Some(text.to_owned()).filter(|text| !text.is_empty())
    }

    fn href(&self, shown: &Shown) -> String {
        self.lang.path(&links::entry(shown.suggestion.what, &shown.suggestion.id.to_string()))
    }

    fn context<'c>(&self, shown: &Shown, category: Option<&'c str>) -> Context<'c> {
        let plain = api::context(self.service, self.lang, shown, category);
        Context { audience: self.audience, asked_minutes: Some(self.minutes), ..plain }
    }

    fn tags(&self, shown: &Shown) -> Vec<Tag> {
        let own = match &shown.found {
            Record::Event(event, _) => {
                let at = Instant(event.starts_at.timestamp());
                Some(Tag::new(date_words(self.lang, at, self.service.instant()), Tone::Date))
            }
            other => self.words().tag(other),
        };
        let known = shown.suggestion.reasons.contains(&Reason::Known).then(|| {
            let key = if self.audience == Audience::Team { "tag-known-team" } else { "tag-known" };
            Tag::new(text(self.lang, key), Tone::Known)
        });
        let repeat = match &shown.found {
            Record::Event(event, _) => repeat_words(self.lang, &event.rrule).map(|words| Tag::new(words, Tone::Plain)),
            _ => None,
        };
        own.into_iter().chain(repeat).chain(known).collect()
    }

    const fn words(&self) -> Words<'_> {
        Words { service: self.service, lang: self.lang }
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

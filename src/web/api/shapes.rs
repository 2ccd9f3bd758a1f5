//! How an answer looks as JSON: the same on the API and on the command line, and stable.
use engine::matching::{Parts, Reason, Travel};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    import::KindsOfWork,
    service::{
        Service,
        asking::{Answer, NearMissed, Shown},
    },
    storage::Found,
    text::{Context, Lang, missed_text, reason_text},
};

/// A typed reason with its sentence.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReasonShape {
    /// Stable code.
    #[schema(example = "walk")]
    pub code: String,
    /// One plain sentence.
    #[schema(example = "8 minutes on foot.")]
    pub text: String,
}

/// The parts of a score, each from 0 to 1.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[allow(missing_docs)]
pub struct PartsShape {
    pub nearness: f64,
    pub fit: f64,
    pub time: f64,
    pub room: f64,
    pub warmth: f64,
    pub rest: f64,
    pub freshness: f64,
}

/// One thing found.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MatchShape {
    /// Which.
    pub id: Uuid,
    /// `offer`, `known-place`, `event` or `initiative`.
    #[serde(rename = "type")]
    pub what: &'static str,
    /// Its name.
    pub name: String,
    /// The category of it that answers best; null for hands without one.
    pub category: Option<String>,
    /// Sort of help.
    pub kind: &'static str,
    /// Its H3 cell: resolution 10, for persons 8; null when remote.
    pub cell: Option<String>,
    /// Metres walked, rounded up (straight ones when `travel` is `estimate`; the end of a band for persons).
    pub metres: Option<u32>,
    /// Minutes on foot, rounded up (persons: to the next five).
    pub minutes: Option<u32>,
    /// `network`, `estimate` or `remote`.
    pub travel: &'static str,
    /// From 0 to 1.
    pub score: f64,
    /// What it is the sum of, before weights.
    pub parts: PartsShape,
    /// Why.
    pub reasons: Vec<ReasonShape>,
}

/// One thing that fails exactly one rule.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NearMissShape {
    /// What it would be.
    #[serde(flatten)]
    pub found: MatchShape,
    /// The rule.
    pub missed: ReasonShape,
}

/// An answer.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AnswerShape {
    /// Best first.
    pub suggestions: Vec<MatchShape>,
    /// What just misses.
    pub near_misses: Vec<NearMissShape>,
}

impl From<Parts> for PartsShape {
    fn from(parts: Parts) -> Self {
        let Parts { nearness, fit, time, room, warmth, rest, freshness } = parts;
        Self { nearness, fit, time, room, warmth, rest, freshness }
    }
}

impl AnswerShape {
    /// Writes an answer in a language.
    pub fn of(service: &Service, lang: Lang, answer: &Answer) -> Self {
        Self {
            suggestions: answer.suggestions.iter().map(|one| MatchShape::of(service, lang, one)).collect(),
            near_misses: answer.near_misses.iter().map(|one| NearMissShape::of(service, lang, one)).collect(),
        }
    }
}

/// What the sentences about one thing need to know.
pub fn context<'a>(service: &Service, lang: Lang, shown: &Shown, category: Option<&'a str>) -> Context<'a> {
    let work = shown.suggestion.reasons.iter().find_map(|reason| match reason {
        Reason::Work(work) => KindsOfWork::known().names(*work),
        _ => None,
    });
    let work = work.map(|kind| lang.pick(&kind.nl, &kind.en));
    let starts_at = match &shown.found {
        Found::Event(event, _) => Some(engine::domain::Instant(event.starts_at.timestamp())),
        _ => None,
    };
    let plain = Context::new(service.instant());
    Context { person: shown.found.is_person(), category, work, starts_at, rests: shown.rests, ..plain }
}

impl MatchShape {
    /// Writes one thing found in a language.
    pub fn of(service: &Service, lang: Lang, shown: &Shown) -> Self {
        let one = &shown.suggestion;
        let term = one.category.and_then(|category| service.store.taxonomy().get(category));
        let name = term.map(|term| lang.pick(&term.nl, &term.en));
        let context = context(service, lang, shown, name);
        Self {
            id: one.id.as_uuid(),
            what: one.what.as_str(),
            name: shown.found.name().to_owned(),
            category: term.map(|term| term.code.to_string()),
            kind: one.kind.as_str(),
            cell: shown.cell.map(|cell| cell.to_string()),
            metres: shown.metres,
            minutes: shown.minutes,
            travel: travel_word(one.travel),
            score: one.score,
            parts: one.parts.into(),
            reasons: one
                .reasons
                .iter()
                .map(|reason| ReasonShape { code: reason.code().into(), text: reason_text(lang, reason, &context) })
                .collect(),
        }
    }
}

const fn travel_word(travel: Travel) -> &'static str {
    match travel {
        Travel::Network => "network",
        Travel::Estimate => "estimate",
        Travel::Remote => "remote",
    }
}

impl NearMissShape {
    fn of(service: &Service, lang: Lang, miss: &NearMissed) -> Self {
        let context = context(service, lang, &miss.shown, None);
        let text = missed_text(lang, &miss.missed, &context);
        Self {
            found: MatchShape::of(service, lang, &miss.shown),
            missed: ReasonShape { code: miss.missed.code().into(), text },
        }
    }
}

//! One plain sentence per typed reason and per near miss.
use engine::{
    domain::{AgeRange, Document, Documents, Instant, Kind, Language, Relation},
    matching::{Missed, Reason},
};

use super::{
    Lang, band_words, date_words, moment_words, slots::join, slots_words, span_words, text, texts, walk::whole,
    walk_words,
};

/// Who reads it: residents are *u*, the team is *je* and *jullie*.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Anyone.
    #[default]
    Public,
    /// The district team.
    Team,
}

/// What a sentence needs to know beside the reason itself.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The moment it is written.
    pub now: Instant,
    /// Who reads it.
    pub audience: Audience,
    /// The offer is a person's: distances in bands only.
    pub person: bool,
    /// The category it answers with, by name in the language of the sentence.
    pub category: Option<&'a str>,
    /// The work one would do there, by name in the language of the sentence.
    pub work: Option<&'a str>,
    /// Events: when it begins.
    pub starts_at: Option<Instant>,
    /// How far the one who asks wants to walk.
    pub asked_minutes: Option<f64>,
    /// It is not full: it is left in peace.
    pub rests: bool,
    /// Water lies between, as a bird flies.
    pub over_water: bool,
}

impl Context<'_> {
    /// A public page about something that is not a person.
    pub const fn new(now: Instant) -> Self {
        Self {
            now,
            audience: Audience::Public,
            person: false,
            category: None,
            work: None,
            starts_at: None,
            asked_minutes: None,
            rests: false,
            over_water: false,
        }
    }
}

/// Why something is suggested, in one sentence.
pub fn reason_text(lang: Lang, reason: &Reason, context: &Context<'_>) -> String {
    match *reason {
        Reason::Walk { minutes } => walk(lang, minutes, false, context),
        Reason::EstimatedWalk { minutes } => walk(lang, minutes, true, context),
        Reason::Detour { .. } if context.person => text(lang, "reason-detour-person"),
        Reason::Detour { crow_metres } => {
            texts().get(lang, "reason-detour", &[("metres", rounded(crow_metres).into())])
        }
        Reason::Remote => text(lang, "reason-remote"),
        Reason::Category(relation) => category(lang, relation, context),
        Reason::Work(_) => match context.work {
            Some(name) => texts().get(lang, "reason-work", &[("work", name.into())]),
            None => text(lang, "reason-work-unnamed"),
        },
        Reason::Hands => text(lang, "reason-hands"),
        Reason::OpenThen { shared } => {
            texts().get(lang, "reason-open-then", &[("when", slots_words(lang, shared).into())])
        }
        Reason::RoomFor { free } => texts().get(lang, "reason-room", &[("free", free.into())]),
        Reason::Known => text(lang, for_reader(context, "reason-known-team", "reason-known")),
        Reason::NotYetPartner => {
            text(lang, for_reader(context, "reason-not-yet-partner-team", "reason-not-yet-partner"))
        }
        Reason::FreshlyConfirmed { at } => {
            texts().get(lang, "reason-freshly-confirmed", &[("date", date_words(lang, at, context.now).into())])
        }
        Reason::Speaks(language) => {
            texts().get(lang, "reason-language", &[("language", language_name(lang, language).into())])
        }
        Reason::StepFree => text(lang, "reason-step-free"),
        Reason::EndsAt(ends_at) => date(lang, ends_at, context),
    }
}

/// The one rule a near miss fails, in one sentence.
pub fn missed_text(lang: Lang, missed: &Missed, context: &Context<'_>) -> String {
    match *missed {
        Missed::Reach { minutes, crow_metres, .. } if missed.is_detour() && !context.person => {
            let args = [("metres", rounded(crow_metres).into()), ("minutes", whole(minutes).into())];
            let key = if context.over_water { "missed-reach-water" } else { "missed-reach-detour" };
            texts().get(lang, key, &args)
        }
        Missed::Reach { minutes, estimated, .. } => reach(lang, minutes, estimated, context),
        Missed::Time { offered } => texts().get(lang, "missed-time", &[("when", slots_words(lang, offered).into())]),
        Missed::Capacity { free: 0, held_until: Some(until) } => {
            let key = if context.rests { "missed-rests-until" } else { "missed-full-until" };
            texts().get(lang, key, &[("until", moment_words(lang, until, context.now).into())])
        }
        Missed::Capacity { free: 0, held_until: None } => text(lang, "missed-full"),
        Missed::Capacity { free, .. } => texts().get(lang, "missed-few-places", &[("free", free.into())]),
        Missed::Kind(kind) => texts().get(lang, "missed-kind", &[("kind", kind_name(lang, kind).into())]),
        Missed::Age(ages) => ages_words(lang, ages),
        Missed::Language(language) => {
            texts().get(lang, "missed-language", &[("language", language_name(lang, language).into())])
        }
        Missed::StepFree { known: Some(_) } => text(lang, "missed-step-free"),
        Missed::StepFree { known: None } => text(lang, "missed-step-free-unknown"),
        Missed::Documents(documents) => {
            texts().get(lang, "missed-document", &[("documents", documents_words(lang, documents).into())])
        }
    }
}

const fn for_reader<'a>(context: &Context<'_>, team: &'a str, public: &'a str) -> &'a str {
    match context.audience {
        Audience::Team => team,
        Audience::Public => public,
    }
}

fn walk(lang: Lang, minutes: f64, estimated: bool, context: &Context<'_>) -> String {
    if context.person { band_words(lang, minutes) } else { walk_words(lang, minutes, estimated) }
}

/// Metres as one says them: to tens.
fn rounded(metres: f64) -> i64 {
    (metres / 10.0).round() as i64 * 10
}

fn category(lang: Lang, relation: Relation, context: &Context<'_>) -> String {
    let key = match relation {
        Relation::Same => "reason-same-category",
        Relation::Child => "reason-narrower-or-wider-category",
        Relation::Related => "reason-related-category",
    };
    match context.category {
        Some(name) => texts().get(lang, key, &[("category", name.into())]),
        None => text(lang, &format!("{key}-unnamed")),
    }
}

fn date(lang: Lang, ends_at: Instant, context: &Context<'_>) -> String {
    match context.starts_at {
        Some(from) => {
            texts().get(lang, "reason-date", &[("when", span_words(lang, from, ends_at, context.now).into())])
        }
        None => texts().get(lang, "reason-until", &[("until", moment_words(lang, ends_at, context.now).into())]),
    }
}

fn reach(lang: Lang, minutes: f64, estimated: bool, context: &Context<'_>) -> String {
    if context.person {
        return texts().get(lang, "missed-reach", &[("walk", band_words(lang, minutes).into())]);
    }
    let walk = walk_words(lang, minutes, estimated);
    match context.asked_minutes {
        Some(asked) => {
            texts().get(lang, "missed-reach-asked", &[("walk", walk.into()), ("asked", whole(asked).into())])
        }
        None => texts().get(lang, "missed-reach", &[("walk", walk.into())]),
    }
}

/// "Voor 12 tot en met 18 jaar".
pub fn ages_words(lang: Lang, ages: AgeRange) -> String {
    let bounds = [("min", ages.min().into()), ("max", ages.max().into())];
    let key = match (ages.min(), ages.max()) {
        (_, u8::MAX) => "missed-age-from",
        (0, _) => "missed-age-to",
        _ => "missed-age",
    };
    texts().get(lang, key, &bounds)
}

/// "Arabisch", "Arabic".
pub(super) fn language_name(lang: Lang, language: Language) -> String {
    text(lang, &format!("language-{}", language.as_str()))
}

fn kind_name(lang: Lang, kind: Kind) -> String {
    text(lang, &format!("sort-{}", kind.as_str()))
}

/// "een identiteitsbewijs en een bewijs van inkomen".
pub fn documents_words(lang: Lang, documents: Documents) -> String {
    let names: Vec<_> = documents.iter().map(|one: Document| text(lang, &format!("paper-{}", one.as_str()))).collect();
    join(lang, &names)
}

//! The hard rules: what never matches, and which of the missable rules an entry fails.
use super::query::{Query, Viewer};
use super::reason::Missed;
use crate::domain::{Entry, Language, Slots, Visibility, Warmth, What};

/// Confirmed longer ago than this is not found; but for what stands on the map only, which nobody ever confirmed.
pub(super) const FRESH_DAYS: f64 = 365.0;

/// A missable rule but reach, which is judged when the walk is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    Time,
    Capacity,
    Kind,
    Age,
    Language,
    StepFree,
    Documents,
}

/// How many missable rules an entry fails, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fails {
    Nothing,
    One(Rule),
    More,
}

/// May this ever be shown for this question? Travel and category are judged apart.
pub(super) fn may_be_found(query: &Query, entry: &Entry) -> bool {
    let seen = entry.visibility == Visibility::Public || query.viewer == Viewer::Team;
    let asked_enough = entry.asks.is_some_and(|asks| asks.so_far(query.now) >= asks.most);
    let from_the_map = entry.warmth == Warmth::NotYetPartner;
    let fresh = from_the_map || days_since_confirmed(query, entry).is_some_and(|days| days <= FRESH_DAYS);
    let over = entry.ends_at.is_some_and(|end| end <= query.now);
    let unwanted = query.partners_only && entry.what == What::KnownPlace;
    seen && entry.consent && !asked_enough && fresh && !over && !unwanted
}

/// At least 0: a confirmation ahead of the clock is fresh.
pub(super) fn days_since_confirmed(query: &Query, entry: &Entry) -> Option<f64> {
    entry.confirmed_at.map(|at| query.now.days_since(at).max(0.0))
}

/// Which missable rules fail.
pub(super) fn fails(query: &Query, entry: &Entry) -> Fails {
    let mut failed = Fails::Nothing;
    for (rule, fine) in [
        (Rule::Time, right_time(query.slots, entry.slots)),
        (Rule::Capacity, entry.room.is_none_or(|room| room.free_at(query.now) >= query.places)),
        (Rule::Kind, query.kind.is_none_or(|kind| kind == entry.kind)),
        (Rule::Age, query.age.is_none_or(|age| entry.ages.contains(age))),
        (Rule::Language, query.language.is_none_or(|language| speaks(entry, language))),
        (Rule::StepFree, !query.step_free || entry.step_free == Some(true)),
        (Rule::Documents, query.documents.is_none_or(|held| held.contains_all(entry.documents))),
    ] {
        if !fine {
            failed = if failed == Fails::Nothing { Fails::One(rule) } else { Fails::More };
        }
    }
    failed
}

fn right_time(asked: Slots, offered: Slots) -> bool {
    asked.is_empty() || offered.is_empty() || !asked.shared(offered).is_empty()
}

/// Nothing stated is read as Dutch only.
pub(super) fn speaks(entry: &Entry, language: Language) -> bool {
    entry.languages.contains(language) || (entry.languages.is_empty() && language == Language::Dutch)
}

/// The rule as it is told; `None` for a rule the question does not ask, which cannot have failed.
pub(super) fn told(rule: Rule, query: &Query, entry: &Entry) -> Option<Missed> {
    Some(match rule {
        Rule::Time => Missed::Time { offered: entry.slots },
        Rule::Capacity => {
            let room = entry.room?;
            let held_until = room.held_until.filter(|until| query.now < *until);
            Missed::Capacity { free: room.free_at(query.now), held_until }
        }
        Rule::Kind => Missed::Kind(entry.kind),
        Rule::Age => Missed::Age(entry.ages),
        Rule::Language => Missed::Language(query.language?),
        Rule::StepFree => Missed::StepFree { known: entry.step_free },
        Rule::Documents => Missed::Documents(entry.documents),
    })
}

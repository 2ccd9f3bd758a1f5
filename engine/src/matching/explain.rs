//! Reasons, each a statement that can be checked against the data.
use super::ask::Ask;
use super::reason::{Missed, Reason, goes_round};
use super::rules::{self, Rule};
use super::score;
use super::suggestion::{NearMiss, Parts, Suggestion, Travel};
use super::top::{Hit, Trip};
use crate::domain::{Entry, Warmth, What};

/// Confirmed no longer ago than this is worth saying.
const JUST_CONFIRMED_DAYS: f64 = 60.0;

/// The hit as it is answered.
pub(super) fn suggestion(ask: &Ask<'_>, hit: &Hit, entry: &Entry) -> Suggestion {
    let near = (hit.trip.travel != Travel::Remote).then_some(hit.trip);
    let parts = score::parts(ask.query, ask.weights, entry, hit.answer.fit());
    Suggestion {
        id: entry.id,
        municipality: entry.municipality,
        what: entry.what,
        category: hit.answer.category.map(|(category, _)| category),
        kind: entry.kind,
        metres: near.map(|trip| trip.metres),
        minutes: near.map(|trip| trip.minutes),
        travel: hit.trip.travel,
        score: hit.score,
        parts: Parts { nearness: hit.trip.nearness(ask.query.minutes), ..parts },
        reasons: reasons(ask, hit, entry),
    }
}

/// The hit as a near miss; `None` cannot happen for a rule that was found to fail.
pub(super) fn near_miss(ask: &Ask<'_>, hit: &Hit, entry: &Entry) -> Option<NearMiss> {
    let missed = match hit.failed {
        Some(rule) => rules::told(rule, ask.query, entry)?,
        None => Missed::Reach {
            minutes: hit.trip.minutes,
            crow_metres: hit.trip.crow,
            estimated: hit.trip.travel == Travel::Estimate,
        },
    };
    Some(NearMiss { suggestion: suggestion(ask, hit, entry), missed })
}

fn reasons(ask: &Ask<'_>, hit: &Hit, entry: &Entry) -> Vec<Reason> {
    let query = ask.query;
    let shared = query.slots.shared(entry.slots);
    let room = entry.room.filter(|_| hit.failed != Some(Rule::Capacity));
    let from_the_map = entry.what == What::KnownPlace || entry.warmth == Warmth::NotYetPartner;
    let language = query.language.filter(|language| rules::speaks(entry, *language));
    let mut told = Vec::with_capacity(8);
    let all = [
        Some(way(hit.trip)),
        detour(hit.trip),
        Some(hit.answer.category.map_or(Reason::Hands, |(_, relation)| Reason::Category(relation))),
        query.work.filter(|wished| entry.work == Some(*wished)).map(Reason::Work),
        (!shared.is_empty()).then_some(Reason::OpenThen { shared }),
        room.map(|room| Reason::RoomFor { free: room.free_at(query.now) }),
        (entry.warmth == Warmth::Known).then_some(Reason::Known),
        from_the_map.then_some(Reason::NotYetPartner),
        just_confirmed(ask, entry),
        language.map(Reason::Speaks),
        (query.step_free && entry.step_free == Some(true)).then_some(Reason::StepFree),
        entry.ends_at.map(Reason::EndsAt),
    ];
    told.extend(all.into_iter().flatten());
    told
}

const fn way(trip: Trip) -> Reason {
    match trip.travel {
        Travel::Network => Reason::Walk { minutes: trip.minutes },
        Travel::Estimate => Reason::EstimatedWalk { minutes: trip.minutes },
        Travel::Remote => Reason::Remote,
    }
}

fn detour(trip: Trip) -> Option<Reason> {
    let around = trip.travel == Travel::Network && goes_round(trip.metres, trip.crow);
    around.then_some(Reason::Detour { crow_metres: trip.crow })
}

fn just_confirmed(ask: &Ask<'_>, entry: &Entry) -> Option<Reason> {
    let days = rules::days_since_confirmed(ask.query, entry)?;
    let told = days <= JUST_CONFIRMED_DAYS && entry.what != What::KnownPlace;
    entry.confirmed_at.filter(|_| told).map(|at| Reason::FreshlyConfirmed { at })
}

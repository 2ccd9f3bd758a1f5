//! The parts of a score, each in [0, 1]; the formulas stand in the head of `matching`.
use super::query::Query;
use super::rules::{FRESH_DAYS, days_since_confirmed};
use super::suggestion::Parts;
use super::weights::Weights;
use crate::domain::{Entry, Relation};

/// Nearness of what needs no walk.
pub(super) const REMOTE_NEARNESS: f64 = 0.5;
/// Fit of hands without a category.
pub(super) const HANDS_FIT: f64 = 0.4;

/// Where nothing says what one would learn.
const UNSTATED_WORK: f64 = 0.8;
/// Where one would learn something else.
const OTHER_WORK: f64 = 0.5;

/// How well a category answers.
pub(super) const fn fit(relation: Relation) -> f64 {
    match relation {
        Relation::Same => 1.0,
        Relation::Child => 0.8,
        Relation::Related => 0.5,
    }
}

/// What a fit is worth by the kind of work there, where one is wished.
pub(super) fn of_work(query: &Query, entry: &Entry) -> f64 {
    match (query.work, entry.work) {
        (None, _) => 1.0,
        (Some(_), None) => UNSTATED_WORK,
        (Some(wished), Some(there)) if wished == there => 1.0,
        _ => OTHER_WORK,
    }
}

/// 1 at the door, 0 at the end of the reach and beyond.
pub(super) fn nearness(minutes: f64, reach: f64) -> f64 {
    (1.0 - minutes / reach).max(0.0)
}

/// All parts but nearness, which is left 0; `fit` is that of the category.
pub(super) fn parts(query: &Query, weights: &Weights, entry: &Entry, fit: f64) -> Parts {
    Parts {
        nearness: 0.0,
        fit: fit * of_work(query, entry),
        time: shared_time(query, entry),
        room: entry
            .room
            .map_or(1.0, |room| (f64::from(room.free_at(query.now)) / f64::from(room.maximum.max(1))).min(1.0)),
        warmth: weights.warmth.of(entry.warmth),
        rest: entry
            .asks
            .filter(|asks| asks.most > 0)
            .map_or(1.0, |asks| (1.0 - f64::from(asks.so_far(query.now)) / f64::from(asks.most)).max(0.0)),
        freshness: days_since_confirmed(query, entry).map_or(0.0, freshness),
    }
}

/// 1 today, 0 a year on.
pub(super) fn freshness(days: f64) -> f64 {
    (1.0 - days / FRESH_DAYS).max(0.0)
}

fn shared_time(query: &Query, entry: &Entry) -> f64 {
    if query.slots.is_empty() {
        1.0
    } else if entry.slots.is_empty() {
        0.5
    } else {
        f64::from(query.slots.shared(entry.slots).count()) / f64::from(query.slots.count())
    }
}

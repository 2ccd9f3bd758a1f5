//! The most that a score could be, from tables made once a question: a few additions a row, no division, no exact part.
use super::query::Query;
use super::rules::FRESH_DAYS;
use super::weights::Weights;
use crate::domain::DAY_S;
use crate::index::{Best, Look, UNSTATED};

/// Far above what rounding can do to a sum of seven products, far below a difference that matters.
const SLACK: f64 = 1e-9;

/// Worths (weight x part) by what a glance or a bound can tell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ceiling {
    asked: u32,
    /// By the number of half-days shared.
    time: [f64; 22],
    unstated: f64,
    /// By the set of warmths there may be.
    warmths: [f64; 16],
    /// By warmth and quarters of room.
    qualities: [f64; 16],
    /// Of freshness: at second 0, per second, and the most.
    fresh: [f64; 3],
    fit: f64,
    room: f64,
    /// What is the same for everything.
    rest: f64,
    /// At the door, and less per metre.
    nearness: [f64; 2],
}

impl Ceiling {
    pub(super) fn new(query: &Query, weights: &Weights, minutes_per_metre: f64) -> Self {
        let (worth, scale) = (&weights.parts, &weights.warmth);
        let asked = query.slots.count().max(1);
        let warmths =
            [scale.not_yet_partner, scale.formal, scale.informal, scale.known].map(|part| worth.warmth * part);
        let any = query.slots.is_empty();
        let shared = |count: usize| if any { worth.time } else { worth.time * count as f64 / f64::from(asked) };
        let second = worth.freshness / (FRESH_DAYS * DAY_S as f64);
        Self {
            asked: query.slots.bits(),
            time: std::array::from_fn(shared),
            unstated: if any { worth.time } else { worth.time * 0.5 },
            warmths: std::array::from_fn(|set| best_of(&warmths, set)),
            qualities: std::array::from_fn(|both| warmths[both & 3] + worth.room * ((both >> 2) + 1) as f64 / 4.0),
            fresh: [worth.freshness - second * query.now.0 as f64, second, worth.freshness],
            fit: worth.fit,
            room: worth.room,
            rest: worth.rest + SLACK,
            nearness: [worth.nearness, worth.nearness * minutes_per_metre / query.minutes],
        }
    }

    /// Nothing as good as `best` scores more, nearness left out.
    pub(super) fn of_best(&self, best: &Best, fit: f64) -> f64 {
        let shared = self.time[(best.slots & self.asked).count_ones() as usize];
        let time = if best.slots & UNSTATED == 0 { shared } else { shared.max(self.unstated) };
        let warmth = self.warmths[usize::from(best.warmths & 15)];
        self.rest + self.fit * fit + self.room + time + warmth + self.fresh(best.freshest)
    }

    /// Nothing that looks like this scores more, nearness left out; not for special rows.
    pub(super) fn of_look(&self, look: Look, fit: f64) -> f64 {
        let shared = self.time[(look.slots() & self.asked).count_ones() as usize];
        let time = if look.slots() == 0 { self.unstated } else { shared };
        self.rest + self.fit * fit + self.qualities[look.quality()] + time + self.fresh(look.confirmed())
    }

    fn fresh(&self, confirmed: u32) -> f64 {
        let [start, second, most] = self.fresh;
        if confirmed == u32::MAX { most } else { (start + second * f64::from(confirmed)).clamp(0.0, most) }
    }

    /// Worth of being so many squared metres away or more.
    pub(super) fn near(&self, squared: f32) -> f64 {
        (self.nearness[0] - self.nearness[1] * f64::from(squared.sqrt())).max(0.0)
    }

    /// Metres beyond which a score stays below `threshold` when all but nearness is worth `rest`; at the most `most`, and
    /// below 0 when even at the door.
    pub(super) fn useful_metres(&self, threshold: f64, rest: f64, most: f64) -> f64 {
        if rest >= threshold {
            return most;
        }
        let spare = rest + self.nearness[0] - threshold;
        if spare < 0.0 { -1.0 } else { (spare / self.nearness[1]).min(most) }
    }
}

fn best_of(worths: &[f64; 4], set: usize) -> f64 {
    let there = worths.iter().enumerate().filter(|(bit, _)| set & 1 << bit != 0);
    there.map(|(_, worth)| *worth).fold(0.0, f64::max)
}

//! Judges one candidate exactly, cheapest questions first.
use super::rules::{self, Fails};
use super::score;
use super::search::Pass;
use super::suggestion::{Parts, Travel};
use super::top::{Hit, Source, Top, Trip};
use crate::domain::{Entry, Point};
use crate::index::{HANDS, Key, NO_NODE, Place};
use crate::travel::{ESTIMATE_FACTOR, METRES_PER_MINUTE, limit_mm};

/// One row that may be the answer.
#[derive(Clone, Copy)]
struct Candidate<'e> {
    entry: &'e Entry,
    node: u32,
    /// What its squared metres are at least.
    squared: f32,
    shard: u32,
    source: Source,
}

impl Pass<'_> {
    /// A row of the base.
    pub(super) fn weigh_place(&mut self, shard: u32, key: Key, place: Place, squared: f32) {
        let (entry, node) = self.shard(shard).base.facts(key, place);
        self.weigh(key, Candidate { entry: &entry, node, squared, shard, source: Source::Base(place) });
    }

    /// A row of the overlay.
    pub(super) fn weigh_added(&mut self, shard: u32, key: Key, number: u32, row: (&Entry, u32), squared: f32) {
        let (entry, node) = row;
        self.weigh(key, Candidate { entry, node, squared, shard, source: Source::Overlay(number) });
    }

    fn weigh(&mut self, key: Key, candidate: Candidate<'_>) {
        let (ask, query, entry) = (self.ask, self.ask.query, candidate.entry);
        let fails = rules::fails(query, entry);
        if fails == Fails::More || !rules::may_be_found(query, entry) {
            return;
        }
        let Some(answer) = ask.answer(entry) else { return };
        // An entry filed under several categories counts once, where it answers best.
        if answer.category.map_or(HANDS, |(category, _)| Key::from(category.0)) != key {
            return;
        }
        let mut parts = score::parts(query, ask.weights, entry, answer.fit());
        let Some(trip) = self.trip(candidate, &mut parts, fails) else { return };
        let within = trip.minutes <= query.minutes;
        let overlay = &self.shard(candidate.shard).overlay;
        let (top, failed) = match fails {
            Fails::Nothing if within => (&mut self.memory.best, None),
            Fails::Nothing => (&mut self.memory.missed, None),
            Fails::One(rule) if within => (&mut self.memory.missed, Some(rule)),
            _ => return,
        };
        let score = ask.weights.score(&parts);
        let suggested = within && failed.is_none();
        let apart = if suggested { 0 } else { trip.crow.round() as u32 };
        let Candidate { shard, source, .. } = candidate;
        let hidden = || matches!(source, Source::Base(_)) && overlay.hides(entry.id);
        if top.could_enter(score) && !hidden() {
            top.offer(Hit { score, apart, key, id: entry.id, shard, source, answer, trip, failed });
        }
    }

    /// The way to an entry, and its nearness; `None` when it is too far to matter.
    fn trip(&mut self, candidate: Candidate<'_>, parts: &mut Parts, fails: Fails) -> Option<Trip> {
        let Candidate { entry, node, squared, .. } = candidate;
        let Some(at) = entry.stands_at else {
            parts.nearness = score::REMOTE_NEARNESS;
            return Some(Trip { travel: Travel::Remote, crow: 0.0, metres: 0.0, minutes: 0.0 });
        };
        // A row of the base has been asked this at a glance.
        if matches!(candidate.source, Source::Overlay(_)) {
            self.could_be(self.ask.least_minutes(squared), parts, fails)?;
        }
        let crow = self.ask.from.metres_to(at);
        let (travel, metres, minutes) = if self.ask.origin.is_none() || node == NO_NODE {
            (Travel::Estimate, crow, crow * ESTIMATE_FACTOR / METRES_PER_MINUTE)
        } else {
            self.could_be((crow * (1.0 - 1e-9) - 1e-3).max(0.0) / METRES_PER_MINUTE, parts, fails)?;
            let metres = self.walk_metres(at, node, parts, fails)?;
            (Travel::Network, metres, metres / METRES_PER_MINUTE)
        };
        parts.nearness = score::nearness(minutes, self.ask.query.minutes);
        (minutes <= self.most_minutes).then_some(Trip { travel, crow, metres, minutes })
    }

    /// Where it would enter, were it within reach.
    const fn top(&self, fails: Fails) -> &Top {
        if matches!(fails, Fails::Nothing) { &self.memory.best } else { &self.memory.missed }
    }

    /// Could it enter, were the way no more than these minutes?
    fn could_be(&self, minutes: f64, parts: &mut Parts, fails: Fails) -> Option<()> {
        let (reach, weights) = (self.ask.query.minutes, self.ask.weights);
        // What fails nothing is a near miss only beyond reach, where nearness is 0.
        parts.nearness = 0.0;
        let beyond = || minutes <= self.most_minutes && self.memory.missed.could_enter(weights.score(parts));
        let beyond = fails == Fails::Nothing && beyond();
        parts.nearness = score::nearness(minutes, reach);
        (beyond || (minutes <= reach && self.top(fails).could_enter(weights.score(parts)))).then_some(())
    }

    /// Metres over the streets; `None` when they are too many to matter.
    fn walk_metres(&mut self, at: Point, node: u32, parts: &Parts, fails: Fails) -> Option<f64> {
        let origin = self.ask.origin?;
        let access = self.ask.network.position(node).metres_to(at);
        let rest = self.ask.weights.score(&Parts { nearness: 0.0, ..*parts });
        let mut useful = self.ask.useful_minutes(self.top(fails).threshold(), rest).min(self.ask.query.minutes);
        if fails == Fails::Nothing && self.memory.missed.could_enter(rest) {
            useful = self.most_minutes;
        }
        let limit = limit_mm(useful * (1.0 + 1e-9) * METRES_PER_MINUTE - origin.access_m - access)?;
        let millimetres = self.memory.walk.millimetres_to(self.ask.network, node, limit)?;
        Some(origin.access_m + f64::from(millimetres) / 1000.0 + access)
    }
}

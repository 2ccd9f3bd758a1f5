//! Best-first over bounds: what could be best is opened first, until nothing left can enter the answer.
use std::{cmp::Ordering, collections::BinaryHeap};

use super::ask::Ask;
use super::rules::{self, Fails};
use super::score;
use super::suggestion::{Parts, Travel};
use super::top::{Hit, Top, Trip};
use crate::domain::{Entry, Point, Relation};
use crate::index::{Best, Bound, HANDS, Key, NO_NODE, Shard, Sieve, Snapshot};
use crate::travel::{ESTIMATE_FACTOR, METRES_PER_MINUTE, Walk, limit_mm};

/// Memory that is used again.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    walk: Walk,
    /// Keeps every rule.
    best: Top,
    /// Fails exactly one.
    missed: Top,
    open: BinaryHeap<Open>,
}

impl Memory {
    /// Takes out what keeps every rule, best first.
    pub(super) fn drain_best(&mut self, hits: &mut Vec<Hit>) {
        self.best.drain(hits);
    }
    /// Takes out the near misses, best first.
    pub(super) fn drain_missed(&mut self, hits: &mut Vec<Hit>) {
        self.missed.drain(hits);
    }
}

/// A bound that still has to be opened.
#[derive(Clone, Copy, Debug)]
struct Open {
    best: f64,
    shard: u32,
    bound: u32,
    key: Key,
    fit: f64,
}

impl PartialEq for Open {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Open {}
impl PartialOrd for Open {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Open {
    fn cmp(&self, other: &Self) -> Ordering {
        self.best.total_cmp(&other.best)
    }
}

/// One row that may be the answer.
#[derive(Clone, Copy)]
struct Candidate<'e> {
    entry: &'e Entry,
    node: u32,
    /// What its squared metres are at least.
    squared: f64,
    /// Of the base, where the overlay may hide it.
    in_base: bool,
}

/// Finds the best and the near misses in one pass over all shards; `memory` then holds both.
pub(super) fn search(ask: &Ask<'_>, snapshot: &Snapshot, memory: &mut Memory) {
    memory.best.start(ask.query.limit);
    memory.missed.start(ask.query.near_misses);
    memory.open.clear();
    if let Some(origin) = ask.origin {
        memory.walk.start(ask.network, origin.node);
    }
    let mut pass = Pass { ask, snapshot, sieve: ask.sieve(u8::from(ask.query.near_misses > 0)), memory };
    for shard in 0..snapshot.shards().len() as u32 {
        pass.enter(shard);
    }
    while let Some(next) = pass.memory.open.pop() {
        if !pass.memory.best.could_enter(next.best) && !pass.memory.missed.could_enter(next.best) {
            break;
        }
        pass.expand(next);
    }
    for shard in 0..snapshot.shards().len() as u32 {
        pass.lay_over(shard);
    }
}

struct Pass<'a> {
    ask: &'a Ask<'a>,
    snapshot: &'a Snapshot,
    sieve: Sieve,
    memory: &'a mut Memory,
}

impl<'a> Pass<'a> {
    fn shard(&self, at: u32) -> &'a Shard {
        &self.snapshot.shards()[at as usize]
    }

    /// The farthest that counts: near misses may lie twice as far.
    const fn most_minutes(&self) -> f64 {
        if self.ask.query.near_misses > 0 { 2.0 * self.ask.query.minutes } else { self.ask.query.minutes }
    }

    /// The keys that answer the category, each with its fit; a category that names itself as related is asked once.
    fn keys(&self) -> impl Iterator<Item = (Key, f64)> + use<'a> {
        let asked = self.ask.query.category;
        let answers = self.ask.taxonomy.answers(asked);
        let answers = answers.filter(move |(category, relation)| *category != asked || *relation == Relation::Same);
        let answers = answers.map(|(category, relation)| (Key::from(category.0), score::fit(relation)));
        answers.chain([(HANDS, score::HANDS_FIT)])
    }

    /// Remote rows are looked at at once; the trees wait for their turn.
    fn enter(&mut self, at: u32) {
        let far = self.ask.most_squared(self.most_minutes());
        for (key, fit) in self.keys() {
            let shard = self.shard(at);
            let Some(posting) = shard.base.posting(key) else { continue };
            if let Some(bound) = posting.root {
                self.push(at, bound, key, fit, far);
            }
            for place in posting.remote.0..posting.remote.1 {
                let (entry, node) = shard.base.facts(place);
                self.weigh(shard, key, Candidate { entry: &entry, node, squared: 0.0, in_base: true });
            }
        }
    }

    /// The few rows of the overlay come last, when most of them can no longer enter.
    fn lay_over(&mut self, at: u32) {
        let far = self.ask.most_squared(self.most_minutes());
        let shard = self.shard(at);
        for (key, _) in self.keys() {
            for (entry, node) in shard.overlay.filed(key) {
                let squared = entry.stands_at.map_or(0.0, |at| self.ask.eye.squared_to(at.lat(), at.lon()));
                if squared <= far {
                    self.weigh(shard, key, Candidate { entry, node, squared, in_base: false });
                }
            }
        }
    }

    /// What lies further than this can be left out.
    fn far(&self, bound: &Bound, fit: f64) -> f64 {
        let rest = self.ask.best_score(&bound.best, fit, f64::INFINITY);
        let best = self.ask.useful_minutes(self.memory.best.threshold(), rest).min(self.ask.query.minutes);
        let missed = self.ask.useful_minutes(self.memory.missed.threshold(), rest).min(self.most_minutes());
        self.ask.most_squared(best.max(missed))
    }

    fn push(&mut self, shard: u32, at: u32, key: Key, fit: f64, far: f64) {
        let bound = self.shard(shard).base.bound(at);
        let squared = bound.squared_from(&self.ask.eye);
        if squared > far || !self.ask.could_be_found(bound) {
            return;
        }
        let best = self.ask.best_score(&bound.best, fit, self.ask.least_minutes(squared));
        let fits = self.memory.best.could_enter(best) && self.ask.could_fit(bound);
        if fits || self.memory.missed.could_enter(best) {
            self.memory.open.push(Open { best, shard, bound: at, key, fit });
        }
    }

    fn expand(&mut self, open: Open) {
        let shard = self.shard(open.shard);
        let bound = shard.base.bound(open.bound);
        let far = self.far(bound, open.fit);
        if bound.is_leaf {
            let (eye, sieve) = (self.ask.eye, self.sieve);
            shard.base.sift(bound, &eye, far, &sieve, |place, squared, best| {
                if !self.is_worth_a_look(best, open.fit, squared) {
                    return;
                }
                let (entry, node) = shard.base.facts(place);
                self.weigh(shard, open.key, Candidate { entry: &entry, node, squared, in_base: true });
            });
            return;
        }
        for at in bound.first..bound.first + u32::from(bound.count) {
            self.push(open.shard, at, open.key, open.fit, far);
        }
    }

    fn is_worth_a_look(&self, best: &Best, fit: f64, squared: f64) -> bool {
        let score = self.ask.best_score(best, fit, self.ask.least_minutes(squared));
        self.memory.best.could_enter(score) || self.memory.missed.could_enter(score)
    }

    /// Judges one candidate, cheapest questions first.
    fn weigh(&mut self, shard: &Shard, key: Key, candidate: Candidate<'_>) {
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
        let (top, failed) = match fails {
            Fails::Nothing if within => (&mut self.memory.best, None),
            Fails::Nothing => (&mut self.memory.missed, None),
            Fails::One(rule) if within => (&mut self.memory.missed, Some(rule)),
            _ => return,
        };
        let score = ask.weights.score(&parts);
        if top.could_enter(score) && !(candidate.in_base && shard.overlay.hides(entry.id)) {
            top.offer(Hit { score, entry: entry.clone(), parts, answer, trip, failed });
        }
    }

    /// The way to an entry, and its nearness; `None` when it is too far to matter.
    fn trip(&mut self, candidate: Candidate<'_>, parts: &mut Parts, fails: Fails) -> Option<Trip> {
        let Candidate { entry, node, squared, .. } = candidate;
        let Some(at) = entry.stands_at else {
            parts.nearness = score::REMOTE_NEARNESS;
            return Some(Trip { travel: Travel::Remote, crow: 0.0, metres: 0.0, minutes: 0.0 });
        };
        let reach = self.ask.query.minutes;
        self.could_be(self.ask.least_minutes(squared), parts, fails)?;
        let crow = self.ask.query.origin.metres_to(at);
        let (travel, metres, minutes) = if self.ask.origin.is_none() || node == NO_NODE {
            (Travel::Estimate, crow, crow * ESTIMATE_FACTOR / METRES_PER_MINUTE)
        } else {
            self.could_be((crow * (1.0 - 1e-9) - 1e-3).max(0.0) / METRES_PER_MINUTE, parts, fails)?;
            let metres = self.walk_metres(at, node, parts, fails)?;
            (Travel::Network, metres, metres / METRES_PER_MINUTE)
        };
        parts.nearness = score::nearness(minutes, reach);
        (minutes <= self.most_minutes()).then_some(Trip { travel, crow, metres, minutes })
    }

    /// Could it enter, were the way no more than these minutes?
    fn could_be(&self, minutes: f64, parts: &mut Parts, fails: Fails) -> Option<()> {
        let (reach, weights) = (self.ask.query.minutes, self.ask.weights);
        // What fails nothing is a near miss only beyond reach, where nearness is 0.
        parts.nearness = 0.0;
        let beyond = || minutes <= self.most_minutes() && self.memory.missed.could_enter(weights.score(parts));
        let beyond = fails == Fails::Nothing && beyond();
        parts.nearness = score::nearness(minutes, reach);
        let top = if fails == Fails::Nothing { &self.memory.best } else { &self.memory.missed };
        (beyond || (minutes <= reach && top.could_enter(weights.score(parts)))).then_some(())
    }

    /// Metres over the streets; `None` when they are too many to matter.
    fn walk_metres(&mut self, at: Point, node: u32, parts: &Parts, fails: Fails) -> Option<f64> {
        let origin = self.ask.origin?;
        let access = self.ask.network.position(node).metres_to(at);
        let rest = self.ask.weights.score(&Parts { nearness: 0.0, ..*parts });
        let top = if fails == Fails::Nothing { &self.memory.best } else { &self.memory.missed };
        let mut useful = self.ask.useful_minutes(top.threshold(), rest).min(self.ask.query.minutes);
        if fails == Fails::Nothing && self.memory.missed.could_enter(rest) {
            useful = self.most_minutes();
        }
        let limit = limit_mm(useful * (1.0 + 1e-9) * METRES_PER_MINUTE - origin.access_m - access)?;
        let millimetres = self.memory.walk.millimetres_to(self.ask.network, node, limit)?;
        Some(origin.access_m + f64::from(millimetres) / 1000.0 + access)
    }
}

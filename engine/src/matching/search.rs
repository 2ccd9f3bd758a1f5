//! Best-first over bounds: what could be best is opened first, until nothing left can enter the answer.
use std::{cmp::Ordering, collections::BinaryHeap};

use super::ask::Ask;
use super::rules::{self, Fails};
use super::score;
use super::suggestion::{Parts, Travel};
use super::top::{Hit, Top, Trip};
use crate::domain::{Entry, Point, Relation};
use crate::index::{Bound, HANDS, Key, NO_NODE, Shard, Sieve, Snapshot};
use crate::travel::{ESTIMATE_FACTOR, METRES_PER_MINUTE, Walk, limit_mm};

/// What is looked for in one pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Goal {
    /// Keeps every rule.
    Suggest,
    /// Fails exactly one.
    NearMiss,
}

/// Memory that is used again.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    walk: Walk,
    top: Top,
    open: BinaryHeap<Open>,
}

impl Memory {
    /// One walk serves both passes: it only ever goes on.
    pub(super) fn start_walk(&mut self, ask: &Ask<'_>) {
        if let Some(origin) = ask.origin {
            self.walk.start(ask.network, origin.node);
        }
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

/// One pass over all shards; the best `limit` go into `hits`, best first.
pub(super) fn search(
    ask: &Ask<'_>,
    snapshot: &Snapshot,
    goal: Goal,
    limit: usize,
    memory: &mut Memory,
    hits: &mut Vec<Hit>,
) {
    hits.clear();
    if limit == 0 {
        return;
    }
    let sieve = ask.sieve(u8::from(goal == Goal::NearMiss));
    let mut pass = Pass { ask, snapshot, goal, sieve, memory };
    pass.memory.top.start(limit);
    pass.memory.open.clear();
    for shard in 0..snapshot.shards().len() as u32 {
        pass.enter(shard);
    }
    while let Some(next) = pass.memory.open.pop() {
        if !pass.memory.top.could_enter(next.best) {
            break;
        }
        pass.expand(next);
    }
    pass.memory.top.drain(hits);
}

struct Pass<'a> {
    ask: &'a Ask<'a>,
    snapshot: &'a Snapshot,
    goal: Goal,
    sieve: Sieve,
    memory: &'a mut Memory,
}

impl<'a> Pass<'a> {
    fn shard(&self, at: u32) -> &'a Shard {
        &self.snapshot.shards()[at as usize]
    }

    /// The farthest that counts in this pass.
    const fn most_minutes(&self) -> f64 {
        match self.goal {
            Goal::Suggest => self.ask.query.minutes,
            Goal::NearMiss => 2.0 * self.ask.query.minutes,
        }
    }

    /// Remote rows and the overlay are looked at at once; the trees wait for their turn.
    fn enter(&mut self, at: u32) {
        let asked = self.ask.query.category;
        let far = self.ask.most_squared(self.most_minutes());
        // A category that names itself as related is still asked once.
        let answers = self.ask.taxonomy.answers(asked);
        let answers = answers.filter(|(category, relation)| *category != asked || *relation == Relation::Same);
        let answers = answers.map(|(category, relation)| (Key::from(category.0), score::fit(relation)));
        for (key, fit) in answers.chain([(HANDS, score::HANDS_FIT)]) {
            let shard = self.shard(at);
            for (entry, node) in shard.overlay.filed(key) {
                let squared = entry.stands_at.map_or(0.0, |at| self.ask.eye.squared_to_point(at));
                if squared <= far {
                    self.weigh(shard, key, Candidate { entry, node, squared, in_base: false });
                }
            }
            let Some(posting) = shard.base.posting(key) else { continue };
            for bound in posting.roots.into_iter().flatten() {
                self.push(at, bound, key, fit, far);
            }
            for place in posting.remote.into_iter().flat_map(|(first, end)| first..end) {
                let (entry, node) = shard.base.facts(place);
                self.weigh(shard, key, Candidate { entry: &entry, node, squared: 0.0, in_base: true });
            }
        }
    }

    /// What lies further than this can be left out.
    fn far(&self, bound: &Bound, fit: f64) -> f64 {
        let rest = self.ask.best_score(bound, fit, f64::INFINITY);
        let useful = self.ask.useful_minutes(self.memory.top.threshold(), rest);
        self.ask.most_squared(useful.min(self.most_minutes()))
    }

    fn push(&mut self, shard: u32, at: u32, key: Key, fit: f64, far: f64) {
        let bound = self.shard(shard).base.bound(at);
        let squared = bound.squared_from(&self.ask.eye);
        let fits = self.goal == Goal::NearMiss || self.ask.could_fit(bound);
        if squared > far || !fits || !self.ask.could_be_found(bound) {
            return;
        }
        let best = self.ask.best_score(bound, fit, self.ask.least_minutes(squared));
        if self.memory.top.could_enter(best) {
            self.memory.open.push(Open { best, shard, bound: at, key, fit });
        }
    }

    fn expand(&mut self, open: Open) {
        let shard = self.shard(open.shard);
        let bound = shard.base.bound(open.bound);
        let far = self.far(bound, open.fit);
        if bound.is_leaf {
            let (eye, sieve) = (self.ask.eye, self.sieve);
            shard.base.sift(bound, &eye, far, &sieve, |place, squared| {
                let (entry, node) = shard.base.facts(place);
                self.weigh(shard, open.key, Candidate { entry: &entry, node, squared, in_base: true });
            });
            return;
        }
        for at in bound.first..bound.first + u32::from(bound.count) {
            self.push(open.shard, at, open.key, open.fit, far);
        }
    }

    /// Judges one candidate, cheapest questions first.
    fn weigh(&mut self, shard: &Shard, key: Key, candidate: Candidate<'_>) {
        let (ask, query, entry) = (self.ask, self.ask.query, candidate.entry);
        let fails = rules::fails(query, entry);
        let fits = match self.goal {
            Goal::Suggest => fails == Fails::Nothing,
            Goal::NearMiss => fails != Fails::More,
        };
        if !fits || !rules::may_be_found(query, entry) {
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
        let failed = match (fails, self.goal) {
            (Fails::Nothing, Goal::Suggest) if within => None,
            (Fails::Nothing, Goal::NearMiss) if !within => None,
            (Fails::One(rule), Goal::NearMiss) if within => Some(rule),
            _ => return,
        };
        let score = ask.weights.score(&parts);
        if !self.memory.top.could_enter(score) || (candidate.in_base && shard.overlay.hides(entry.id)) {
            return;
        }
        self.memory.top.offer(Hit { score, entry: entry.clone(), parts, answer, trip, failed });
    }

    /// The way to an entry, and its nearness; `None` when it is too far to matter.
    fn trip(&mut self, candidate: Candidate<'_>, parts: &mut Parts, fails: Fails) -> Option<Trip> {
        let Candidate { entry, node, squared, .. } = candidate;
        let Some(at) = entry.stands_at else {
            parts.nearness = score::REMOTE_NEARNESS;
            return Some(Trip { travel: Travel::Remote, crow: 0.0, metres: 0.0, minutes: 0.0 });
        };
        let reach = self.ask.query.minutes;
        let most = if fails == Fails::Nothing { self.most_minutes() } else { reach };
        self.could_be(self.ask.least_minutes(squared), most, parts, fails)?;
        let crow = self.ask.query.origin.metres_to(at);
        if self.ask.origin.is_none() || node == NO_NODE {
            let minutes = crow * ESTIMATE_FACTOR / METRES_PER_MINUTE;
            parts.nearness = score::nearness(minutes, reach);
            return (minutes <= most).then_some(Trip { travel: Travel::Estimate, crow, metres: crow, minutes });
        }
        self.could_be((crow * (1.0 - 1e-9) - 1e-3).max(0.0) / METRES_PER_MINUTE, most, parts, fails)?;
        let metres = self.walk_metres(at, node, most, parts, fails)?;
        let minutes = metres / METRES_PER_MINUTE;
        parts.nearness = score::nearness(minutes, reach);
        (minutes <= most).then_some(Trip { travel: Travel::Network, crow, metres, minutes })
    }

    /// Could it enter, were the way no more than these minutes?
    fn could_be(&self, minutes: f64, most: f64, parts: &mut Parts, fails: Fails) -> Option<()> {
        // What fails nothing is a near miss only beyond reach.
        let beyond = self.goal == Goal::NearMiss && fails == Fails::Nothing;
        parts.nearness = if beyond { 0.0 } else { score::nearness(minutes, self.ask.query.minutes) };
        (minutes <= most && self.memory.top.could_enter(self.ask.weights.score(parts))).then_some(())
    }

    /// Metres over the streets; `None` when they are more than `most` minutes, or so many that the score cannot enter.
    fn walk_metres(&mut self, at: Point, node: u32, most: f64, parts: &Parts, fails: Fails) -> Option<f64> {
        let origin = self.ask.origin?;
        let access = self.ask.network.position(node).metres_to(at);
        // What fails nothing and yet is a near miss lies beyond reach, where minutes no longer matter.
        let beyond = self.goal == Goal::NearMiss && fails == Fails::Nothing;
        let threshold = self.memory.top.threshold().filter(|_| !beyond);
        let rest = self.ask.weights.score(&Parts { nearness: 0.0, ..*parts });
        let useful = self.ask.useful_minutes(threshold, rest).min(most * (1.0 + 1e-9));
        let limit = limit_mm(useful * METRES_PER_MINUTE - origin.access_m - access)?;
        let millimetres = self.memory.walk.millimetres_to(self.ask.network, node, limit)?;
        Some(origin.access_m + f64::from(millimetres) / 1000.0 + access)
    }
}

//! Best-first over bounds: what could be best is opened first, until nothing left can enter the answer.
use std::{cmp::Ordering, collections::BinaryHeap};

use super::ask::Ask;
use super::rules::{self, Fails};
use super::score;
use super::suggestion::{Parts, Travel};
use super::top::{Hit, Top, Trip};
use crate::domain::{Entry, Point, Relation};
use crate::index::{HANDS, Key, NO_NODE, Shard, Snapshot};
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
    let mut pass = Pass { ask, snapshot, goal, memory };
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
        // A category that names itself as related is still asked once.
        let answers = self.ask.taxonomy.answers(asked);
        let answers = answers.filter(|(category, relation)| *category != asked || *relation == Relation::Same);
        let answers = answers.map(|(category, relation)| (Key::from(category.0), score::fit(relation)));
        for (key, fit) in answers.chain([(HANDS, score::HANDS_FIT)]) {
            let shard = self.shard(at);
            for (entry, node) in shard.overlay.filed(key) {
                self.weigh(shard, key, entry, node, false);
            }
            let Some(posting) = shard.base.posting(key) else { continue };
            for bound in posting.roots.into_iter().flatten() {
                self.push(at, bound, key, fit);
            }
            for place in posting.remote.into_iter().flat_map(|(first, end)| first..end) {
                let (entry, node) = shard.base.facts(place);
                self.weigh(shard, key, &entry, node, true);
            }
        }
    }

    fn push(&mut self, shard: u32, at: u32, key: Key, fit: f64) {
        let bound = self.shard(shard).base.bound(at);
        let minutes = self.ask.least_minutes(bound.metres_from(&self.ask.eye));
        let fits = self.goal == Goal::NearMiss || self.ask.could_fit(bound);
        if minutes > self.most_minutes() || !fits || !self.ask.could_be_found(bound) {
            return;
        }
        let best = self.ask.best_score(bound, fit, minutes);
        if self.memory.top.could_enter(best) {
            self.memory.open.push(Open { best, shard, bound: at, key, fit });
        }
    }

    fn expand(&mut self, open: Open) {
        let shard = self.shard(open.shard);
        let bound = *shard.base.bound(open.bound);
        for at in bound.first..bound.first + u32::from(bound.count) {
            if !bound.is_leaf {
                self.push(open.shard, at, open.key, open.fit);
                continue;
            }
            let metres = self.ask.eye.metres_at_least(shard.base.position(at), bound.cos());
            let minutes = self.ask.least_minutes(metres);
            if minutes > self.most_minutes() {
                continue;
            }
            if self.memory.top.could_enter(self.ask.best_score(&bound, open.fit, minutes)) {
                let (entry, node) = shard.base.facts(at);
                self.weigh(shard, open.key, &entry, node, true);
            }
        }
    }

    /// Judges one candidate, cheapest questions first.
    fn weigh(&mut self, shard: &Shard, key: Key, entry: &Entry, node: u32, in_base: bool) {
        let (ask, query) = (self.ask, self.ask.query);
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
        let Some(trip) = self.trip(entry, node, &mut parts, fails) else { return };
        let within = trip.minutes <= query.minutes;
        let failed = match (fails, self.goal) {
            (Fails::Nothing, Goal::Suggest) if within => None,
            (Fails::Nothing, Goal::NearMiss) if !within => None,
            (Fails::One(rule), Goal::NearMiss) if within => Some(rule),
            _ => return,
        };
        let score = ask.weights.score(&parts);
        if !self.memory.top.could_enter(score) || (in_base && shard.overlay.hides(entry.id)) {
            return;
        }
        self.memory.top.offer(Hit { score, entry: entry.clone(), parts, answer, trip, failed });
    }

    /// The way to an entry, and its nearness; `None` when it is too far to matter.
    fn trip(&mut self, entry: &Entry, node: u32, parts: &mut Parts, fails: Fails) -> Option<Trip> {
        let Some(at) = entry.stands_at else {
            parts.nearness = score::REMOTE_NEARNESS;
            return Some(Trip { travel: Travel::Remote, crow: 0.0, metres: 0.0, minutes: 0.0 });
        };
        let reach = self.ask.query.minutes;
        let most = if fails == Fails::Nothing { self.most_minutes() } else { reach };
        let crow = self.ask.query.origin.metres_to(at);
        let on_streets = self.ask.origin.is_some() && node != NO_NODE;
        let at_least = if on_streets { crow * (1.0 - 1e-9) - 1e-3 } else { crow * ESTIMATE_FACTOR };
        let straight = at_least / METRES_PER_MINUTE;
        if straight > most {
            return None;
        }
        // What fails nothing is a near miss only beyond reach.
        let beyond = self.goal == Goal::NearMiss && fails == Fails::Nothing;
        parts.nearness = if beyond { 0.0 } else { score::nearness(straight.max(0.0), reach) };
        if !self.memory.top.could_enter(self.ask.weights.score(parts)) {
            return None;
        }
        if !on_streets {
            return Some(Trip { travel: Travel::Estimate, crow, metres: crow, minutes: straight });
        }
        let metres = self.walk_metres(at, node, most, parts, fails)?;
        let minutes = metres / METRES_PER_MINUTE;
        parts.nearness = score::nearness(minutes, reach);
        (minutes <= most).then_some(Trip { travel: Travel::Network, crow, metres, minutes })
    }

    /// Metres over the streets; `None` when they are more than `most` minutes, or so many that the score cannot enter.
    fn walk_metres(&mut self, at: Point, node: u32, most: f64, parts: &Parts, fails: Fails) -> Option<f64> {
        let origin = self.ask.origin?;
        let access = self.ask.network.position(node).metres_to(at);
        let useful = self.useful_minutes(parts, fails).min(most * (1.0 + 1e-9));
        let limit = limit_mm(useful * METRES_PER_MINUTE - origin.access_m - access)?;
        let millimetres = self.memory.walk.millimetres_to(self.ask.network, node, limit)?;
        Some(origin.access_m + f64::from(millimetres) / 1000.0 + access)
    }

    /// A walk longer than this leaves a score below the threshold.
    fn useful_minutes(&self, parts: &Parts, fails: Fails) -> f64 {
        let Some(threshold) = self.memory.top.threshold() else { return f64::INFINITY };
        // What fails nothing and yet is a near miss lies beyond reach, where minutes no longer matter.
        if self.goal == Goal::NearMiss && fails == Fails::Nothing {
            return f64::INFINITY;
        }
        let rest = self.ask.weights.score(&Parts { nearness: 0.0, ..*parts });
        let needed = (threshold - rest) / self.ask.weights.parts.nearness;
        if needed.is_nan() || needed <= 0.0 {
            return f64::INFINITY;
        }
        let slack = 1e-6 + 1e-14 / self.ask.weights.parts.nearness;
        (1.0 - needed + slack) * self.ask.query.minutes
    }
}

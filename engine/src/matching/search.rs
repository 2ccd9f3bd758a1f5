//! Best-first over bounds: what could be best is opened first, until nothing left can enter the answer.
use std::{cmp::Ordering, collections::BinaryHeap};

use super::ask::Ask;
use super::score;
use super::top::{Hit, Top};
use crate::domain::Relation;
use crate::index::{HANDS, Key, Look, Node, Shard, Snapshot};
use crate::travel::Walk;

/// Memory that is used again.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    pub(super) walk: Walk,
    /// Keeps every rule.
    pub(super) best: Top,
    /// Fails exactly one.
    pub(super) missed: Top,
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
    /// The same without nearness.
    rest: f64,
    fit: f64,
    shard: u32,
    node: Node,
    key: Key,
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

/// Finds the best and the near misses in one pass over all shards; `memory` then holds both.
pub(super) fn search(ask: &Ask<'_>, snapshot: &Snapshot, memory: &mut Memory) {
    memory.best.start(ask.query.limit);
    memory.missed.start(ask.query.near_misses);
    memory.open.clear();
    if let Some(origin) = ask.origin {
        memory.walk.start(ask.network, origin.node);
    }
    let mut pass = Pass::new(ask, snapshot, memory);
    for shard in 0..snapshot.shards().len() as u32 {
        pass.enter(shard);
    }
    while let Some(next) = pass.memory.open.pop() {
        if !pass.memory.best.could_enter(next.best) && !pass.memory.missed.could_enter(next.best) {
            break;
        }
        pass.expand(&next);
    }
    for shard in 0..snapshot.shards().len() as u32 {
        pass.lay_over(shard);
    }
}

pub(super) struct Pass<'a> {
    pub(super) ask: &'a Ask<'a>,
    snapshot: &'a Snapshot,
    pub(super) memory: &'a mut Memory,
    /// The farthest that counts: near misses may lie twice as far.
    pub(super) most_minutes: f64,
    /// Straight metres of the reach, and of the farthest that counts.
    metres: [f64; 2],
    /// Squared straight metres of the reach.
    reach: f32,
    may_fail: u8,
}

impl<'a> Pass<'a> {
    fn new(ask: &'a Ask<'a>, snapshot: &'a Snapshot, memory: &'a mut Memory) -> Self {
        let (misses, reach) = (ask.query.near_misses > 0, ask.query.minutes);
        let most_minutes = if misses { 2.0 * reach } else { reach };
        let metres = [reach, most_minutes].map(|minutes| ask.most_metres(minutes));
        Self { ask, snapshot, memory, most_minutes, metres, reach: squared(metres[0]), may_fail: u8::from(misses) }
    }

    pub(super) fn shard(&self, at: u32) -> &'a Shard {
        &self.snapshot.shards()[at as usize]
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
        let far = squared(self.metres[1]);
        for (key, fit) in self.keys() {
            let shard = self.shard(at);
            let Some(posting) = shard.base.posting(key) else { continue };
            if let Some(node) = posting.root {
                self.push(at, node, key, fit, far);
            }
            for place in shard.base.remote(posting) {
                self.weigh_place(at, key, place, 0.0);
            }
        }
    }

    /// The few rows of the overlay come last, when most of them can no longer enter.
    fn lay_over(&mut self, at: u32) {
        for (key, _) in self.keys() {
            for (number, entry, node) in self.shard(at).overlay.filed(key) {
                let squared = entry.stands_at.map_or(0.0, |there| self.ask.eye.squared_to(there));
                if squared <= self::squared(self.metres[1]) {
                    self.weigh_added(at, key, number, (entry, node), squared);
                }
            }
        }
    }

    /// Squared metres beyond which nothing below a bound can enter.
    fn far(&self, rest: f64) -> f32 {
        let [reach, most] = self.metres;
        let best = self.ask.ceiling.useful_metres(self.memory.best.threshold(), rest, reach);
        squared(self.ask.ceiling.useful_metres(self.memory.missed.threshold(), rest, most).max(best))
    }

    fn push(&mut self, shard: u32, node: Node, key: Key, fit: f64, far: f32) {
        let bound = self.shard(shard).base.bound(node);
        let squared = bound.squared_from(&self.ask.eye);
        if squared > far || !self.ask.could_be_found(bound) {
            return;
        }
        let rest = self.ask.ceiling.of_best(&bound.best, fit);
        let best = rest + self.ask.ceiling.near(squared);
        let fits = squared <= self.reach && self.memory.best.could_enter(best) && self.ask.could_fit(bound);
        if fits || self.memory.missed.could_enter(best) {
            self.memory.open.push(Open { best, rest, shard, node, key, fit });
        }
    }

    fn expand(&mut self, open: &Open) {
        let shard = self.shard(open.shard);
        let far = self.far(open.rest);
        if let Some(below) = shard.base.below(open.node) {
            below.for_each(|node| self.push(open.shard, node, open.key, open.fit, far));
            return;
        }
        let eye = self.ask.eye;
        shard.base.sift(open.node, &eye, far, |place, squared, look| {
            if self.is_worth_a_look(look, open.fit, squared) {
                self.weigh_place(open.shard, open.key, place, squared);
            }
        });
    }

    /// Could something that looks like this enter the answer?
    fn is_worth_a_look(&self, look: Look, fit: f64, squared: f32) -> bool {
        if look.is_special() {
            return true;
        }
        let Some(fails) = self.ask.fails(look).filter(|fails| *fails <= self.may_fail) else { return false };
        let rest = self.ask.ceiling.of_look(look, fit);
        let near = rest + self.ask.ceiling.near(squared);
        let (within, memory) = (squared <= self.reach, &self.memory);
        if fails > 0 {
            return within && memory.missed.could_enter(near);
        }
        // What fails nothing is a near miss only beyond reach, or by a rule that a glance does not show.
        let missed = if self.ask.hidden_rules { near } else { rest };
        (within && memory.best.could_enter(near)) || memory.missed.could_enter(missed)
    }
}

/// Rounded upwards; nothing is below 0.
fn squared(metres: f64) -> f32 {
    if metres < 0.0 { -1.0 } else { (metres * metres * (1.0 + 1e-6)) as f32 }
}

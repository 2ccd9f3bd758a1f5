//! Best-first over bounds: what could be best is opened first, until nothing left can enter the answer.
use std::{cmp::Ordering, collections::BinaryHeap};

use super::ask::{Ask, squared};
use super::score;
use super::top::{Hit, Top};
use crate::domain::Relation;
use crate::index::{HANDS, Key, LEAF, Node, Place, Shard, Snapshot};
use crate::travel::Walk;

/// Memory that is used again.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    pub(super) walk: Walk,
    /// Keeps every rule.
    pub(super) best: Top,
    /// Fails exactly one.
    pub(super) missed: Top,
    asked: Vec<Asked>,
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

/// One tree to be searched.
#[derive(Clone, Copy, Debug)]
struct Asked {
    shard: u32,
    key: Key,
    fit: f32,
}

/// A node that still has to be opened.
#[derive(Clone, Copy, Debug)]
struct Open {
    best: f32,
    /// The same without nearness.
    rest: f32,
    /// How much less it is as a near miss within reach.
    less: f32,
    node: Node,
    /// Of which tree.
    asked: u32,
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
    memory.asked.clear();
    if let Some(origin) = ask.origin {
        memory.walk.start(ask.network, origin.node);
    }
    let mut pass = Pass::new(ask, snapshot, memory);
    for shard in 0..snapshot.shards().len() as u32 {
        pass.enter(shard);
    }
    while let Some(next) = pass.memory.open.pop() {
        let most = f64::from(next.best);
        if !pass.memory.best.could_enter(most) && !pass.memory.missed.could_enter(most) {
            break;
        }
        if pass.could_enter(&next) {
            pass.expand(next);
        }
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
}

impl<'a> Pass<'a> {
    fn new(ask: &'a Ask<'a>, snapshot: &'a Snapshot, memory: &'a mut Memory) -> Self {
        let (misses, reach) = (ask.query.near_misses > 0, ask.query.minutes);
        let most_minutes = if misses { 2.0 * reach } else { reach };
        let metres = [reach, most_minutes].map(|minutes| ask.most_metres(minutes));
        Self { ask, snapshot, memory, most_minutes, metres, reach: squared(metres[0]) }
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
                self.memory.asked.push(Asked { shard: at, key, fit: fit as f32 });
                self.push(node, self.memory.asked.len() as u32 - 1, far);
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
                let apart = entry.stands_at.map_or(0.0, |there| self.ask.eye.squared_to(there));
                if apart <= squared(self.metres[1]) {
                    self.weigh_added(at, key, number, (entry, node), apart);
                }
            }
        }
    }

    /// Squared metres beyond which nothing below a bound can enter.
    fn far(&self, open: Open) -> f32 {
        let [reach, most] = self.metres;
        // Beyond reach a near miss fails nothing else.
        if self.memory.missed.could_enter(open.rest.into()) {
            return squared(most);
        }
        let best = self.ask.ceiling.useful_metres(self.memory.best.threshold(), open.rest);
        let missed = self.ask.ceiling.useful_metres(self.memory.missed.threshold(), open.rest - open.less);
        squared(missed.max(best).min(reach))
    }

    /// Could anything below a node enter the answer?
    fn could_enter(&self, open: &Open) -> bool {
        self.memory.best.could_enter(open.best.into()) || self.could_miss(open)
    }

    fn could_miss(&self, open: &Open) -> bool {
        self.memory.missed.could_enter((open.best - open.less).max(open.rest).into())
    }

    fn push(&mut self, node: Node, asked: u32, far: f32) {
        let Asked { shard, fit, .. } = self.memory.asked[asked as usize];
        let bound = self.shard(shard).base.bound(node);
        let squared = bound.squared_from(&self.ask.eye);
        if squared > far {
            return;
        }
        let (rest, less) = self.ask.ceiling.of_best(bound.best(), fit);
        let open = Open { best: rest + self.ask.ceiling.near(squared), rest, less, node, asked };
        let fits = squared <= self.reach && self.ask.could_fit(bound);
        let enters = self.could_miss(&open) || (fits && self.memory.best.could_enter(open.best.into()));
        if enters && self.ask.could_be_found(bound) {
            self.memory.open.push(open);
        }
    }

    fn expand(&mut self, open: Open) {
        let Asked { shard, key, fit } = self.memory.asked[open.asked as usize];
        let base = &self.shard(shard).base;
        let far = self.far(open);
        if let Some(below) = base.below(open.node) {
            below.for_each(|node| self.push(node, open.asked, far));
            return;
        }
        let (block, rows, first) = base.leaf(open.node);
        let squares = base.bound(open.node).squares_from(&self.ask.eye, block);
        let [best, missed] = self.ask.ceiling.of_block(block, &squares, far, fit);
        let entering = self.entering(rows, &best, &missed);
        let places = move || (0..rows).filter(move |at| entering & 1 << at != 0);
        for at in places() {
            // What was just weighed may have raised what must be reached.
            if self.memory.best.could_enter(best[at].into()) || self.memory.missed.could_enter(missed[at].into()) {
                self.weigh_place(shard, key, first + at as Place, squares[at]);
            }
        }
    }

    /// Bit per row of a leaf that could enter the answer.
    fn entering(&self, rows: usize, best: &[f32; LEAF], missed: &[f32; LEAF]) -> u32 {
        let [kept, failed] = [&self.memory.best, &self.memory.missed].map(|top| top.threshold() as f32);
        let enters = |at: usize| u32::from((best[at] >= kept) | (missed[at] >= failed)) << at;
        (0..rows).map(enters).fold(0, |all, one| all | one)
    }
}

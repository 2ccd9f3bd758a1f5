//! The best few of many, in memory that is used again.
use std::{cmp::Ordering, collections::BinaryHeap};

use super::rules::Rule;
use super::score;
use super::suggestion::Travel;
use crate::domain::{CategoryIx, EntryId, Relation};
use crate::index::{Key, Place};

/// Where a candidate stands, so that nothing of it has to be kept but that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Base(Place),
    /// Its number among the overlay's rows.
    Overlay(u32),
}

/// One candidate with all that is needed to find it again and explain it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub(super) score: f64,
    /// Near misses: whole metres in a straight line, by which those of one score are told apart. Beyond reach nothing
    /// is nearer than another, and people wonder first about what they can almost see.
    pub(super) apart: u32,
    pub(super) id: EntryId,
    pub(super) shard: u32,
    /// Under which key it was found.
    pub(super) key: Key,
    pub(super) source: Source,
    pub(super) answer: Answer,
    pub(super) trip: Trip,
    /// Near misses: what they fail; `None` = the reach.
    pub(super) failed: Option<Rule>,
}

/// How an entry answers the category; nothing = uncategorised hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) category: Option<(CategoryIx, Relation)>,
}

/// The way there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trip {
    pub(super) travel: Travel,
    pub(super) crow: f64,
    /// Walked, or straight for an estimate.
    pub(super) metres: f64,
    pub(super) minutes: f64,
}

impl Trip {
    /// The part of the score.
    pub(super) fn nearness(self, reach: f64) -> f64 {
        if self.travel == Travel::Remote { score::REMOTE_NEARNESS } else { score::nearness(self.minutes, reach) }
    }
}

/// Better is greater: a higher score, then less apart, then a lower id.
fn better(a: &Hit, b: &Hit) -> Ordering {
    a.score.total_cmp(&b.score).then_with(|| (b.apart, b.id).cmp(&(a.apart, a.id)))
}

/// Puts the worst on top of the heap.
#[derive(Clone, Debug)]
struct Worst(Hit);

impl PartialEq for Worst {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Worst {}
impl PartialOrd for Worst {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Worst {
    fn cmp(&self, other: &Self) -> Ordering {
        better(&other.0, &self.0)
    }
}

/// Keeps the best `limit`.
#[derive(Clone, Debug, Default)]
pub(super) struct Top {
    limit: usize,
    threshold: f64,
    heap: BinaryHeap<Worst>,
}

impl Top {
    pub(super) fn start(&mut self, limit: usize) {
        self.limit = limit;
        self.threshold = if limit == 0 { f64::INFINITY } else { f64::NEG_INFINITY };
        self.heap.clear();
    }
    /// Could something with at most this score still enter? An equal score could, by what tells ties apart.
    pub(super) fn could_enter(&self, score: f64) -> bool {
        score >= self.threshold
    }
    /// The score that must be reached to enter: lowest while there is room for anything.
    pub(super) const fn threshold(&self) -> f64 {
        self.threshold
    }
    pub(super) fn offer(&mut self, hit: Hit) {
        if self.heap.len() < self.limit {
            self.heap.push(Worst(hit));
        } else if let Some(mut worst) = self.heap.peek_mut()
            && better(&hit, &worst.0) == Ordering::Greater
        {
            *worst = Worst(hit);
        }
        if self.heap.len() == self.limit {
            self.threshold = self.heap.peek().map_or(f64::INFINITY, |worst| worst.0.score);
        }
    }
    /// Takes all out, best first.
    pub(super) fn drain(&mut self, into: &mut Vec<Hit>) {
        into.clear();
        into.extend(self.heap.drain().map(|worst| worst.0));
        into.sort_unstable_by(|a, b| better(b, a));
    }
}

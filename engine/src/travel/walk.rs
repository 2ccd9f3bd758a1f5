//! One-to-many walking distances: Dijkstra from one origin, bounded, resumable, without an allocation per node.
use std::{cmp::Reverse, collections::BinaryHeap};

use super::network::{Network, Snapped};
use crate::domain::Point;

/// Distances from one origin as far as they were asked for; kept and used again for the next origin.
#[derive(Clone, Debug, Default)]
pub struct Walk {
    /// Best known millimetres, valid where `round` says so.
    millimetres: Vec<u32>,
    round: Vec<u32>,
    this_round: u32,
    /// Millimetres in the upper half, node in the lower.
    heap: BinaryHeap<Reverse<u64>>,
    /// Every distance up to here is final.
    settled: u32,
}

impl Walk {
    /// Nothing walked yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins at a node, forgetting what came before.
    pub fn start(&mut self, network: &Network, origin: u32) {
        self.forget(network);
        self.reach(origin, 0);
    }

    /// Begins on an edge, so many millimetres from each of its nodes.
    pub(super) fn start_between(&mut self, network: &Network, ends: [(u32, u32); 2]) {
        self.forget(network);
        ends.into_iter().for_each(|(node, millimetres)| self.reach(node, millimetres));
    }

    fn forget(&mut self, network: &Network) {
        if self.round.len() != network.len() || self.this_round == u32::MAX {
            self.millimetres = vec![0; network.len()];
            self.round = vec![0; network.len()];
            self.this_round = 0;
        }
        self.this_round += 1;
        self.heap.clear();
        self.settled = 0;
    }

    fn reach(&mut self, node: u32, millimetres: u32) {
        let at = node as usize;
        if self.round[at] != self.this_round || millimetres < self.millimetres[at] {
            self.round[at] = self.this_round;
            self.millimetres[at] = millimetres;
            self.heap.push(Reverse(u64::from(millimetres) << 32 | u64::from(node)));
        }
    }

    /// Takes the nearest node that is not final yet, if it lies within `limit`.
    fn step(&mut self, network: &Network, limit: u32) -> Option<(u32, u32)> {
        loop {
            let Reverse(next) = *self.heap.peek()?;
            let (millimetres, node) = ((next >> 32) as u32, next as u32);
            if millimetres > limit {
                return None;
            }
            self.heap.pop();
            if millimetres > self.millimetres[node as usize] {
                continue;
            }
            self.settled = millimetres;
            for (to, apart) in network.neighbours(node) {
                self.reach(to, millimetres.saturating_add(apart));
            }
            return Some((node, millimetres));
        }
    }

    /// Millimetres from the origin to `node`, walking on from where the last question ended; `None` when further than
    /// `limit` or not connected.
    pub fn millimetres_to(&mut self, network: &Network, node: u32, limit: u32) -> Option<u32> {
        let at = node as usize;
        loop {
            let known = self.round[at] == self.this_round;
            if known && self.millimetres[at] <= self.settled {
                return Some(self.millimetres[at]).filter(|found| *found <= limit);
            }
            if self.settled >= limit || self.step(network, limit).is_none() {
                self.settled = self.settled.max(limit);
                return Some(self.millimetres[at]).filter(|found| known && *found <= limit);
            }
        }
    }
}

/// Everything within a distance of one point.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reached {
    /// Where the point touches the network; `None` = nowhere, and nothing is reached.
    pub origin: Option<Snapped>,
    /// Nodes with their millimetres from the origin's node, nearest first.
    pub nodes: Vec<(u32, u32)>,
}

impl Reached {
    /// The nodes with their metres from the point itself.
    pub fn metres(&self) -> impl Iterator<Item = (u32, f64)> + '_ {
        let access = self.origin.map_or(0.0, |origin| origin.access_m);
        self.nodes.iter().map(move |(node, millimetres)| (*node, access + f64::from(*millimetres) / 1000.0))
    }
}

impl Network {
    /// Every node whose walk from `from` is at most `max_metres`, the straight line to the first node included.
    pub fn walk(&self, from: Point, max_metres: f64) -> Reached {
        self.walk_with(&mut Walk::new(), from, max_metres)
    }

    /// As [`Network::walk`], with memory that is used again.
    pub fn walk_with(&self, walk: &mut Walk, from: Point, max_metres: f64) -> Reached {
        let Some(origin) = self.snap(from) else { return Reached::default() };
        let Some(limit) = limit_mm(max_metres - origin.access_m) else {
            return Reached { origin: Some(origin), nodes: Vec::new() };
        };
        walk.start(self, origin.node);
        let mut nodes = Vec::new();
        while let Some(next) = walk.step(self, limit) {
            nodes.push(next);
        }
        nodes.retain(|(_, millimetres)| origin.access_m + f64::from(*millimetres) / 1000.0 <= max_metres);
        Reached { origin: Some(origin), nodes }
    }
}

/// Whole millimetres that surely include every walk of `metres`; `None` when not even standing still is within it.
/// One too many is fine: whoever asks compares the exact metres.
pub(crate) fn limit_mm(metres: f64) -> Option<u32> {
    (metres >= -0.001).then(|| (metres.max(0.0) * 1000.0).ceil() as u32).map(|limit| limit.saturating_add(1))
}

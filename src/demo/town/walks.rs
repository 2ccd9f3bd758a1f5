//! Walking over the woven streets, to choose places that lie as near, or as far round the water, as a story needs.
use std::{cmp::Reverse, collections::BinaryHeap};

use super::{land::Land, plane::P, weave::Net};

/// Metres on foot in a minute, at 5 km/h.
pub(super) const PER_MINUTE: f64 = 5_000.0 / 60.0;

/// The streets as a graph, on bent land.
pub(super) struct Walks {
    at: Vec<P>,
    next: Vec<Vec<(u32, f64)>>,
}

impl Walks {
    pub(super) fn new(net: &Net, land: Land) -> Self {
        let at: Vec<P> = net.nodes.iter().map(|&node| land.bend(node)).collect();
        let mut next = vec![Vec::new(); at.len()];
        for pair in net.ways.iter().flat_map(|way| way.windows(2)) {
            let metres = at[pair[0] as usize].to(at[pair[1] as usize]);
            next[pair[0] as usize].push((pair[1], metres));
            next[pair[1] as usize].push((pair[0], metres));
        }
        Self { at, next }
    }

    /// The street node nearest to a point on bent land.
    pub(super) fn nearest(&self, point: P) -> u32 {
        let mut best = (f64::INFINITY, 0);
        for (node, at) in self.at.iter().enumerate() {
            let far = (*at - point).dot(*at - point);
            if far < best.0 && !self.next[node].is_empty() {
                best = (far, node as u32);
            }
        }
        best.1
    }

    /// Metres on foot from one node to all, as far as `most`.
    pub(super) fn from(&self, start: u32, most: f64) -> Vec<f64> {
        let mut metres = vec![f64::INFINITY; self.at.len()];
        let mut open = BinaryHeap::from([(Reverse(0_u64), start)]);
        metres[start as usize] = 0.0;
        while let Some((Reverse(millimetres), node)) = open.pop() {
            let so_far = metres[node as usize];
            if millimetres > (so_far * 1000.0) as u64 {
                continue;
            }
            for &(to, step) in &self.next[node as usize] {
                let far = so_far + step;
                if far < metres[to as usize] && far <= most {
                    metres[to as usize] = far;
                    open.push((Reverse((far * 1000.0) as u64), to));
                }
            }
        }
        metres
    }
}

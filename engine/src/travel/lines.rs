//! The streets of a piece of the map as lines, for whoever draws them: pieces between crossings, each walked once.
use std::collections::HashSet;

use super::Network;
use crate::domain::{Extent, Point};

/// Longest line in steps: a ring of streets without a crossing ends somewhere.
const MOST_STEPS: usize = 10_000;

impl Network {
    /// Every step between two nodes of which one lies within `extent`, once, joined to lines from crossing to crossing.
    pub fn lines_within(&self, extent: &Extent) -> Vec<Vec<Point>> {
        let mut inside = Vec::new();
        self.grid_within(extent, |nodes| inside.extend(nodes.filter(|node| extent.holds(self.position(*node)))));
        let held: HashSet<u32> = inside.iter().copied().collect();
        let mut walked = HashSet::new();
        let mut lines = Vec::new();
        // Crossings and ends first: what is left then are rings.
        let (ends, rest): (Vec<u32>, Vec<u32>) =
            inside.into_iter().partition(|node| self.neighbours(*node).count() != 2);
        for from in ends.into_iter().chain(rest) {
            for (to, _) in self.neighbours(from) {
                if walked.insert(step(from, to)) {
                    lines.push(self.line(from, to, (&held, &mut walked)));
                }
            }
        }
        lines
    }

    fn line(&self, from: u32, to: u32, (held, walked): (&HashSet<u32>, &mut HashSet<(u32, u32)>)) -> Vec<Point> {
        let mut line = vec![self.position(from), self.position(to)];
        let mut here = to;
        while line.len() < MOST_STEPS && held.contains(&here) && self.neighbours(here).count() == 2 {
            let next = self.neighbours(here).map(|(next, _)| next).find(|next| walked.insert(step(here, *next)));
            let Some(next) = next else { break };
            line.push(self.position(next));
            here = next;
        }
        line
    }
}

fn step(from: u32, to: u32) -> (u32, u32) {
    (from.min(to), from.max(to))
}

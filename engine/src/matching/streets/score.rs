//! The parts of a stretch, counted while it grows by one business after another.
use std::collections::BTreeMap;

use super::row::{Front, Row};
use super::{Openness, StreetParts, StreetRules, Young};
use crate::travel::{METRES_PER_MINUTE, Network, Spot, Walk};
use crate::{
    domain::Work,
    matching::{order, score::nearness},
};

/// Nearness when nobody said where the young people live.
const UNKNOWN_NEARNESS: f64 = 0.5;

/// How near each business of each row is to each of the young people.
pub(super) struct Nearness {
    weights: Vec<f64>,
    /// Per row and place in it one number per weight.
    rows: Vec<Vec<Vec<f64>>>,
}

impl Nearness {
    pub(super) fn new<K>(
        network: &Network,
        walk: &mut Walk,
        young: &[Young],
        rows: &[Row<'_, K>],
        reach_minutes: f64,
    ) -> Self {
        let young = counted(young);
        let mut near: Vec<Vec<Vec<f64>>> = rows.iter().map(|row| vec![Vec::new(); row.len()]).collect();
        let spots: Vec<Spot> = rows.iter().flatten().map(|front| network.spot(front.business.at)).collect();
        for one in &young {
            let legs = network.legs(walk, network.spot(one.at), &spots, reach_minutes * METRES_PER_MINUTE);
            for (place, leg) in near.iter_mut().flatten().zip(legs) {
                place.push(leg.map_or(0.0, |leg| nearness(leg.minutes, reach_minutes)));
            }
        }
        Self { weights: young.iter().map(|one| one.weight).collect(), rows: near }
    }
}

/// Those who count, in an order of their own, so that sums have the same bits for any order of the input.
fn counted(young: &[Young]) -> Vec<Young> {
    let mut young: Vec<Young> =
        young.iter().copied().filter(|one| one.weight > 0.0 && one.weight.is_finite()).collect();
    young.sort_by(|a, b| order(a.at, b.at).then(a.weight.total_cmp(&b.weight)));
    young
}

/// What is known of a stretch so far.
pub(super) struct Tally<'a> {
    rules: &'a StreetRules,
    near: &'a Nearness,
    kinds: BTreeMap<Work, u32>,
    best: Vec<f64>,
    pub(super) all: usize,
    pub(super) willing: usize,
    halves_open: usize,
}

impl<'a> Tally<'a> {
    pub(super) fn new(rules: &'a StreetRules, near: &'a Nearness) -> Self {
        let best = vec![0.0; near.weights.len()];
        Self { rules, near, kinds: BTreeMap::new(), best, all: 0, willing: 0, halves_open: 0 }
    }

    /// Takes the next business, at `place` of `row`.
    pub(super) fn take<K>(&mut self, front: &Front<'_, K>, row: usize, place: usize) {
        self.all += 1;
        self.halves_open += match front.business.openness {
            Openness::Partner => 2,
            Openness::NotAsked => 1,
            Openness::SaidNo => return,
        };
        self.willing += 1;
        *self.kinds.entry(front.business.work).or_default() += 1;
        for (best, near) in self.best.iter_mut().zip(&self.near.rows[row][place]) {
            *best = best.max(*near);
        }
    }

    /// Different kinds of work.
    pub(super) fn kinds_of_work(&self) -> usize {
        self.kinds.len()
    }

    pub(super) fn parts(&self) -> StreetParts {
        let worth: f64 = self.kinds.values().map(|count| worth(*count)).sum();
        StreetParts {
            variety: share(worth, self.rules.half_variety),
            number: share(self.willing as f64, self.rules.half_number),
            openness: self.halves_open as f64 / (2 * self.all.max(1)) as f64,
            nearness: self.nearness(),
        }
    }

    fn nearness(&self) -> f64 {
        let whole: f64 = self.near.weights.iter().sum();
        if self.near.weights.is_empty() {
            return UNKNOWN_NEARNESS;
        }
        let sum: f64 = self.near.weights.iter().zip(&self.best).map(|(weight, near)| weight * near).sum();
        (sum / whole).clamp(0.0, 1.0)
    }
}

/// So many of one kind: the first counts 1, the second a quarter, each further one half of the one before.
fn worth(count: u32) -> f64 {
    let halves = i32::try_from(count.saturating_sub(1)).unwrap_or(i32::MAX);
    1.5 - libm::ldexp(0.5, -halves)
}

/// Half at `half`, towards 1 beyond: no end at which a street would be cut off. A measure that is not above 0 is full.
fn share(part: f64, half: f64) -> f64 {
    if half > 0.0 { part / (part + half) } else { 1.0 }
}

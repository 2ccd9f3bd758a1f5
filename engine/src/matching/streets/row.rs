//! Businesses of one street in the order in which one walks past them.
use std::collections::BTreeMap;

use super::{Business, HouseNumber};
use crate::matching::order;
use crate::travel::{Doorstep, Leg, Network, Walk};

/// A business on its street.
pub(super) struct Front<'a, K> {
    pub(super) business: &'a Business<K>,
    pub(super) street: &'a str,
    pub(super) number: HouseNumber,
    pub(super) doorstep: Doorstep,
    /// The step to the next in the row, when it is short enough.
    pub(super) next: Option<Leg>,
}

/// Some that hang together, in walking order.
pub(super) type Row<'a, K> = Vec<Front<'a, K>>;

/// All rows, by name of the street and then by their first in house number and id.
pub(super) fn rows<'a, K: Copy + Ord>(
    network: &'a Network,
    walk: &mut Walk,
    businesses: &'a [Business<K>],
    gap_m: f64,
) -> Vec<Row<'a, K>> {
    let mut streets: BTreeMap<String, Row<'a, K>> = BTreeMap::new();
    for front in fronts(network, businesses) {
        streets.entry(front.street.to_lowercase()).or_default().push(front);
    }
    let mut rows = Vec::new();
    for street in streets.into_values() {
        let mut parts = joined(network, walk, street, gap_m);
        let begin = rows.len();
        while let Some(part) = parts.pop() {
            let mut row = walked(network, walk, part, gap_m);
            // A side street of the same name: what comes behind the long step is looked at by itself.
            let last = row.iter().position(|front| front.next.is_none()).unwrap_or(0);
            let rest = row.split_off(last + 1);
            rows.push(row);
            parts.extend(joined(network, walk, rest, gap_m));
        }
        rows[begin..].sort_by(|a, b| a.iter().map(Front::key).cmp(b.iter().map(Front::key)));
    }
    rows
}

impl<K: Copy> Front<'_, K> {
    /// Sorts by house number, then by id.
    fn key(&self) -> (&HouseNumber, K) {
        (&self.number, self.business.id)
    }
}

/// Each business once; which of two with one id does not depend on their order.
fn fronts<'a, K: Copy + Ord>(network: &'a Network, businesses: &'a [Business<K>]) -> Vec<Front<'a, K>> {
    let mut all: Vec<&Business<K>> = businesses.iter().collect();
    let rest = |one: &'a Business<K>| (&one.street, &one.house_number, one.work, one.openness);
    all.sort_by(|a, b| a.id.cmp(&b.id).then(order(a.at, b.at)).then_with(|| rest(a).cmp(&rest(b))));
    all.dedup_by(|a, b| a.id == b.id);
    let front = |business: &'a Business<K>| {
        let own = business.street.trim();
        let street = if own.is_empty() { network.street_near(business.at)? } else { own };
        let number = HouseNumber::new(&business.house_number);
        Some(Front { business, street, number, doorstep: network.doorstep(business.at), next: None })
    };
    all.into_iter().filter_map(front).collect()
}

/// Falls apart where the street has no business for longer than the gap; each part is sorted by house number.
fn joined<'a, K: Copy + Ord>(
    network: &Network,
    walk: &mut Walk,
    mut street: Row<'a, K>,
    gap_m: f64,
) -> Vec<Row<'a, K>> {
    street.sort_by(|a, b| a.key().cmp(&b.key()));
    let doorsteps: Vec<Doorstep> = street.iter().map(|front| front.doorstep).collect();
    let mut part: Vec<usize> = (0..street.len()).collect();
    for at in 0..street.len() {
        for (other, leg) in (at + 1..).zip(network.steps(walk, &doorsteps[at], &doorsteps[at + 1..], gap_m)) {
            let (here, there) = (part[at].min(part[other]), part[at].max(part[other]));
            if leg.is_some() && here != there {
                part.iter_mut().filter(|part| **part == there).for_each(|part| *part = here);
            }
        }
    }
    let mut parts: BTreeMap<usize, Row<'a, K>> = BTreeMap::new();
    street.into_iter().zip(part).for_each(|(front, part)| parts.entry(part).or_default().push(front));
    parts.into_values().collect()
}

/// Puts a row that is sorted by house number in the order of the walk, and fills in the steps.
fn walked<'a, K>(network: &Network, walk: &mut Walk, row: Row<'a, K>, gap_m: f64) -> Row<'a, K> {
    let doorsteps: Vec<Doorstep> = row.iter().map(|front| front.doorstep).collect();
    let mut metres = |from: usize| -> Vec<f64> {
        let legs = network.steps(walk, &doorsteps[from], &doorsteps, f64::INFINITY);
        legs.into_iter().map(|leg| leg.map_or(f64::INFINITY, |leg| leg.metres)).collect()
    };
    let one_end = furthest(&metres(0));
    let other_end = furthest(&metres(one_end));
    let first = one_end.min(other_end);
    let along = metres(first);
    let mut fronts: Vec<(usize, Front<'a, K>)> = row.into_iter().enumerate().collect();
    // Stable: what is equally far stays in the order of house numbers.
    fronts.sort_by(|(a, _), (b, _)| (*a != first).cmp(&(*b != first)).then(along[*a].total_cmp(&along[*b])));
    let mut row: Row<'a, K> = fronts.into_iter().map(|(_, front)| front).collect();
    for at in 0..row.len() {
        let after = row.get(at + 1).map(|next| next.doorstep);
        row[at].next = after.and_then(|after| network.steps(walk, &row[at].doorstep, &[after], gap_m).pop().flatten());
    }
    row
}

/// The first of the largest.
fn furthest(metres: &[f64]) -> usize {
    let places = 0..metres.len();
    places.max_by(|a, b| metres[*a].total_cmp(&metres[*b]).then(b.cmp(a))).unwrap_or(0)
}

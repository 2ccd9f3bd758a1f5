//! In which order to walk along doors: from a start past all of them, back again or not.
//!
//! # Definition
//!
//! The cost of a leg is its walk in whole millimetres (`travel`: over the streets, or the straight line x 1.3 where an
//! end does not touch them). Up to [`EXACT_DOORS`] doors the order is the cheapest there is (Held and Karp, 1962), of
//! equally cheap ones the first in the order of ids. Above that it is the cheapest of up to [`SEEDS`] tours: nearest
//! neighbour behind each of the doors nearest to the start, made shorter by turning pieces round (2-opt, Croes, 1958)
//! and moving pieces of up to three doors (Or-opt, Or, 1976) until neither helps. It is never worse than nearest
//! neighbour. The order of the input does not matter: doors are sorted by id first.
mod costs;
mod exact;
mod improve;
mod table;
#[cfg(test)]
mod tests;

use crate::domain::Point;
use crate::matching::order;
use crate::travel::{Leg, Network, Walk};
use costs::Costs;
pub use exact::EXACT_DOORS;
pub use improve::SEEDS;
use table::Table;

/// Nobody walks further to a door than this.
pub const MOST_METRES: f64 = 20_000.0;

/// A door to pass; its id decides ties.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Door<K> {
    /// Which.
    pub id: K,
    /// Where.
    pub at: Point,
}

/// Where a tour ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// At the last door.
    Open,
    /// Where it began.
    Closed,
}

/// One door in the order of walking.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stop<K> {
    /// Which door.
    pub id: K,
    /// The walk from the stop before, or from the start.
    pub leg: Leg,
}

/// Doors in walking order.
#[derive(Clone, Debug, PartialEq)]
pub struct Tour<K> {
    /// The doors in order.
    pub stops: Vec<Stop<K>>,
    /// The walk back to the start, for a closed tour with at least one stop.
    pub back: Option<Leg>,
    /// Metres of all legs together.
    pub metres: f64,
    /// Minutes of all legs together, without the time at the doors.
    pub minutes: f64,
    /// True when one of the legs is an estimate.
    pub estimated: bool,
    /// True when no order is shorter.
    pub optimal: bool,
    /// Doors to which no way leads from the start, or a way longer than [`MOST_METRES`]; sorted.
    pub unreachable: Vec<K>,
}

/// The doors in walking order from `start`. A door that is given twice (same id) is passed once.
///
/// A start off the streets can be estimated to any door, also to doors that no way joins with one another: then the
/// largest group of doors that hang together is walked, of equally large ones that with the lowest id.
pub fn tour<K: Copy + Ord>(
    network: &Network,
    walk: &mut Walk,
    start: Point,
    doors: &[Door<K>],
    shape: Shape,
) -> Tour<K> {
    let doors = sorted(doors);
    let places: Vec<Point> = doors.iter().map(|door| door.at).collect();
    let table = Table::new(network, walk, start, &places);
    let costs = Costs::new(&table, shape == Shape::Closed);
    let optimal = costs.doors() <= EXACT_DOORS;
    let path = if optimal { exact::order(&costs) } else { improve::order(&costs) };
    let path: Vec<usize> = path.into_iter().map(|place| table.kept[place]).collect();
    let unreachable = (0..doors.len()).filter(|at| table.kept.binary_search(at).is_err());
    written(
        &doors,
        &table,
        &path,
        shape,
        Tour {
            stops: Vec::new(),
            back: None,
            metres: 0.0,
            minutes: 0.0,
            estimated: false,
            optimal,
            unreachable: unreachable.map(|at| doors[at].id).collect(),
        },
    )
}

fn sorted<K: Copy + Ord>(doors: &[Door<K>]) -> Vec<Door<K>> {
    let mut doors = doors.to_vec();
    doors.sort_by(|a, b| a.id.cmp(&b.id).then(order(a.at, b.at)));
    doors.dedup_by(|a, b| a.id == b.id);
    doors
}

/// Fills in the legs along the path (places in `doors`).
fn written<K: Copy>(doors: &[Door<K>], table: &Table, path: &[usize], shape: Shape, mut tour: Tour<K>) -> Tour<K> {
    let mut before = None;
    for at in path {
        if let Some(leg) = table.leg(before, Some(*at)) {
            tour.stops.push(Stop { id: doors[*at].id, leg });
        }
        before = Some(*at);
    }
    if shape == Shape::Closed && before.is_some() {
        tour.back = table.leg(before, None);
    }
    for leg in tour.stops.iter().map(|stop| stop.leg).chain(tour.back) {
        tour.metres += leg.metres;
        tour.minutes += leg.minutes;
        tour.estimated |= leg.estimated;
    }
    tour
}

//! Walks between points that are known beforehand: one origin, a handful of others.
use super::network::{Network, Snapped};
use super::walk::{Walk, limit_mm};
use super::{ESTIMATE_FACTOR, METRES_PER_MINUTE};
use crate::domain::Point;

/// A point with the place where it touches the network, so that it is snapped once and not per question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// The point itself.
    pub at: Point,
    /// Where it touches the network; `None` = nowhere, and every walk to it is an estimate.
    pub snapped: Option<Snapped>,
}

/// One walk.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leg {
    /// Metres on foot: over the streets, or the straight line x [`ESTIMATE_FACTOR`] for an estimate.
    pub metres: f64,
    /// Minutes on foot: `metres` / [`METRES_PER_MINUTE`].
    pub minutes: f64,
    /// True when one end does not touch the network.
    pub estimated: bool,
}

impl Leg {
    pub(super) fn over_streets(metres: f64) -> Self {
        Self { metres, minutes: metres / METRES_PER_MINUTE, estimated: false }
    }
    pub(super) fn estimate(from: Point, to: Point) -> Self {
        let metres = from.metres_to(to) * ESTIMATE_FACTOR;
        Self { metres, minutes: metres / METRES_PER_MINUTE, estimated: true }
    }
}

impl Network {
    /// A point with its nearest street node.
    pub fn spot(&self, at: Point) -> Spot {
        Spot { at, snapped: self.snap(at) }
    }

    /// The walks from one spot to each of the others, in their order; `None` where it is longer than `most_metres`, or
    /// both ends are on the streets and no way joins them. The definitions are those in the head of `travel`.
    pub fn legs(&self, walk: &mut Walk, from: Spot, to: &[Spot], most_metres: f64) -> Vec<Option<Leg>> {
        if let Some(origin) = from.snapped {
            walk.start(self, origin.node);
        }
        let leg = |to: &Spot| {
            // No walk is shorter than the straight line: what lies too far needs no search.
            if from.at.metres_to(to.at) > most_metres {
                return None;
            }
            let (Some(here), Some(there)) = (from.snapped, to.snapped) else {
                return Some(Leg::estimate(from.at, to.at));
            };
            let limit = limit_mm(most_metres - here.access_m - there.access_m)?;
            let millimetres = walk.millimetres_to(self, there.node, limit)?;
            Some(Leg::over_streets(here.access_m + f64::from(millimetres) / 1000.0 + there.access_m))
        };
        to.iter().map(leg).map(|leg| leg.filter(|leg| leg.metres <= most_metres)).collect()
    }
}

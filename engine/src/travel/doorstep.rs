//! Walks from door to door. Two houses that stand far from the next street node touch the street between its nodes:
//! measured by nodes alone, a row of shops would stand on one spot and its order would be chance.
use super::SNAP_METRES;
use super::between::Leg;
use super::network::Network;
use super::tile::PER_DEGREE;
use super::walk::{Walk, limit_mm};
use crate::domain::Point;

/// A door with the place on the street in front of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Doorstep {
    /// The door itself.
    pub at: Point,
    /// The street in front of it; `None` = none near, and every walk to it is an estimate.
    pub street: Option<Front>,
}

/// A place on an edge of the network.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Front {
    /// The two nodes of the edge, the one with the lower map id first, with the millimetres to each.
    ends: [(u32, u32); 2],
}

/// The nearest place found so far.
struct Nearest {
    squared: f64,
    ids: [i64; 2],
    front: Front,
    at: Point,
}

impl Network {
    /// A door with the nearest place on an edge of a component that is large enough (ferries left out), within
    /// [`SNAP_METRES`]; of the edges, those count that have an end within about that distance. Ties by map ids.
    pub fn doorstep(&self, at: Point) -> Doorstep {
        let shrink = libm::cos(at.lat().to_radians());
        let mut best: Option<Nearest> = None;
        self.each_node_around(at, |node| {
            for (other, millimetres) in self.neighbours(node) {
                let found = self.nearest_on_edge(at, [node, other], millimetres, shrink);
                let better = best
                    .as_ref()
                    .is_none_or(|best| found.squared.total_cmp(&best.squared).then(found.ids.cmp(&best.ids)).is_lt());
                if better && !self.is_ferry(node, other, millimetres) {
                    best = Some(found);
                }
            }
        });
        let near = best.filter(|best| best.at.metres_to(at) <= SNAP_METRES);
        Doorstep { at, street: near.map(|near| near.front) }
    }

    /// On a plane touching the earth at `at`; an edge is short enough for that.
    fn nearest_on_edge(&self, at: Point, [node, other]: [u32; 2], millimetres: u32, shrink: f64) -> Nearest {
        let swapped = self.map_id(other) < self.map_id(node);
        let (low, high) = if swapped { (other, node) } else { (node, other) };
        let (a, b) = (self.position(low), self.position(high));
        let flat =
            |point: Point| ((point.lon() - at.lon()) * shrink * PER_DEGREE, (point.lat() - at.lat()) * PER_DEGREE);
        let ((ax, ay), (bx, by)) = (flat(a), flat(b));
        let (east, north) = (bx - ax, by - ay);
        let length = east * east + north * north;
        let share = if length > 0.0 { (-(ax * east + ay * north) / length).clamp(0.0, 1.0) } else { 0.0 };
        let (x, y) = (ax + share * east, ay + share * north);
        let behind = (share * f64::from(millimetres)).round() as u32;
        let between = |from: f64, to: f64| from + share * (to - from);
        let on_street = Point::new(between(a.lat(), b.lat()), between(a.lon(), b.lon()));
        Nearest {
            squared: x * x + y * y,
            ids: [self.map_id(low), self.map_id(high)],
            front: Front { ends: [(low, behind), (high, millimetres - behind)] },
            at: on_street.unwrap_or(a),
        }
    }

    /// Longer than its straight line: its millimetres stand for minutes on the water.
    fn is_ferry(&self, node: u32, other: u32, millimetres: u32) -> bool {
        f64::from(millimetres) > self.position(node).metres_to(self.position(other)) * 1000.0 + 1.5
    }

    /// The walks from one door to each of the others, in their order: over the streets from the place in front of the
    /// one to the place in front of the other, and never shorter than the straight line between the doors. `None`
    /// where it is longer than `most_metres`, or no way joins them. An estimate where one has no street in front.
    pub fn steps(&self, walk: &mut Walk, from: &Doorstep, to: &[Doorstep], most_metres: f64) -> Vec<Option<Leg>> {
        if let Some(front) = from.street {
            walk.start_between(self, front.ends);
        }
        let limit = limit_mm(most_metres).unwrap_or(0);
        let leg = |to: &Doorstep| {
            let straight = from.at.metres_to(to.at);
            if straight > most_metres {
                return None;
            }
            let (Some(here), Some(there)) = (from.street, to.street) else {
                return Some(Leg::estimate(from.at, to.at));
            };
            let metres = f64::from(self.between_fronts(walk, here, there, limit)?) / 1000.0;
            Some(Leg::over_streets(metres.max(straight)))
        };
        to.iter().map(leg).map(|leg| leg.filter(|leg| leg.metres <= most_metres)).collect()
    }

    /// Millimetres along the streets; the walk has begun at `from`.
    fn between_fronts(&self, walk: &mut Walk, from: Front, to: Front, limit: u32) -> Option<u32> {
        let round = to.ends.map(|(node, rest)| Some(walk.millimetres_to(self, node, limit)?.saturating_add(rest)));
        // On one edge the way between the fronts is never longer than the straight line between the doors.
        let same = (from.nodes_and_length() == to.nodes_and_length()).then_some(0);
        round.into_iter().flatten().chain(same).min()
    }
}

impl Front {
    /// Which edge it is; two ways between the same nodes differ in length, or it does not matter which one it is.
    const fn nodes_and_length(&self) -> (u32, u32, u32) {
        (self.ends[0].0, self.ends[1].0, self.ends[0].1 + self.ends[1].1)
    }
}

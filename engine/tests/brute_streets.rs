//! Walking distances the slow way, from the definitions alone: own haversine, own graph, Bellman-Ford.
use std::collections::{BTreeMap, BTreeSet};

use engine::domain::Point;

use crate::world::{MIN_COMPONENT, Streets};

pub const WALK_M_PER_MIN: f64 = 5_000.0 / 60.0;

/// Haversine, R = 6,371,008.7714 m, `libm` functions.
pub fn haversine(a: Point, b: Point) -> f64 {
    let (phi_a, phi_b) = (a.lat().to_radians(), b.lat().to_radians());
    let north = libm::sin((b.lat() - a.lat()).to_radians() / 2.0);
    let east = libm::sin((b.lon() - a.lon()).to_radians() / 2.0);
    let h = north * north + libm::cos(phi_a) * libm::cos(phi_b) * east * east;
    2.0 * 6_371_008.771_4 * libm::asin(libm::sqrt(h.min(1.0)))
}

pub struct Graph {
    pub nodes: BTreeMap<i64, Point>,
    edges: Vec<(i64, i64, u64)>,
    component: BTreeMap<i64, BTreeSet<i64>>,
}

impl Graph {
    pub fn new(streets: &Streets) -> Self {
        let round = |degrees: f64| (degrees * 1e7).round() / 1e7;
        let at = |point: Point| Point::new(round(point.lat()), round(point.lon())).unwrap();
        let all: BTreeMap<i64, Point> = streets.nodes.iter().map(|node| (node.id, at(node.at))).collect();
        let mut edges = Vec::new();
        for way in streets.ways.iter().filter(|way| way.walk) {
            let pairs = way.nodes.windows(2).filter(|pair| all.contains_key(&pair[0]) && all.contains_key(&pair[1]));
            let pairs: Vec<(i64, i64)> = pairs.map(|pair| (pair[0], pair[1])).collect();
            let whole: f64 = pairs.iter().map(|(a, b)| haversine(all[a], all[b])).sum();
            for (a, b) in pairs {
                let metres = haversine(all[&a], all[&b]);
                let ferry = way.ferry_minutes.map_or(0.0, |minutes| minutes * WALK_M_PER_MIN * metres / whole);
                edges.push((a, b, (metres.max(ferry) * 1000.0).ceil() as u64));
            }
        }
        let used: BTreeSet<i64> = edges.iter().flat_map(|(a, b, _)| [*a, *b]).collect();
        let nodes = all.into_iter().filter(|(id, _)| used.contains(id)).collect();
        let mut graph = Self { nodes, edges, component: BTreeMap::new() };
        graph.component = graph.nodes.keys().map(|id| (*id, graph.from(*id).into_keys().collect())).collect();
        graph
    }

    /// Millimetres from a node to every node that can be reached.
    pub fn from(&self, origin: i64) -> BTreeMap<i64, u64> {
        let mut best = BTreeMap::from([(origin, 0)]);
        loop {
            let mut changed = false;
            for (a, b, apart) in &self.edges {
                for (a, b) in [(a, b), (b, a)] {
                    let Some(here) = best.get(a).copied() else { continue };
                    if best.get(b).is_none_or(|there| here + apart < *there) {
                        best.insert(*b, here + apart);
                        changed = true;
                    }
                }
            }
            if !changed {
                return best;
            }
        }
    }

    pub fn counts(&self, node: i64) -> bool {
        self.component[&node].len() >= MIN_COMPONENT as usize
    }

    /// Nearest node within 250 m of a component that counts, ties by id, with the metres to it.
    pub fn snap(&self, at: Point) -> Option<(i64, f64)> {
        let near = self.nodes.iter().map(|(id, node)| (haversine(at, *node), *id));
        let near = near.filter(|(metres, id)| *metres <= 250.0 && self.counts(*id));
        near.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map(|(metres, id)| (id, metres))
    }
}

//! Anchors: the street node where a coarse cell stands. Never its centre: cells span canals.
use std::collections::{BTreeMap, HashMap};

use h3o::Resolution;

use super::network::Network;
use crate::domain::{Cell, Point};

/// At most so many nodes of a cell are weighed; a res-9 cell seldom has more near its middle.
const CANDIDATES: usize = 64;

/// Where a cell of resolution 7, 8 or 9 is measured from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Anchor {
    /// Which cell.
    pub cell: Cell,
    /// The street node it stands on.
    pub at: Point,
    /// Addresses in the cell.
    pub addresses: u32,
}

/// The anchors of all res-7, res-8 and res-9 cells with street nodes of a component that can be snapped to, sorted by
/// cell; the result does not depend on the order of the addresses.
///
/// The points of a cell are its addresses, or its street nodes when it has none. Their centroid (mean of unit
/// vectors) chooses the 64 street nodes of the cell nearest to it; the anchor is the one among these with the
/// smallest sum of straight lines (chords) to all points. Ties by map id. Points belong to their res-9 cell and to that
/// cell's ancestors.
pub fn anchors(network: &Network, addresses: &[Point]) -> Vec<Anchor> {
    let mut cells: HashMap<Cell, Members> = HashMap::new();
    for node in network.street_nodes() {
        let at = network.position(node);
        for cell in lineage(at) {
            cells.entry(cell).or_default().nodes.push((network.map_id(node), node, unit(at)));
        }
    }
    let mut addresses: Vec<Point> = addresses.to_vec();
    addresses.sort_by(|a, b| a.lat().total_cmp(&b.lat()).then(a.lon().total_cmp(&b.lon())));
    for address in addresses {
        for cell in lineage(address) {
            if let Some(members) = cells.get_mut(&cell) {
                members.addresses.push(unit(address));
            }
        }
    }
    let found = cells.into_iter().filter_map(|(cell, members)| {
        let addresses = members.addresses.len() as u32;
        Some((cell, Anchor { cell, at: network.position(members.medoid()?), addresses }))
    });
    found.collect::<BTreeMap<_, _>>().into_values().collect()
}

fn lineage(at: Point) -> [Cell; 3] {
    let finest = Cell::at(at, Resolution::Nine);
    [finest, finest.coarsened(Resolution::Eight), finest.coarsened(Resolution::Seven)]
}

type Unit = [f64; 3];

#[derive(Default)]
struct Members {
    nodes: Vec<(i64, u32, Unit)>,
    addresses: Vec<Unit>,
}

impl Members {
    fn medoid(mut self) -> Option<u32> {
        self.nodes.sort_by_key(|(map_id, ..)| *map_id);
        let points = if self.addresses.is_empty() {
            self.nodes.iter().map(|(.., at)| *at).collect()
        } else {
            std::mem::take(&mut self.addresses)
        };
        let centre = centroid(&points);
        // Stable: of equally near nodes the lower map id stays in front.
        self.nodes.sort_by(|a, b| chord(a.2, centre).total_cmp(&chord(b.2, centre)));
        self.nodes.truncate(CANDIDATES);
        let weighed = self.nodes.iter().map(|(map_id, node, at)| {
            let sum: f64 = points.iter().map(|point| chord(*point, *at)).sum();
            (sum, *map_id, *node)
        });
        weighed.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map(|(.., node)| node)
    }
}

fn unit(at: Point) -> Unit {
    let (lat, lon) = (at.lat().to_radians(), at.lon().to_radians());
    [libm::cos(lat) * libm::cos(lon), libm::cos(lat) * libm::sin(lon), libm::sin(lat)]
}

fn chord(a: Unit, b: Unit) -> f64 {
    let square = |axis: usize| (a[axis] - b[axis]) * (a[axis] - b[axis]);
    (square(0) + square(1) + square(2)).sqrt()
}

fn centroid(points: &[Unit]) -> Unit {
    let sum = points.iter().fold([0.0; 3], |sum, at| [sum[0] + at[0], sum[1] + at[1], sum[2] + at[2]]);
    sum.map(|axis| axis / points.len().max(1) as f64)
}

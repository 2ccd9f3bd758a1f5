//! From the ways of a map file to tiles: cut per H3 cell of resolution 5, the same bytes whatever the input order.
use std::collections::{BTreeMap, BTreeSet};

use h3o::Resolution;

use super::METRES_PER_MINUTE;
use super::raw::{RawNode, RawWay};
use super::tile::{CYCLE_BACKWARD, CYCLE_FORWARD, Chain, Contents, PER_DEGREE, StreetTile, TileNode, WALK};
use crate::domain::{Cell, Point};

/// Cuts streets into one tile per H3 cell of resolution 5. A node lies in the tile of its cell, an edge in the tile of
/// its first node; the other end is named by its map id, so that tiles join again. Ways that nobody may walk or cycle,
/// nodes without such a way and pieces with an absent node are left out.
pub fn build_tiles(nodes: &[RawNode], ways: &[RawWay]) -> Vec<StreetTile> {
    let known = known_nodes(nodes);
    let mut ways: Vec<&RawWay> = ways.iter().filter(|way| flags(way) != 0).collect();
    ways.sort_by(|a, b| {
        let (of_a, of_b) = ((a.id, &a.nodes, &a.name, flags(a)), (b.id, &b.nodes, &b.name, flags(b)));
        let minutes = |way: &RawWay| way.ferry_minutes.unwrap_or(-1.0);
        of_a.cmp(&of_b).then_with(|| minutes(a).total_cmp(&minutes(b)))
    });
    ways.dedup();
    let mut drafts: BTreeMap<Cell, Draft> = BTreeMap::new();
    for way in ways {
        lay(way, &known, &mut drafts);
    }
    drafts.into_iter().map(|(cell, draft)| StreetTile { cell, bytes: draft.finish().encode() }).collect()
}

/// A tile in the making; names become positions when all are known.
#[derive(Default)]
struct Draft {
    nodes: BTreeSet<TileNode>,
    chains: Vec<(Chain, Option<String>)>,
}

impl Draft {
    fn finish(self) -> Contents {
        let names: BTreeSet<String> = self.chains.iter().filter_map(|(_, name)| name.clone()).collect();
        let names: Vec<String> = names.into_iter().collect();
        let place = |name: &String| names.binary_search(name).ok().and_then(|at| u32::try_from(at).ok());
        let named = self.chains.into_iter().map(|(chain, name)| Chain { name: name.as_ref().and_then(place), ..chain });
        let mut chains: Vec<Chain> = named.collect();
        chains.sort();
        Contents { nodes: self.nodes.into_iter().collect(), chains, names }
    }
}

/// One node with the tile it lies in.
#[derive(Clone, Copy)]
struct Placed {
    node: TileNode,
    at: Point,
}

fn known_nodes(nodes: &[RawNode]) -> Vec<TileNode> {
    let round = |degrees: f64| (degrees * PER_DEGREE).round() as i32;
    let place = |raw: &RawNode| TileNode { id: raw.id, lat: round(raw.at.lat()), lon: round(raw.at.lon()) };
    let mut known: Vec<TileNode> = nodes.iter().map(place).collect();
    known.sort_unstable();
    known.dedup_by_key(|node| node.id);
    known
}

fn flags(way: &RawWay) -> u8 {
    let bit = |on: bool, bit: u8| if on { bit } else { 0 };
    bit(way.walk, WALK) | bit(way.cycle_forward, CYCLE_FORWARD) | bit(way.cycle_backward, CYCLE_BACKWARD)
}

/// The edges of a way whose both ends are known.
fn edges(way: &RawWay, known: &[TileNode]) -> Vec<(Placed, Placed)> {
    let find = |id: &i64| {
        let node = known[known.binary_search_by_key(id, |node| node.id).ok()?];
        Some(Placed { node, at: position(node) })
    };
    let placed: Vec<Option<Placed>> = way.nodes.iter().map(find).collect();
    let pairs = placed.windows(2).filter_map(|pair| Some((pair[0]?, pair[1]?)));
    pairs.filter(|(from, to)| from.node.id != to.node.id).collect()
}

fn lay(way: &RawWay, known: &[TileNode], drafts: &mut BTreeMap<Cell, Draft>) {
    let edges = edges(way, known);
    let mm = ferry_mm(way, &edges);
    let mut open: Option<(Cell, Chain)> = None;
    let close = |drafts: &mut BTreeMap<Cell, Draft>, done: Option<(Cell, Chain)>| {
        if let Some((cell, chain)) = done {
            drafts.entry(cell).or_default().chains.push((chain, way.name.clone()));
        }
    };
    for (at, (from, to)) in edges.iter().enumerate() {
        let cell = Cell::at(from.at, Resolution::Five);
        for (end, cell) in [(from, cell), (to, Cell::at(to.at, Resolution::Five))] {
            drafts.entry(cell).or_default().nodes.insert(end.node);
        }
        let goes_on = |(open, chain): &(Cell, Chain)| *open == cell && chain.nodes.last() == Some(&from.node.id);
        if !open.as_ref().is_some_and(goes_on) {
            close(drafts, open.take());
            let nodes = vec![from.node.id];
            open = Some((cell, Chain { way: way.id, name: None, flags: flags(way), nodes, ferry_mm: Vec::new() }));
        }
        if let Some((_, chain)) = &mut open {
            chain.nodes.push(to.node.id);
            chain.ferry_mm.extend(mm.get(at));
        }
    }
    close(drafts, open);
}

pub(super) fn position(node: TileNode) -> Point {
    let degrees = |raw: i32| f64::from(raw) / PER_DEGREE;
    Point::new(degrees(node.lat), degrees(node.lon)).unwrap_or(Point::NULL_ISLAND)
}

/// The minutes of a ferry, shared over its edges by their length, as millimetres at walking speed.
fn ferry_mm(way: &RawWay, edges: &[(Placed, Placed)]) -> Vec<u32> {
    let Some(minutes) = way.ferry_minutes.filter(|minutes| minutes.is_finite() && *minutes >= 0.0) else {
        return Vec::new();
    };
    let lengths: Vec<f64> = edges.iter().map(|(from, to)| from.at.metres_to(to.at)).collect();
    let whole: f64 = lengths.iter().sum();
    let share = |length: &f64| if whole > 0.0 { length / whole } else { 1.0 / lengths.len() as f64 };
    let millimetres = minutes * METRES_PER_MINUTE * 1000.0;
    lengths.iter().map(|length| (millimetres * share(length)).ceil() as u32).collect()
}

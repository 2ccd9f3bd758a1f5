//! The walking network: all tiles joined into one compact graph that is only ever read.
use std::collections::{BTreeSet, HashMap};

use super::tile::{Chain, Contents, PER_DEGREE, TileError, TileNode, WALK};
use super::tiles::position;
use super::{MIN_COMPONENT, SNAP_METRES, component, grid};
use crate::domain::{Cell, Extent, PLACE_RESOLUTION, Point};

/// Stands for "no name" in the names of nodes.
const UNNAMED: u32 = u32::MAX;

/// Streets one can walk, both ways. Nodes are numbered from 0 in an order that keeps neighbours close.
#[derive(Clone, Debug, Default)]
pub struct Network {
    ids: Vec<i64>,
    at: Vec<[i32; 2]>,
    component: Vec<u32>,
    cells: Vec<Cell>,
    /// Street nodes per res-10 cell, sorted by cell.
    per_cell: Vec<(Cell, u32)>,
    name: Vec<u32>,
    names: Vec<String>,
    starts: Vec<u32>,
    targets: Vec<u32>,
    millimetres: Vec<u32>,
    grid: grid::Grid,
    min_component: u32,
}

/// Where a point touches the network.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Snapped {
    /// Number of the node in this network.
    pub node: u32,
    /// Straight metres between the point and the node.
    pub access_m: f64,
}

/// An edge in the making.
struct Edge {
    from: u32,
    to: u32,
    millimetres: u32,
}

impl Network {
    /// Joins tiles, in any order; without tiles it is empty and every walk an estimate.
    ///
    /// # Errors
    /// [`TileError`] for the first tile that cannot be read.
    pub fn from_tiles<'a>(tiles: impl IntoIterator<Item = &'a [u8]>) -> Result<Self, TileError> {
        Self::with_min_component(tiles, MIN_COMPONENT)
    }

    /// As [`Network::from_tiles`], with another least size of a component that can be snapped to.
    ///
    /// # Errors
    /// [`TileError`] for the first tile that cannot be read.
    pub fn with_min_component<'a>(
        tiles: impl IntoIterator<Item = &'a [u8]>,
        min_component: u32,
    ) -> Result<Self, TileError> {
        let tiles: Vec<Contents> = tiles.into_iter().map(Contents::decode).collect::<Result<_, _>>()?;
        let walked: HashMap<i64, TileNode> = walked_nodes(&tiles);
        let mut nodes: Vec<(u64, TileNode)> =
            walked.into_values().map(|node| (grid::key(position(node)), node)).collect();
        nodes.sort_unstable();
        let number: HashMap<i64, u32> = nodes.iter().zip(0..).map(|((_, node), at)| (node.id, at)).collect();
        let mut network = Self {
            ids: nodes.iter().map(|(_, node)| node.id).collect(),
            at: nodes.iter().map(|(_, node)| [node.lat, node.lon]).collect(),
            name: vec![UNNAMED; nodes.len()],
            grid: grid::Grid::new(nodes.iter().map(|(key, _)| *key)),
            min_component,
            ..Self::default()
        };
        let edges = network.edges(&tiles, &number);
        network.component = component::component_sizes(nodes.len(), edges.iter().map(|edge| (edge.from, edge.to)));
        network.connect(&edges);
        network.count_cells();
        Ok(network)
    }

    fn edges(&mut self, tiles: &[Contents], number: &HashMap<i64, u32>) -> Vec<Edge> {
        let mut edges = Vec::new();
        let names: BTreeSet<&str> = tiles.iter().flat_map(|tile| &tile.names).map(String::as_str).collect();
        self.names = names.into_iter().map(str::to_owned).collect();
        for (tile, chain) in tiles.iter().flat_map(|tile| tile.chains.iter().map(move |chain| (tile, chain))) {
            if chain.flags & WALK == 0 {
                continue;
            }
            let place = |name: u32| self.names.binary_search(&tile.names[name as usize]).ok();
            let name = chain.name.and_then(place).map_or(UNNAMED, |name| name as u32);
            for (at, from, to) in ends(chain, number) {
                let millimetres = self.edge_mm(from, to).max(chain.ferry_mm.get(at).copied().unwrap_or(0));
                edges.push(Edge { from, to, millimetres });
                for node in [from, to] {
                    self.name[node as usize] = self.name[node as usize].min(name);
                }
            }
        }
        edges
    }

    /// Rounded up: no path over whole millimetres is shorter than the great circle between its ends.
    fn edge_mm(&self, from: u32, to: u32) -> u32 {
        (self.position(from).metres_to(self.position(to)) * 1000.0).ceil() as u32
    }

    fn connect(&mut self, edges: &[Edge]) {
        let mut starts = vec![0_u32; self.ids.len() + 1];
        for edge in edges {
            starts[edge.from as usize + 1] += 1;
            starts[edge.to as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        self.targets = vec![0; edges.len() * 2];
        self.millimetres = vec![0; edges.len() * 2];
        for edge in edges {
            for (from, to) in [(edge.from, edge.to), (edge.to, edge.from)] {
                let slot = &mut next[from as usize];
                self.targets[*slot as usize] = to;
                self.millimetres[*slot as usize] = edge.millimetres;
                *slot += 1;
            }
        }
        self.starts = starts;
    }

    fn count_cells(&mut self) {
        self.cells = (0..self.len() as u32).map(|node| Cell::at(self.position(node), PLACE_RESOLUTION)).collect();
        let mut cells: Vec<Cell> = self.street_nodes().map(|node| self.cells[node as usize]).collect();
        cells.sort_unstable();
        self.per_cell = cells.chunk_by(|a, b| a == b).map(|run| (run[0], run.len() as u32)).collect();
    }

    /// Calls `visit` with nodes around and within `extent`; each at most once.
    pub(super) fn grid_within(&self, extent: &Extent, visit: impl FnMut(std::ops::Range<u32>)) {
        self.grid.within(extent, visit);
    }

    /// Number of nodes one can walk to or from.
    pub fn len(&self) -> usize {
        self.ids.len()
    }
    /// No streets at all?
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }
    /// Where a node stands.
    pub fn position(&self, node: u32) -> Point {
        let [lat, lon] = self.at[node as usize].map(|raw| f64::from(raw) / PER_DEGREE);
        Point::new(lat, lon).unwrap_or(Point::NULL_ISLAND)
    }
    /// The id of a node in the map.
    pub fn map_id(&self, node: u32) -> i64 {
        self.ids[node as usize]
    }
    /// Does the node belong to a component large enough to be snapped to?
    pub fn is_street_node(&self, node: u32) -> bool {
        self.component[node as usize] >= self.min_component
    }
    /// All nodes of components that are large enough.
    pub fn street_nodes(&self) -> impl Iterator<Item = u32> + '_ {
        (0..self.ids.len() as u32).filter(|node| self.is_street_node(*node))
    }
    /// The res-10 cell of a node.
    pub fn cell_of(&self, node: u32) -> Cell {
        self.cells[node as usize]
    }
    /// How many street nodes a res-10 cell has.
    pub fn street_nodes_in(&self, cell: Cell) -> usize {
        let found = self.per_cell.binary_search_by_key(&cell, |(cell, _)| *cell);
        found.map_or(0, |at| self.per_cell[at].1 as usize)
    }
    /// The neighbours of a node with the millimetres to each.
    pub fn neighbours(&self, node: u32) -> impl Iterator<Item = (u32, u32)> + '_ {
        let run = self.starts[node as usize] as usize..self.starts[node as usize + 1] as usize;
        self.targets[run.clone()].iter().copied().zip(self.millimetres[run].iter().copied())
    }

    /// The nearest street node within [`SNAP_METRES`] of a component that is large enough; ties by map id.
    pub fn snap(&self, at: Point) -> Option<Snapped> {
        self.nearest(at, |node| self.is_street_node(node))
    }

    /// The name of the street nearest to a point, within [`SNAP_METRES`].
    pub fn street_near(&self, at: Point) -> Option<&str> {
        let near = self.nearest(at, |node| self.name[node as usize] != UNNAMED)?;
        Some(&self.names[self.name[near.node as usize] as usize])
    }

    /// Calls `visit` with every node within the snap distance of a point that can be snapped to, and some others.
    pub(super) fn each_node_around(&self, at: Point, mut visit: impl FnMut(u32)) {
        self.grid.around(at, |run| run.filter(|node| self.is_street_node(*node)).for_each(&mut visit));
    }

    /// Two rounds: a flat-earth distance leaves a handful, the exact one decides among them.
    fn nearest(&self, at: Point, fits: impl Fn(u32) -> bool) -> Option<Snapped> {
        if self.at.is_empty() {
            return None;
        }
        let flat = Flat::new(at);
        let mut least = flat.most();
        self.grid.around(at, |run| {
            for node in run {
                let apart = flat.squared(self.at[node as usize]);
                if apart < least && fits(node) {
                    least = apart;
                }
            }
        });
        let mut best: Option<(f64, i64, u32)> = None;
        self.grid.around(at, |run| {
            for node in run {
                if flat.squared(self.at[node as usize]) > least * 1.01 + 1.0 || !fits(node) {
                    continue;
                }
                let found = (at.metres_to(self.position(node)), self.ids[node as usize], node);
                if found.0 <= SNAP_METRES && best.is_none_or(|best| (found.0, found.1) < (best.0, best.1)) {
                    best = Some(found);
                }
            }
        });
        best.map(|(access_m, _, node)| Snapped { node, access_m })
    }
}

/// Squared distances on a plane touching the earth at a point, in ten-millionths of a degree; right to 1 % well
/// beyond the snap distance, except at the poles.
struct Flat {
    lat: f64,
    lon: f64,
    shrink: f64,
}

impl Flat {
    fn new(at: Point) -> Self {
        let shrink = libm::cos(at.lat().to_radians());
        Self { lat: at.lat() * PER_DEGREE, lon: at.lon() * PER_DEGREE, shrink: shrink * shrink }
    }
    fn squared(&self, [lat, lon]: [i32; 2]) -> f64 {
        let north = f64::from(lat) - self.lat;
        let turn = 360.0 * PER_DEGREE;
        let apart = (f64::from(lon) - self.lon).abs();
        let east = apart.min(turn - apart);
        north * north + self.shrink * east * east
    }
    fn most(&self) -> f64 {
        let units = 1.05 * (SNAP_METRES / crate::domain::EARTH_RADIUS_M).to_degrees() * PER_DEGREE;
        units * units
    }
}

/// Nodes of a walked edge whose both ends are known.
fn walked_nodes(tiles: &[Contents]) -> HashMap<i64, TileNode> {
    let all: HashMap<i64, TileNode> = tiles.iter().flat_map(|tile| &tile.nodes).map(|node| (node.id, *node)).collect();
    let chains = tiles.iter().flat_map(|tile| &tile.chains).filter(|chain| chain.flags & WALK != 0);
    let ends = chains.flat_map(|chain| chain.nodes.windows(2)).filter_map(|pair| {
        let (from, to) = (all.get(&pair[0])?, all.get(&pair[1])?);
        Some([(from.id, *from), (to.id, *to)])
    });
    ends.flatten().collect()
}

/// The edges of a chain whose both ends are known: place in the chain, from, to.
fn ends<'a>(chain: &'a Chain, number: &'a HashMap<i64, u32>) -> impl Iterator<Item = (usize, u32, u32)> + 'a {
    chain
        .nodes
        .windows(2)
        .enumerate()
        .filter_map(|(at, pair)| Some((at, *number.get(&pair[0])?, *number.get(&pair[1])?)))
}

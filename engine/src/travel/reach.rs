//! Where one can walk within a time, as res-10 cells: the honeycomb around a place.
use super::network::Network;
use super::walk::Walk;
use super::{ESTIMATE_FACTOR, METRES_PER_MINUTE};
use crate::domain::{Cell, PLACE_RESOLUTION, Point};

/// One res-10 cell within reach.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReachedCell {
    /// Which.
    pub cell: Cell,
    /// Network: the median walk to its street nodes; estimate: the straight line to its centre.
    pub metres: f64,
    /// Minutes on foot.
    pub minutes: f64,
}

/// All cells within reach.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reach {
    /// True when the origin does not touch the network: straight lines to cell centres.
    pub estimated: bool,
    /// Sorted by cell.
    pub cells: Vec<ReachedCell>,
}

/// The cells within `minutes` of `origin`, inclusive.
///
/// Over the network a cell counts when the **lower median** of the walks to all its street nodes is within reach;
/// nodes that cannot be reached are infinitely far, cells without street nodes are absent. An origin further than the
/// snap distance from every street gets the cells whose centre is near enough by estimate.
pub fn reach(network: &Network, walk: &mut Walk, origin: Point, minutes: f64) -> Reach {
    if !minutes.is_finite() || network.snap(origin).is_none() {
        return Reach { estimated: true, cells: estimated(origin, minutes) };
    }
    let reached = network.walk_with(walk, origin, minutes * METRES_PER_MINUTE * (1.0 + 1e-9));
    let mut walks: Vec<(Cell, f64)> = reached.metres().map(|(node, metres)| (network.cell_of(node), metres)).collect();
    walks.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let of_cells = walks.chunk_by(|a, b| a.0 == b.0);
    let cells = of_cells.filter_map(|walks| {
        let (cell, _) = walks[0];
        let middle = (network.street_nodes_in(cell).checked_sub(1)?) / 2;
        let (_, metres) = *walks.get(middle)?;
        counted(cell, metres, 1.0, minutes)
    });
    Reach { estimated: false, cells: cells.collect() }
}

fn counted(cell: Cell, metres: f64, factor: f64, most: f64) -> Option<ReachedCell> {
    let minutes = metres * factor / METRES_PER_MINUTE;
    (minutes <= most).then_some(ReachedCell { cell, metres, minutes })
}

fn estimated(origin: Point, minutes: f64) -> Vec<ReachedCell> {
    if !(minutes.is_finite() && minutes > 0.0) {
        return Vec::new();
    }
    // No res-10 cell is so small that a step in the disk gains less than 60 m.
    let rings = (minutes * METRES_PER_MINUTE / ESTIMATE_FACTOR / 60.0) as u32 + 2;
    let disk: Vec<_> = Cell::at(origin, PLACE_RESOLUTION).index().grid_disk(rings.min(400));
    let near = disk
        .into_iter()
        .map(Cell::from)
        .filter_map(|cell| counted(cell, origin.metres_to(cell.centre()), ESTIMATE_FACTOR, minutes));
    let mut cells: Vec<ReachedCell> = near.collect();
    cells.sort_by_key(|reached| reached.cell);
    cells
}

//! The zones of a municipality: H3 cells of mixed size, each with enough dwellings, none inside another.
//!
//! A fixed size is never safe: in the country a cell of ten hectares holds three houses. So a cell is split only where
//! each of its children that has dwellings has at least [`LEAST_DWELLINGS`]: one thin child, and all of them stay
//! together, for whoever lives there would else be in no zone or alone in one. Nothing but dwellings goes in; a partition
//! that followed the contributors would tell of them.
use std::collections::{BTreeMap, BTreeSet};

use h3o::Resolution;
use serde::{Deserialize, Serialize};

use crate::domain::{Cell, NEED_RESOLUTION};

/// The least dwellings of a zone.
pub const LEAST_DWELLINGS: u32 = 50;
/// The coarsest zone (about 36 km²); what has too few dwellings even there is in no zone.
pub const COARSEST_RESOLUTION: Resolution = Resolution::Six;
/// From the finest zone to the coarsest.
const RESOLUTIONS: [Resolution; 4] = [NEED_RESOLUTION, Resolution::Eight, Resolution::Seven, COARSEST_RESOLUTION];

/// One zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Zone {
    /// Resolution 6 to 9.
    pub cell: Cell,
    /// At least [`LEAST_DWELLINGS`].
    pub dwellings: u32,
}

/// All zones of a municipality, sorted by cell, none inside another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Zone>", into = "Vec<Zone>")]
pub struct Partition {
    zones: Vec<Zone>,
}

/// What is wrong with dwellings or stored zones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PartitionError {
    /// Dwellings in a cell coarser than resolution 9: nobody knows in which of its children they are.
    #[error("dwellings must be counted per cell of resolution 9 or finer, {0} is coarser")]
    TooCoarse(Cell),
    /// A stored zone of a resolution other than 6 to 9, with too few dwellings, or inside another zone.
    #[error("{0} cannot be a zone: resolution 6 to 9, at least 50 dwellings, in no other zone")]
    NoZone(Cell),
}

/// The dwellings of a cell, and of the thinnest of its children that have any.
#[derive(Clone, Copy)]
struct Sum {
    dwellings: u32,
    thinnest_child: u32,
}

impl Partition {
    /// The zones of a municipality, from the dwellings per cell of resolution 9 or finer; a cell may come several times.
    ///
    /// # Errors
    ///
    /// [`PartitionError::TooCoarse`] for a coarser cell.
    pub fn new(dwellings: impl IntoIterator<Item = (Cell, u32)>) -> Result<Self, PartitionError> {
        let mut level: BTreeMap<Cell, Sum> = BTreeMap::new();
        for (cell, count) in dwellings.into_iter().filter(|(_, count)| *count > 0) {
            if cell.resolution() < NEED_RESOLUTION {
                return Err(PartitionError::TooCoarse(cell));
            }
            // A cell of the finest size cannot be split: as if it had a child that is too thin.
            let sum = level.entry(cell.coarsened(NEED_RESOLUTION)).or_insert(Sum { dwellings: 0, thinnest_child: 0 });
            sum.dwellings = sum.dwellings.saturating_add(count);
        }
        let mut levels = vec![level];
        for resolution in RESOLUTIONS.into_iter().skip(1) {
            levels.extend(levels.last().map(|finer| merged(finer, resolution)));
        }
        Ok(Self { zones: leaves(&levels) })
    }
    /// Sorted by cell.
    pub fn zones(&self) -> &[Zone] {
        &self.zones
    }
    /// The place in [`Self::zones`] of the zone in which `cell` lies; `None` outside all, or for a cell coarser than the
    /// zones around it.
    pub(super) fn find(&self, cell: Cell) -> Option<usize> {
        let finer = RESOLUTIONS.into_iter().filter(|resolution| *resolution <= cell.resolution());
        let mut own = finer.map(|resolution| cell.coarsened(resolution));
        own.find_map(|cell| self.zones.binary_search_by_key(&cell, |zone| zone.cell).ok())
    }
    /// The zone in which `cell` lies; `None` outside all, or for a cell coarser than the zones around it.
    pub fn zone_of(&self, cell: Cell) -> Option<Zone> {
        self.find(cell).map(|at| self.zones[at])
    }
}

/// The parents of `resolution`.
fn merged(finer: &BTreeMap<Cell, Sum>, resolution: Resolution) -> BTreeMap<Cell, Sum> {
    let mut parents: BTreeMap<Cell, Sum> = BTreeMap::new();
    for (cell, child) in finer {
        let none = Sum { dwellings: 0, thinnest_child: u32::MAX };
        let parent = parents.entry(cell.coarsened(resolution)).or_insert(none);
        parent.dwellings = parent.dwellings.saturating_add(child.dwellings);
        parent.thinnest_child = parent.thinnest_child.min(child.dwellings);
    }
    parents
}

/// Walks down from the coarsest cells (the last level) as long as cells may be split.
fn leaves(levels: &[BTreeMap<Cell, Sum>]) -> Vec<Zone> {
    let mut split: BTreeSet<Cell> = BTreeSet::new();
    let mut zones = Vec::new();
    for (resolution, level) in RESOLUTIONS.into_iter().zip(levels).rev() {
        for (cell, sum) in level {
            if resolution > COARSEST_RESOLUTION && !parent(*cell, resolution).is_some_and(|one| split.contains(&one)) {
                continue;
            }
            if sum.thinnest_child >= LEAST_DWELLINGS {
                split.insert(*cell);
            } else if sum.dwellings >= LEAST_DWELLINGS {
                zones.push(Zone { cell: *cell, dwellings: sum.dwellings });
            }
        }
    }
    zones.sort_unstable();
    zones
}

fn parent(cell: Cell, resolution: Resolution) -> Option<Cell> {
    resolution.pred().map(|coarser| cell.coarsened(coarser))
}

/// Reads stored zones again, in any order.
impl TryFrom<Vec<Zone>> for Partition {
    type Error = PartitionError;
    fn try_from(mut zones: Vec<Zone>) -> Result<Self, PartitionError> {
        zones.sort_unstable();
        let cells: BTreeSet<Cell> = zones.iter().map(|zone| zone.cell).collect();
        let inside = |cell: Cell| {
            let coarser = RESOLUTIONS.into_iter().filter(|resolution| *resolution < cell.resolution());
            coarser.map(|resolution| cell.coarsened(resolution)).any(|one| cells.contains(&one))
        };
        let fine = |zone: &Zone| {
            RESOLUTIONS.contains(&zone.cell.resolution()) && zone.dwellings >= LEAST_DWELLINGS && !inside(zone.cell)
        };
        let twice = zones.windows(2).find(|pair| pair[0].cell == pair[1].cell).map(|pair| pair[0].cell);
        match zones.iter().find(|zone| !fine(zone)).map(|zone| zone.cell).or(twice) {
            Some(cell) => Err(PartitionError::NoZone(cell)),
            None => Ok(Self { zones }),
        }
    }
}
impl From<Partition> for Vec<Zone> {
    fn from(partition: Partition) -> Self {
        partition.zones
    }
}

//! Which numbers a year has: zones out of dwellings, or districts, with the names people know them by.
use std::collections::BTreeMap;

use engine::{
    domain::{Cell, MunicipalityId, NEED_RESOLUTION},
    index::Snapshot,
    prevention::publication::{AreaId, Areas, LEAST_DWELLINGS, Partition, Shape},
};
use serde::{Deserialize, Serialize};

use super::Kind;
use crate::storage::{AreaWithCells, StoreError, Tx};

/// The level of the areas that are told: districts (wijken).
pub(super) const AREAS_OF: &str = "district";
/// Levels by which households are known, the finest first.
const HOUSEHOLDS_OF: [&str; 3] = ["neighbourhood", "district", "municipality"];

/// What people call a zone or an area, and its code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Named {
    pub code: String,
    pub name: String,
}

/// By zone (its cell) or area (its id).
pub(super) type Names = BTreeMap<String, Named>;

/// The numbers of a year.
#[derive(Clone, Debug)]
pub(super) struct Ground {
    pub shape: Shape,
    pub names: Names,
}

impl Ground {
    /// Is it of this sort?
    pub const fn is(shape: &Shape, kind: Kind) -> bool {
        matches!((shape, kind), (Shape::Cells(_), Kind::Zones) | (Shape::Areas(_), Kind::Areas))
    }
}

/// What could be published of a municipality now; nothing where what it takes is not loaded. `before` is the shape of the
/// year before: zones stay as long as each has its dwellings, for one that is new is silent for three quarters.
pub(super) async fn ground(
    tx: &Tx,
    snapshot: &Snapshot,
    taxonomy: &engine::domain::Taxonomy,
    (shard, kind): (MunicipalityId, Kind),
    before: Option<&Shape>,
) -> Result<Option<Ground>, StoreError> {
    match kind {
        Kind::Areas => {
            let areas = tx.areas_with_cells(shard, AREAS_OF).await?;
            let areas: Vec<AreaWithCells> = areas.into_iter().filter(|area| !area.cells.is_empty()).collect();
            let shape = Areas::new(areas.iter().map(|area| AreaId::from_uuid(area.id)), taxonomy);
            let named = |area: AreaWithCells| (area.id.to_string(), Named { code: area.code, name: area.name });
            let is_any = !areas.is_empty();
            let names = areas.into_iter().map(named).collect();
            Ok(is_any.then_some(Ground { shape: Shape::Areas(shape), names }))
        }
        Kind::Zones => {
            let dwellings = dwellings(tx, shard).await?;
            let partition = partition(dwellings, before).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
            let neighbourhoods = tx.areas_with_cells(shard, "neighbourhood").await?;
            let names = zone_names(&partition, snapshot, &neighbourhoods);
            Ok((!partition.zones().is_empty()).then_some(Ground { shape: Shape::Cells(partition), names }))
        }
    }
}

/// How many dwellings lie in each cell of resolution 9. Addresses say where doors are, and some are of shops; the households
/// of an area say how many dwellings there are at least, so that its doors count for no more than those.
async fn dwellings(tx: &Tx, shard: MunicipalityId) -> Result<BTreeMap<Cell, u32>, StoreError> {
    let (addresses, figures) = (tx.addresses_by_cell().await?, tx.households_by_code(shard).await?);
    for level in HOUSEHOLDS_OF {
        let mut all = BTreeMap::new();
        for area in tx.areas_with_cells(shard, level).await? {
            let households = figures.get(&area.code).copied().or(area.households.map(|count| count as f64));
            let doors = |cell: &Cell| addresses.get(cell).copied().unwrap_or_default();
            let sum: u32 = area.cells.iter().map(doors).sum();
            let Some(households) = households.filter(|_| sum > 0) else { continue };
            let share = (households / f64::from(sum)).min(1.0);
            all.extend(area.cells.iter().map(|cell| (*cell, (f64::from(doors(cell)) * share) as u32)));
        }
        if all.values().any(|count| *count > 0) {
            return Ok(all);
        }
    }
    Ok(BTreeMap::new())
}

fn partition(
    dwellings: BTreeMap<Cell, u32>,
    before: Option<&Shape>,
) -> Result<Partition, engine::prevention::publication::PartitionError> {
    if let Some(Shape::Cells(before)) = before {
        let mut inside: BTreeMap<Cell, u32> = BTreeMap::new();
        for (cell, count) in &dwellings {
            let Some(zone) = before.zone_of(*cell) else { continue };
            *inside.entry(zone.cell).or_default() += count;
        }
        let stands = |zone: &engine::prevention::publication::Zone| {
            inside.get(&zone.cell).is_some_and(|count| *count >= LEAST_DWELLINGS)
        };
        if !before.zones().is_empty() && before.zones().iter().all(stands) {
            return Ok(before.clone());
        }
    }
    Partition::new(dwellings)
}

/// A zone is called after the street nearest to its middle, and the neighbourhood that lies there.
fn zone_names(partition: &Partition, snapshot: &Snapshot, neighbourhoods: &[AreaWithCells]) -> Names {
    let named = |cell: Cell| {
        let middle = Cell::at(cell.centre(), NEED_RESOLUTION);
        let around = neighbourhoods.iter().find(|area| area.cells.contains(&middle)).map(|area| area.name.as_str());
        let street = snapshot.network().street_near(cell.centre());
        let parts: Vec<&str> = street.into_iter().chain(around).collect();
        Named { code: cell.to_string(), name: parts.join(", ") }
    };
    partition.zones().iter().map(|zone| (zone.cell.to_string(), named(zone.cell))).collect()
}

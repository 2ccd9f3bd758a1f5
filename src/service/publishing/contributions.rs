//! Whom a number counts: needs of which somebody of a team said whose they are.
use std::collections::HashMap;

use chrono::{DateTime, Utc};
use engine::{
    domain::{Cell, NEED_RESOLUTION, Taxonomy},
    prevention::publication::{AreaId, Contribution, Quarter, Shape},
};
use jiff::Timestamp;
use uuid::Uuid;

use super::secret::key_of;
use crate::{
    service::zone,
    storage::{AskedRow, Store, StoreError, Tx},
};

/// The number under which somebody is counted who has one in a file of the team: kept is what only who holds the key can make
/// of it.
pub(in crate::service) fn asker_of_import(store: &Store, number: &str) -> Uuid {
    let hash = store.derived("asker-of-file", number.trim());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    Uuid::from_bytes(bytes)
}

/// Those of the year that ends with a quarter, in the areas of its shape.
pub(super) async fn contributions(
    tx: &Tx,
    store: &Store,
    (shard, until): (i64, Quarter),
    shape: &Shape,
) -> Result<Vec<Contribution>, StoreError> {
    let areas = match shape {
        Shape::Cells(_) => HashMap::new(),
        Shape::Areas(areas) => area_by_cell(tx, shard, areas.areas()).await?,
    };
    let rows = tx.asked_since(shard, begin_of(until)).await?;
    Ok(rows.iter().filter_map(|row| one(store, store.taxonomy(), &areas, row)).collect())
}

/// A day or so before the first one that counts: which quarter it is of, the rule sees itself.
fn begin_of(until: Quarter) -> DateTime<Utc> {
    let first = until.plus(-3);
    let month = u32::try_from(first.in_year() * 3 - 2).unwrap_or(1);
    let day = chrono::NaiveDate::from_ymd_opt(first.year(), month, 1).unwrap_or_default();
    day.and_time(chrono::NaiveTime::MIN).and_utc() - chrono::TimeDelta::days(1)
}

/// Borders that were loaded since are those of other areas, and count from the next year on.
async fn area_by_cell(tx: &Tx, shard: i64, areas: &[AreaId]) -> Result<HashMap<Cell, AreaId>, StoreError> {
    let cells = tx.cells_by_area(shard, super::ground::AREAS_OF).await?;
    let mut by_cell = HashMap::new();
    for area in areas {
        for cell in cells.get(&area.as_uuid()).into_iter().flatten() {
            by_cell.entry(*cell).or_insert(*area);
        }
    }
    Ok(by_cell)
}

fn one(
    store: &Store,
    taxonomy: &Taxonomy,
    areas: &HashMap<Cell, AreaId>,
    (category, cell, at, asker): &AskedRow,
) -> Option<Contribution> {
    // A coarser cell, of a postcode of four figures, lies in no area for sure, and in a zone only where that is as large.
    let cell = cell.and_then(|raw| Cell::try_from(raw).ok()).map(|cell| cell.coarsened(NEED_RESOLUTION));
    let day = Timestamp::from_second(at.timestamp()).ok()?.to_zoned(zone()).date();
    Some(Contribution {
        by: key_of(store, *asker),
        cell,
        area: cell.and_then(|cell| areas.get(&cell).copied()),
        category: taxonomy.find(category)?,
        quarter: Quarter::of(day.year(), day.month().unsigned_abs())?,
    })
}

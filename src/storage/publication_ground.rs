//! What the numbers that are published are made over: dwellings per cell for zones, districts for areas.
use std::collections::{BTreeMap, HashMap};

use engine::domain::{Cell, NEED_RESOLUTION};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    StoreError, Tx,
    entity::{address, area, cell_area, key_figure},
};

/// An area with its code, its name and the cells of resolution 9 that lie in no other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaWithCells {
    /// Which.
    pub id: Uuid,
    /// CBS code or one of ours.
    pub code: String,
    /// What people call it.
    pub name: String,
    /// Households, as the file with its border says; absent when that does not.
    pub households: Option<i64>,
    /// Each cell stands with one area.
    pub cells: Vec<Cell>,
}

impl Tx {
    /// The areas of a level as their latest year draws them, in order of code. A small area has the cell it lies in, which
    /// may be that of its neighbour too: then it is the cell of whoever comes first.
    pub async fn areas_with_cells(&self, shard: i64, level: &str) -> Result<Vec<AreaWithCells>, StoreError> {
        use area::Column as C;
        let rows: Vec<(Uuid, String, i64, String, Option<i64>)> = area::Entity::find()
            .select_only()
            .columns([C::Id, C::Code, C::Year, C::Name, C::Households])
            .filter(C::MunicipalityId.eq(shard))
            .filter(C::Level.eq(level))
            .order_by_asc(C::Code)
            .into_tuple()
            .all(self.conn())
            .await?;
        let latest = rows.iter().map(|(_, _, year, ..)| *year).max().unwrap_or_default();
        let cells = self.cells_by_area(shard, level).await?;
        let mut taken = std::collections::HashSet::new();
        let newest = rows.into_iter().filter(|(_, _, year, ..)| *year == latest);
        let with_cells = newest.map(|(id, code, _, name, households)| {
            let own = cells.get(&id).into_iter().flatten().copied().filter(|cell| taken.insert(*cell)).collect();
            AreaWithCells { id, code, name, households, cells: own }
        });
        Ok(with_cells.collect())
    }

    /// The cells of resolution 9 of every area of a level, of all years.
    pub async fn cells_by_area(&self, shard: i64, level: &str) -> Result<HashMap<Uuid, Vec<Cell>>, StoreError> {
        use cell_area::Column as C;
        let rows: Vec<(Uuid, i64)> = cell_area::Entity::find()
            .select_only()
            .columns([C::AreaId, C::Cell])
            .filter(C::MunicipalityId.eq(shard))
            .filter(C::Level.eq(level))
            .order_by_asc(C::Cell)
            .into_tuple()
            .all(self.conn())
            .await?;
        let mut cells: HashMap<Uuid, Vec<Cell>> = HashMap::new();
        for (area, cell) in rows {
            cells.entry(area).or_default().extend(Cell::try_from(cell));
        }
        Ok(cells)
    }

    /// How many addresses lie in each cell of resolution 9. They stand with no municipality: a street may be two's.
    pub async fn addresses_by_cell(&self) -> Result<BTreeMap<Cell, u32>, StoreError> {
        use address::Column as C;
        let rows: Vec<(i64, i64)> = address::Entity::find()
            .select_only()
            .column(C::Cell)
            .column_as(C::Id.count(), "addresses")
            .group_by(C::Cell)
            .into_tuple()
            .all(self.conn())
            .await?;
        let mut all = BTreeMap::new();
        for (cell, count) in rows {
            let Ok(cell) = Cell::try_from(cell) else { continue };
            *all.entry(cell.coarsened(NEED_RESOLUTION)).or_default() += u32::try_from(count).unwrap_or(u32::MAX);
        }
        Ok(all)
    }

    /// Households by the code of their area, as the key figures of the latest year say.
    pub async fn households_by_code(&self, shard: i64) -> Result<HashMap<String, f64>, StoreError> {
        let rows = key_figure::Entity::find()
            .filter(key_figure::Column::MunicipalityId.eq(shard))
            .order_by_asc(key_figure::Column::Year)
            .all(self.conn())
            .await?;
        let said = |row: &key_figure::Model| row.figures.get("households").and_then(serde_json::Value::as_f64);
        Ok(rows.into_iter().filter_map(|row| Some((row.code.clone(), said(&row)?))).collect())
    }
}

//! Areas and which cell lies in which: borders are labels, they never change a score.
use std::collections::{BTreeMap, HashMap};

use engine::domain::{Cell, MunicipalityId, NEED_RESOLUTION};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    AreaRecord, MunicipalityRecord, Store, StoreError, Tx,
    entity::{area, cell_area, municipality, shard},
    upsert::{self, Counts},
};

/// The name of the area a cell lies in, finest level first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaLabel {
    /// Which.
    pub id: Uuid,
    /// CBS code or `NAME:...`.
    pub code: String,
    /// Name.
    pub name: String,
    /// `neighbourhood`, `district`, `municipality` or `other`.
    pub level: String,
}

impl Tx {
    /// The shard of a municipality by its CBS code (`GM0503`), made when it is new.
    pub async fn municipality(&mut self, code: &str, name: Option<&str>) -> Result<MunicipalityId, StoreError> {
        let mut known = self.find_municipality(code).await?;
        if known.is_none() {
            // Two imports at once would take the same number; who comes second looks again.
            self.take_shared().await?;
            known = self.find_municipality(code).await?;
        }
        if let Some(known) = known {
            if let Some(name) = name.filter(|name| *name != known.name) {
                let mut renamed: municipality::ActiveModel = known.clone().into();
                renamed.name = Set(name.to_owned());
                municipality::Entity::update(renamed).exec(self.conn()).await?;
            }
            return Ok(known.municipality_id);
        }
        let last: Option<i64> = municipality::Entity::find()
            .select_only()
            .column_as(municipality::Column::MunicipalityId.max(), "last")
            .into_tuple()
            .one(self.conn())
            .await?;
        let municipality_id = last.unwrap_or_default() + 1;
        let row = MunicipalityRecord { municipality_id, code: code.to_owned(), name: name.unwrap_or(code).to_owned() };
        upsert::put_all::<municipality::Entity, municipality::ActiveModel>(self.conn(), vec![row]).await?;
        let shard = shard::Model { municipality_id, revision: 0, streets_revision: 0 };
        upsert::put_all::<shard::Entity, shard::ActiveModel>(self.conn(), vec![shard]).await?;
        Ok(municipality_id)
    }

    async fn find_municipality(&self, code: &str) -> Result<Option<MunicipalityRecord>, StoreError> {
        Ok(municipality::Entity::find().filter(municipality::Column::Code.eq(code)).one(self.conn()).await?)
    }

    /// The code under which an area is kept that no statistics office numbered: its own, with a number behind it
    /// (`01:centrum~2`) when another town has that. It is the same area when the two have a cell in common.
    pub async fn own_code(&self, code: &str, level: &str, year: i64, cells: &[Cell]) -> Result<String, StoreError> {
        let mut tried = code.to_owned();
        for number in 2_u32.. {
            let known: Option<(Uuid, String)> = area::Entity::find()
                .select_only()
                .columns([area::Column::Id, area::Column::Level])
                .filter(area::Column::MunicipalityId.eq(0))
                .filter(area::Column::Code.eq(&tried))
                .filter(area::Column::Year.eq(year))
                .into_tuple()
                .one(self.conn())
                .await?;
            let Some((id, of)) = known else { break };
            if of == level && self.has_one_of(id, cells).await? {
                break;
            }
            tried = format!("{code}~{number}");
        }
        Ok(tried)
    }

    async fn has_one_of(&self, area: Uuid, cells: &[Cell]) -> Result<bool, StoreError> {
        let its: Vec<i64> = cell_area::Entity::find()
            .select_only()
            .column(cell_area::Column::Cell)
            .filter(cell_area::Column::AreaId.eq(area))
            .into_tuple()
            .all(self.conn())
            .await?;
        Ok(its.into_iter().any(|cell| cells.iter().any(|one| one.to_i64() == cell)))
    }

    /// Stores areas with their cells of resolution 9; a second time changes nothing.
    pub async fn put_areas(&mut self, rows: Vec<(AreaRecord, Vec<Cell>)>) -> Result<Counts, StoreError> {
        let known: HashMap<Uuid, (i64, i64)> = area::Entity::find()
            .select_only()
            .columns([area::Column::MunicipalityId, area::Column::Id, area::Column::Fingerprint])
            .into_tuple::<(i64, Uuid, i64)>()
            .all(self.conn())
            .await?
            .into_iter()
            .map(|(shard, id, print)| (id, (shard, print)))
            .collect();
        let mut counts = Counts::default();
        let mut areas = Vec::new();
        let mut cells = Vec::new();
        for (area, inside) in rows {
            if !counts.judge(known.get(&area.id), area.fingerprint) {
                continue;
            }
            cell_area::Entity::delete_many().filter(cell_area::Column::AreaId.eq(area.id)).exec(self.conn()).await?;
            cells.extend(inside.into_iter().map(|cell| cell_area::Model {
                municipality_id: area.municipality_id,
                cell: cell.to_i64(),
                area_id: area.id,
                level: area.level.clone(),
            }));
            areas.push(area);
        }
        upsert::put_all::<area::Entity, area::ActiveModel>(self.conn(), areas).await?;
        upsert::put_all::<cell_area::Entity, cell_area::ActiveModel>(self.conn(), cells).await?;
        Ok(counts)
    }

    /// The municipality of each cell of resolution 9 that lies in a loaded area.
    pub async fn municipalities_by_cell(&self) -> Result<HashMap<i64, MunicipalityId>, StoreError> {
        municipalities_by_cell(self.conn()).await
    }
}

/// The municipality a cell lies in; a cell coarser than resolution 9 lies where its middle does.
pub fn municipality_of(by_cell: &HashMap<i64, MunicipalityId>, cell: Cell) -> Option<MunicipalityId> {
    let nine = if cell.resolution() < NEED_RESOLUTION {
        Cell::at(cell.centre(), NEED_RESOLUTION)
    } else {
        cell.coarsened(NEED_RESOLUTION)
    };
    by_cell.get(&nine.to_i64()).copied()
}

pub(super) async fn municipalities_by_cell(
    conn: &impl ConnectionTrait,
) -> Result<HashMap<i64, MunicipalityId>, StoreError> {
    let rows: Vec<(i64, i64, String)> = cell_area::Entity::find()
        .select_only()
        .columns([cell_area::Column::Cell, cell_area::Column::MunicipalityId, cell_area::Column::Level])
        .filter(cell_area::Column::MunicipalityId.gt(0))
        .into_tuple()
        .all(conn)
        .await?;
    let mut by_cell = HashMap::with_capacity(rows.len());
    for (cell, municipality, level) in rows {
        if level == "municipality" {
            by_cell.insert(cell, municipality);
        } else {
            by_cell.entry(cell).or_insert(municipality);
        }
    }
    Ok(by_cell)
}

impl Store {
    /// All areas in order of code, of one level or of all.
    pub async fn list_areas(
        &self,
        level: Option<&str>,
        after: Option<&str>,
        limit: u64,
    ) -> Result<Vec<AreaRecord>, StoreError> {
        let mut query = area::Entity::find().order_by_asc(area::Column::Code).order_by_asc(area::Column::Year);
        if let Some(level) = level {
            query = query.filter(area::Column::Level.eq(level));
        }
        if let Some(after) = after {
            query = query.filter(area::Column::Code.gt(after));
        }
        Ok(query.limit(limit).all(self.reader()).await?)
    }

    /// One area by its code, of the latest year.
    pub async fn find_area(&self, code: &str) -> Result<Option<AreaRecord>, StoreError> {
        Ok(area::Entity::find()
            .filter(area::Column::Code.eq(code))
            .order_by_desc(area::Column::Year)
            .one(self.reader())
            .await?)
    }

    /// The areas a cell lies in, finest level first; a cell coarser than resolution 9 has none.
    pub async fn labels_of(&self, cell: Cell) -> Result<Vec<AreaLabel>, StoreError> {
        let nine = cell.coarsened(NEED_RESOLUTION);
        let ids: Vec<Uuid> = cell_area::Entity::find()
            .select_only()
            .column(cell_area::Column::AreaId)
            .filter(cell_area::Column::Cell.eq(nine.to_i64()))
            .into_tuple()
            .all(self.reader())
            .await?;
        let areas = area::Entity::find().filter(area::Column::Id.is_in(ids)).all(self.reader()).await?;
        let mut by_level: BTreeMap<(u8, String), AreaLabel> = BTreeMap::new();
        for area in areas {
            let rank = ["neighbourhood", "other", "district", "municipality"].iter().position(|one| *one == area.level);
            let key = (rank.unwrap_or_default() as u8, area.code.clone());
            by_level.insert(key, AreaLabel { id: area.id, code: area.code, name: area.name, level: area.level });
        }
        Ok(by_level.into_values().collect())
    }

    /// All municipalities but the unknown one.
    pub async fn municipalities(&self) -> Result<Vec<MunicipalityRecord>, StoreError> {
        Ok(municipality::Entity::find()
            .filter(municipality::Column::MunicipalityId.gt(0))
            .order_by_asc(municipality::Column::MunicipalityId)
            .all(self.reader())
            .await?)
    }
}

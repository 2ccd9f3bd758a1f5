//! Key figures of areas, by code and year: labels, they never change what is found.
use std::collections::{HashMap, HashSet};

use engine::domain::MunicipalityId;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    KeyFigureRecord, Store, StoreError, Tx,
    entity::{area, key_figure},
    upsert::{self, Counts},
};

impl Tx {
    /// The municipality of every loaded area, by its code.
    pub async fn area_shards(&self) -> Result<HashMap<String, MunicipalityId>, StoreError> {
        let rows: Vec<(String, i64)> = area::Entity::find()
            .select_only()
            .columns([area::Column::Code, area::Column::MunicipalityId])
            .into_tuple()
            .all(self.conn())
            .await?;
        Ok(rows.into_iter().collect())
    }

    /// Stores key figures; a second time changes nothing.
    pub async fn put_key_figures(&mut self, rows: Vec<KeyFigureRecord>) -> Result<Counts, StoreError> {
        let years: HashSet<i64> = rows.iter().map(|row| row.year).collect();
        let known = key_figure::Entity::find().filter(key_figure::Column::Year.is_in(years)).all(self.conn()).await?;
        let key = |row: &KeyFigureRecord| (row.municipality_id, row.code.clone(), row.year);
        let known: HashMap<_, _> = known.into_iter().map(|row| (key(&row), row)).collect();
        let mut counts = Counts::default();
        let mut rows = rows;
        rows.retain(|row| {
            let print = |row: &KeyFigureRecord| upsert::fingerprint(&(&row.name, row.figures.to_string(), &row.source));
            let then = known.get(&key(row)).map(|then| (then.municipality_id, print(&sorted(then))));
            counts.judge(then.as_ref(), print(&sorted(row)))
        });
        upsert::put_all::<key_figure::Entity, key_figure::ActiveModel>(self.conn(), rows).await?;
        Ok(counts)
    }
}

/// PostgreSQL puts the fields of an object in an order of its own.
fn sorted(row: &KeyFigureRecord) -> KeyFigureRecord {
    let mut row = row.clone();
    row.figures.sort_all_objects();
    row
}

impl Store {
    /// The key figures of an area of their latest year.
    pub async fn find_key_figures(&self, code: &str) -> Result<Option<KeyFigureRecord>, StoreError> {
        Ok(key_figure::Entity::find()
            .filter(key_figure::Column::Code.eq(code))
            .order_by_desc(key_figure::Column::Year)
            .one(self.reader())
            .await?
            .map(|row| sorted(&row)))
    }

    /// Of how many areas there are key figures, and how many organizations came from directories.
    pub async fn more_ground_counts(&self) -> Result<[u64; 2], StoreError> {
        use super::entity::organization;
        let provided = organization::Entity::find().filter(organization::Column::Source.eq("hsds"));
        let figures = key_figure::Entity::find().count(self.reader()).await?;
        Ok([provided.count(self.reader()).await?, figures])
    }
}

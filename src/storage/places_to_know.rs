//! Places from the map in the areas of a team that are no partner yet.
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    KnownPlaceRecord, Store, StoreError, Tx,
    entity::known_place,
    sql::{Sql, anywhere},
};

/// A cell of resolution 10 becomes the one of resolution 9 around it: one step less in the bits that say how fine, and
/// the tenth digit unused.
const PARENT: &str = "((k.cell - 4503599627370496) | 229376)";

/// Which places are asked for.
#[derive(Clone, Debug, Default)]
pub struct PlacesAsked {
    /// Shard of whoever asks: what its people said is wrong with a place counts.
    pub municipality: i64,
    /// The areas they work in; none = everywhere.
    pub areas: Vec<Uuid>,
    /// Part of a name or a street; empty = all.
    pub words: String,
    /// Trades the words mean.
    pub trades: Vec<String>,
    /// Left out at the start.
    pub skip: u64,
    /// At most.
    pub limit: u64,
}

#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    total: i64,
}

impl PlacesAsked {
    fn sql(&self) -> Sql {
        let mut sql = Sql::default();
        sql.add("SELECT k.id, COUNT(*) OVER () AS total FROM known_place k");
        sql.add("WHERE k.partner_id IS NULL AND k.name <> ''");
        let no = sql.hole(false);
        sql.add(&format!("AND k.withdrawn = {no}"));
        let shard = sql.hole(self.municipality);
        sql.add(&format!("AND k.id NOT IN (SELECT place_id FROM correction WHERE municipality_id = {shard})"));
        if !self.areas.is_empty() {
            let areas = sql.holes(self.areas.iter().copied());
            sql.add(&format!("AND {PARENT} IN (SELECT c.cell FROM cell_area c WHERE c.area_id IN ({areas}))"));
        }
        self.add_words(&mut sql);
        let (limit, skip) = (sql.hole(self.limit.cast_signed()), sql.hole(self.skip.cast_signed()));
        sql.add(&format!("ORDER BY LOWER(k.name), k.street, k.id LIMIT {limit} OFFSET {skip}"));
        sql
    }

    fn add_words(&self, sql: &mut Sql) {
        if self.words.trim().is_empty() {
            return;
        }
        let mut any = Vec::new();
        for part in anywhere(&self.words) {
            let part = sql.hole(part);
            any.push(format!("LOWER(k.name) LIKE {part} OR LOWER(k.street) LIKE {part}"));
        }
        if !self.trades.is_empty() {
            let trades = sql.holes(self.trades.iter().cloned());
            any.push(format!("k.trade IN ({trades})"));
        }
        sql.add(&format!("AND ({})", any.join(" OR ")));
    }
}

impl Store {
    /// One page of them by name, and how many there are in all.
    pub async fn list_places_to_know(&self, asked: &PlacesAsked) -> Result<(Vec<KnownPlaceRecord>, u64), StoreError> {
        let lines: Vec<Line> = asked.sql().all(self.reader()).await?;
        let total = lines.first().map_or(0, |line| line.total.cast_unsigned());
        let places = self.known_places(&lines.iter().map(|line| line.id).collect::<Vec<_>>()).await?;
        Ok((places, total))
    }

    /// Places from the map by id, in the order asked; what is not there is left out.
    pub async fn known_places(&self, ids: &[Uuid]) -> Result<Vec<KnownPlaceRecord>, StoreError> {
        let mut rows = known_place::Entity::find()
            .filter(known_place::Column::Id.is_in(ids.iter().copied()))
            .order_by_asc(known_place::Column::Id)
            .all(self.reader())
            .await?;
        rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
        Ok(rows)
    }
}

impl Tx {
    /// Places from the map as they are now, with nobody else binding them to a partner until this unit of work ends.
    pub async fn take_known_places(&mut self, ids: &[Uuid]) -> Result<Vec<KnownPlaceRecord>, StoreError> {
        self.take_shared().await?;
        Ok(known_place::Entity::find()
            .filter(known_place::Column::Id.is_in(ids.iter().copied()))
            .filter(known_place::Column::Withdrawn.eq(false))
            .all(self.conn())
            .await?)
    }

    /// Binds places to the partners they have become.
    pub async fn bind_to_partners(&mut self, store: &Store, places: Vec<KnownPlaceRecord>) -> Result<(), StoreError> {
        self.write_places(store.taxonomy(), places).await
    }
}

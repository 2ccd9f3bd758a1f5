//! Who answers for a spot, who is left in peace, and what takes part in a street.
use engine::domain::Point;
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{
    KnownPlaceRecord, RestRecord, Store, StoreError, Tx, WorkerRecord,
    entity::{cell_area, known_place, organization, rest, worker},
    sql::Sql,
};

/// The same street name further away than this is another street.
const SAME_STREET_M: f64 = 3_000.0;

#[derive(FromQueryResult)]
struct Id {
    id: Uuid,
}

#[derive(FromQueryResult)]
struct Spot {
    id: Uuid,
    lat: Option<f64>,
    lon: Option<f64>,
}

impl Tx {
    /// Leaves somebody in peace until a day; what matching reads of a partner follows. False when they were already, for as
    /// long.
    pub async fn begin_rest(&mut self, store: &Store, row: RestRecord, now: DateTimeUtc) -> Result<bool, StoreError> {
        let key = (row.municipality_id, row.subject_id);
        let before = rest::Entity::find_by_id(key).one(self.conn()).await?;
        if before.is_some_and(|before| before.until >= row.until) {
            return Ok(false);
        }
        self.rest_is_now(store, key, Some(row), now).await?;
        Ok(true)
    }

    /// Ends a rest that was given for this reason; another stays.
    pub async fn end_rest(
        &mut self,
        store: &Store,
        key: (i64, Uuid),
        reason: &str,
        now: DateTimeUtc,
    ) -> Result<(), StoreError> {
        let before = rest::Entity::find_by_id(key).one(self.conn()).await?;
        match before.filter(|before| before.reason == reason) {
            Some(_) => self.rest_is_now(store, key, None, now).await,
            None => Ok(()),
        }
    }

    async fn rest_is_now(
        &mut self,
        store: &Store,
        (shard, subject): (i64, Uuid),
        row: Option<RestRecord>,
        now: DateTimeUtc,
    ) -> Result<(), StoreError> {
        let partner = organization::Entity::find_by_id((shard, subject)).one(self.conn()).await?;
        if partner.is_some() {
            let mut held = self.take_partner(shard, subject, now).await?;
            held.rest.clone_from(&row);
            self.set_rest(shard, subject, row).await?;
            return self.put_back(store, held).await;
        }
        self.set_rest(shard, subject, row).await
    }
}

impl Store {
    /// The municipality in which a cell of resolution 9 lies, where an area is loaded.
    pub async fn shard_of_cell(&self, cell: i64) -> Result<Option<i64>, StoreError> {
        let row = cell_area::Entity::find()
            .filter(cell_area::Column::Cell.eq(cell))
            .filter(cell_area::Column::MunicipalityId.gt(0))
            .order_by_asc(cell_area::Column::MunicipalityId)
            .one(self.reader())
            .await?;
        Ok(row.map(|row| row.municipality_id))
    }

    /// Until when one of these is left in peace, when it is now.
    pub async fn rests_until(&self, subjects: &[Uuid], now: DateTimeUtc) -> Result<Option<DateTimeUtc>, StoreError> {
        let rows = rest::Entity::find()
            .filter(rest::Column::SubjectId.is_in(subjects.iter().copied()))
            .filter(rest::Column::Until.gt(now))
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().map(|row| row.until).max())
    }

    /// The people of a municipality who can be named for a cell of resolution 9, best first: who is on duty in the team of
    /// that area, others of it, then the same of other teams; who leads before who does not.
    pub async fn who_answers(&self, shard: i64, cell: Option<i64>) -> Result<Vec<WorkerRecord>, StoreError> {
        let near = match cell {
            Some(cell) => self.teams_at(shard, cell).await?,
            None => Vec::new(),
        };
        let mut people = worker::Entity::find()
            .filter(worker::Column::MunicipalityId.eq(shard))
            .filter(worker::Column::LeftAt.is_null())
            .filter(worker::Column::TeamId.is_not_null())
            .filter(worker::Column::Name.ne(""))
            .all(self.reader())
            .await?;
        people.sort_by_key(|one| {
            let here = one.team_id.is_some_and(|team| near.contains(&team));
            (!here, !one.on_duty, one.role == "member", one.id)
        });
        Ok(people)
    }

    async fn teams_at(&self, shard: i64, cell: i64) -> Result<Vec<Uuid>, StoreError> {
        let mut sql = Sql::default();
        let (shard, cell) = (sql.hole(shard), sql.hole(cell));
        sql.add("SELECT DISTINCT t.team_id AS id FROM team_area t JOIN cell_area c ON c.area_id = t.area_id");
        sql.add(&format!("WHERE t.municipality_id = {shard} AND c.municipality_id = {shard} AND c.cell = {cell}"));
        Ok(sql.all::<Id>(self.reader()).await?.into_iter().map(|row| row.id).collect())
    }

    /// Places of the map in the street of a point.
    pub async fn places_in_street(&self, street: &str, at: Point) -> Result<Vec<KnownPlaceRecord>, StoreError> {
        let mut rows = known_place::Entity::find()
            .filter(known_place::Column::MunicipalityId.eq(0))
            .filter(known_place::Column::Street.eq(street))
            .filter(known_place::Column::Withdrawn.eq(false))
            .all(self.reader())
            .await?;
        rows.retain(|row| Point::new(row.lat, row.lon).is_ok_and(|other| other.metres_to(at) <= SAME_STREET_M));
        Ok(rows)
    }

    /// Organizations in the street of a point that offer something of one of these categories; without categories all.
    pub async fn partners_in_street(
        &self,
        street: &str,
        at: Point,
        categories: &[&str],
    ) -> Result<Vec<Uuid>, StoreError> {
        let mut sql = Sql::default();
        let (street, active, no) = (sql.hole(street), sql.hole("active"), sql.hole(false));
        sql.add("SELECT DISTINCT g.id, l.lat, l.lon FROM location l JOIN organization g");
        sql.add("ON g.municipality_id = l.municipality_id AND g.id = l.organization_id JOIN offer o");
        sql.add("ON o.municipality_id = g.municipality_id AND o.organization_id = g.id");
        sql.add(&format!("WHERE l.street = {street} AND o.status = {active} AND g.is_person = {no}"));
        if !categories.is_empty() {
            let like = |code: &&str| format!("' ' || o.categories || ' ' LIKE {}", sql.hole(format!("% {code} %")));
            let any: Vec<String> = categories.iter().map(like).collect();
            sql.add(&format!("AND ({})", any.join(" OR ")));
        }
        let rows: Vec<Spot> = sql.all(self.reader()).await?;
        let here = |row: &Spot| {
            let spot = row.lat.zip(row.lon).and_then(|(lat, lon)| Point::new(lat, lon).ok());
            spot.is_none_or(|spot| spot.metres_to(at) <= SAME_STREET_M)
        };
        let mut ids: Vec<Uuid> = rows.iter().filter(|row| here(row)).map(|row| row.id).collect();
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }
}

//! What there is to do at events, and who of a team looks after them.
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{
    EventHostRecord, EventRecord, ShiftRecord, Store, StoreError, Tx,
    entity::{event, event_host, shift, sign_up},
    sql::Sql,
    upsert,
};

/// Shifts in one view.
const MOST: u64 = 200;

impl Tx {
    /// One shift with its counts, locked until the unit of work ends: the first row that signing up takes.
    pub async fn take_shift(&mut self, shard: i64, id: Uuid) -> Result<Option<ShiftRecord>, StoreError> {
        Ok(shift::Entity::find_by_id((shard, id)).lock_exclusive().one(self.conn()).await?)
    }

    /// Keeps a shift as given.
    pub async fn put_shift(&mut self, row: ShiftRecord) -> Result<(), StoreError> {
        upsert::put_all::<shift::Entity, shift::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Keeps who looks after an event.
    pub async fn put_host(&mut self, row: EventHostRecord) -> Result<(), StoreError> {
        upsert::put_all::<event_host::Entity, event_host::ActiveModel>(self.conn(), vec![row]).await
    }
}

impl Store {
    /// One shift.
    pub async fn find_shift(&self, id: Uuid) -> Result<Option<ShiftRecord>, StoreError> {
        Ok(shift::Entity::find().filter(shift::Column::Id.eq(id)).one(self.reader()).await?)
    }

    /// Shifts by id.
    pub async fn shifts_by_id(&self, shard: i64, ids: &[Uuid]) -> Result<Vec<ShiftRecord>, StoreError> {
        Ok(shift::Entity::find()
            .filter(shift::Column::MunicipalityId.eq(shard))
            .filter(shift::Column::Id.is_in(ids.iter().copied()))
            .order_by_asc(shift::Column::StartsAt)
            .order_by_asc(shift::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// The shifts of events, by time; those that were called off too.
    pub async fn shifts_of_events(&self, shard: i64, events: &[Uuid]) -> Result<Vec<ShiftRecord>, StoreError> {
        Ok(shift::Entity::find()
            .filter(shift::Column::MunicipalityId.eq(shard))
            .filter(shift::Column::EventId.is_in(events.iter().copied()))
            .order_by_asc(shift::Column::StartsAt)
            .order_by_asc(shift::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Shifts that are still to begin and have a place, by time, wherever they are; of what is done again and again the
    /// first of them.
    pub async fn shifts_to_come(&self, now: DateTimeUtc) -> Result<Vec<ShiftRecord>, StoreError> {
        let mut sql = Sql::default();
        let now = sql.hole(now);
        let is_open = |one: &str| {
            format!(
                "{one}.starts_at > {now} AND {one}.ended_at IS NULL AND {one}.taken < {one}.most AND {one}.waiting = 0"
            )
        };
        sql.add(&format!(
            "SELECT s.* FROM shift s WHERE {} AND NOT EXISTS (SELECT 1 FROM shift e WHERE e.municipality_id = \
             s.municipality_id AND e.series_shift_id = s.series_shift_id AND (e.starts_at, e.id) < (s.starts_at, s.id) \
             AND {}) ORDER BY s.starts_at, s.id LIMIT {MOST}",
            is_open("s"),
            is_open("e")
        ));
        sql.all(self.reader()).await
    }

    /// Shifts that are not over, in order of id, after a given one.
    pub async fn list_shifts(
        &self,
        now: DateTimeUtc,
        after: Option<Uuid>,
        limit: u64,
    ) -> Result<Vec<ShiftRecord>, StoreError> {
        let mut query = shift::Entity::find()
            .filter(shift::Column::EndsAt.gt(now))
            .filter(shift::Column::EndedAt.is_null())
            .order_by_asc(shift::Column::Id);
        if let Some(after) = after {
            query = query.filter(shift::Column::Id.gt(after));
        }
        Ok(query.limit(limit).all(self.reader()).await?)
    }

    /// Shifts with a place that was offered and not taken in time.
    pub async fn shifts_held_up(&self, now: DateTimeUtc) -> Result<Vec<(i64, Uuid)>, StoreError> {
        Ok(sign_up::Entity::find()
            .select_only()
            .columns([sign_up::Column::MunicipalityId, sign_up::Column::ShiftId])
            .filter(sign_up::Column::State.eq("offered"))
            .filter(sign_up::Column::OfferedUntil.lte(now))
            .distinct()
            .into_tuple()
            .all(self.reader())
            .await?)
    }

    /// Who looks after an event.
    pub async fn find_host(&self, shard: i64, event: Uuid) -> Result<Option<EventHostRecord>, StoreError> {
        Ok(event_host::Entity::find_by_id((shard, event)).one(self.reader()).await?)
    }

    /// Events of a municipality that are not over since `since`, by time; those that were called off too.
    pub async fn events_of(&self, shard: i64, since: DateTimeUtc) -> Result<Vec<EventRecord>, StoreError> {
        Ok(event::Entity::find()
            .filter(event::Column::MunicipalityId.eq(shard))
            .filter(event::Column::EndsAt.gt(since))
            .order_by_asc(event::Column::StartsAt)
            .order_by_asc(event::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }
}

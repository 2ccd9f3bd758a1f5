//! What there is to do at events, and who of a team looks after them.
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{
    EventHostRecord, EventRecord, ShiftRecord, Store, StoreError, Tx,
    entity::{event, event_host, shift, sign_up},
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

    /// Shifts that are still to begin, by time, wherever they are.
    pub async fn shifts_to_come(&self, now: DateTimeUtc) -> Result<Vec<ShiftRecord>, StoreError> {
        Ok(shift::Entity::find()
            .filter(shift::Column::StartsAt.gt(now))
            .filter(shift::Column::EndedAt.is_null())
            .order_by_asc(shift::Column::StartsAt)
            .order_by_asc(shift::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
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

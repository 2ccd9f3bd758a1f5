//! Events that change and are called off: their rows in the order in which everybody takes them (event, shifts, sign-ups,
//! revision), and what matching reads of them.
use engine::domain::Warmth;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc, sea_query::Expr};
use uuid::Uuid;

use super::{
    EventChangeRecord, EventRecord, LocationRecord, Projected, ShiftRecord, SignUpRecord, Store, StoreError, Tx,
    entity::{event, event_change, location, offer_entry, own_code, shift, sign_up},
    upsert,
};

/// An event that goes on.
pub const PLANNED: &str = "planned";
/// One that was called off.
pub const CALLED_OFF: &str = "cancelled";
/// Sign-ups of those who are still in it.
const OPEN: [&str; 3] = ["confirmed", "offered", "waiting"];

impl Tx {
    /// One event, locked until the unit of work ends; taken before its shifts.
    pub async fn take_event(&mut self, shard: i64, id: Uuid) -> Result<Option<EventRecord>, StoreError> {
        Ok(event::Entity::find_by_id((shard, id)).lock_exclusive().one(self.conn()).await?)
    }

    /// The shifts of events that were not called off, locked in the order of their ids.
    pub async fn take_shifts_of(&mut self, shard: i64, events: &[Uuid]) -> Result<Vec<ShiftRecord>, StoreError> {
        Ok(shift::Entity::find()
            .filter(shift::Column::MunicipalityId.eq(shard))
            .filter(shift::Column::EventId.is_in(events.iter().copied()))
            .filter(shift::Column::EndedAt.is_null())
            .order_by_asc(shift::Column::Id)
            .lock_exclusive()
            .all(self.conn())
            .await?)
    }

    /// Whoever has a place in a shift, has one offered or waits, locked; the shift is taken before them.
    pub async fn take_open_sign_ups(&mut self, shard: i64, shift: Uuid) -> Result<Vec<SignUpRecord>, StoreError> {
        Ok(sign_up::Entity::find()
            .filter(sign_up::Column::MunicipalityId.eq(shard))
            .filter(sign_up::Column::ShiftId.eq(shift))
            .filter(sign_up::Column::State.is_in(OPEN))
            .order_by_asc(sign_up::Column::Id)
            .lock_exclusive()
            .all(self.conn())
            .await?)
    }

    /// Codes of people open what is theirs until then at least.
    pub async fn keep_codes_until(
        &mut self,
        shard: i64,
        subjects: &[Uuid],
        until: DateTimeUtc,
    ) -> Result<(), StoreError> {
        for some in subjects.chunks(1_000) {
            own_code::Entity::update_many()
                .col_expr(own_code::Column::EndsAt, Expr::value(until))
                .filter(own_code::Column::MunicipalityId.eq(shard))
                .filter(own_code::Column::Id.is_in(some.iter().copied()))
                .filter(own_code::Column::EndsAt.lt(until))
                .exec(self.conn())
                .await?;
        }
        Ok(())
    }

    /// Keeps an event as it is now, with another place where it moved, and tells matching.
    pub async fn put_event(
        &mut self,
        store: &Store,
        row: EventRecord,
        (moved_to, slots): (Option<LocationRecord>, i64),
    ) -> Result<(), StoreError> {
        let (shard, id) = (row.municipality_id, row.id);
        let place = match (&moved_to, row.location_id) {
            (None, Some(id)) => location::Entity::find_by_id((shard, id)).one(self.conn()).await?,
            (moved_to, _) => moved_to.clone(),
        };
        let before = offer_entry::Entity::find_by_id((shard, id)).one(self.conn()).await?;
        let entry = Projected::event(&row, place.as_ref(), slots, Warmth::Informal)?.like_before(before.as_ref());
        upsert::put_all::<location::Entity, location::ActiveModel>(self.conn(), moved_to.into_iter().collect()).await?;
        upsert::put_all::<event::Entity, event::ActiveModel>(self.conn(), vec![row]).await?;
        self.put_entries(store.taxonomy(), vec![entry]).await
    }

    /// Counts one more change of an event, and says why when it was called off.
    pub async fn count_change(
        &mut self,
        (shard, event): (i64, Uuid),
        why: &str,
        now: DateTimeUtc,
    ) -> Result<(), StoreError> {
        let before = event_change::Entity::find_by_id((shard, event)).one(self.conn()).await?;
        let row = EventChangeRecord {
            municipality_id: shard,
            id: event,
            sequence: before.map_or(0, |before| before.sequence) + 1,
            why: why.to_owned(),
            changed_at: now,
        };
        upsert::put_all::<event_change::Entity, event_change::ActiveModel>(self.conn(), vec![row]).await
    }
}

impl Store {
    /// What changed about some events.
    pub async fn event_changes(&self, shard: i64, events: &[Uuid]) -> Result<Vec<EventChangeRecord>, StoreError> {
        Ok(event_change::Entity::find()
            .filter(event_change::Column::MunicipalityId.eq(shard))
            .filter(event_change::Column::Id.is_in(events.iter().copied()))
            .all(self.reader())
            .await?)
    }
}

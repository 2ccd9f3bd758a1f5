//! What is on again and again. Whoever changes a series takes its row first, then its events, their shifts, who signed up.
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc,
    sea_query::Expr,
};
use uuid::Uuid;

use super::{
    EventHostRecord, EventRecord, EventSeriesRecord, SeriesShiftRecord, Store, StoreError, Tx,
    entity::{event, event_host, event_series, series_shift},
    event_changes::PLANNED,
    sql::Sql,
    upsert,
};

impl Tx {
    /// One series, locked until the unit of work ends.
    pub async fn take_series(&mut self, shard: i64, id: Uuid) -> Result<Option<EventSeriesRecord>, StoreError> {
        Ok(event_series::Entity::find_by_id((shard, id)).lock_exclusive().one(self.conn()).await?)
    }

    /// Keeps a series as given.
    pub async fn put_series(&mut self, row: EventSeriesRecord) -> Result<(), StoreError> {
        upsert::put_all::<event_series::Entity, event_series::ActiveModel>(self.conn(), vec![row]).await
    }

    /// The dates of a series that go on and are not before a moment, locked in the order of their ids.
    pub async fn take_dates(
        &mut self,
        (shard, series): (i64, Uuid),
        from: DateTimeUtc,
    ) -> Result<Vec<EventRecord>, StoreError> {
        Ok(event::Entity::find()
            .filter(event::Column::MunicipalityId.eq(shard))
            .filter(event::Column::SeriesId.eq(series))
            .filter(event::Column::Status.eq(PLANNED))
            .filter(event::Column::StartsAt.gte(from))
            .order_by_asc(event::Column::Id)
            .lock_exclusive()
            .all(self.conn())
            .await?)
    }

    /// The last date there is, however it stands, with who looks after it: the next are made like it.
    pub async fn last_date(
        &mut self,
        (shard, series): (i64, Uuid),
    ) -> Result<Option<(EventRecord, Option<EventHostRecord>)>, StoreError> {
        let last = event::Entity::find()
            .filter(event::Column::MunicipalityId.eq(shard))
            .filter(event::Column::SeriesId.eq(series))
            .order_by_desc(event::Column::StartsAt)
            .order_by_desc(event::Column::Id)
            .one(self.conn())
            .await?;
        let Some(last) = last else { return Ok(None) };
        let host = event_host::Entity::find_by_id((shard, last.id)).one(self.conn()).await?;
        Ok(Some((last, host)))
    }

    /// Dates from a moment on follow another rule.
    pub async fn put_rule(
        &mut self,
        (shard, series): (i64, Uuid),
        from: DateTimeUtc,
        rrule: &str,
    ) -> Result<(), StoreError> {
        event::Entity::update_many()
            .col_expr(event::Column::Rrule, Expr::value(rrule))
            .filter(event::Column::MunicipalityId.eq(shard))
            .filter(event::Column::SeriesId.eq(series))
            .filter(event::Column::StartsAt.gte(from))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Every date of the series that an event is one of; the event alone where it is on once.
    pub async fn dates_like(&mut self, shard: i64, id: Uuid) -> Result<Vec<Uuid>, StoreError> {
        let one = event::Entity::find_by_id((shard, id)).one(self.conn()).await?;
        let Some(series) = one.and_then(|event| event.series_id) else { return Ok(vec![id]) };
        Ok(event::Entity::find()
            .select_only()
            .column(event::Column::Id)
            .filter(event::Column::MunicipalityId.eq(shard))
            .filter(event::Column::SeriesId.eq(series))
            .order_by_asc(event::Column::Id)
            .into_tuple()
            .all(self.conn())
            .await?)
    }

    /// What there is to do each time and was not ended.
    pub async fn series_shifts(&mut self, (shard, series): (i64, Uuid)) -> Result<Vec<SeriesShiftRecord>, StoreError> {
        Ok(series_shift::Entity::find()
            .filter(series_shift::Column::MunicipalityId.eq(shard))
            .filter(series_shift::Column::SeriesId.eq(series))
            .filter(series_shift::Column::EndedAt.is_null())
            .order_by_asc(series_shift::Column::Id)
            .all(self.conn())
            .await?)
    }

    /// One thing to do each time.
    pub async fn series_shift(&mut self, shard: i64, id: Uuid) -> Result<Option<SeriesShiftRecord>, StoreError> {
        Ok(series_shift::Entity::find_by_id((shard, id)).one(self.conn()).await?)
    }

    /// Keeps what there is to do each time as given.
    pub async fn put_series_shifts(&mut self, rows: Vec<SeriesShiftRecord>) -> Result<(), StoreError> {
        upsert::put_all::<series_shift::Entity, series_shift::ActiveModel>(self.conn(), rows).await
    }
}

impl Store {
    /// Series of which dates up to a moment may be missing.
    pub async fn series_behind(&self, ahead: DateTimeUtc) -> Result<Vec<(i64, Uuid)>, StoreError> {
        use event_series::Column as C;
        Ok(event_series::Entity::find()
            .select_only()
            .columns([C::MunicipalityId, C::Id])
            .filter(C::EndedAt.is_null())
            .filter(C::MadeUntil.lt(ahead))
            .filter(Expr::col(C::MadeUntil).lt(Expr::col(C::Until)))
            .order_by_asc(C::Id)
            .into_tuple()
            .all(self.reader())
            .await?)
    }

    /// The dates of a series that go on and are not over, by time.
    pub async fn dates_of(
        &self,
        (shard, series): (i64, Uuid),
        now: DateTimeUtc,
    ) -> Result<Vec<EventRecord>, StoreError> {
        Ok(event::Entity::find()
            .filter(event::Column::MunicipalityId.eq(shard))
            .filter(event::Column::SeriesId.eq(series))
            .filter(event::Column::Status.eq(PLANNED))
            .filter(event::Column::EndsAt.gt(now))
            .order_by_asc(event::Column::StartsAt)
            .order_by_asc(event::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Dates that come after another one of the same series: lists show the next date only.
    pub async fn later_dates(&self, now: DateTimeUtc) -> Result<Vec<Uuid>, StoreError> {
        #[derive(FromQueryResult)]
        struct Later {
            id: Uuid,
        }
        let mut sql = Sql::default();
        let now = sql.hole(now);
        sql.add(&format!(
            "SELECT e.id FROM event e WHERE e.series_id IS NOT NULL AND e.status = 'planned' AND e.ends_at > {now} AND \
             EXISTS (SELECT 1 FROM event b WHERE b.municipality_id = e.municipality_id AND b.series_id = e.series_id \
             AND b.status = 'planned' AND b.ends_at > {now} AND (b.starts_at < e.starts_at OR (b.starts_at = \
             e.starts_at AND b.id < e.id)))"
        ));
        Ok(sql.all::<Later>(self.reader()).await?.into_iter().map(|row| row.id).collect())
    }
}

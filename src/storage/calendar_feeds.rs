//! What somebody's own calendar is read by: found by the keyed hash of a secret, which is kept nowhere.
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{CalendarFeedRecord, Store, StoreError, Tx, entity::calendar_feed, upsert};

impl Tx {
    /// Lets a calendar read what somebody promised.
    pub async fn put_feed(&mut self, row: CalendarFeedRecord) -> Result<(), StoreError> {
        upsert::put_all::<calendar_feed::Entity, calendar_feed::ActiveModel>(self.conn(), vec![row]).await
    }

    /// From now on no calendar reads it.
    pub async fn end_feed(&mut self, shard: i64, subject: Uuid) -> Result<(), StoreError> {
        calendar_feed::Entity::delete_by_id((shard, subject)).exec(self.conn()).await?;
        Ok(())
    }
}

impl Store {
    /// What somebody's calendar is read by, when it is.
    pub async fn feed_of(&self, shard: i64, subject: Uuid) -> Result<Option<CalendarFeedRecord>, StoreError> {
        Ok(calendar_feed::Entity::find_by_id((shard, subject)).one(self.reader()).await?)
    }

    /// Whose calendar a secret reads; a secret tells no shard.
    pub async fn feed_by_secret(&self, secret_hmac: &str) -> Result<Option<CalendarFeedRecord>, StoreError> {
        Ok(calendar_feed::Entity::find()
            .filter(calendar_feed::Column::SecretHmac.eq(secret_hmac))
            .one(self.reader())
            .await?)
    }
}

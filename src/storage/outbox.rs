//! Messages on their way: rows that whoever sends takes for a while, so that two servers never send the same one.
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    prelude::DateTimeUtc,
    sea_query::{Expr, LockBehavior, LockType},
};
use uuid::Uuid;

use super::{OutboxRecord, StoreError, Tx, entity::outbox, upsert};

/// The shard of every message: what is sealed tells whom it is for.
const SHARD: i64 = 0;
/// After so long a message that went, or never will, is forgotten.
const KEPT: chrono::TimeDelta = chrono::TimeDelta::days(7);

impl Tx {
    /// Puts a message on its way, together with whatever causes it.
    pub async fn put_message(&mut self, row: OutboxRecord) -> Result<(), StoreError> {
        upsert::put_all::<outbox::Entity, outbox::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Takes messages that are due, until `until`: who does not say by then how it went is taken to have stopped.
    pub async fn lease_messages(
        &mut self,
        now: DateTimeUtc,
        until: DateTimeUtc,
        most: u64,
    ) -> Result<Vec<OutboxRecord>, StoreError> {
        let due = outbox::Entity::find()
            .filter(outbox::Column::MunicipalityId.eq(SHARD))
            .filter(outbox::Column::SendAt.lte(now))
            .filter(outbox::Column::SentAt.is_null())
            .filter(outbox::Column::Failed.eq(false))
            .order_by_asc(outbox::Column::SendAt)
            .limit(most)
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .all(self.conn())
            .await?;
        outbox::Entity::update_many()
            .col_expr(outbox::Column::SendAt, Expr::value(until))
            .col_expr(outbox::Column::Attempts, Expr::col(outbox::Column::Attempts).add(1))
            .filter(outbox::Column::MunicipalityId.eq(SHARD))
            .filter(outbox::Column::Id.is_in(due.iter().map(|row| row.id)))
            .exec(self.conn())
            .await?;
        Ok(due)
    }

    /// A message went: what it said is not kept.
    pub async fn message_went(&mut self, id: Uuid, now: DateTimeUtc) -> Result<(), StoreError> {
        self.end_message(id, outbox::Column::SentAt, Expr::value(now)).await?;
        outbox::Entity::delete_many()
            .filter(outbox::Column::MunicipalityId.eq(SHARD))
            .filter(outbox::Column::CreatedAt.lt(now - KEPT))
            // What was not sent yet is never forgotten, however long it took.
            .filter(outbox::Column::SentAt.is_not_null().or(outbox::Column::Failed.eq(true)))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// A message never will go.
    pub async fn message_failed(&mut self, id: Uuid) -> Result<(), StoreError> {
        self.end_message(id, outbox::Column::Failed, Expr::value(true)).await
    }

    async fn end_message(&mut self, id: Uuid, column: outbox::Column, value: Expr) -> Result<(), StoreError> {
        outbox::Entity::update_many()
            .col_expr(column, value)
            .col_expr(outbox::Column::Sealed, Expr::value(Vec::<u8>::new()))
            .filter(outbox::Column::MunicipalityId.eq(SHARD))
            .filter(outbox::Column::Id.eq(id))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// A message is tried again later; sealed anew where something of it was said already.
    pub async fn message_later(
        &mut self,
        id: Uuid,
        at: DateTimeUtc,
        sealed: Option<Vec<u8>>,
    ) -> Result<(), StoreError> {
        let mut update = outbox::Entity::update_many().col_expr(outbox::Column::SendAt, Expr::value(at));
        if let Some(sealed) = sealed {
            update = update.col_expr(outbox::Column::Sealed, Expr::value(sealed));
        }
        update
            .filter(outbox::Column::MunicipalityId.eq(SHARD))
            .filter(outbox::Column::Id.eq(id))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Was a message to somebody, written down at a moment, never sent?
    pub async fn is_unsent(&self, subject: Uuid, written_at: DateTimeUtc) -> Result<bool, StoreError> {
        let row = outbox::Entity::find()
            .filter(outbox::Column::MunicipalityId.eq(SHARD))
            .filter(outbox::Column::SubjectId.eq(subject))
            .filter(outbox::Column::CreatedAt.eq(written_at))
            .filter(outbox::Column::SentAt.is_null())
            .one(self.conn())
            .await?;
        Ok(row.is_some())
    }
}

impl super::Store {
    /// Is anything due? Asked often, so that nothing is written when there is not.
    pub async fn has_post(&self, now: DateTimeUtc) -> Result<bool, StoreError> {
        let one = outbox::Entity::find()
            .filter(outbox::Column::MunicipalityId.eq(SHARD))
            .filter(outbox::Column::SendAt.lte(now))
            .filter(outbox::Column::SentAt.is_null())
            .filter(outbox::Column::Failed.eq(false))
            .one(self.reader())
            .await?;
        Ok(one.is_some())
    }
}

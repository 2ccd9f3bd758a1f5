//! Sessions of people who signed in.
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{
    SessionRecord, Store, StoreError, Tx, WorkerRecord,
    entity::{session, sign_in, worker},
    upsert,
};

impl Tx {
    /// Keeps a new session; those whose time is over go.
    pub async fn add_session(&mut self, row: SessionRecord) -> Result<(), StoreError> {
        session::Entity::delete_many()
            .filter(session::Column::MunicipalityId.eq(row.municipality_id))
            .filter(session::Column::ExpiresAt.lte(row.created_at))
            .exec(self.conn())
            .await?;
        upsert::put_all::<session::Entity, session::ActiveModel>(self.conn(), vec![row]).await
    }

    /// A session was used again.
    pub async fn seen_again(&mut self, shard: i64, token_sha256: &str, at: DateTimeUtc) -> Result<(), StoreError> {
        session::Entity::update_many()
            .col_expr(session::Column::SeenAt, sea_orm::sea_query::Expr::value(at))
            .filter(session::Column::MunicipalityId.eq(shard))
            .filter(session::Column::TokenSha256.eq(token_sha256))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Ends one session.
    pub async fn end_session(&mut self, shard: i64, token_sha256: &str) -> Result<(), StoreError> {
        session::Entity::delete_many()
            .filter(session::Column::MunicipalityId.eq(shard))
            .filter(session::Column::TokenSha256.eq(token_sha256))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Ends every session, and every code that somebody asked for.
    pub async fn end_everything(&mut self, now: DateTimeUtc) -> Result<(), StoreError> {
        session::Entity::delete_many().exec(self.conn()).await?;
        sign_in::Entity::update_many()
            .col_expr(sign_in::Column::UsedAt, sea_orm::sea_query::Expr::value(now))
            .filter(sign_in::Column::WorkerId.is_not_null())
            .filter(sign_in::Column::UsedAt.is_null())
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Ends every session of a worker.
    pub async fn end_sessions_of(&mut self, shard: i64, worker: Uuid) -> Result<(), StoreError> {
        session::Entity::delete_many()
            .filter(session::Column::MunicipalityId.eq(shard))
            .filter(session::Column::WorkerId.eq(worker))
            .exec(self.conn())
            .await?;
        Ok(())
    }
}

impl Store {
    /// A session with its worker.
    pub async fn find_session(
        &self,
        shard: i64,
        token_sha256: &str,
    ) -> Result<Option<(SessionRecord, WorkerRecord)>, StoreError> {
        let row = session::Entity::find()
            .filter(session::Column::MunicipalityId.eq(shard))
            .filter(session::Column::TokenSha256.eq(token_sha256))
            .one(self.reader())
            .await?;
        let Some(row) = row else { return Ok(None) };
        let worker = worker::Entity::find()
            .filter(worker::Column::MunicipalityId.eq(shard))
            .filter(worker::Column::Id.eq(row.worker_id))
            .one(self.reader())
            .await?;
        Ok(worker.map(|worker| (row, worker)))
    }
}

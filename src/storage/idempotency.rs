//! A form sent twice has its effect once: the answer is kept in the transaction of the effect, for 24 hours.
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, Statement, prelude::DateTimeUtc};

use super::{StoreError, Tx, entity::idempotency_key, upsert};

/// How long an answer is kept.
const KEPT: chrono::TimeDelta = chrono::TimeDelta::hours(24);
/// Forms are counted before anybody knows which municipality they are about: all of them stand in the shard of nobody.
const OF_ALL: i64 = 0;

impl Tx {
    /// The answer an earlier request with the same key got; one that is still at work is waited for.
    pub async fn remembered(
        &self,
        route: &str,
        key: &str,
        now: DateTimeUtc,
    ) -> Result<Option<serde_json::Value>, StoreError> {
        if key.is_empty() {
            return Ok(None);
        }
        if self.conn().get_database_backend() == DbBackend::Postgres {
            let lock = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";
            let value = format!("{route} {key}").into();
            self.conn().execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, lock, [value])).await?;
        }
        let row = idempotency_key::Entity::find_by_id((OF_ALL, route.to_owned(), key.to_owned()))
            .filter(idempotency_key::Column::CreatedAt.gt(now - KEPT))
            .one(self.conn())
            .await?;
        Ok(row.map(|row| row.answer))
    }

    /// Keeps the answer of a request; an empty key asks for nothing.
    pub async fn remember(
        &mut self,
        route: &str,
        key: &str,
        answer: serde_json::Value,
        now: DateTimeUtc,
    ) -> Result<(), StoreError> {
        if key.is_empty() {
            return Ok(());
        }
        let row = idempotency_key::Model {
            municipality_id: OF_ALL,
            route: route.to_owned(),
            key: key.to_owned(),
            request_sha256: String::new(),
            status: 303,
            answer,
            created_at: now,
        };
        upsert::put_all::<idempotency_key::Entity, idempotency_key::ActiveModel>(self.conn(), vec![row]).await
    }
}

//! Codes on their way to somebody. All lie in shard 0: what a browser holds must not tell where somebody works.
use sea_orm::{
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc,
    sea_query::Expr,
};
use uuid::Uuid;

use super::{SignInRecord, Store, StoreError, Tx, entity::sign_in, upsert};

/// The shard of every code.
pub const CODES_SHARD: i64 = 0;
/// So long after its end a code still counts in [`Store::count_codes`].
const REMEMBERED: chrono::TimeDelta = chrono::TimeDelta::days(1);

impl Tx {
    /// Keeps a code; those that ended long ago go.
    pub async fn add_code(&mut self, row: SignInRecord) -> Result<(), StoreError> {
        sign_in::Entity::delete_many()
            .filter(sign_in::Column::MunicipalityId.eq(CODES_SHARD))
            .filter(sign_in::Column::ExpiresAt.lt(row.created_at - REMEMBERED))
            .exec(self.conn())
            .await?;
        upsert::put_all::<sign_in::Entity, sign_in::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Keeps a code, unless it was kept before: then no.
    pub async fn add_code_once(&mut self, row: SignInRecord) -> Result<bool, StoreError> {
        // Two at the same moment: the second waits here, and finds what the first kept.
        self.take_shared().await?;
        if self.take_code(row.id).await?.is_some() {
            return Ok(false);
        }
        self.add_code(row).await?;
        Ok(true)
    }

    /// A code, taken so that nobody else can use it meanwhile.
    pub async fn take_code(&mut self, id: Uuid) -> Result<Option<SignInRecord>, StoreError> {
        let found = sign_in::Entity::find_by_id((CODES_SHARD, id)).lock_exclusive().one(self.conn()).await?;
        Ok(found)
    }

    /// The code of a purpose that has one at a time, taken likewise.
    pub async fn take_code_for(&mut self, purpose: &str) -> Result<Option<SignInRecord>, StoreError> {
        Ok(sign_in::Entity::find()
            .filter(sign_in::Column::MunicipalityId.eq(CODES_SHARD))
            .filter(sign_in::Column::Purpose.eq(purpose))
            .lock_exclusive()
            .one(self.conn())
            .await?)
    }

    /// Keeps what changed about a code that was taken.
    pub async fn put_code(&mut self, row: SignInRecord) -> Result<(), StoreError> {
        upsert::put_all::<sign_in::Entity, sign_in::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Throws the codes of a purpose away.
    pub async fn drop_codes_for(&mut self, purpose: &str) -> Result<(), StoreError> {
        sign_in::Entity::delete_many()
            .filter(sign_in::Column::MunicipalityId.eq(CODES_SHARD))
            .filter(sign_in::Column::Purpose.eq(purpose))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// A code of a purpose for a worker who signed in, taken likewise.
    pub async fn take_own_code(&mut self, purpose: &str, worker: Uuid) -> Result<Option<SignInRecord>, StoreError> {
        Ok(sign_in::Entity::find()
            .filter(sign_in::Column::MunicipalityId.eq(CODES_SHARD))
            .filter(sign_in::Column::Purpose.eq(purpose))
            .filter(sign_in::Column::WorkerId.eq(worker))
            .filter(sign_in::Column::UsedAt.is_null())
            .order_by_desc(sign_in::Column::CreatedAt)
            .order_by_desc(sign_in::Column::Id)
            .lock_exclusive()
            .one(self.conn())
            .await?)
    }

    /// Ends every code a worker still has.
    pub async fn end_codes_of(&mut self, worker: Uuid, now: DateTimeUtc) -> Result<(), StoreError> {
        sign_in::Entity::update_many()
            .col_expr(sign_in::Column::UsedAt, Expr::value(now))
            .filter(sign_in::Column::MunicipalityId.eq(CODES_SHARD))
            .filter(sign_in::Column::WorkerId.eq(worker))
            .filter(sign_in::Column::UsedAt.is_null())
            .exec(self.conn())
            .await?;
        Ok(())
    }
}

impl Store {
    /// How many codes of a purpose were asked for a worker since a moment.
    pub async fn count_codes(&self, purpose: &str, worker: Uuid, since: DateTimeUtc) -> Result<u64, StoreError> {
        Ok(sign_in::Entity::find()
            .filter(sign_in::Column::MunicipalityId.eq(CODES_SHARD))
            .filter(sign_in::Column::Purpose.eq(purpose))
            .filter(sign_in::Column::WorkerId.eq(worker))
            .filter(sign_in::Column::CreatedAt.gt(since))
            .count(self.reader())
            .await?)
    }

    /// Is there a code of a purpose that has one at a time?
    pub async fn has_code_for(&self, purpose: &str) -> Result<bool, StoreError> {
        let found = sign_in::Entity::find()
            .filter(sign_in::Column::MunicipalityId.eq(CODES_SHARD))
            .filter(sign_in::Column::Purpose.eq(purpose))
            .one(self.reader())
            .await?;
        Ok(found.is_some())
    }

    /// A code, to look at.
    pub async fn find_code(&self, id: Uuid) -> Result<Option<SignInRecord>, StoreError> {
        Ok(sign_in::Entity::find_by_id((CODES_SHARD, id)).one(self.reader()).await?)
    }
}

//! What people said yes to: which text, when, and until when it counts.
use chrono::TimeDelta;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, prelude::DateTimeUtc, sea_query::Expr};
use uuid::Uuid;

use super::{
    ConsentRecord, HELPER_DAYS, Store, StoreError, Tx,
    entity::{consent, own_code},
    upsert,
};

impl Tx {
    /// Keeps a yes, in place of an earlier one of the same person.
    pub async fn put_consent(&mut self, row: ConsentRecord) -> Result<(), StoreError> {
        upsert::put_all::<consent::Entity, consent::ActiveModel>(self.conn(), vec![row]).await
    }

    /// A yes goes with whoever said it.
    pub(super) async fn forget_consent(&mut self, subject: Uuid) -> Result<(), StoreError> {
        consent::Entity::delete_many().filter(consent::Column::SubjectId.eq(subject)).exec(self.conn()).await?;
        Ok(())
    }

    /// Somebody who helps said that it is still so: their yes, and the code that opens what is theirs, last as long.
    pub(super) async fn renew_helper(&mut self, subject: Uuid, confirmed_at: DateTimeUtc) -> Result<(), StoreError> {
        let until = confirmed_at + TimeDelta::days(HELPER_DAYS);
        consent::Entity::update_many()
            .col_expr(consent::Column::EndsAt, Expr::value(until))
            .filter(consent::Column::SubjectId.eq(subject))
            .filter(consent::Column::EndsAt.lt(until))
            .exec(self.conn())
            .await?;
        own_code::Entity::update_many()
            .col_expr(own_code::Column::EndsAt, Expr::value(until))
            .filter(own_code::Column::Id.eq(subject))
            .filter(own_code::Column::EndsAt.lt(until))
            .exec(self.conn())
            .await?;
        Ok(())
    }
}

impl Store {
    /// What somebody said yes to.
    pub async fn find_consent(&self, subject: Uuid) -> Result<Option<ConsentRecord>, StoreError> {
        Ok(consent::Entity::find().filter(consent::Column::SubjectId.eq(subject)).one(self.reader()).await?)
    }
}

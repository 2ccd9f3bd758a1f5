//! Next steps of needs.
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, prelude::DateTimeUtc, sea_query::Expr};
use uuid::Uuid;

use super::{StepRecord, Store, StoreError, Tx, entity::step, upsert};

impl Tx {
    /// Keeps a step as given.
    pub async fn put_step(&mut self, row: StepRecord) -> Result<(), StoreError> {
        upsert::put_all::<step::Entity, step::ActiveModel>(self.conn(), vec![row]).await
    }

    /// The steps of a need, oldest first.
    pub async fn steps_of(&self, municipality: i64, need: Uuid) -> Result<Vec<StepRecord>, StoreError> {
        Ok(step::Entity::find()
            .filter(step::Column::MunicipalityId.eq(municipality))
            .filter(step::Column::NeedId.eq(need))
            .order_by_asc(step::Column::CreatedAt)
            .order_by_asc(step::Column::Id)
            .all(self.conn())
            .await?)
    }

    /// Says when a step was done; absent = it is open again.
    pub async fn finish_step(
        &mut self,
        municipality: i64,
        id: Uuid,
        done_at: Option<DateTimeUtc>,
    ) -> Result<(), StoreError> {
        step::Entity::update_many()
            .col_expr(step::Column::DoneAt, Expr::value(done_at))
            .filter(step::Column::MunicipalityId.eq(municipality))
            .filter(step::Column::Id.eq(id))
            .exec(self.conn())
            .await?;
        Ok(())
    }
}

impl Store {
    /// The steps of a need, oldest first.
    pub async fn steps_of(&self, need: Uuid) -> Result<Vec<StepRecord>, StoreError> {
        Ok(step::Entity::find()
            .filter(step::Column::NeedId.eq(need))
            .order_by_asc(step::Column::CreatedAt)
            .order_by_asc(step::Column::Id)
            .all(self.reader())
            .await?)
    }
}

//! Where young people want to look. It goes with the need that came of it, and no shop ever reads it.
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use uuid::Uuid;

use super::{StageInterestRecord, Store, StoreError, Tx, entity::stage_interest, upsert};

impl Tx {
    /// Keeps where somebody wants to look.
    pub async fn put_stage_interest(&mut self, row: StageInterestRecord) -> Result<(), StoreError> {
        upsert::put_all::<stage_interest::Entity, stage_interest::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Takes away where somebody wanted to look.
    pub(super) async fn remove_stage_interest(&mut self, shard: i64, need: Uuid) -> Result<(), StoreError> {
        stage_interest::Entity::delete_by_id((shard, need)).exec(self.conn()).await?;
        Ok(())
    }
}

impl Store {
    /// Where whoever asked wants to look; nothing for a need that is about something else.
    pub async fn find_stage_interest(&self, shard: i64, need: Uuid) -> Result<Option<StageInterestRecord>, StoreError> {
        Ok(stage_interest::Entity::find_by_id((shard, need)).one(self.reader()).await?)
    }

    /// The same of several needs, by need.
    pub async fn stage_interests(
        &self,
        shards: [i64; 2],
        needs: &[Uuid],
    ) -> Result<HashMap<Uuid, StageInterestRecord>, StoreError> {
        let rows = stage_interest::Entity::find()
            .filter(stage_interest::Column::MunicipalityId.is_in(shards))
            .filter(stage_interest::Column::Id.is_in(needs.iter().copied()))
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().map(|row| (row.id, row)).collect())
    }
}

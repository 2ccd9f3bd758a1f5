//! A need that is taken away whole: its children first.
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::{
    NeedRecord, StoreError, Tx,
    entity::{agreement, call, matched, need, network_ask, step, visit},
};

macro_rules! of_need {
    ($entity:ident, $need:expr) => {
        $entity::Entity::find()
            .filter($entity::Column::MunicipalityId.eq($need.municipality_id))
            .filter($entity::Column::NeedId.eq($need.id))
    };
}

macro_rules! remove {
    ($tx:ident, $entity:ident, $need:expr) => {
        $entity::Entity::delete_many()
            .filter($entity::Column::MunicipalityId.eq($need.municipality_id))
            .filter($entity::Column::NeedId.eq($need.id))
            .exec($tx.conn())
            .await?
    };
}

impl Tx {
    /// Was anybody outside the team called, visited or heard about it?
    pub async fn was_acted_on(&self, need: &NeedRecord) -> Result<bool, StoreError> {
        let calls = of_need!(call, need).count(self.conn()).await?;
        let visits = of_need!(visit, need).count(self.conn()).await?;
        let answers = of_need!(network_ask, need).filter(network_ask::Column::Answer.ne("")).count(self.conn()).await?;
        let held =
            of_need!(agreement, need).filter(agreement::Column::State.ne("cancelled")).count(self.conn()).await?;
        Ok(need.status == "closed" || calls + visits + answers + held > 0)
    }

    /// Removes a need and what hangs on it.
    pub async fn remove_need(&mut self, need: &NeedRecord) -> Result<(), StoreError> {
        self.remove_outside_need(need).await?;
        remove!(self, network_ask, need);
        remove!(self, step, need);
        remove!(self, call, need);
        remove!(self, agreement, need);
        remove!(self, matched, need);
        need::Entity::delete_by_id((need.municipality_id, need.id)).exec(self.conn()).await?;
        Ok(())
    }
}

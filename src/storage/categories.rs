//! The categories in force, shared by all municipalities (shard 0).
use sea_orm::{EntityTrait, QueryOrder};

use super::{CategoryRecord, Store, StoreError, Tx, entity::category, upsert};

impl Tx {
    /// Writes categories, replacing those of the same code.
    pub async fn put_categories(&mut self, rows: Vec<CategoryRecord>) -> Result<(), StoreError> {
        upsert::put_all::<category::Entity, category::ActiveModel>(self.conn(), rows).await
    }
}

impl Store {
    /// The categories that are kept, in order of code.
    pub async fn list_categories(&self) -> Result<Vec<CategoryRecord>, StoreError> {
        Ok(category::Entity::find().order_by_asc(category::Column::Code).all(self.reader()).await?)
    }
}

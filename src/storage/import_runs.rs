//! What was imported, when, and what came of it.
use sea_orm::{EntityTrait, QueryOrder, QuerySelect};

use super::{ImportRunRecord, Store, StoreError, Tx, entity::import_run, upsert};

impl Tx {
    /// Keeps the report of an import, in the transaction of the import itself.
    pub async fn add_import_run(&mut self, row: ImportRunRecord) -> Result<(), StoreError> {
        upsert::put_all::<import_run::Entity, import_run::ActiveModel>(self.conn(), vec![row]).await
    }
}

impl Store {
    /// The latest imports.
    pub async fn list_import_runs(&self, limit: u64) -> Result<Vec<ImportRunRecord>, StoreError> {
        Ok(import_run::Entity::find()
            .order_by_desc(import_run::Column::FinishedAt)
            .limit(limit)
            .all(self.reader())
            .await?)
    }
}

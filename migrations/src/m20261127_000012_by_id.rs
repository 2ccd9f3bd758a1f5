//! Rows are found by their id alone.
use sea_orm_migration::prelude::*;

use crate::tables::{by_id, part::Part};

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        Part { indexes: by_id::indexes(), ..Part::default() }.up(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for index in by_id::dropped() {
            manager.drop_index(index).await?;
        }
        Ok(())
    }
}

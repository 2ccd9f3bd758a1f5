//! What is kept how long, and what is gone for good.
use sea_orm_migration::prelude::*;

use crate::tables::{keeping, part::Part};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        part().up(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("ix_outbox_subject_id").table("outbox").to_owned()).await?;
        part().down(manager).await
    }
}

fn part() -> Part {
    Part { columns: keeping::columns(), tables: keeping::tables(), indexes: keeping::indexes() }
}

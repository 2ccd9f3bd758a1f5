//! A council may publish how many people asked.
use sea_orm_migration::prelude::*;

use crate::tables::{part::Part, publication};

/// See the module.
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
        manager.drop_index(Index::drop().name("ix_need_asker").table("need").to_owned()).await?;
        part().down(manager).await
    }
}

fn part() -> Part {
    Part {
        columns: vec![("need", publication::asker())],
        tables: publication::tables(),
        indexes: publication::indexes(),
    }
}

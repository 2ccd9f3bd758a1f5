//! Events that are on again and again, and who helps every time.
use sea_orm_migration::prelude::*;

use crate::tables::{part::Part, repeats};

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
        // SQLite drops no column that an index names.
        for (table, column) in repeats::INDEXES {
            let index = Index::drop().name(format!("ix_{table}_{column}")).table(table).to_owned();
            manager.drop_index(index).await?;
        }
        part().down(manager).await
    }
}

fn part() -> Part {
    Part { columns: repeats::columns(), tables: repeats::tables(), indexes: repeats::indexes() }
}

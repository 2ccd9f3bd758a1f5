//! What neighbours bring and say: young people who want to look somewhere, ideas, events that wait for a nod, reports.
use sea_orm_migration::prelude::*;

use crate::tables::{neighbours, part::Part};

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
        part().down(manager).await
    }
}

fn part() -> Part {
    Part {
        columns: vec![("outside_need", neighbours::about())],
        tables: neighbours::tables(),
        indexes: neighbours::indexes(),
    }
}

//! What shops answer at the counter, and what is filled in beside them.
use sea_orm_migration::prelude::*;

use crate::tables::{part::Part, shops};

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
    Part { tables: shops::tables(), indexes: shops::indexes(), ..Part::default() }
}

//! People without an account: what they give and promise, and the code by which they find it back.
use sea_orm_migration::prelude::*;

use crate::tables::{part::Part, people};

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
    Part { tables: people::tables(), indexes: people::indexes(), ..Part::default() }
}

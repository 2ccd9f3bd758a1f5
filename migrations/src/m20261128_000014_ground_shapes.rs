//! Parks, railways and buildings under the map.
use sea_orm_migration::prelude::*;

use crate::tables::{ground_shapes, part::Part};

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
    Part { tables: ground_shapes::tables(), indexes: ground_shapes::indexes(), ..Part::default() }
}

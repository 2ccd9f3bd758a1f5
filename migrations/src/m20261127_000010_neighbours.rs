//! What neighbours bring and say: young people who want to look somewhere, ideas, events that wait for a nod, reports.
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

use crate::{m20261123_000001_initial::BYTE_ORDER, tables::neighbours};

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let about = Table::alter().table("outside_need").add_column(neighbours::about()).to_owned();
        manager.alter_table(about).await?;
        for table in neighbours::tables() {
            manager.create_table(table).await?;
        }
        if manager.get_database_backend() == DbBackend::Postgres {
            manager.get_connection().execute_unprepared(BYTE_ORDER).await?;
        }
        for index in neighbours::indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in neighbours::tables().iter().rev() {
            if let Some(name) = table.get_table_name() {
                manager.drop_table(Table::drop().table(name.clone()).to_owned()).await?;
            }
        }
        manager.alter_table(Table::alter().table("outside_need").drop_column("about").to_owned()).await
    }
}

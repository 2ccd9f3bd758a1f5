//! The audit log becomes a chain: each row bears a number and a seal over itself and the row before it.
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

use crate::{m20261123_000001_initial::BYTE_ORDER, tables::desk};

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for mut column in desk::audit_columns() {
            manager.alter_table(Table::alter().table("audit_log").add_column(&mut column).to_owned()).await?;
        }
        manager.create_table(desk::audit_head()).await?;
        if manager.get_database_backend() == DbBackend::Postgres {
            manager.get_connection().execute_unprepared(BYTE_ORDER).await?;
        }
        manager.create_index(desk::audit_index()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("ix_audit_log_number").table("audit_log").to_owned()).await?;
        manager.drop_table(Table::drop().table("audit_head").to_owned()).await?;
        for column in desk::audit_columns().iter().rev() {
            let name = Alias::new(column.get_column_name());
            manager.alter_table(Table::alter().table("audit_log").drop_column(name).to_owned()).await?;
        }
        Ok(())
    }
}

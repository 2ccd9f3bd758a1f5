//! Directories from elsewhere, and taking back what an import did.
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

use crate::{
    m20261123_000001_initial::BYTE_ORDER,
    tables::{moment_or_none, sources},
};

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut undone_at = moment_or_none("undone_at");
        manager.alter_table(Table::alter().table("import_run").add_column(&mut undone_at).to_owned()).await?;
        for table in sources::tables() {
            manager.create_table(table).await?;
        }
        if manager.get_database_backend() == DbBackend::Postgres {
            manager.get_connection().execute_unprepared(BYTE_ORDER).await?;
        }
        for index in sources::indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in sources::tables().iter().rev() {
            if let Some(name) = table.get_table_name() {
                manager.drop_table(Table::drop().table(name.clone()).to_owned()).await?;
            }
        }
        let undone_at = Alias::new("undone_at");
        manager.alter_table(Table::alter().table("import_run").drop_column(undone_at).to_owned()).await
    }
}

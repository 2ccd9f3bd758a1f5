//! The first morning of a team: sign-in, the register, calls and held places.
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

use crate::{
    m20261123_000001_initial::BYTE_ORDER,
    tables::{acting, register, team},
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
        for (table, mut column) in columns() {
            manager.alter_table(Table::alter().table(table).add_column(&mut column).to_owned()).await?;
        }
        for table in tables() {
            manager.create_table(table).await?;
        }
        if manager.get_database_backend() == DbBackend::Postgres {
            manager.get_connection().execute_unprepared(BYTE_ORDER).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, name) in ON_EARLIER_TABLES {
            manager.drop_index(Index::drop().name(name).table(table).to_owned()).await?;
        }
        for table in tables().iter().rev() {
            if let Some(name) = table.get_table_name() {
                manager.drop_table(Table::drop().table(name.clone()).to_owned()).await?;
            }
        }
        for (table, column) in columns().iter().rev() {
            let name = Alias::new(column.get_column_name());
            manager.alter_table(Table::alter().table(*table).drop_column(name).to_owned()).await?;
        }
        Ok(())
    }
}

/// Indexes of tables that stay.
const ON_EARLIER_TABLES: [(&str, &str); 2] = [("worker", "ix_worker_email_hmac"), ("need", "ix_need_owner_id")];

fn columns() -> Vec<(&'static str, ColumnDef)> {
    let worker = team::worker_columns().into_iter().map(|column| ("worker", column));
    worker.chain(acting::need_columns().into_iter().map(|column| ("need", column))).collect()
}

fn tables() -> Vec<TableCreateStatement> {
    [team::tables(), register::tables(), acting::tables()].concat()
}

fn indexes() -> Vec<IndexCreateStatement> {
    [team::indexes(), register::indexes(), acting::indexes()].concat()
}

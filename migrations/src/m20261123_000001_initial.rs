//! The first schema: shards, areas, partners, needs, what matching reads, and the desks behind them.
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

use crate::tables::{desk, ground, needs, partners, shards};

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        if manager.get_database_backend() == DbBackend::Postgres {
            manager.get_connection().execute_unprepared(BYTE_ORDER).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        manager.get_connection().execute_unprepared(shards::UNKNOWN_MUNICIPALITY).await?;
        manager.get_connection().execute_unprepared(shards::UNKNOWN_SHARD).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables().iter().rev() {
            if let Some(name) = table.get_table_name() {
                manager.drop_table(Table::drop().table(name.clone()).to_owned()).await?;
            }
        }
        Ok(())
    }
}

/// SQLite orders text by its bytes; PostgreSQL would by the language of its server, and first answers would differ.
pub const BYTE_ORDER: &str = r#"DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT table_name, column_name FROM information_schema.columns
             WHERE table_schema = current_schema() AND data_type = 'text' LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE text COLLATE "C"', one.table_name, one.column_name);
  END LOOP;
END $$"#;

fn tables() -> Vec<TableCreateStatement> {
    [shards::tables(), ground::tables(), partners::tables(), needs::tables(), desk::tables()].concat()
}

fn indexes() -> Vec<IndexCreateStatement> {
    [ground::indexes(), partners::indexes(), needs::indexes(), desk::indexes()].concat()
}

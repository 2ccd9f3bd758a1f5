//! What a migration adds, made and taken away again in the order that both databases ask for.
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

use crate::m20261123_000001_initial::BYTE_ORDER;

/// New columns of tables that were there, new tables, and indexes on either.
#[derive(Default)]
pub struct Part {
    /// Each with the table it comes into.
    pub columns: Vec<(&'static str, ColumnDef)>,
    /// In an order in which each finds what it refers to.
    pub tables: Vec<TableCreateStatement>,
    /// Of new and old tables.
    pub indexes: Vec<IndexCreateStatement>,
}

impl Part {
    /// Makes all of it.
    pub async fn up(self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        for (table, mut column) in self.columns {
            manager.alter_table(Table::alter().table(table).add_column(&mut column).to_owned()).await?;
        }
        for table in self.tables {
            manager.create_table(table).await?;
        }
        if manager.get_database_backend() == DbBackend::Postgres {
            manager.get_connection().execute_unprepared(BYTE_ORDER).await?;
        }
        for index in self.indexes {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    /// Takes away the tables with their indexes, then the columns. An index on a table that stays is for the caller.
    pub async fn down(self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        for table in self.tables.iter().rev() {
            if let Some(name) = table.get_table_name() {
                manager.drop_table(Table::drop().table(name.clone()).to_owned()).await?;
            }
        }
        for (table, column) in self.columns.iter().rev() {
            let name = Alias::new(column.get_column_name());
            manager.alter_table(Table::alter().table(*table).drop_column(name).to_owned()).await?;
        }
        Ok(())
    }
}

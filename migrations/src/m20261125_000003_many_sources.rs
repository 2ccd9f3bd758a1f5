//! Data and people from elsewhere: sign-in at a provider, directories that keep the ids of their source, files that may be
//! taken back, the trade of a place that became a partner; and a log that is a chain.
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

use crate::{
    m20261123_000001_initial::BYTE_ORDER,
    tables::{big_or_none, desk, index, moment_or_none, sources},
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
        for statement in TRADES {
            manager.get_connection().execute_unprepared(statement).await?;
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
const ON_EARLIER_TABLES: [(&str, &str); 2] =
    [("worker", "ix_worker_oidc_subject"), ("audit_log", "ix_audit_log_number")];

/// The trades that are known already: a place from the map says its own, and that of the partner it became.
const TRADES: [&str; 3] = [
    "UPDATE organization SET trade = COALESCE((SELECT MIN(k.trade) FROM known_place k \
     WHERE k.partner_id = organization.id), '')",
    "UPDATE offer_entry SET trade = COALESCE((SELECT k.trade FROM known_place k WHERE k.id = offer_entry.id), '') \
     WHERE what = 'known-place'",
    "UPDATE offer_entry SET trade = COALESCE((SELECT g.trade FROM offer o JOIN organization g \
     ON g.municipality_id = o.municipality_id AND g.id = o.organization_id \
     WHERE o.municipality_id = offer_entry.municipality_id AND o.id = offer_entry.id), '') WHERE what = 'offer'",
];

fn columns() -> Vec<(&'static str, ColumnDef)> {
    let trade = || ColumnDef::new("trade").text().not_null().default("").to_owned();
    let of_log = desk::audit_columns().into_iter().map(|column| ("audit_log", column));
    let others = [
        ("import_run", moment_or_none("undone_at")),
        ("organization", trade()),
        ("offer_entry", trade()),
        ("offer_entry", big_or_none("asks_until_s")),
    ];
    of_log.chain(others).collect()
}

fn tables() -> Vec<TableCreateStatement> {
    [sources::tables(), vec![desk::audit_head()]].concat()
}

fn indexes() -> Vec<IndexCreateStatement> {
    [sources::indexes(), vec![desk::audit_index(), index("worker", &["oidc_subject"])]].concat()
}

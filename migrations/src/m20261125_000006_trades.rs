//! What one would learn at a partner: the trade of the place on the map that became one.
use sea_orm_migration::prelude::*;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

/// What is known already: a place from the map says it, and the partner that it became.
const KNOWN: [&str; 3] = [
    "UPDATE organization SET trade = COALESCE((SELECT MIN(k.trade) FROM known_place k \
     WHERE k.partner_id = organization.id), '')",
    "UPDATE offer_entry SET trade = COALESCE((SELECT k.trade FROM known_place k WHERE k.id = offer_entry.id), '') \
     WHERE what = 'known-place'",
    "UPDATE offer_entry SET trade = COALESCE((SELECT g.trade FROM offer o JOIN organization g \
     ON g.municipality_id = o.municipality_id AND g.id = o.organization_id \
     WHERE o.municipality_id = offer_entry.municipality_id AND o.id = offer_entry.id), '') WHERE what = 'offer'",
];
const TABLES: [&str; 2] = ["organization", "offer_entry"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            let mut trade = ColumnDef::new("trade").text().not_null().default("").to_owned();
            manager.alter_table(Table::alter().table(table).add_column(&mut trade).to_owned()).await?;
        }
        for statement in KNOWN {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.alter_table(Table::alter().table(table).drop_column("trade").to_owned()).await?;
        }
        Ok(())
    }
}

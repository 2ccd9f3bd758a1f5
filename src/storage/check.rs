//! Looking whether everything that is kept holds together.
use engine::domain::{Cell, NEED_RESOLUTION};
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, PaginatorTrait, QueryFilter, Statement};

use super::{
    Store, StoreError,
    entity::{need, offer, offer_entry, street_tile, volunteer},
    entries, schema,
};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Health {
    /// Migrations that are missing.
    pub missing_migrations: usize,
    /// Things that can be found.
    pub entries: u64,
    /// What does not hold, one sentence each.
    pub faults: Vec<String>,
}

impl Store {
    /// Does the database answer at all?
    pub async fn ping(&self) -> Result<(), StoreError> {
        Ok(self.reader().ping().await?)
    }

    /// Checks the database file, every entry, the chains of the audit log, and that no person or need is kept finer than it may be.
    pub async fn check(&self) -> Result<Health, StoreError> {
        let db = self.reader();
        let mut health = Health { missing_migrations: schema::missing(db).await?, ..Health::default() };
        if db.get_database_backend() == DbBackend::Sqlite {
            for pragma in ["PRAGMA integrity_check", "PRAGMA foreign_key_check"] {
                let rows = db.query_all_raw(Statement::from_string(DbBackend::Sqlite, pragma)).await?;
                let said = rows.iter().filter_map(|row| row.try_get_by_index::<String>(0).ok());
                health.faults.extend(said.filter(|word| word != "ok").map(|word| format!("{pragma}: {word}")));
            }
        }
        for row in offer_entry::Entity::find().all(db).await? {
            health.entries += u64::from(!row.withdrawn);
            if let Err(fault) = entries::change(self.taxonomy(), &row) {
                health.faults.push(fault.to_string());
            }
        }
        health.faults.extend(self.check_audit().await?);
        self.check_offers(&mut health).await?;
        self.check_privacy(&mut health).await?;
        for tile in street_tile::Entity::find().all(db).await? {
            if let Err(fault) = engine::travel::Network::from_tiles([tile.bytes.as_slice()]) {
                health.faults.push(format!("street_tile {}: {fault}", tile.cell));
            }
        }
        Ok(health)
    }

    async fn check_offers(&self, health: &mut Health) -> Result<(), StoreError> {
        let offers = offer::Entity::find().filter(offer::Column::Status.eq("active")).count(self.reader()).await?;
        let found = offer_entry::Entity::find()
            .filter(offer_entry::Column::What.eq("offer"))
            .filter(offer_entry::Column::Withdrawn.eq(false))
            .count(self.reader())
            .await?;
        if offers != found {
            health.faults.push(format!("{offers} active offers, but {found} of them can be found"));
        }
        Ok(())
    }

    async fn check_privacy(&self, health: &mut Health) -> Result<(), StoreError> {
        let finer = |raw: i64| Cell::try_from(raw).is_ok_and(|cell| cell.resolution() > NEED_RESOLUTION);
        for row in need::Entity::find().all(self.reader()).await? {
            if row.cell.is_some_and(finer) {
                health.faults.push(format!("need {} is kept finer than resolution 9", row.id));
            }
        }
        for row in volunteer::Entity::find().all(self.reader()).await? {
            if finer(row.cell) {
                health.faults.push(format!("volunteer {} is kept finer than resolution 9", row.id));
            }
        }
        Ok(())
    }
}

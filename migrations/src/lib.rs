//! The schema, up and down, alike on SQLite and PostgreSQL.
//!
//! Never sees the entities of the application: a migration must mean the same next year. Only types that behave alike
//! on both databases: uuid, bigint, text, boolean, double, timestamp with time zone, bytes, json.
mod m20261123_000001_initial;
mod m20261125_000002_first_morning;
mod m20261125_000003_many_sources;
mod m20261126_000004_people;
mod m20261126_000005_shops;
mod m20261126_000006_asking;
mod m20261127_000007_keeping;
mod m20261127_000008_series;
mod m20261127_000009_messages;
mod m20261127_000010_neighbours;
mod m20261127_000011_repeats;
mod m20261127_000012_by_id;
mod m20261128_000013_publication;
mod m20261128_000014_ground_shapes;
mod tables;

use sea_orm_migration::{MigrationTrait, async_trait};
pub use sea_orm_migration::{MigratorTrait, SchemaManager};

/// All migrations, oldest first.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261123_000001_initial::Migration),
            Box::new(m20261125_000002_first_morning::Migration),
            Box::new(m20261125_000003_many_sources::Migration),
            Box::new(m20261126_000004_people::Migration),
            Box::new(m20261126_000005_shops::Migration),
            Box::new(m20261126_000006_asking::Migration),
            Box::new(m20261127_000007_keeping::Migration),
            Box::new(m20261127_000008_series::Migration),
            Box::new(m20261127_000009_messages::Migration),
            Box::new(m20261127_000010_neighbours::Migration),
            Box::new(m20261127_000011_repeats::Migration),
            Box::new(m20261127_000012_by_id::Migration),
            Box::new(m20261128_000013_publication::Migration),
            Box::new(m20261128_000014_ground_shapes::Migration),
        ]
    }
}

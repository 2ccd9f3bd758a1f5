//! Which migrations a database has, and bringing it up to date.
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection};

use super::StoreError;

/// Brings an empty or older database up to this program's schema; refuses a newer one.
pub(super) async fn migrate(db: &DatabaseConnection) -> Result<usize, StoreError> {
    let missing = missing(db).await?;
    if missing > 0 {
        Migrator::up(db, None).await?;
    }
    Ok(missing)
}

/// How many migrations the database lacks.
///
/// # Errors
/// [`StoreError::Newer`] when it has one that this program does not know.
pub(super) async fn missing(db: &DatabaseConnection) -> Result<usize, StoreError> {
    let known: Vec<String> = Migrator::migrations().iter().map(|one| one.name().to_owned()).collect();
    let applied = applied(db).await?;
    match applied.iter().find(|name| !known.contains(name)) {
        Some(newer) => Err(StoreError::Newer(newer.clone())),
        None => Ok(known.len() - applied.len()),
    }
}

async fn applied(db: &DatabaseConnection) -> Result<Vec<String>, StoreError> {
    let backend = db.get_database_backend();
    let table = match backend {
        sea_orm::DbBackend::Sqlite => "SELECT name FROM sqlite_master WHERE name = 'seaql_migrations'",
        _ => {
            "SELECT table_name AS name FROM information_schema.tables \
              WHERE table_schema = current_schema() AND table_name = 'seaql_migrations'"
        }
    };
    if db.query_one_raw(sea_orm::Statement::from_string(backend, table)).await?.is_none() {
        return Ok(Vec::new());
    }
    let rows =
        db.query_all_raw(sea_orm::Statement::from_string(backend, "SELECT version FROM seaql_migrations")).await?;
    rows.iter().map(|row| Ok(row.try_get::<String>("", "version")?)).collect()
}

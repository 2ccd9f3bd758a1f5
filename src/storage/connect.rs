//! Opening a database: SQLite with its one writer and read-only readers, PostgreSQL with a pool.
use std::time::Duration;

use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    IsolationLevel, TransactionTrait,
    sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous},
};

use super::StoreError;

/// Which database answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// Embedded.
    Sqlite,
    /// A server.
    Postgres,
}

/// How long a write waits for another process that writes (an import beside a running server).
const SQLITE_WAIT: Duration = Duration::from_secs(60);
const SQLITE_READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 16;
/// Connections by which is looked whether the server answers.
const PULSES: u32 = 2;
/// How long somebody waits for a connection before they hear that it is busy; they look at an empty page meanwhile.
const POSTGRES_WAIT: Duration = Duration::from_secs(5);

impl Backend {
    /// By the scheme of the address.
    pub fn of(url: &str) -> Result<Self, StoreError> {
        if url.starts_with("sqlite:") {
            Ok(Self::Sqlite)
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            Ok(Self::Postgres)
        } else {
            Err(StoreError::Address(url.to_owned()))
        }
    }
}

/// The connections of one store; on PostgreSQL both are the same pool.
pub(super) struct Connections {
    pub backend: Backend,
    pub reader: DatabaseConnection,
    pub writer: DatabaseConnection,
    /// Apart from the others, so that it tells a server that is silent from one that is busy; SQLite is never silent.
    pub pulse: Option<DatabaseConnection>,
}

/// Opens `url`, creating a SQLite file that is not there yet.
pub(super) async fn open(url: &str) -> Result<Connections, StoreError> {
    match Backend::of(url)? {
        Backend::Sqlite => {
            let writer = sqlite(url, 1, false).await?;
            let reader = sqlite(url, SQLITE_READERS, true).await?;
            Ok(Connections { backend: Backend::Sqlite, reader, writer, pulse: None })
        }
        Backend::Postgres => {
            let mut options = ConnectOptions::new(url);
            options.max_connections(POSTGRES_CONNECTIONS).min_connections(1).sqlx_logging(false);
            options.connect_timeout(POSTGRES_WAIT).acquire_timeout(POSTGRES_WAIT);
            let pool = Database::connect(options).await?;
            let mut options = ConnectOptions::new(url);
            options.max_connections(PULSES).min_connections(0).connect_lazy(true).sqlx_logging(false);
            options.connect_timeout(POSTGRES_WAIT).acquire_timeout(POSTGRES_WAIT);
            let pulse = Some(Database::connect(options).await?);
            Ok(Connections { backend: Backend::Postgres, reader: pool.clone(), writer: pool, pulse })
        }
    }
}

/// A transaction that sees one moment. SQLite always does, and warns in the log when it is asked to.
pub(super) async fn one_moment(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    match db.get_database_backend() {
        DbBackend::Sqlite => db.begin().await,
        _ => db.begin_with_config(Some(IsolationLevel::RepeatableRead), Some(AccessMode::ReadOnly)).await,
    }
}

/// How long a wipe waits for whoever reads.
const WIPE_WAIT: Duration = Duration::from_secs(2);

/// Brings the log of an SQLite file into the file, and empties it.
pub(super) async fn wipe(url: &str) -> Result<(), StoreError> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    options.map_sqlx_sqlite_opts(|sqlite| {
        sqlite.busy_timeout(WIPE_WAIT).journal_mode(SqliteJournalMode::Wal).pragma("secure_delete", "ON")
    });
    let db = Database::connect(options).await?;
    let wiped = db.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await;
    db.close().await?;
    wiped?;
    Ok(())
}

async fn sqlite(url: &str, connections: u32, read_only: bool) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).min_connections(1).sqlx_logging(false);
    options.idle_timeout(None).max_lifetime(None);
    options.map_sqlx_sqlite_opts(move |sqlite| {
        sqlite
            .create_if_missing(true)
            .foreign_keys(true)
            .busy_timeout(SQLITE_WAIT)
            .journal_mode(SqliteJournalMode::Wal)
            // FULL: a write that was acknowledged survives a power cut.
            .synchronous(SqliteSynchronous::Full)
            // What is deleted or overwritten is gone from the pages too.
            .pragma("secure_delete", "ON")
            .pragma("query_only", if read_only { "ON" } else { "OFF" })
            .pragma("cache_size", "-65536")
    });
    Database::connect(options).await
}

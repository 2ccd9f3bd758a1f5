//! What can go wrong below the use cases. Inner text is for the log, never for a visitor.
use sea_orm::{ConnAcquireErr, DbErr, RuntimeErr, sqlx};

/// A failure of the database or of what is stored in it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No such record.
    #[error("no such record")]
    NotFound,
    /// The record changed meanwhile.
    #[error("the record changed meanwhile")]
    Conflict,
    /// A stored row breaks a rule of the domain.
    #[error("a stored row is not valid: {0}")]
    Corrupt(String),
    /// The database was made by a newer program.
    #[error("the database has migration {0}, which this program does not know")]
    Newer(String),
    /// The schema is not complete; run `migrate`.
    #[error("the database lacks {0} migrations")]
    NotMigrated(usize),
    /// More are waiting for the database than may wait; a little later there is room.
    #[error("too many are waiting for the database")]
    Busy,
    /// The server of the database cannot be reached, or broke off what it was asked.
    #[error("the database does not answer: {0}")]
    Unavailable(DbErr),
    /// The address of the database cannot be used.
    #[error("{0:?} is not a database address: write sqlite:FILE or postgres://...")]
    Address(String),
    /// Reading or writing a file beside the database.
    #[error(transparent)]
    File(#[from] std::io::Error),
    /// The database itself.
    #[error(transparent)]
    Database(DbErr),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match &error {
            DbErr::ConnectionAcquire(ConnAcquireErr::Timeout) => Self::Busy,
            DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed) => Self::Unavailable(error),
            DbErr::Conn(RuntimeErr::SqlxError(inner))
            | DbErr::Exec(RuntimeErr::SqlxError(inner))
            | DbErr::Query(RuntimeErr::SqlxError(inner)) => match inner.as_ref() {
                sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => Self::Unavailable(error),
                sqlx::Error::Database(said) => match said.code().as_deref() {
                    Some(code) if is_gone(code) => Self::Unavailable(error),
                    Some(code) if is_busy(code) => Self::Busy,
                    _ => Self::Database(error),
                },
                _ => Self::Database(error),
            },
            _ => Self::Database(error),
        }
    }
}

/// Codes of PostgreSQL for a connection that broke and a server that stops or starts.
fn is_gone(code: &str) -> bool {
    code.starts_with("08") || matches!(code, "57P01" | "57P02" | "57P03")
}

/// Codes of PostgreSQL for what goes well when it is tried again: two that wait for each other, too many connections.
fn is_busy(code: &str) -> bool {
    matches!(code, "40001" | "40P01" | "53300")
}

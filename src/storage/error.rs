//! What can go wrong below the use cases. Inner text is for the log, never for a visitor.
use sea_orm::DbErr;

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
    /// More writes are waiting than may wait.
    #[error("too many writes are waiting")]
    Busy,
    /// The address of the database cannot be used.
    #[error("{0:?} is not a database address: write sqlite:FILE or postgres://...")]
    Address(String),
    /// Reading or writing a file beside the database.
    #[error(transparent)]
    File(#[from] std::io::Error),
    /// The database itself.
    #[error(transparent)]
    Database(#[from] DbErr),
}

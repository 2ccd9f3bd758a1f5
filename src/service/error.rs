//! What a use case can answer instead of a result. Every fault of the input at once, each with the field it is about.
use crate::{import::FileFault, storage::StoreError};

/// One thing that is wrong with what was asked, for the text `error-<code>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Name of the field as the API and the forms have it.
    pub field: &'static str,
    /// Stable code.
    pub code: &'static str,
    /// Values for the text.
    pub args: Vec<(&'static str, String)>,
}

impl Fault {
    /// A fault without values.
    pub const fn new(field: &'static str, code: &'static str) -> Self {
        Self { field, code, args: Vec::new() }
    }
    /// With a value for the text.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// Why a use case has no result.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// The input is wrong; all faults at once.
    #[error("the input has {} faults", .0.len())]
    Invalid(Vec<Fault>),
    /// No such thing, or not for this principal: nobody learns which.
    #[error("not found")]
    NotFound,
    /// Whoever asks must sign in first.
    #[error("not signed in")]
    SignIn,
    /// This principal may not.
    #[error("not allowed")]
    Forbidden,
    /// Too often; after so many seconds there is room again.
    #[error("too often")]
    TooMany {
        /// Seconds to wait.
        seconds: u32,
    },
    /// A file was refused as a whole.
    #[error("the file was refused: {0}")]
    File(#[from] FileFault),
    /// The database.
    #[error(transparent)]
    Store(StoreError),
}

impl ServiceError {
    /// The same, every fault of the input at one field: where a form has another name for it.
    #[must_use]
    pub fn at(self, field: &'static str) -> Self {
        match self {
            Self::Invalid(faults) => Self::Invalid(faults.into_iter().map(|fault| Fault { field, ..fault }).collect()),
            other => other,
        }
    }
}

impl From<StoreError> for ServiceError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound,
            other => Self::Store(other),
        }
    }
}

impl From<Fault> for ServiceError {
    fn from(fault: Fault) -> Self {
        Self::Invalid(vec![fault])
    }
}

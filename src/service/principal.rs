//! Who asks. A parameter of every use case from the first one on.
use engine::matching::Viewer;

use super::ServiceError;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Principal {
    /// Anyone, not signed in.
    Anonymous,
    /// A member of the team of the area; until there is sign-in, only in the demo.
    Team,
    /// Whoever holds the database: commands on the machine itself.
    Operator,
}

impl Principal {
    /// What matching shows them.
    pub const fn viewer(self) -> Viewer {
        match self {
            Self::Anonymous => Viewer::Anonymous,
            Self::Team | Self::Operator => Viewer::Team,
        }
    }

    /// Refuses those who may not see needs.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`].
    pub const fn must_be_team(self) -> Result<(), ServiceError> {
        match self {
            Self::Team | Self::Operator => Ok(()),
            Self::Anonymous => Err(ServiceError::Forbidden),
        }
    }

    /// Refuses those who may not change what is loaded.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`].
    pub const fn must_be_operator(self) -> Result<(), ServiceError> {
        match self {
            Self::Operator => Ok(()),
            Self::Team | Self::Anonymous => Err(ServiceError::Forbidden),
        }
    }

    /// The word in the audit log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Anonymous => "anonymous",
            Self::Team => "team",
            Self::Operator => "operator",
        }
    }
}

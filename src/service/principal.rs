//! Who asks. A parameter of every use case from the first one on.
use engine::{domain::MunicipalityId, matching::Viewer};
use uuid::Uuid;

use super::ServiceError;
use crate::storage::Whose;

/// What somebody of a team may do; each may do what those before may.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Needs, partners, doors, events of their own team.
    #[default]
    Member,
    /// Also people and roles.
    Coordinator,
    /// Also the installation itself: the map, lists and figures that are loaded.
    Administrator,
}

/// Somebody of a team who signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Staff {
    /// The worker.
    pub worker: Uuid,
    /// The shard they work in.
    pub municipality: MunicipalityId,
    /// Their team, once there is one.
    pub team: Option<Uuid>,
    /// What they may do.
    pub role: Role,
}

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Principal {
    /// Anyone, not signed in.
    Anonymous,
    /// Somebody of a team.
    Staff(Staff),
    /// Whoever holds the database: commands on the machine itself.
    Operator,
}

impl Role {
    /// All, the least first.
    pub const ALL: [Self; 3] = [Self::Member, Self::Coordinator, Self::Administrator];

    /// The word in the database and in forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Coordinator => "coordinator",
            Self::Administrator => "administrator",
        }
    }

    /// A worker as they stand in the audit log: what they may, and who; never a name.
    pub fn actor(self, worker: Uuid) -> String {
        format!("{} {worker}", self.as_str())
    }

    /// The role of a word; who has another word may do the least.
    pub fn of(word: &str) -> Self {
        Self::ALL.into_iter().find(|role| role.as_str() == word).unwrap_or_default()
    }
}

impl Staff {
    /// As it stands in the audit log: role and number, never a name.
    pub fn actor(&self) -> String {
        self.role.actor(self.worker)
    }
}

impl Principal {
    /// What matching shows them.
    pub const fn viewer(self) -> Viewer {
        match self {
            Self::Anonymous => Viewer::Anonymous,
            Self::Staff(_) | Self::Operator => Viewer::Team,
        }
    }

    /// Refuses those who may not see needs.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`].
    pub const fn must_be_team(self) -> Result<(), ServiceError> {
        match self {
            Self::Staff(_) | Self::Operator => Ok(()),
            Self::Anonymous => Err(ServiceError::Forbidden),
        }
    }

    /// Whose needs they may see, and act on: own words are for the team that hears them.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`] for who is not of a team.
    pub const fn whose_needs(self) -> Result<Whose, ServiceError> {
        match self {
            Self::Staff(Staff { worker, municipality, team, .. }) => Ok(Whose::Team { municipality, team, worker }),
            Self::Operator => Ok(Whose::All),
            Self::Anonymous => Err(ServiceError::Forbidden),
        }
    }

    /// Is something of their municipality? What lies nobody knows where is everybody's here.
    pub const fn is_of(self, municipality: MunicipalityId) -> bool {
        match self {
            Self::Staff(staff) => municipality == 0 || municipality == staff.municipality,
            Self::Operator => true,
            Self::Anonymous => false,
        }
    }

    /// The one of the team who does this: what they do bears their name.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`] for everyone who did not sign in, whoever holds the database included.
    pub const fn must_be_staff(self) -> Result<Staff, ServiceError> {
        match self {
            Self::Staff(staff) => Ok(staff),
            Self::Anonymous | Self::Operator => Err(ServiceError::Forbidden),
        }
    }

    /// Refuses those whose role is lower.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`].
    pub fn must_be(self, least: Role) -> Result<(), ServiceError> {
        match self {
            Self::Operator => Ok(()),
            Self::Staff(staff) if staff.role >= least => Ok(()),
            Self::Staff(_) | Self::Anonymous => Err(ServiceError::Forbidden),
        }
    }

    /// Refuses those who may not change what is loaded.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`].
    pub fn must_be_operator(self) -> Result<(), ServiceError> {
        self.must_be(Role::Administrator)
    }

    /// As it stands in the audit log: a role and the number of a worker, never a name.
    pub fn actor(self) -> String {
        match self {
            Self::Anonymous => "anonymous".to_owned(),
            Self::Staff(staff) => staff.actor(),
            Self::Operator => "operator".to_owned(),
        }
    }

    /// The worker, when somebody signed in.
    pub const fn worker(self) -> Option<Uuid> {
        match self {
            Self::Staff(staff) => Some(staff.worker),
            Self::Anonymous | Self::Operator => None,
        }
    }
}

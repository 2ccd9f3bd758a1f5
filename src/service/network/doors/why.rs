//! Why this door, as it is kept: the engine's reason with codes that outlive its numbers.
use engine::{domain::Taxonomy, matching::doors::DoorReason};
use serde::{Deserialize, Serialize};

use crate::import::KindsOfWork;

/// One reason for a door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Why {
    /// It may help with what is asked and hardly there.
    ClosesGap {
        /// Code of the category.
        category: String,
        /// Open needs of that category near it.
        needs: u32,
    },
    /// A kind of work the network has not.
    NewKindOfWork {
        /// Code of the kind of work.
        work: String,
    },
    /// Round the corner.
    NearYou {
        /// Whole minutes from the start, rounded up.
        minutes: u32,
    },
}

impl Why {
    /// The engine's reason, with codes.
    pub(super) fn of(reason: DoorReason, taxonomy: &Taxonomy, kinds: &KindsOfWork) -> Self {
        match reason {
            DoorReason::ClosesGap { category, needs } => {
                let code = taxonomy.get(category).map(|term| term.code.to_string()).unwrap_or_default();
                Self::ClosesGap { category: code, needs }
            }
            DoorReason::NewKindOfWork { work } => {
                Self::NewKindOfWork { work: kinds.names(work).map(|kind| kind.code.clone()).unwrap_or_default() }
            }
            DoorReason::NearYou { minutes } => Self::NearYou { minutes: whole(minutes) },
        }
    }
}

/// Minutes as one says them: rounded up, at least 1.
pub(super) fn whole(minutes: f64) -> u32 {
    (minutes.ceil() as u32).max(1)
}

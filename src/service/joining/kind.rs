//! How something to do lies in time: at a set time, when it suits somebody before a day, or as long as it is needed.
use crate::storage::ShiftRecord;

/// One of three.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// From one time to another.
    Set,
    /// When it suits whoever does it, on a day or before it.
    Flexible,
    /// When it suits whoever does it, until the event is over.
    Open,
}

impl Kind {
    /// As a form offers them.
    pub const ALL: [Self; 3] = [Self::Set, Self::Flexible, Self::Open];

    /// The word in the database and in forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Set => "set",
            Self::Flexible => "flexible",
            Self::Open => "open",
        }
    }

    /// Of what was chosen; a form that does not ask means a set time.
    pub fn read(chosen: &str) -> Option<Self> {
        let chosen = if chosen.is_empty() { Self::Set.as_str() } else { chosen };
        Self::ALL.into_iter().find(|kind| kind.as_str() == chosen)
    }

    /// Of a shift.
    pub fn of(shift: &ShiftRecord) -> Self {
        Self::read(&shift.kind).unwrap_or(Self::Set)
    }
}

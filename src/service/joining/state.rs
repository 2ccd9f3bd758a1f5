//! Where a sign-up stands.
use crate::storage::{ShiftRecord, SignUpRecord};

/// From signing up until the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Has a place.
    Confirmed,
    /// Waits in line.
    Waiting,
    /// A place is kept for them, until a moment.
    Offered,
    /// Said that they do not come.
    Cancelled,
    /// Did not take the place in time.
    Lapsed,
    /// It does not go on.
    CalledOff,
}

impl State {
    /// The word in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Cancelled => "cancelled",
            Self::Lapsed => "lapsed",
            Self::CalledOff => "called-off",
        }
    }

    /// Of a sign-up; a word nobody knows is one that is over.
    pub fn of(row: &SignUpRecord) -> Self {
        let all = [Self::Confirmed, Self::Waiting, Self::Offered, Self::Lapsed, Self::CalledOff];
        all.into_iter().find(|state| state.as_str() == row.state).unwrap_or(Self::Cancelled)
    }

    /// Still in it?
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Confirmed | Self::Waiting | Self::Offered)
    }

    /// Does it hold a place?
    pub const fn holds_place(self) -> bool {
        matches!(self, Self::Confirmed | Self::Offered)
    }
}

/// Takes a sign-up out of the counts of its shift.
pub(super) const fn uncount(shift: &mut ShiftRecord, state: State) {
    match state {
        State::Confirmed | State::Offered => shift.taken -= 1,
        State::Waiting => shift.waiting -= 1,
        State::Cancelled | State::Lapsed | State::CalledOff => {}
    }
}

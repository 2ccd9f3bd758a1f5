//! Something on a date, or something neighbours run.
use askama::Template;

use super::{Sheet, Shell};

/// Where in time it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventState {
    /// Still to come.
    Upcoming {
        /// "zaterdag 21 november, half 2 tot half 4".
        when: String,
    },
    /// Still to come, and full.
    Full {
        /// When it is.
        when: String,
    },
    /// Over.
    Past {
        /// When it was.
        when: String,
    },
    /// An initiative: goes on without a date; its events stand in `sheet.more`.
    Initiative,
}

/// The page of an event or an initiative.
#[derive(Clone, Debug, Template)]
#[template(path = "event.html")]
pub struct EventPage {
    /// The frame.
    pub shell: Shell,
    /// The event.
    pub sheet: Sheet,
    /// Where in time it stands.
    pub state: EventState,
}

impl EventPage {
    /// When it is or was; absent for an initiative.
    fn when(&self) -> Option<&str> {
        match &self.state {
            EventState::Upcoming { when } | EventState::Full { when } | EventState::Past { when } => Some(when),
            EventState::Initiative => None,
        }
    }
}

//! Something on a date, or something neighbours run.
use super::{Note, SheetPage, Shell, Standing};

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
    /// It does not go on.
    CalledOff {
        /// When it would have been.
        when: String,
        /// Why not.
        why: String,
    },
    /// An initiative: goes on without a date; its events stand in `sheet.more`.
    Initiative,
}

/// The page of an event or an initiative.
pub type EventPage = SheetPage<EventState>;

impl Standing for EventState {
    fn when(&self) -> Option<&str> {
        match self {
            Self::Upcoming { when } | Self::Full { when } | Self::Past { when } | Self::CalledOff { when, .. } => {
                Some(when)
            }
            Self::Initiative => None,
        }
    }

    fn note(&self, shell: &Shell) -> Option<Note> {
        match self {
            Self::Upcoming { .. } => None,
            Self::Full { .. } => {
                Some(Note::Warning { head: Some(shell.t("event-full")), text: shell.t("event-full-next") })
            }
            Self::CalledOff { why, .. } => Some(Note::Warning { head: Some(shell.t("off-note")), text: why.clone() }),
            Self::Past { .. } => Some(Note::Plain(shell.t("event-past"))),
            Self::Initiative => Some(Note::Plain(shell.t("event-initiative"))),
        }
    }

    fn more_title(&self, shell: &Shell) -> String {
        shell.t("event-more")
    }
}

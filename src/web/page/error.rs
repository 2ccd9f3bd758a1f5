//! What a visitor reads when something is wrong: a sentence, and the next step.
use askama::Template;

use super::Shell;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorState {
    /// 400: the sentences say what to change.
    BadRequest(Vec<String>),
    /// 401: whoever asks did not sign in, or was away for too long.
    SignIn,
    /// 403.
    Forbidden,
    /// 404.
    NotFound,
    /// 429: somebody asked too often; come back in so many seconds.
    TooMany {
        /// Seconds to wait.
        seconds: u32,
    },
    /// 500: the id under which it stands in the log.
    Internal {
        /// Id of the request.
        request_id: Option<String>,
    },
    /// 503: come back in so many seconds.
    Unavailable {
        /// Seconds to wait.
        seconds: u32,
    },
}

/// The page for what went wrong.
#[derive(Clone, Debug, Template)]
#[template(path = "error.html")]
pub struct ErrorPage {
    /// The frame.
    pub shell: Shell,
    /// What is wrong.
    pub state: ErrorState,
    /// The page to try again, for a slip of ours: the address that was asked.
    pub again_href: Option<String>,
}

impl ErrorState {
    /// The status of the answer.
    pub const fn status(&self) -> u16 {
        match self {
            Self::BadRequest(_) => 400,
            Self::SignIn => 401,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::TooMany { .. } => 429,
            Self::Internal { .. } => 500,
            Self::Unavailable { .. } => 503,
        }
    }
    /// Seconds to wait before trying again, where waiting helps.
    pub const fn seconds(&self) -> Option<u32> {
        match self {
            Self::TooMany { seconds } | Self::Unavailable { seconds } => Some(*seconds),
            _ => None,
        }
    }
    /// The key of its heading; also fit for the title of the page.
    pub const fn title_key(&self) -> &'static str {
        match self {
            Self::BadRequest(_) => "fault-400",
            Self::SignIn => "fault-401",
            Self::Forbidden => "fault-403",
            Self::NotFound => "fault-404",
            Self::TooMany { .. } => "fault-429",
            Self::Internal { .. } => "fault-500",
            Self::Unavailable { .. } => "fault-503",
        }
    }
}

impl ErrorPage {
    fn title(&self) -> String {
        self.shell.t(self.state.title_key())
    }
}

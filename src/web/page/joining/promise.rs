//! "Gelukt": what somebody promised, their code, and the way out.
use askama::Template;

use crate::web::page::{Message, Shell, links};

/// Where one promise stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They have a place.
    Confirmed,
    /// They wait, at this place in the line.
    Waiting(u64),
    /// A place is kept for them until then.
    Offered(String),
    /// They do not come.
    Left,
    /// The time for the offered place is over.
    Lapsed,
    /// It was.
    Past,
    /// It does not go on: why.
    CalledOff(String),
}

/// One promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseView {
    /// Which sign-up.
    pub id: String,
    /// Where it stands.
    pub standing: Standing,
    /// "zaterdag 21 november van half 1 tot half 2: tafels klaarzetten".
    pub what: String,
    /// The event and where it is.
    pub event: String,
    /// Its page, language included.
    pub event_href: String,
    /// For the calendar, when they have a place and it has a time.
    pub calendar_href: Option<String>,
    /// "Let op: dit is veranderd", when it was.
    pub changed: Option<String>,
    /// "U helpt elke week.", for who does it every time.
    pub every: Option<String>,
    /// Something else at the same time.
    pub overlap: Option<String>,
    /// What still has a place: its words and its page.
    pub instead: Option<(String, String)>,
}

impl PromiseView {
    pub(super) fn is_open(&self) -> bool {
        matches!(self.standing, Standing::Confirmed | Standing::Waiting(_) | Standing::Offered(_))
    }
    pub(super) const fn is_offered(&self) -> bool {
        matches!(self.standing, Standing::Offered(_))
    }
    /// "Toch niet"; "Deze keer niet" for who does it every time.
    pub(super) fn leave_text(&self, shell: &Shell) -> String {
        shell.t(if self.every.is_some() { "join-leave-once" } else { "join-leave" })
    }
    /// The sentence about it.
    pub(super) fn sentence(&self, shell: &Shell) -> String {
        match &self.standing {
            Standing::Confirmed => shell.t1("join-you-help", "what", &self.what),
            Standing::Waiting(place) => crate::text::texts().get(
                shell.lang,
                "join-you-wait",
                &[("place", (*place).into()), ("what", self.what.as_str().into())],
            ),
            Standing::Offered(until) => crate::text::texts().get(
                shell.lang,
                "join-you-may",
                &[("until", until.as_str().into()), ("what", self.what.as_str().into())],
            ),
            Standing::Left => shell.t1("join-you-left", "what", &self.what),
            Standing::Lapsed => shell.t1("join-you-lapsed", "what", &self.what),
            Standing::Past => shell.t1("join-you-helped", "what", &self.what),
            Standing::CalledOff(why) => format!("{} {why}", shell.t1("join-you-called-off", "what", &self.what)),
        }
    }
}

/// What the page is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PromiseState {
    /// Just signed up: the code, and what one does with it.
    Done {
        /// "zon 418".
        code: String,
        /// To oneself.
        message: Message,
    },
    /// Asked once more before leaving.
    Sure,
    /// Asked once more before leaving every date that is still to come.
    SureEvery,
    /// Left, just now.
    Left,
}

/// The page after signing up, and after "Toch niet".
#[derive(Clone, Debug, Template)]
#[template(path = "promise.html")]
pub struct PromisePage {
    /// The frame; its number to call is that of the event.
    pub shell: Shell,
    /// What it is for.
    pub state: PromiseState,
    /// What was promised.
    pub promise: PromiseView,
    /// What the buttons send along.
    pub pass: String,
}

impl PromisePage {
    fn title(&self) -> String {
        self.shell.title.clone()
    }
    fn leave_action(&self) -> String {
        self.shell.href(links::MINE_LEAVE)
    }
    fn mine_href(&self) -> String {
        self.shell.href(links::MINE)
    }
    fn todo_href(&self) -> String {
        self.shell.href(links::TODO)
    }
}

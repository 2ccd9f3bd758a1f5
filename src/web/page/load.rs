//! The map of a team: files that are loaded in the browser, how far that is, and what came of it.
use askama::Template;

use super::{Field, Shell, links};

/// One sort of file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sort {
    /// `gebieden`, `postcodes`, `straten`, `organisaties`, `cijfers`.
    pub code: &'static str,
    /// How much of it is there already, in words; empty for nothing.
    pub there: String,
    /// Endings a browser proposes.
    pub accept: &'static str,
    /// The host it can be fetched from, where one is set.
    pub from: Option<String>,
    /// What is wrong with what was sent.
    pub fault: Option<String>,
    /// The last file of it might be taken back.
    pub can_undo: bool,
}

/// Something in a file that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkippedRow {
    /// "rij 7", or the object of the map.
    pub place: String,
    /// The field it is about; may be empty.
    pub field: String,
    /// Why, in one sentence.
    pub reason: String,
}

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Name of the file.
    pub file: String,
    /// Read, new, changed, the same, skipped: what it is called, how many.
    pub counts: Vec<(String, u64)>,
    /// What was not taken, the first few.
    pub skipped: Vec<SkippedRow>,
    /// And how many more.
    pub skipped_more: usize,
    /// What else is worth saying, the first few.
    pub notes: Vec<SkippedRow>,
    /// The line that must be shown with this data.
    pub attribution: Option<&'static str>,
}

/// What the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadState {
    /// What can be loaded.
    Ask {
        /// The code is asked, with what was typed of it.
        code: Option<Field>,
    },
    /// At work.
    Running {
        /// The file.
        file: String,
        /// Of a hundred.
        percent: u8,
        /// Since it began.
        seconds: u64,
    },
    /// All is kept.
    Done(Report),
    /// Nothing is kept: why.
    Refused {
        /// The file.
        file: String,
        /// Why.
        sentence: String,
    },
    /// This server knows nothing of it (any more).
    Gone,
    /// Not for whoever asks.
    Closed,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "load.html")]
pub struct LoadPage {
    /// The frame.
    pub shell: Shell,
    /// Where it is: [`links::BEGIN_LOAD`] or [`links::LOAD`].
    pub path: &'static str,
    /// What can be loaded.
    pub sorts: Vec<Sort>,
    /// There are areas: one can go on.
    pub may_go_on: bool,
    /// What was just taken back, in a sentence.
    pub undone: Option<String>,
    /// What the page says.
    pub state: LoadState,
}

impl Sort {
    fn is_there(&self) -> bool {
        !self.there.is_empty()
    }
}

impl Report {
    const fn has_more(&self) -> bool {
        self.skipped_more > 0
    }
}

impl LoadPage {
    fn heading(&self) -> String {
        let nothing = self.sorts.iter().all(|sort| !sort.is_there());
        self.shell.t(match self.state {
            LoadState::Ask { .. } if nothing => "load-nothing",
            LoadState::Ask { .. } => "load-title",
            LoadState::Running { .. } => "load-running",
            LoadState::Done(_) => "load-done",
            LoadState::Refused { .. } => "load-refused",
            LoadState::Gone => "load-gone",
            LoadState::Closed => "load-closed",
        })
    }
    fn lead(&self) -> String {
        self.shell.t(if self.path == links::LOAD { "load-lead-team" } else { "load-lead" })
    }
    fn action(&self, sort: &Sort) -> String {
        self.shell.href(&format!("{}/{}", self.path, sort.code))
    }
    fn undo_action(&self, sort: &Sort) -> String {
        self.shell.href(&format!("{}/{}/ongedaan", self.path, sort.code))
    }
    fn fetch_action(&self, sort: &Sort) -> String {
        format!("{}/ophalen", self.action(sort))
    }
    fn text(&self, what: &str, sort: &Sort) -> String {
        self.shell.t(&format!("load-{what}-{}", sort.code))
    }
    fn again_href(&self) -> String {
        self.shell.href(self.path)
    }
    fn on_href(&self) -> String {
        self.shell.href(if self.path == links::LOAD { links::PLACES } else { links::BEGIN })
    }
    /// The one that comes next: its button stands out.
    fn is_next(&self, sort: &Sort) -> bool {
        self.sorts.iter().find(|one| !one.is_there()).is_some_and(|next| next.code == sort.code)
    }
}

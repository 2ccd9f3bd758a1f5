//! The open needs of the team.
use askama::Template;

use super::Shell;

/// One need in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedRow {
    /// Its id.
    pub id: String,
    /// Its page, language included.
    pub href: String,
    /// In own words; where there are none, the name of the category.
    pub words: String,
    /// Name of the category.
    pub category: String,
    /// "sinds vandaag".
    pub since: String,
    /// Where, coarsely: "rond 2624 AX".
    pub place: String,
    /// Who was chosen, when somebody was.
    pub chosen: Option<String>,
}

/// What there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TeamNeedsState {
    /// No need yet: what to do first.
    Empty,
    /// Newest first.
    List {
        /// The needs of this page of the list.
        rows: Vec<NeedRow>,
        /// Open needs in all.
        total: usize,
        /// The next page of the list, language included.
        more_href: Option<String>,
    },
}

/// The page with the open needs.
#[derive(Clone, Debug, Template)]
#[template(path = "team_needs.html")]
pub struct TeamNeedsPage {
    /// The frame.
    pub shell: Shell,
    /// What there is.
    pub state: TeamNeedsState,
    /// A need was just taken away.
    pub removed: bool,
}

impl TeamNeedsPage {
    fn new_href(&self) -> String {
        self.shell.href(super::links::NEW_NEED)
    }
}

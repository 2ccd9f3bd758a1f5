//! "Vandaag": what waits for whoever signed in. Encouraging, never red.
use askama::Template;

use super::{AgainNote, Phone, Shell, links};

/// One thing that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Todo {
    /// "10 uur", "sinds maandag"; short.
    pub when: String,
    /// What to do: "Bel Van der Plank terug".
    pub what: String,
    /// The need, in own words.
    pub about: String,
    /// Where one does it, language included.
    pub href: String,
    /// Where one says whether it was kept, when that is what is asked.
    pub kept_action: Option<String>,
    /// The number to call right away.
    pub phone: Option<Phone>,
}

/// What there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TodayState {
    /// Nothing waits: what one could begin.
    Quiet,
    /// By time.
    Waiting(Vec<Todo>),
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "today.html")]
pub struct TodayPage {
    /// The frame.
    pub shell: Shell,
    /// "maandag 14 september".
    pub date: String,
    /// Places arranged this month.
    pub arranged: usize,
    /// What people of the team's needs solve themselves, once they do.
    pub themselves: Option<String>,
    /// What to do so that one can come in again.
    pub again: Option<AgainNote>,
    /// What there is.
    pub state: TodayState,
}

impl TodayPage {
    const fn has_arranged(&self) -> bool {
        self.arranged > 0
    }
    fn arranged_text(&self) -> String {
        self.shell.count("today-arranged", &self.arranged)
    }
    fn begin(&self) -> Vec<(String, String, String)> {
        let one =
            |path: &str, key: &str| (self.shell.href(path), self.shell.t(key), self.shell.t(&format!("{key}-why")));
        vec![
            one(links::NEW_NEED, "today-new-need"),
            one(links::KNOW, "today-know"),
            one(links::DOORS, "today-doors"),
            one(links::NEEDS, "today-needs"),
        ]
    }
}

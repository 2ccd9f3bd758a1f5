//! `/mijn`: a code and what was given beside it open everything there is of somebody.
use askama::Template;

use super::PromiseView;
use crate::web::page::{Fact, Field, Shell, form::faults, links};

/// What there is to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MineState {
    /// The code is asked for.
    Ask,
    /// Something is wrong with it; the fields say what.
    Faults,
    /// The hour of the buttons is over: the code is asked for again.
    Again,
    /// Everything there is of them.
    Open {
        /// "zon 418".
        code: String,
        /// What the buttons send along.
        pass: String,
        /// What they gave.
        gave: Vec<Fact>,
        /// What they promised.
        promises: Vec<PromiseView>,
        /// The secret address that their calendar reads, while there is one.
        feed: Option<String>,
    },
    /// Asked once more before everything is erased.
    Sure {
        /// What the button sends along.
        pass: String,
    },
    /// Everything is erased.
    Erased,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "mine.html")]
pub struct MinePage {
    /// The frame.
    pub shell: Shell,
    /// What there is to see.
    pub state: MineState,
    /// The code, as typed.
    pub code: Field,
    /// The number or address, as typed.
    pub reach: Field,
}

impl MinePage {
    fn action(&self) -> String {
        self.shell.href(links::MINE)
    }
    fn leave_action(&self) -> String {
        self.shell.href(links::MINE_LEAVE)
    }
    fn offer_action(&self) -> String {
        self.shell.href(links::MINE_OFFER)
    }
    fn feed_action(&self) -> String {
        self.shell.href(links::MINE_CALENDAR)
    }
    fn erase_action(&self) -> String {
        self.shell.href(links::MINE_ERASE)
    }
    fn todo_href(&self) -> String {
        self.shell.href(links::TODO)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        faults([("code", &self.code), ("reach", &self.reach)])
    }
}

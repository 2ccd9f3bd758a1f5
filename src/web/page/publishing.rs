//! `/team/cijfers`: what a council decided that everybody may see.
use askama::Template;

use super::{Choice, Field, Shell, form::faults, links};

/// What the page says besides what is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublishingState {
    /// As it is.
    Plain,
    /// What was chosen is kept.
    Saved,
    /// Something is wrong; the fields say what.
    Faults,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "publishing.html")]
pub struct PublishingPage {
    /// The frame.
    pub shell: Shell,
    /// What it says.
    pub state: PublishingState,
    /// What is shown now, in a sentence.
    pub now: String,
    /// What stays as it is this year, in a sentence.
    pub fixed: Option<String>,
    /// There is something to look at.
    pub has_figures: bool,
    /// What can be chosen, the present one chosen.
    pub choices: Vec<Choice>,
    /// Why something cannot be chosen, one sentence each.
    pub lacking: Vec<String>,
    /// What is wrong with the choice.
    pub kind: Field,
    /// What is wrong with "I am sure".
    pub sure: Field,
}

impl PublishingPage {
    fn action(&self) -> String {
        self.shell.href(links::PUBLISHING)
    }
    fn account_href(&self) -> String {
        self.shell.href(links::ACCOUNT)
    }
    fn figures_href(&self) -> String {
        self.shell.href(links::FIGURES)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        faults([("kind", &self.kind), ("sure", &self.sure)])
    }
}

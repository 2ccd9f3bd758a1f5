//! `/over`: what this is, who runs it, how to ask something.
use askama::Template;

use crate::web::page::{Shell, links};

/// Who runs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AboutState {
    /// Whoever the settings name.
    Known {
        /// "Gemeente Voorbeeld".
        name: String,
        /// Where questions go.
        email: String,
        /// Their own site.
        website: Option<String>,
    },
    /// The settings name nobody.
    Unknown,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "about.html")]
pub struct AboutPage {
    /// The frame.
    pub shell: Shell,
    /// Who runs it.
    pub state: AboutState,
    /// Where numbers of people who asked are published: the page and its name.
    pub figures: Option<(String, String)>,
}

impl AboutPage {
    fn algorithm_href(&self) -> String {
        self.shell.href(links::ALGORITHM)
    }
    fn accessibility_href(&self) -> String {
        self.shell.href(links::ACCESSIBILITY)
    }
    fn mine_href(&self) -> String {
        self.shell.href(links::MINE)
    }
    fn code_href(&self) -> &'static str {
        links::CODE_OF_THE_PROGRAM
    }
}

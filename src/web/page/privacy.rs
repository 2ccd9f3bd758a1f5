//! `/privacy`: what is kept, why, how long, and who sees it.
use askama::Template;

use super::{Shell, links};

/// What is told about one sort of thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrivacyPart {
    /// Its anchor.
    pub id: &'static str,
    /// What it is about.
    pub title: String,
    /// Why it is kept.
    pub why: String,
    /// Who sees it.
    pub who: String,
    /// How long what of it.
    pub times: Vec<String>,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "privacy.html")]
pub struct PrivacyPage {
    /// The frame.
    pub shell: Shell,
    /// Part after part.
    pub parts: Vec<PrivacyPart>,
}

impl PrivacyPage {
    fn mine_href(&self) -> String {
        self.shell.href(links::MINE)
    }
}

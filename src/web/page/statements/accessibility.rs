//! `/toegankelijkheid`: what was looked at and how, what was not, and whom to tell.
use askama::Template;

use crate::web::page::Shell;

/// Whom to tell what does not work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccessibilityState {
    /// By mail, to whoever runs this: their name and address.
    Mail(String, String),
    /// By the number on the page, or not yet at all.
    NoMail,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "accessibility.html")]
pub struct AccessibilityPage {
    /// The frame.
    pub shell: Shell,
    /// Whom to tell.
    pub state: AccessibilityState,
}

impl AccessibilityPage {
    /// What was looked at, one sentence each.
    fn tested(&self) -> Vec<String> {
        self.all("access-tested", 6)
    }
    /// What was not, or does not work yet.
    fn not_yet(&self) -> Vec<String> {
        self.all("access-not-yet", 6)
    }
    fn all(&self, key: &str, count: usize) -> Vec<String> {
        (1..=count).map(|number| self.shell.t(&format!("{key}-{number}"))).collect()
    }
}

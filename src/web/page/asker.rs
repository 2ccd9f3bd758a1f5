//! `/team/vragen/{id}/wie-vroeg`: whose need it is, where people are counted.
use askama::Template;

use super::{Field, Shell, form::faults, links};

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "asker.html")]
pub struct AskerPage {
    /// The frame.
    pub shell: Shell,
    /// The need.
    pub id: String,
    /// Its code, for the way back.
    pub need: String,
    /// It was said already.
    pub said: bool,
    /// Code of an earlier need of the same person.
    pub code: Field,
}

impl AskerPage {
    fn need_href(&self) -> String {
        self.shell.href(&links::need(&self.id))
    }
    fn action(&self) -> String {
        self.shell.href(&links::need_asker(&self.id))
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        faults([("code", &self.code)])
    }
}

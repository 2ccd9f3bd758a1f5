//! What somebody sees who was sent a link: somebody asks for help, whom to call, yes or no. Nothing about the need.
use askama::Template;

use super::{Phone, Shell};

/// What there is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskedState {
    /// Nothing answered yet.
    Open,
    /// Answered: yes?
    Said(bool),
    /// The link is unknown or its time is over.
    Over,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "asked_for_help.html")]
pub struct AskedPage {
    /// The frame.
    pub shell: Shell,
    /// What there is to say.
    pub state: AskedState,
    /// Who asks on somebody's behalf.
    pub worker: String,
    /// Their number.
    pub phone: Option<Phone>,
    /// Where the answer goes, language included.
    pub action: String,
}

impl AskedPage {
    fn title(&self) -> String {
        let key = if self.state == AskedState::Over { "ask-over" } else { "ask-title" };
        self.shell.t(key)
    }
    fn next(&self, yes: &bool) -> String {
        self.shell.t1(if *yes { "ask-next-yes" } else { "ask-next-no" }, "worker", &self.worker)
    }
    fn call(&self) -> String {
        match &self.phone {
            Some(phone) => crate::text::texts().get(
                self.shell.lang,
                "ask-call",
                &[("worker", self.worker.as_str().into()), ("phone", phone.text.as_str().into())],
            ),
            None => self.shell.t("ask-call-no-number"),
        }
    }
}

//! Changing what was announced, and calling it off: an event or one thing to do at it.
use askama::Template;

use super::dates::which;
use crate::web::page::{Choice, Field, Shell, form::faults};

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeState {
    /// An event.
    Event,
    /// Something to do.
    Shift,
}

/// One field of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeField {
    /// Its name.
    pub name: &'static str,
    /// Its text.
    pub label: String,
    /// What helps to fill it in.
    pub hint: Option<String>,
    /// What it holds.
    pub field: Field,
}

/// `/team/samen/agenda/{id}/verander` and `/team/samen/agenda/{id}/taak/{shift}/verander`.
#[derive(Clone, Debug, Template)]
#[template(path = "change.html")]
pub struct ChangePage {
    /// The frame.
    pub shell: Shell,
    /// What is changed.
    pub state: ChangeState,
    /// Its name.
    pub name: String,
    /// When it is now.
    pub when: String,
    /// Back to the event, language included.
    pub back_href: String,
    /// What can be changed.
    pub fields: Vec<ChangeField>,
    /// Where that goes, language included.
    pub action: String,
    /// `one` or `all`, where it is on again and again.
    pub which: Option<String>,
    /// How many have a place.
    pub taken: usize,
    /// Why it does not go on.
    pub why: Field,
    /// Where that goes, language included.
    pub off_action: String,
}

impl ChangePage {
    fn is_event(&self) -> bool {
        self.state == ChangeState::Event
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        let all = self.fields.iter().map(|one| (one.name, &one.field)).chain([("why", &self.why)]);
        all.flat_map(|one| faults([one])).collect()
    }
    /// The fields in order: name, text, hint.
    fn rows(&self) -> Vec<(&'static str, String, Option<String>, &Field)> {
        self.fields.iter().map(|one| (one.name, one.label.clone(), one.hint.clone(), &one.field)).collect()
    }
    fn why_row(&self) -> [(&'static str, String, Option<String>, &Field); 1] {
        [("why", self.shell.t("off-why"), Some(self.shell.t("off-why-hint")), &self.why)]
    }
    fn choices(&self) -> Vec<Choice> {
        self.which.iter().flat_map(|chosen| which(&self.shell, chosen)).collect()
    }
    fn taken_text(&self) -> String {
        self.shell.count("change-taken", &self.taken)
    }
    fn off_text(&self) -> String {
        self.shell.t(if self.is_event() { "off-event" } else { "off-shift" })
    }
}

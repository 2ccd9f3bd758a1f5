//! A residents' event in one form: what, when, where, who, and whom to call.
use askama::Template;

use super::dates::repeats;
use crate::web::page::{Choice, Field, Shell, form::faults, links};

/// What the form says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewEventState {
    /// Nothing filled in yet.
    Empty,
    /// Something is wrong; the fields say what.
    Faults,
}

/// `/team/samen/activiteiten/nieuw`.
#[derive(Clone, Debug, Template)]
#[template(path = "new_event.html")]
pub struct NewEventPage {
    /// The frame.
    pub shell: Shell,
    /// What the form says.
    pub state: NewEventState,
    /// What it is called.
    pub name: Field,
    /// A few words about it.
    pub description: Field,
    /// The day.
    pub day: Field,
    /// From.
    pub from: Field,
    /// To.
    pub to: Field,
    /// How often.
    pub repeat: Field,
    /// The last day on which there may be one.
    pub until: Field,
    /// Where.
    pub place: Field,
    /// Who organises it.
    pub organiser: Field,
    /// Whom to call.
    pub person: Field,
    /// Their number.
    pub phone: Field,
    /// So that sending twice makes it once.
    pub idempotency_key: String,
}

impl NewEventPage {
    /// An empty form with its key.
    pub fn empty(shell: Shell, idempotency_key: impl Into<String>) -> Self {
        let blank = Field::default;
        Self {
            shell,
            state: NewEventState::Empty,
            name: blank(),
            description: blank(),
            day: blank(),
            from: blank(),
            to: blank(),
            repeat: blank(),
            until: blank(),
            place: blank(),
            organiser: blank(),
            person: blank(),
            phone: blank(),
            idempotency_key: idempotency_key.into(),
        }
    }
    fn action(&self) -> String {
        self.shell.href(links::TEAM_EVENTS)
    }
    fn events_href(&self) -> String {
        self.shell.href(links::TEAM_EVENTS)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        faults([
            ("name", &self.name),
            ("description", &self.description),
            ("day", &self.day),
            ("from", &self.from),
            ("to", &self.to),
            ("repeat", &self.repeat),
            ("until", &self.until),
            ("place", &self.place),
            ("organiser", &self.organiser),
            ("person", &self.person),
            ("phone", &self.phone),
        ])
    }
    fn repeats(&self) -> [Choice; 4] {
        repeats(&self.shell, &self.repeat.value)
    }
    /// The fields up to how often, in order: name, text, hint.
    fn fields(&self) -> [(&'static str, String, Option<String>, &Field); 5] {
        let t = |key: &str| self.shell.t(key);
        [
            ("name", t("event-name"), None, &self.name),
            ("description", t("event-words"), Some(t("event-words-hint")), &self.description),
            ("day", t("event-day"), Some(t("event-day-hint")), &self.day),
            ("from", t("shift-from"), Some(t("shift-from-hint")), &self.from),
            ("to", t("shift-to"), None, &self.to),
        ]
    }
    /// The fields after it.
    fn more_fields(&self) -> [(&'static str, String, Option<String>, &Field); 5] {
        let t = |key: &str| self.shell.t(key);
        [
            ("until", t("repeat-until"), Some(t("repeat-until-hint")), &self.until),
            ("place", t("event-place"), Some(t("event-place-hint")), &self.place),
            ("organiser", t("event-organiser"), None, &self.organiser),
            ("person", t("event-person"), Some(t("event-person-hint")), &self.person),
            ("phone", t("know-phone"), None, &self.phone),
        ]
    }
}

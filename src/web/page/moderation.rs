//! "Klopt er iets niet?", and what a team does with what is said.
use askama::Template;

use super::{Choice, Field, Phone, Shell, form, links};

/// What the form says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportState {
    /// Nothing filled in yet.
    Empty,
    /// Something is wrong; the fields say what.
    Faults,
    /// What looks like a name stands in the words. Sending again keeps them as they are.
    NameWarning,
    /// It is written down.
    Thanks,
}

/// The page on which somebody says what is wrong.
#[derive(Clone, Debug, Template)]
#[template(path = "report.html")]
pub struct ReportPage {
    /// The frame.
    pub shell: Shell,
    /// Where the form is sent, without the language.
    pub path: String,
    /// What the text is called.
    pub name: String,
    /// What the form says.
    pub state: ReportState,
    /// What can be wrong.
    pub reasons: Vec<Choice>,
    /// What is wrong with the reason.
    pub reason_fault: Option<String>,
    /// In own words; may be empty.
    pub words: Field,
    /// Phone or e-mail; may be empty.
    pub reach: Field,
    /// What people leave empty and programs fill in; shown once something stands in it.
    pub trap: Field,
    /// So that sending twice records once.
    pub idempotency_key: String,
}

impl ReportPage {
    fn action(&self) -> String {
        self.shell.href(&self.path)
    }
    fn home_href(&self) -> String {
        self.shell.href(links::HOME)
    }
    fn warned(&self) -> bool {
        self.state == ReportState::NameWarning
    }
    fn trapped(&self) -> bool {
        self.trap.fault.is_some()
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        let reason = self.reason_fault.as_deref().map(|fault| ("reason", fault));
        let others = form::faults([("words", &self.words), ("reach", &self.reach), ("website", &self.trap)]);
        reason.into_iter().chain(others).collect()
    }
}

/// What one person said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidRow {
    /// "Het klopt niet".
    pub reason: String,
    /// In own words; may be empty.
    pub words: String,
    /// "maandag 14 september".
    pub when: String,
    /// Where it is answered, language included; nothing for who left no way to reach them.
    pub answer_action: Option<String>,
    /// Their number.
    pub phone: Option<Phone>,
    /// Their address.
    pub email: Option<String>,
    /// The answer, as typed.
    pub answer: Field,
    /// Id of the field.
    pub field: String,
}

/// A text about which something was said, or that is hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    /// What it is called.
    pub name: String,
    /// Its page; nothing while it is hidden.
    pub href: Option<String>,
    /// What it says, where that is more.
    pub about: String,
    /// Nobody reads it now.
    pub hidden: bool,
    /// What was said.
    pub said: Vec<SaidRow>,
    /// "Fenna verborg dit op maandag 14 september: ...".
    pub history: Vec<String>,
    /// Where its buttons lead, language included.
    pub base: String,
    /// Why, as typed.
    pub why: Field,
    /// Id of that field.
    pub field: String,
}

/// What there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CasesState {
    /// Nothing.
    Quiet,
    /// These.
    Waiting(Vec<CaseRow>),
}

/// The page of a team.
#[derive(Clone, Debug, Template)]
#[template(path = "cases.html")]
pub struct CasesPage {
    /// The frame.
    pub shell: Shell,
    /// What there is.
    pub state: CasesState,
}

impl CasesPage {
    fn today_href(&self) -> String {
        self.shell.href(links::TODAY)
    }
    fn faults(&self) -> Vec<(&str, &str)> {
        let CasesState::Waiting(cases) = &self.state else { return Vec::new() };
        let mut all = Vec::new();
        for case in cases {
            all.extend(case.why.fault.as_deref().map(|fault| (case.field.as_str(), fault)));
            let said = case.said.iter();
            all.extend(said.filter_map(|one| Some((one.field.as_str(), one.answer.fault.as_deref()?))));
        }
        all
    }
}

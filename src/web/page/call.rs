//! The page beside the phone: the number, two sentences to say, and what they said.
use askama::Template;

use super::{Choice, Field, Phone, Shell, links};

/// What was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallForm {
    /// `yes`, `call-back`, `no`, or nothing sent yet.
    pub answer: String,
    /// A moment in words.
    pub when: Field,
    /// Or one of the coming days,
    pub days: Vec<Choice>,
    /// and a time.
    pub times: Vec<Choice>,
    /// Why they said no.
    pub reasons: Vec<Choice>,
    /// A number, where none is known.
    pub phone: Field,
    /// Whom to ask for.
    pub person: Field,
    /// What the team promises.
    pub we: Field,
    /// What the place promises.
    pub they: Field,
    /// Who stands in.
    pub backups: Vec<Choice>,
    /// What is wrong with the whole.
    pub fault: Option<String>,
}

/// What the page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallState {
    /// A partner.
    Partner,
    /// Nobody has spoken to them yet: a yes says how to reach them.
    New,
    /// Something is wrong; the fields say what.
    Faults,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "call_page.html")]
pub struct CallPage {
    /// The frame.
    pub shell: Shell,
    /// The need it is about.
    pub need: String,
    /// Its code.
    pub code: String,
    /// The suggestion.
    pub entry: String,
    /// Who is called.
    pub name: String,
    /// Their number.
    pub phone: Option<Phone>,
    /// "Vraag naar Kees."
    pub ask_for: Option<String>,
    /// They were asked as often as they want: from when on they may be asked again.
    pub asked_enough: Option<String>,
    /// What to do without a number.
    pub no_number: Option<String>,
    /// "jij kent hen".
    pub known: Vec<String>,
    /// Two sentences.
    pub say: Vec<String>,
    /// Asks for number and person.
    pub is_new: bool,
    /// What was filled in.
    pub form: CallForm,
    /// What it says.
    pub state: CallState,
    /// So that sending twice counts once.
    pub idempotency_key: String,
}

impl CallPage {
    fn action(&self) -> String {
        self.shell.href(&links::call(&self.need, &self.entry))
    }
    fn need_href(&self) -> String {
        self.shell.href(&links::need(&self.need))
    }
    fn is(&self, answer: &str) -> bool {
        self.form.answer == answer
    }
    /// A moment belongs to the answer it was sent with.
    fn when(&self, answer: &str) -> Field {
        if self.is(answer) { self.form.when.clone() } else { Field::default() }
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        let form = &self.form;
        let when = if self.is("call-back") { "when-back" } else { "when" };
        let fields =
            [(when, &form.when), ("phone", &form.phone), ("we_promise", &form.we), ("they_promise", &form.they)];
        let whole = form.fault.as_deref().map(|fault| ("antwoord", fault));
        whole.into_iter().chain(super::form::faults(fields)).collect()
    }
    fn promises(&self) -> [(&'static str, String, &Field); 2] {
        let (we, they) = (self.shell.t("promise-we"), self.shell.t("promise-they"));
        [("we_promise", we, &self.form.we), ("they_promise", they, &self.form.they)]
    }
    fn promises_open(&self) -> bool {
        self.form.we.fault.is_some() || self.form.they.fault.is_some()
    }
}

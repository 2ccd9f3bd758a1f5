//! One event as its team sees it: who comes, what is still to do, whom to call.
use askama::Template;

use super::Dates;
use crate::web::page::{Choice, Field, Phone, Shell, form::faults, links};

/// Somebody who signed up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonComing {
    /// Which sign-up.
    pub id: String,
    /// What to call them.
    pub name: String,
    /// Their number.
    pub phone: Option<Phone>,
    /// Their address.
    pub email: Option<String>,
    /// "Heeft een plek", "Nummer 2 op de wachtlijst".
    pub standing: String,
    /// A place is offered: what they said can be written down.
    pub is_offered: bool,
    /// It began: whether they came can be written down.
    pub may_say_came: bool,
    /// They did not come.
    pub no_show: bool,
    /// Where what they said goes, language included.
    pub answer_action: String,
    /// Where it is written down that they did not come.
    pub no_show_action: String,
    /// They must still be rung: where it is written down that somebody did.
    pub told_action: Option<String>,
}

/// What came of asking around for something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftAsking {
    /// "Gevraagd: 4. Ja: 1. Nee: 2.", once somebody was asked.
    pub stands: Option<String>,
    /// Whom a message does not reach: name and number.
    pub to_call: Vec<(String, Phone)>,
    /// Where more are asked, language included, while that can be.
    pub action: Option<String>,
    /// How many that would be.
    pub hint: String,
}

/// Something to do, with who does it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftTeam {
    /// Its id.
    pub id: String,
    /// "tafels klaarzetten".
    pub role: String,
    /// "half 1 tot half 2".
    pub when: String,
    /// "2 van de 4, 2 nodig".
    pub count: String,
    /// Why it does not go on, when it does not.
    pub called_off: Option<String>,
    /// Where it is changed, language included, for who may.
    pub change_href: Option<String>,
    /// Who.
    pub people: Vec<PersonComing>,
    /// What came of asking around, for who may.
    pub asking: Option<ShiftAsking>,
}

/// Adding something to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShiftForm {
    /// What.
    pub role: Field,
    /// How it lies in time.
    pub kind: Field,
    /// The last day, where it has no set time.
    pub before: Field,
    /// From.
    pub from: Field,
    /// To.
    pub to: Field,
    /// So many are needed.
    pub least: Field,
    /// So many may come.
    pub most: Field,
    /// Also on all dates that come after it; nothing where it is on once.
    pub every: Option<bool>,
    /// So that sending twice adds it once.
    pub idempotency_key: String,
}

/// Whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TeamEventState {
    /// The team looks after it: names and numbers are shown.
    Theirs,
    /// Nobody looks after it yet.
    Nobodys,
    /// Another team does: only numbers of people are shown.
    Others,
}

/// `/team/samen/activiteiten/{id}`.
#[derive(Clone, Debug, Template)]
#[template(path = "team_event.html")]
pub struct TeamEventPage {
    /// The frame.
    pub shell: Shell,
    /// Whose it is.
    pub state: TeamEventState,
    /// Its name.
    pub name: String,
    /// When.
    pub when: String,
    /// Where; may be empty.
    pub place: String,
    /// Whom residents call.
    pub host: Option<String>,
    /// What the poster leads to: a whole address, and its path.
    pub poster: (String, String),
    /// Why it does not go on, when it does not.
    pub called_off: Option<String>,
    /// Where it is changed, language included, for who may.
    pub change_href: Option<String>,
    /// When else it is, where it is on again and again.
    pub dates: Option<Dates>,
    /// What there is to do.
    pub shifts: Vec<ShiftTeam>,
    /// Something more to do.
    pub form: ShiftForm,
    /// Where the form goes, language included.
    pub action: String,
}

impl TeamEventPage {
    fn events_href(&self) -> String {
        self.shell.href(links::TEAM_EVENTS)
    }
    fn poster_href(&self) -> String {
        format!("{}/poster", self.action.trim_end_matches("/taak"))
    }
    fn may_add(&self) -> bool {
        self.state != TeamEventState::Others && self.called_off.is_none()
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        let form = &self.form;
        faults([
            ("role", &form.role),
            ("kind", &form.kind),
            ("from", &form.from),
            ("to", &form.to),
            ("before", &form.before),
            ("least", &form.least),
            ("most", &form.most),
        ])
    }
    fn role_row(&self) -> [(&'static str, String, Option<String>, &Field); 1] {
        [("role", self.shell.t("shift-role"), Some(self.shell.t("shift-role-hint")), &self.form.role)]
    }
    fn kinds(&self) -> [Choice; 3] {
        let chosen = if self.form.kind.value.is_empty() { "set" } else { &self.form.kind.value };
        ["set", "flexible", "open"].map(|kind| Choice::new(kind, self.shell.t(&format!("shift-kind-{kind}")), chosen))
    }
    /// The other fields in order: name, text, hint, width for the keyboard of a phone.
    fn fields(&self) -> Vec<(&'static str, String, Option<String>, &Field, bool)> {
        let t = |key: &str| self.shell.t(key);
        vec![
            ("from", t("shift-from"), Some(t("shift-from-hint")), &self.form.from, false),
            ("to", t("shift-to"), None, &self.form.to, false),
            ("before", t("shift-before"), Some(t("shift-before-hint")), &self.form.before, false),
            ("least", t("shift-least"), None, &self.form.least, true),
            ("most", t("shift-most"), None, &self.form.most, true),
        ]
    }
}

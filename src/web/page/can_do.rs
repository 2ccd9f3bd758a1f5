//! "Dit kan ik": what somebody can do, in their own words, and the code by which they take it back.
use askama::Template;

use super::{Field, Shell, form, links};

/// What the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CanDoState {
    /// Nothing filled in yet.
    Empty,
    /// Something is wrong; the fields say what.
    Faults,
    /// What looks like a name stands in the words. Sending again keeps them as they are.
    NameWarning,
    /// It is written down; what one has to be sure of.
    Thanks(OwnCanDo, Option<String>),
    /// It is taken back.
    Removed,
}

/// What somebody offered, as they see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnCanDo {
    /// Their code.
    pub code: String,
    /// In their own words.
    pub can_do: String,
    /// Whose page it is, for its own button.
    pub pass: String,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "can_do.html")]
pub struct CanDoPage {
    /// The frame.
    pub shell: Shell,
    /// What the page says.
    pub state: CanDoState,
    /// In own words.
    pub can_do: Field,
    /// Postcode or street.
    pub place: Field,
    /// First name.
    pub first_name: Field,
    /// Phone or e-mail.
    pub reach: Field,
    /// What people leave empty and programs fill in; shown once something stands in it.
    pub trap: Field,
    /// So that sending twice records once.
    pub idempotency_key: String,
    /// Where the code works: this site, as it is typed.
    pub site: String,
}

impl CanDoPage {
    /// An empty form with its key.
    pub fn empty(shell: Shell, idempotency_key: impl Into<String>, site: String) -> Self {
        let [can_do, place, first_name, reach, trap] = [(); 5].map(|()| Field::default());
        let (state, idempotency_key) = (CanDoState::Empty, idempotency_key.into());
        Self { shell, state, can_do, place, first_name, reach, trap, idempotency_key, site }
    }

    fn title(&self) -> String {
        self.shell.t(match &self.state {
            CanDoState::Thanks(..) => "can-do-thanks",
            CanDoState::Removed => "can-do-removed",
            _ => "can-do-title",
        })
    }
    fn action(&self) -> String {
        self.shell.href(links::CAN_DO)
    }
    fn remove_action(&self) -> String {
        self.shell.href(links::CAN_DO_REMOVE)
    }
    fn home_href(&self) -> String {
        self.shell.href(links::HOME)
    }
    fn warned(&self) -> bool {
        self.state == CanDoState::NameWarning
    }
    fn trapped(&self) -> bool {
        self.trap.fault.is_some()
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        if let CanDoState::Thanks(_, Some(fault)) = &self.state {
            return vec![("remove", fault.as_str())];
        }
        form::faults([
            ("can_do", &self.can_do),
            ("place", &self.place),
            ("first_name", &self.first_name),
            ("reach", &self.reach),
            ("website", &self.trap),
        ])
    }
}

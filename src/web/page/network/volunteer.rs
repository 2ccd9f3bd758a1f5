//! A volunteer in three fields.
use askama::Template;

use crate::web::page::{Field, Shell, form::faults, links};

/// What the form says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VolunteerState {
    /// Nothing filled in yet.
    Empty,
    /// Something is wrong; the fields say what.
    Faults,
    /// The own words hold what looks like a name. Sending again keeps them.
    NameWarning,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "volunteer.html")]
pub struct VolunteerPage {
    /// The frame.
    pub shell: Shell,
    /// First name.
    pub first_name: Field,
    /// Postcode or street.
    pub place: Field,
    /// What they can do.
    pub can_do: Field,
    /// Telephone number.
    pub phone: Field,
    /// They said yes: `yes` when ticked.
    pub consent: Field,
    /// So that sending twice writes it down once.
    pub idempotency_key: String,
    /// What the form says.
    pub state: VolunteerState,
}

impl VolunteerPage {
    /// An empty form with its key.
    pub fn empty(shell: Shell, idempotency_key: impl Into<String>) -> Self {
        let blank = Field::default;
        Self {
            shell,
            first_name: blank(),
            place: blank(),
            can_do: blank(),
            phone: blank(),
            consent: blank(),
            idempotency_key: idempotency_key.into(),
            state: VolunteerState::Empty,
        }
    }
    fn action(&self) -> String {
        self.shell.href(links::VOLUNTEER)
    }
    fn know_href(&self) -> String {
        self.shell.href(links::KNOW)
    }
    fn warned(&self) -> bool {
        self.state == VolunteerState::NameWarning
    }
    fn agreed(&self) -> bool {
        !self.consent.value.is_empty()
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        faults([
            ("first_name", &self.first_name),
            ("place", &self.place),
            ("can_do", &self.can_do),
            ("phone", &self.phone),
            ("consent", &self.consent),
        ])
    }
}

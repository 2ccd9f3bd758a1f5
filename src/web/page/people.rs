//! The people of the team, for its coordinator; and one of them.
use askama::Template;

use super::{Choice, Field, Phone, Shell, form::faults, links};

/// What the list says besides who is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeopleState {
    /// As it is.
    List,
    /// What was asked is done.
    Done,
    /// The invitation has faults; the fields say what.
    Faults,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    /// Id, as text.
    pub id: String,
    /// Their page.
    pub href: String,
    /// Name.
    pub name: String,
    /// What they may do, in words.
    pub role: String,
    /// Number to call.
    pub phone: Option<Phone>,
    /// What there is to say: the one who reads, no address yet, open needs.
    pub notes: Vec<String>,
}

/// What was filled in to invite somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InviteForm {
    /// Name.
    pub name: Field,
    /// Address.
    pub email: Field,
    /// What they may do.
    pub role: Field,
    /// So that sending twice invites once.
    pub idempotency_key: String,
}

/// The list.
#[derive(Clone, Debug, Template)]
#[template(path = "people.html")]
pub struct PeoplePage {
    /// The frame.
    pub shell: Shell,
    /// What it says.
    pub state: PeopleState,
    /// Who is there.
    pub rows: Vec<PersonRow>,
    /// The invitation.
    pub form: InviteForm,
    /// What the one who reads may let somebody do.
    pub roles: Vec<Choice>,
    /// What an invitation does; nothing where nobody who is invited could sign in.
    pub invited: Option<String>,
}

impl PeoplePage {
    fn action(&self) -> String {
        self.shell.href(links::PEOPLE)
    }
    fn account_href(&self) -> String {
        self.shell.href(links::ACCOUNT)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        faults([("name", &self.form.name), ("email", &self.form.email), ("role", &self.form.role)])
    }
}

/// What can be done with one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PersonState {
    /// Both forms.
    Open,
    /// Nothing: they may do more than the one who reads.
    OutOfReach,
    /// Something is wrong; the fields say what.
    Faults,
}

/// One of the team.
#[derive(Clone, Debug, Template)]
#[template(path = "person.html")]
pub struct PersonPage {
    /// The frame.
    pub shell: Shell,
    /// What can be done.
    pub state: PersonState,
    /// Who.
    pub row: PersonRow,
    /// What they may do, the present one chosen.
    pub roles: Vec<Choice>,
    /// What is wrong with a role.
    pub role: Field,
    /// Who could take over.
    pub heirs: Vec<Choice>,
    /// What is wrong with who takes over.
    pub heir: Field,
    /// What is wrong with "I am sure".
    pub sure: Field,
    /// Is there something to take over?
    pub holds: bool,
    /// "3 partners kennen alleen Rachid Bouali.", where there are any.
    pub only_theirs: Option<String>,
}

impl PersonPage {
    fn people_href(&self) -> String {
        self.shell.href(links::PEOPLE)
    }
    fn relay_href(&self) -> String {
        self.shell.href(&links::relay_of(&self.row.id))
    }
    fn role_action(&self) -> String {
        self.shell.href(&links::colleague_role(&self.row.id))
    }
    fn out_action(&self) -> String {
        self.shell.href(&links::colleague_out(&self.row.id))
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        faults([("role", &self.role), ("heir", &self.heir), ("sure", &self.sure)])
    }
}

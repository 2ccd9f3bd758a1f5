//! One's own account.
use askama::Template;

use super::{Field, Shell, form::faults, links};

/// What the page says besides the account itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountState {
    /// As it is.
    Plain,
    /// What was changed is kept.
    Saved,
    /// A code went to the new address.
    EmailAsked,
    /// Something is wrong; the fields say what.
    Faults,
}

/// How somebody stands at the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tie {
    /// Bound to nobody there.
    Free,
    /// On the way there: the address to go to.
    Leaving(String),
    /// Bound.
    Bound,
}

/// The provider, where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtProvider {
    /// What it is called, and why nobody was bound.
    pub name: Field,
    /// How whoever reads stands there.
    pub tie: Tie,
    /// What is wrong with "I am sure".
    pub sure: Field,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "account.html")]
pub struct AccountPage {
    /// The frame.
    pub shell: Shell,
    /// What it says.
    pub state: AccountState,
    /// Name.
    pub name: Field,
    /// Number.
    pub phone: Field,
    /// Address to sign in with.
    pub email: Field,
    /// The code that went to a new one; asked for after [`AccountState::EmailAsked`].
    pub code: Option<Field>,
    /// Asked for a second factor?
    pub second_factor: bool,
    /// Can messages be sent here?
    pub mail: bool,
    /// Signing in at one's own organisation.
    pub provider: Option<AtProvider>,
    /// May they see the people of the team?
    pub leads: bool,
    /// May they load the map, lists and figures?
    pub loads: bool,
}

impl AccountPage {
    fn action(&self) -> String {
        self.shell.href(links::ACCOUNT)
    }
    fn email_action(&self) -> String {
        self.shell.href(links::ACCOUNT_EMAIL)
    }
    fn code_action(&self) -> String {
        self.shell.href(links::ACCOUNT_EMAIL_CODE)
    }
    fn bind_action(&self) -> String {
        self.shell.href(links::ACCOUNT_BIND)
    }
    fn unbind_action(&self) -> String {
        self.shell.href(links::ACCOUNT_UNBIND)
    }
    fn second_href(&self) -> String {
        self.shell.href(links::SECOND_FACTOR)
    }
    fn load_href(&self) -> String {
        self.shell.href(links::LOAD)
    }
    fn publishing_href(&self) -> String {
        self.shell.href(links::PUBLISHING)
    }
    fn people_href(&self) -> String {
        self.shell.href(links::PEOPLE)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        let mut all = faults([("name", &self.name), ("phone", &self.phone), ("email", &self.email)]);
        all.extend(self.code.as_ref().map(|code| faults([("code", code)])).unwrap_or_default());
        let at = self.provider.as_ref();
        all.extend(at.map(|at| faults([("provider", &at.name), ("sure", &at.sure)])).unwrap_or_default());
        all
    }
}

//! Where somebody of a team signs in.
use askama::Template;

use super::{Choice, Field, Shell, form::faults, links};
use crate::service::Role;

/// What the page asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInState {
    /// The demo: one button per role, and the form as everywhere.
    Demo,
    /// The address a code is sent to.
    Mail,
    /// Only the way to the provider.
    Provider,
    /// Nobody can sign in here yet.
    Closed,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "sign_in.html")]
pub struct SignInPage {
    /// The frame.
    pub shell: Shell,
    /// What it asks.
    pub state: SignInState,
    /// What the provider is called, where there is one, and why nobody came in through it.
    pub provider: Option<Field>,
    /// The address.
    pub email: Field,
    /// The code from the screen of whoever started the program, where one is open.
    pub start: Option<Field>,
    /// Nobody has begun here yet: whoever set it up finds the way.
    pub begin: bool,
    /// Where to go afterwards, a path on this site without language.
    pub back: String,
}

impl SignInPage {
    fn action(&self) -> String {
        self.shell.href(links::SIGN_IN)
    }
    fn provider_href(&self) -> String {
        let back = serde_urlencoded::to_string([("terug", &self.back)]).unwrap_or_default();
        format!("{}?{back}", self.shell.href(links::SIGN_IN_PROVIDER))
    }
    fn start_action(&self) -> String {
        self.shell.href(links::SIGN_IN_START)
    }
    fn demo_action(&self) -> String {
        self.shell.href(links::SIGN_IN_DEMO)
    }
    fn post_href(&self) -> String {
        self.shell.href(links::DEMO_POST)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        let mut all = self.provider.as_ref().map(|provider| faults([("provider", provider)])).unwrap_or_default();
        all.extend(faults([("email", &self.email)]));
        all.extend(self.start.as_ref().map(|start| faults([("start", start)])).unwrap_or_default());
        all
    }
    fn roles(&self) -> Vec<Choice> {
        let choice = |role: Role| {
            let code = role.as_str();
            Choice::new(code, self.shell.t(&format!("sign-in-as-{code}")), "")
        };
        Role::ALL.into_iter().map(choice).collect()
    }
    fn about(&self, role: &Choice) -> String {
        self.shell.t(&format!("sign-in-about-{}", role.value))
    }
}

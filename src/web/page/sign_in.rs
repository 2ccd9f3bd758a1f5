//! Where somebody of a team signs in.
use askama::Template;

use super::{Choice, Shell, links};
use crate::service::Role;

/// What the page asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInState {
    /// The demo: one button per role.
    Demo,
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
    /// Where to go afterwards, a path on this site without language.
    pub back: String,
}

impl SignInPage {
    fn demo_action(&self) -> String {
        self.shell.href(links::SIGN_IN_DEMO)
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

//! Where the code from the mail, or from the app, is typed.
use askama::Template;

use super::{Field, Shell, form::faults, links};

/// What the page asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInCodeState {
    /// The code, just after it was asked for: the same page for every address.
    Code,
    /// Only to press: the link was opened where it was asked for.
    Confirm,
    /// The code too: the link was opened in another browser.
    Elsewhere,
    /// The code from the app.
    Second,
    /// Nothing: too long ago, used, or never asked.
    Over,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "sign_in_code.html")]
pub struct SignInCodePage {
    /// The frame.
    pub shell: Shell,
    /// What it asks.
    pub state: SignInCodeState,
    /// The code.
    pub code: Field,
    /// What the link says, where there is one.
    pub link: String,
    /// Where to go afterwards, a path on this site without language.
    pub back: String,
}

impl SignInCodePage {
    fn action(&self) -> String {
        let path = if self.link.is_empty() { links::SIGN_IN_CODE } else { links::SIGN_IN_LINK };
        self.shell.href(path)
    }
    fn again_href(&self) -> String {
        self.shell.sign_in_href()
    }
    fn post_href(&self) -> String {
        self.shell.href(links::DEMO_POST)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        faults([("code", &self.code)])
    }
    fn is_typed(&self) -> bool {
        !matches!(self.state, SignInCodeState::Confirm | SignInCodeState::Over)
    }
    fn lead(&self) -> String {
        self.shell.t(match self.state {
            SignInCodeState::Code => "sign-in-code-lead",
            SignInCodeState::Confirm => "sign-in-confirm-lead",
            SignInCodeState::Elsewhere => "sign-in-elsewhere-lead",
            SignInCodeState::Second => "sign-in-second-lead",
            SignInCodeState::Over => "sign-in-over-lead",
        })
    }
}

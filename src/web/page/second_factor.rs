//! The second factor: turning it on and off.
use askama::Template;

use super::{Field, Qr, Shell, form::faults, links};

/// On or off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecondFactorState {
    /// Off; this is what to put into an app.
    Off {
        /// To type.
        secret: String,
        /// To scan.
        uri: String,
    },
    /// On.
    On,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "second_factor.html")]
pub struct SecondFactorPage {
    /// The frame.
    pub shell: Shell,
    /// On or off.
    pub state: SecondFactorState,
    /// The code from the app.
    pub code: Field,
}

impl SecondFactorPage {
    fn action(&self) -> String {
        self.shell.href(match self.state {
            SecondFactorState::Off { .. } => links::SECOND_FACTOR,
            SecondFactorState::On => links::SECOND_FACTOR_OFF,
        })
    }
    fn account_href(&self) -> String {
        self.shell.href(links::ACCOUNT)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        faults([("code", &self.code)])
    }
    fn picture(&self) -> Option<Qr> {
        match &self.state {
            SecondFactorState::Off { uri, .. } => Qr::of(uri),
            SecondFactorState::On => None,
        }
    }
    fn grouped(&self, secret: &str) -> String {
        let groups = secret.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned());
        groups.collect::<Vec<_>>().join(" ")
    }
}

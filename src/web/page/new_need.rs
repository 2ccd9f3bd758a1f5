//! The short form: three answers, by keyboard in under a minute.
use askama::Template;

use super::{Choice, Field, Shell, form::faults, links};

/// Who could help: what is sent for each answer; its words are under `own-network-<code>`.
pub use crate::service::acting::OWN_NETWORK;

/// What was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewNeedForm {
    /// In own words.
    pub own_words: Field,
    /// Postcode or street.
    pub place: Field,
    /// No fixed place.
    pub no_place: bool,
    /// One of [`OWN_NETWORK`].
    pub own_network: Field,
    /// So that sending twice records once.
    pub idempotency_key: String,
}

/// What the form says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewNeedState {
    /// Nothing filled in yet.
    Empty,
    /// Something is wrong; the fields say what.
    Faults,
    /// A name, number or address stands in the own words. Sending again keeps them as they are.
    NameWarning,
}

/// The page with the short form.
#[derive(Clone, Debug, Template)]
#[template(path = "new_need.html")]
pub struct NewNeedPage {
    /// The frame.
    pub shell: Shell,
    /// What was filled in.
    pub form: NewNeedForm,
    /// What the form says.
    pub state: NewNeedState,
}

impl NewNeedPage {
    /// An empty form with its key.
    pub fn empty(shell: Shell, idempotency_key: impl Into<String>) -> Self {
        let form = NewNeedForm { idempotency_key: idempotency_key.into(), ..NewNeedForm::default() };
        Self { shell, form, state: NewNeedState::Empty }
    }

    fn action(&self) -> String {
        self.shell.href(links::NEEDS)
    }
    fn look_action(&self) -> String {
        self.shell.href(links::LOOK)
    }
    fn warned(&self) -> bool {
        self.state == NewNeedState::NameWarning
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        let form = &self.form;
        faults([("own_words", &form.own_words), ("place", &form.place), ("own_network", &form.own_network)])
    }
    fn answers(&self) -> Vec<Choice> {
        let answer =
            |code: &str| Choice::new(code, self.shell.t(&format!("own-network-{code}")), &self.form.own_network.value);
        OWN_NETWORK.into_iter().map(answer).collect()
    }
}

//! A team begins, in two screens: where it works, and who they are.
use askama::Template;

use super::{Choice, Field, Shell, form::faults, links};

/// The second screen, as filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BeginForm {
    /// The team.
    pub team: Field,
    /// Who begins.
    pub name: Field,
    /// Their number.
    pub phone: Field,
    /// The code of an installation nobody works in yet.
    pub code: Field,
    /// Ask for the code: it was not given on an earlier screen.
    pub asks_code: bool,
    /// So that sending twice begins once.
    pub idempotency_key: String,
}

/// Which screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BeginState {
    /// Where: nothing searched yet.
    Where,
    /// Where: what answers.
    Found {
        /// There are more than are shown.
        more: bool,
    },
    /// Where: nothing answers.
    NothingFound,
    /// Who.
    Who(Box<BeginForm>),
    /// Somebody began already.
    Closed,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "begin.html")]
pub struct BeginPage {
    /// The frame.
    pub shell: Shell,
    /// What was typed to find an area.
    pub q: Field,
    /// The areas that were chosen and those that were found; by code.
    pub areas: Vec<Choice>,
    /// Which screen.
    pub state: BeginState,
}

impl BeginPage {
    fn search_action(&self) -> String {
        self.shell.href(links::BEGIN)
    }
    fn team_action(&self) -> String {
        self.shell.href(links::BEGIN_TEAM)
    }
    fn back_href(&self) -> String {
        let chosen = self.areas.iter().map(|area| ("gebied", area.value.as_str()));
        let query = serde_urlencoded::to_string(chosen.collect::<Vec<_>>()).unwrap_or_default();
        self.shell.href(&format!("{}?{query}", links::BEGIN))
    }
    fn heading(&self) -> String {
        self.shell.t(match self.state {
            BeginState::Where | BeginState::Found { .. } | BeginState::NothingFound => "begin-where",
            BeginState::Who(_) => "begin-who",
            BeginState::Closed => "begin-closed",
        })
    }
    fn nothing_found(&self) -> bool {
        self.state == BeginState::NothingFound
    }
    fn has_more(&self) -> bool {
        self.state == BeginState::Found { more: true }
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        match &self.state {
            BeginState::Who(form) => {
                faults([("team", &form.team), ("name", &form.name), ("phone", &form.phone), ("code", &form.code)])
            }
            _ => faults([("q", &self.q)]),
        }
    }
}

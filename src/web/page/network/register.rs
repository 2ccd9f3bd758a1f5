//! The register: who is in the network of the team.
use askama::Template;

use super::Paging;
use crate::web::page::{Choice, Field, Shell, Tag, links};

/// One partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerRow {
    /// Its id.
    pub id: String,
    /// Its page, language included.
    pub href: String,
    /// Its name.
    pub name: String,
    /// What they offer, and what sort of partner.
    pub tags: Vec<Tag>,
    /// Who of us knows them, when last spoken to, when last confirmed: a sentence each.
    pub lines: Vec<String>,
    /// How far, when a place was typed.
    pub far: Option<String>,
}

/// What there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegisterState {
    /// Partners.
    List,
    /// Nobody answers the question.
    Nothing,
    /// Nobody is in yet: what to do first.
    Empty,
    /// The place that was typed is not known.
    Fault,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "register.html")]
pub struct RegisterPage {
    /// The frame.
    pub shell: Shell,
    /// Part of a name or of what they can do.
    pub q: String,
    /// Near what.
    pub place: Field,
    /// Which of them.
    pub shown: Vec<Choice>,
    /// The partners of this page.
    pub rows: Vec<PartnerRow>,
    /// Which page of the list.
    pub paging: Paging,
    /// What just came of something: a sentence each.
    pub news: Vec<String>,
    /// What there is.
    pub state: RegisterState,
}

impl RegisterPage {
    fn action(&self) -> String {
        self.shell.href(links::NETWORK)
    }
    fn know_href(&self) -> String {
        self.shell.href(links::KNOW)
    }
    fn paste_href(&self) -> String {
        self.shell.href(links::PASTE)
    }
    fn team_map_href(&self) -> String {
        self.shell.href(links::TEAM_MAP)
    }
    fn doors_href(&self) -> String {
        self.shell.href(links::DOORS)
    }
    fn places_href(&self) -> String {
        self.shell.href(links::PLACES)
    }
    fn relay_href(&self) -> String {
        self.shell.href(links::RELAY)
    }
    fn bridges_href(&self) -> String {
        self.shell.href(links::BRIDGES)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        crate::web::page::form::faults([("place", &self.place)])
    }
}

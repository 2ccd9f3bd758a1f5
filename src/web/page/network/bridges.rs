//! Bridge builders: people who open doors.
use askama::Template;

use super::Paging;
use crate::web::page::{Shell, Tag, links};

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BridgeRow {
    /// The partner's id.
    pub id: String,
    /// Its page, language included.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Languages, and a line into the municipality.
    pub tags: Vec<Tag>,
    /// Among whom they are at home.
    pub communities: String,
    /// They may be asked now.
    pub may_ask: bool,
    /// How often still, or from when again.
    pub cap: String,
    /// So that pressing twice counts once.
    pub idempotency_key: String,
}

/// What there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BridgesState {
    /// Bridge builders.
    List,
    /// None yet: how somebody becomes one.
    Nobody,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "bridges.html")]
pub struct BridgesPage {
    /// The frame.
    pub shell: Shell,
    /// Those of this page.
    pub rows: Vec<BridgeRow>,
    /// Which page of the list.
    pub paging: Paging,
    /// What there is.
    pub state: BridgesState,
}

impl BridgesPage {
    fn network_href(&self) -> String {
        self.shell.href(links::NETWORK)
    }
    fn action(&self) -> String {
        self.shell.href(links::BRIDGES)
    }
    fn ask_action(&self, row: &BridgeRow) -> String {
        self.shell.href(&links::deed(&row.id, "gevraagd"))
    }
}

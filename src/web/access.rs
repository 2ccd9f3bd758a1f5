//! Who may use which route: one row per route, and no route without a row.
use axum::{Router, middleware, routing::MethodRouter};

use super::{App, gate::gate};
use crate::{service::Role, text::Lang};

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anyone.
    Public,
    /// Anyone, in the demo; elsewhere it does not exist.
    Demo,
    /// Everybody of a team.
    Team,
    /// Coordinators and administrators.
    Coordinator,
    /// Administrators.
    Administrator,
}

impl Access {
    /// The least role that may; nothing where nobody needs to sign in.
    pub const fn role(self) -> Option<Role> {
        match self {
            Self::Public | Self::Demo => None,
            Self::Team => Some(Role::Member),
            Self::Coordinator => Some(Role::Coordinator),
            Self::Administrator => Some(Role::Administrator),
        }
    }
}

/// One route and who may use it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// As axum writes it, e.g. `/aanbod/{id}`.
    pub path: String,
    /// Who.
    pub access: Access,
}

/// Routes with their rows; the gate stands in front of each that is not for everyone.
pub struct Table {
    demo: bool,
    router: Router<App>,
    rows: Vec<Row>,
}

impl Table {
    /// An empty table.
    pub fn new(demo: bool) -> Self {
        Self { demo, router: Router::new(), rows: Vec::new() }
    }

    /// Adds a route in every language that has the page: `/path`, `/en/path`, and `/ar/path` where everyone may read it.
    #[must_use]
    pub fn page(self, access: Access, method: &'static str, path: &str, handler: MethodRouter<App>) -> Self {
        let languages = Lang::ALL.into_iter().filter(|lang| lang.has(path));
        languages.fold(self, |table, lang| table.route(access, method, &lang.path(path), handler.clone()))
    }

    /// Adds a route.
    #[must_use]
    pub fn route(mut self, access: Access, method: &'static str, path: &str, handler: MethodRouter<App>) -> Self {
        self.rows.push(Row { method, path: path.to_owned(), access });
        let handler = match access.role() {
            Some(_) => handler.route_layer(middleware::from_fn(move |request, next| gate(access, request, next))),
            None => handler,
        };
        if access != Access::Demo || self.demo {
            self.router = self.router.route(path, handler);
        }
        self
    }

    /// Every row, also of routes that are not there without the demo.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The routes that are there.
    pub fn into_router(self) -> Router<App> {
        self.router
    }
}

//! One request for a page: the language and the path it has, and the page that answers it.
use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::request::Parts,
    response::{IntoResponse, Redirect, Response},
};

use super::{answer, error};
use crate::{
    service::ServiceError,
    text::Lang,
    web::{App, Here, page::Page},
};

/// What every page starts from.
#[derive(Clone)]
pub struct Visit {
    /// Who answers.
    pub app: App,
    /// Language of the page.
    pub lang: Lang,
    /// Its path without the language.
    path: String,
}

impl FromRequestParts<App> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let Here(app) = Here::from_request_parts(parts, app).await?;
        let (lang, path) = Lang::of_path(parts.uri.path());
        Ok(Self { app, lang, path: path.to_owned() })
    }
}

impl Visit {
    /// The same in another language than that of the path: an address that is the same for all tells nothing of it.
    #[must_use]
    pub fn speaking(self, lang: Lang) -> Self {
        Self { lang, ..self }
    }

    /// The page, or the one that says what went wrong.
    pub fn show(&self, page: Result<impl Page, ServiceError>) -> Response {
        self.reply(page.map(|page| answer(&page)))
    }

    /// On to the page at a path, once something was done there; or the page that says what went wrong.
    pub fn lead(&self, to: Result<String, ServiceError>) -> Response {
        self.reply(to.map(|path| Redirect::to(&self.lang.path(&path)).into_response()))
    }

    /// The answer, or the page that says what went wrong.
    pub fn reply(&self, answer: Result<Response, ServiceError>) -> Response {
        answer.unwrap_or_else(|fault| error::page(&self.app, self.lang, &self.path, &fault))
    }
}

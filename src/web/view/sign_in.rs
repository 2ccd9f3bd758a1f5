//! `/aanmelden`, `/afmelden`.
use axum::{
    body::Bytes,
    extract::RawQuery,
    http::{HeaderMap, Uri},
    response::{IntoResponse, Redirect, Response},
};

use super::{answer, error, new_need::fields, shell};
use crate::{
    service::{Role, account},
    text::{Lang, text},
    web::{
        Here, gate,
        page::{Nav, SignInPage, SignInState, links},
    },
};

/// The page.
pub async fn get(Here(app): Here, uri: Uri, RawQuery(raw): RawQuery) -> Response {
    let (lang, _) = Lang::of_path(uri.path());
    let typed = fields(raw.unwrap_or_default().as_bytes());
    let state = if app.service.config.demo { SignInState::Demo } else { SignInState::Closed };
    let frame = shell(&app, lang, Nav::None, text(lang, "sign-in-title"), links::SIGN_IN);
    answer(&SignInPage { shell: frame, state, back: back(typed.get("terug")) })
}

/// A path on this site: never another site, whatever stands in the address.
pub fn back(asked: Option<&String>) -> String {
    let own = |path: &&String| path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']);
    asked.filter(own).cloned().unwrap_or_else(|| links::NEEDS.to_owned())
}

/// The demo's buttons.
pub async fn demo(Here(app): Here, uri: Uri, body: Bytes) -> Response {
    let (lang, path) = Lang::of_path(uri.path());
    let typed = fields(&body);
    let role = Role::of(typed.get("role").map(String::as_str).unwrap_or_default());
    match account::sign_in_demo(&app.service, role).await {
        Ok(ticket) => {
            let to = lang.path(&back(typed.get("terug")));
            (gate::keep(Some(&ticket)), Redirect::to(&to)).into_response()
        }
        Err(fault) => error::page(&app, lang, path, &fault),
    }
}

/// Ends this session, here and in the database; `everywhere` ends all of theirs.
pub async fn out(Here(app): Here, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let (lang, path) = Lang::of_path(uri.path());
    let everywhere = fields(&body).contains_key("everywhere");
    let ended = match gate::ticket(&headers) {
        _ if everywhere => account::sign_out_everywhere(&app.service, app.who()).await,
        Some(ticket) => account::sign_out(&app.service, &ticket).await,
        None => Ok(()),
    };
    match ended {
        Ok(()) => (gate::keep(None), Redirect::to(&lang.path("/"))).into_response(),
        Err(fault) => error::page(&app, lang, path, &fault),
    }
}

//! `/aanmelden`, `/afmelden`.
use axum::{
    body::Bytes,
    extract::RawQuery,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};

use super::{Visit, answer, shell};
use crate::{
    service::{Role, account},
    text::text,
    web::{
        gate,
        page::{Nav, SignInPage, SignInState, links},
        typed::fields,
    },
};

/// The page.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let typed = fields(raw.unwrap_or_default());
    let state = if visit.app.service.config.demo { SignInState::Demo } else { SignInState::Closed };
    let frame = shell(&visit.app, visit.lang, Nav::None, text(visit.lang, "sign-in-title"), links::SIGN_IN);
    answer(&SignInPage { shell: frame, state, back: back(typed.get("terug")) })
}

/// A path on this site: never another site, whatever stands in the address.
pub fn back(asked: Option<&String>) -> String {
    let own = |path: &&String| path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']);
    asked.filter(own).cloned().unwrap_or_else(|| links::TODAY.to_owned())
}

/// The demo's buttons.
pub async fn demo(visit: Visit, body: Bytes) -> Response {
    let typed = fields(&body);
    let role = Role::of(typed.get("role").map(String::as_str).unwrap_or_default());
    let to = Redirect::to(&visit.lang.path(&back(typed.get("terug"))));
    let opened = account::sign_in_demo(&visit.app.service, role).await;
    visit.reply(opened.map(|ticket| (gate::keep(Some(&ticket)), to).into_response()))
}

/// Ends this session, here and in the database; `everywhere` ends all of theirs.
pub async fn out(visit: Visit, headers: HeaderMap, body: Bytes) -> Response {
    let (service, everywhere) = (&visit.app.service, fields(&body).contains_key("everywhere"));
    let ended = match gate::ticket(&headers) {
        _ if everywhere => account::sign_out_everywhere(service, visit.app.who()).await,
        Some(ticket) => account::sign_out(service, &ticket).await,
        None => Ok(()),
    };
    let to = Redirect::to(&visit.lang.path("/"));
    visit.reply(ended.map(|()| (gate::keep(None), to).into_response()))
}

//! What a visitor reads when something is wrong.
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{
    service::ServiceError,
    storage::StoreError,
    text::{Lang, text},
    web::{
        App, RETRY_SECONDS, api,
        page::{ErrorPage, ErrorState, Nav, Shell},
        view::{answer, shell},
    },
};

/// The page for a use case that failed.
pub fn page(app: &App, lang: Lang, path: &str, error: &ServiceError) -> Response {
    let state = state_of(lang, error);
    if matches!(state, ErrorState::Internal { .. }) {
        tracing::error!(%error, "a page failed");
    }
    render(shell(app, lang, Nav::None, text(lang, state.title_key()), path), state)
}

fn state_of(lang: Lang, error: &ServiceError) -> ErrorState {
    match error {
        ServiceError::Invalid(faults) => {
            ErrorState::BadRequest(faults.iter().map(|fault| api::sentence(lang, fault)).collect())
        }
        ServiceError::File(_) => ErrorState::BadRequest(Vec::new()),
        ServiceError::NotFound => ErrorState::NotFound,
        ServiceError::SignIn => ErrorState::SignIn,
        ServiceError::Forbidden => ErrorState::Forbidden,
        ServiceError::TooMany { seconds } => ErrorState::TooMany { seconds: *seconds },
        ServiceError::Store(StoreError::Busy | StoreError::Unavailable(_) | StoreError::Conflict) => {
            ErrorState::Unavailable { seconds: RETRY_SECONDS }
        }
        ServiceError::Store(_) => ErrorState::Internal { request_id: None },
    }
}

/// The page for what a layer refused before any handler ran: made from nothing but texts.
pub fn bare(lang: Lang, path: &str, error: &ServiceError) -> Response {
    plain(lang, path, state_of(lang, error))
}

/// The page after a panic: made from nothing but texts.
pub fn internal(path: &str, request_id: Option<String>) -> Response {
    let (lang, rest) = Lang::of_path(path);
    plain(lang, rest, ErrorState::Internal { request_id })
}

fn plain(lang: Lang, path: &str, state: ErrorState) -> Response {
    render(Shell::new(lang, Nav::None, text(lang, state.title_key()), path), state)
}

fn render(shell: Shell, state: ErrorState) -> Response {
    let status = StatusCode::from_u16(state.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let wait = state.seconds();
    let mut response = (status, answer(&ErrorPage { shell, state, again_href: None })).into_response();
    if let Some(seconds) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

//! What a visitor reads when something is wrong.
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{
    service::ServiceError,
    storage::StoreError,
    text::Lang,
    web::{
        App, api,
        page::{ErrorPage, ErrorState, Nav, Shell},
        view::{answer, shell},
    },
};

/// Seconds after which a busy server is worth another try.
const AGAIN_SECONDS: u32 = 2;

/// The page for a use case that failed.
pub fn page(app: &App, lang: Lang, path: &str, error: &ServiceError) -> Response {
    let state = state_of(lang, error);
    if matches!(state, ErrorState::Internal { .. }) {
        tracing::error!(%error, "a page failed");
    }
    let title = crate::text::text(lang, state.title_key());
    render(shell(app, lang, Nav::None, title, path), state, None)
}

fn state_of(lang: Lang, error: &ServiceError) -> ErrorState {
    match error {
        ServiceError::Invalid(faults) => {
            ErrorState::BadRequest(faults.iter().map(|fault| api::sentence(lang, fault)).collect())
        }
        ServiceError::File(_) => ErrorState::BadRequest(Vec::new()),
        ServiceError::NotFound => ErrorState::NotFound,
        ServiceError::Forbidden => ErrorState::Forbidden,
        ServiceError::Store(StoreError::Busy | StoreError::Unavailable(_) | StoreError::Conflict) => {
            ErrorState::Unavailable { seconds: AGAIN_SECONDS }
        }
        ServiceError::Store(_) => ErrorState::Internal { request_id: None },
    }
}

/// The page for what a layer refused before any handler ran: made from nothing but texts.
pub fn bare(lang: Lang, path: &str, error: &ServiceError) -> Response {
    let state = state_of(lang, error);
    let title = crate::text::text(lang, state.title_key());
    render(Shell::new(lang, Nav::None, title, path), state, None)
}

/// The page after a panic: made from nothing but texts.
pub fn internal(path: &str, request_id: Option<String>) -> Response {
    let (lang, rest) = Lang::of_path(path);
    let state = ErrorState::Internal { request_id };
    let title = crate::text::text(lang, state.title_key());
    render(Shell::new(lang, Nav::None, title, rest), state, None)
}

fn render(shell: Shell, state: ErrorState, again_href: Option<String>) -> Response {
    let status = StatusCode::from_u16(state.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let busy = matches!(state, ErrorState::Unavailable { .. });
    let mut response = (status, answer(&ErrorPage { shell, state, again_href })).into_response();
    if busy {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
    }
    response
}

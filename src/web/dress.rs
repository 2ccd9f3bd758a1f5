//! Answers without words: what the layers below refuse (too large, from another site, another method, an address that
//! cannot be read) becomes the same problem or page as every other failure.
use axum::{
    extract::Request,
    http::{HeaderMap, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{api, health, language, view};
use crate::{
    service::{Fault, ServiceError},
    text::Lang,
};

/// What every answer with these headers already has: words for people or programs.
const WORDS: [&str; 2] = ["text/html", "application/problem+json"];

/// Gives a failure without words the words it needs.
pub async fn dress(request: Request, next: Next) -> Response {
    let (path, asked) = (request.uri().path().to_owned(), request.headers().clone());
    let bare = next.run(request).await;
    let failed = bare.status().is_client_error() || bare.status().is_server_error();
    let not_ready = path == health::READY && bare.status() == StatusCode::SERVICE_UNAVAILABLE;
    if !failed || not_ready || has_words(bare.headers()) {
        return bare;
    }
    let fault = fault_of(bare.status());
    if path.starts_with(api::PREFIX) {
        return api::problem(language(&asked), bare.status(), &fault);
    }
    page(&path, bare.status(), &fault)
}

fn has_words(headers: &HeaderMap) -> bool {
    let sort = headers.get(header::CONTENT_TYPE).and_then(|sort| sort.to_str().ok()).unwrap_or_default();
    WORDS.iter().any(|words| sort.starts_with(words))
}

/// What the bare status means here.
fn fault_of(status: StatusCode) -> Fault {
    match status {
        // The only layer that refuses with 403 is the one that looks where a form came from.
        StatusCode::FORBIDDEN => Fault::new("request", "cross-site"),
        StatusCode::NOT_FOUND => Fault::new("request", "not-found"),
        StatusCode::METHOD_NOT_ALLOWED => Fault::new("request", "method"),
        StatusCode::PAYLOAD_TOO_LARGE => {
            Fault::new("request", "too-large").with("most", format!("{} kB", super::MOST_BODY_BYTES / 1024))
        }
        status if status.is_server_error() => Fault::new("request", "internal"),
        _ => Fault::new("request", "bad-request"),
    }
}

fn page(path: &str, status: StatusCode, fault: &Fault) -> Response {
    let (lang, rest) = Lang::of_path(path);
    let error = match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => ServiceError::NotFound,
        _ => ServiceError::Invalid(vec![fault.clone()]),
    };
    if status.is_server_error() {
        return view::error::internal(path, None);
    }
    (status, view::error::bare(lang, rest, &error)).into_response()
}

//! What every answer has, whatever made it: headers, a number in the log, and a life after a panic.
use std::{panic::AssertUnwindSafe, sync::Arc, time::Instant};

use axum::{
    body::{Body, to_bytes},
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures_util::FutureExt;
use sha2::{Digest, Sha256};

use super::policy::{Policies, Shows};
use super::{api, language, view};
use crate::{service::Fault, storage::hex};

const ALWAYS: [(&str, &str); 6] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "geolocation=(self), camera=(), microphone=(), interest-cohort=()"),
];

/// Adds the headers that every answer has.
pub async fn headers(State(policies): State<Arc<Policies>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let shows = response.extensions().get::<Shows>().copied();
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers.insert(header::CONTENT_SECURITY_POLICY, policies.of_answer(shows).clone());
    if shows.is_some_and(|shows| shows.is_embedded) && policies.may_be_embedded {
        headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    }
    if path.starts_with(api::PREFIX) {
        headers.insert("api-version", HeaderValue::from_static(api::VERSION));
    }
    if path.contains("/team") {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    } else {
        headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    }
    headers.append(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

/// Writes one line per request: the route as a template, never the path with what somebody typed.
pub async fn trace(mut request: Request, next: Next) -> Response {
    let id = uuid::Uuid::new_v4();
    request.extensions_mut().insert(RequestId(id));
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let begun = Instant::now();
    let span = tracing::info_span!("request", %id);
    let mut response = tracing::Instrument::instrument(next.run(request), span).await;
    let (status, micros) = (response.status().as_u16(), begun.elapsed().as_micros());
    tracing::info!(%id, %method, route = route.unwrap_or_default(), status, micros, "answered");
    if let Ok(value) = HeaderValue::from_str(&id.to_string()) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}

/// The number of a request in the log.
#[derive(Clone, Copy, Debug)]
pub struct RequestId(pub uuid::Uuid);

/// A panic in a handler is one failed answer and a line in the log, nothing more.
pub async fn survive(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let lang = language(request.headers());
    let id = request.extensions().get::<RequestId>().map(|id| id.0.to_string());
    match AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(response) => response,
        Err(_) => {
            tracing::error!("a handler panicked");
            if path.starts_with(api::PREFIX) {
                return api::problem(lang, StatusCode::INTERNAL_SERVER_ERROR, &Fault::new("request", "internal"));
            }
            view::error::internal(&path, id)
        }
    }
}

/// An ETag over the answer itself, so that it can never be wrong; 304 when the client has it already.
pub async fn etag(request: Request, next: Next) -> Response {
    let wanted = request.headers().get(header::IF_NONE_MATCH).cloned();
    let readable = request.method() == Method::GET;
    let response = next.run(request).await;
    if !readable || response.status() != StatusCode::OK {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let tag = format!("W/\"{}\"", hex(&Sha256::digest(&bytes)[..12]));
    if let Ok(value) = HeaderValue::from_str(&tag) {
        parts.headers.insert(header::ETAG, value);
    }
    let same = wanted.as_ref().and_then(|wanted| wanted.to_str().ok());
    if same.is_some_and(|same| same.split(',').any(|one| one.trim() == tag)) {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(header::CONTENT_LENGTH);
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}

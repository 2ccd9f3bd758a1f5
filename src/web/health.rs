//! For whoever watches the machine.
use axum::{extract::State, http::StatusCode};

use super::App;

/// Does the process live?
pub const LIVE: &str = "/health/live";
/// Can it do its work?
pub const READY: &str = "/health/ready";

/// It answers, so it lives.
pub async fn live() -> &'static str {
    "ok"
}

/// Ready when the database answers.
pub async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.service.store.catch_up().await {
        Ok(()) => (StatusCode::OK, "ok"),
        Err(error) => {
            tracing::error!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
        }
    }
}

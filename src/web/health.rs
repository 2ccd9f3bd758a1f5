//! For whoever watches the machine.
use std::time::Duration;

use axum::{extract::State, http::StatusCode};

use super::App;

/// Does the process live?
pub const LIVE: &str = "/health/live";
/// Can it do its work?
pub const READY: &str = "/health/ready";

/// Whoever asks takes a slow answer for none, and asks again soon.
const PATIENCE: Duration = Duration::from_secs(1);

/// It answers, so it lives.
pub async fn live() -> &'static str {
    "ok"
}

/// Ready when the database answers.
pub async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match tokio::time::timeout(PATIENCE, app.service.store.ping()).await {
        Ok(Ok(())) => return (StatusCode::OK, "ok"),
        Ok(Err(error)) => tracing::error!(%error, "not ready"),
        Err(_) => tracing::error!("not ready: the database does not answer in time"),
    }
    (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
}

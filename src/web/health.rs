//! For whoever watches the machine.
use axum::{Router, extract::State, http::StatusCode, routing::get};

use super::App;

/// `/health/live`, `/health/ready`.
pub fn router() -> Router<App> {
    Router::new().route("/health/live", get(|| async { "ok" })).route("/health/ready", get(ready))
}

/// Ready when the database answers.
async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.service.store.catch_up().await {
        Ok(()) => (StatusCode::OK, "ok"),
        Err(error) => {
            tracing::error!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
        }
    }
}

//! While somebody waits for an answer, the database is felt: where it is silent they hear so, instead of an empty page.
use std::time::Duration;

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};

use super::{App, gate};
use crate::{service::ServiceError, storage::StoreError};

/// After so long an answer is late, and late again.
const PATIENCE: Duration = Duration::from_secs(1);

/// Gives up on a request that is late when the database is silent; one that is only slow goes on.
pub async fn feel(State(app): State<App>, request: Request, next: Next) -> Response {
    let (headers, path) = (request.headers().clone(), request.uri().path().to_owned());
    let mut answer = std::pin::pin!(next.run(request));
    let is_silent = async {
        loop {
            tokio::time::sleep(PATIENCE).await;
            if !app.service.store.has_pulse().await {
                return;
            }
        }
    };
    tokio::select! {
        biased;
        response = &mut answer => response,
        () = is_silent => gate::refused(&headers, &path, &app, &ServiceError::Store(StoreError::Busy)),
    }
}

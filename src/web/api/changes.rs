//! What changed since a revision: for whoever keeps a copy.
use axum::{Json, extract::RawQuery, http::HeaderMap, response::Response};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{problem::reply, query::Params};
use crate::{
    service::{ServiceError, network},
    web::{App, Here},
};

/// One thing that changed.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ChangeShape {
    /// Which.
    pub id: Uuid,
    /// `offer`, `known-place`, `event` or `initiative`.
    #[serde(rename = "type")]
    pub what: String,
    /// Its revision.
    pub revision: i64,
    /// It can no longer be found.
    pub withdrawn: bool,
}

/// Changes of one municipality, oldest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ChangesShape {
    /// Number of the municipality; 0 = shared by all, or not known.
    pub municipality: i64,
    /// The revision this answer reaches to: ask again from here.
    pub revision: i64,
    /// Persons are never among them.
    pub results: Vec<ChangeShape>,
}

/// What changed in a municipality since a revision.
#[utoipa::path(get, path = "/changes", operation_id = "listChanges", tag = "partners",
    params(("municipality" = Option<u64>, Query, description = "Number of the municipality; 0 when absent"),
           ("since" = Option<u64>, Query, description = "Revision; 0 = everything"),
           ("limit" = Option<u64>, Query, description = "1 to 1000")),
    responses((status = 200, description = "Changes, oldest first", body = ChangesShape)))]
pub async fn list_changes(Here(app): Here, headers: HeaderMap, query: RawQuery) -> Response {
    reply(&headers, list(&app, query).await.map(Json))
}

async fn list(app: &App, query: RawQuery) -> Result<ChangesShape, ServiceError> {
    const HIGHEST: u64 = i64::MAX as u64;
    let mut params = Params::read(query, &["municipality", "since", "limit"]);
    let municipality = params.number("municipality", 0..=HIGHEST).unwrap_or_default().cast_signed();
    let since = params.number("since", 0..=HIGHEST).unwrap_or_default().cast_signed();
    let limit = params.number("limit", 1..=1_000).unwrap_or(1_000);
    params.finish()?;
    let (revision, rows) = network::list_changes(&app.service, app.who(), municipality, since, limit).await?;
    let results = rows
        .into_iter()
        .map(|row| ChangeShape { id: row.id, what: row.what, revision: row.revision, withdrawn: row.withdrawn })
        .collect();
    Ok(ChangesShape { municipality, revision, results })
}

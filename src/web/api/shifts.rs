//! What there is to do at events, in numbers: who does it is nobody's to read.
use axum::{
    Json,
    extract::{Path, RawQuery},
    http::HeaderMap,
    response::Response,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    list::{Listing, page_of},
    problem::reply,
    query::id,
};
use crate::{
    service::{
        ServiceError,
        joining::{self, Kind},
    },
    storage::ShiftRecord,
    web::{App, Here},
};

/// Something to do at an event.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ShiftShape {
    /// Which.
    pub id: Uuid,
    /// At which event.
    pub event: Uuid,
    /// What.
    pub role: String,
    /// `set` (from one time to another), `flexible` (on a day or before it), `open` (until the event is over).
    pub kind: String,
    /// `planned` or `cancelled`.
    pub status: String,
    /// Begin; absent without a set time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = "date-time")]
    pub starts_at: Option<String>,
    /// End, or until when.
    #[schema(format = "date-time")]
    pub ends_at: String,
    /// So many are needed.
    pub needed: i64,
    /// So many may come.
    pub places: i64,
    /// Places that somebody who signs up now would get.
    pub places_free: i64,
    /// So many wait in line.
    pub waiting: i64,
    /// Grows when it changes: the number of its calendar entry.
    pub sequence: i64,
}

impl ShiftShape {
    pub(super) fn of(row: ShiftRecord) -> Self {
        let kind = Kind::of(&row);
        // Nobody passes who waits.
        let free = if row.waiting > 0 { 0 } else { (row.most - row.taken).max(0) };
        let status = if row.ended_at.is_some() { "cancelled" } else { "planned" };
        Self {
            id: row.id,
            event: row.event_id,
            role: row.role,
            kind: kind.as_str().to_owned(),
            status: status.to_owned(),
            starts_at: (kind == Kind::Set).then(|| row.starts_at.to_rfc3339()),
            ends_at: row.ends_at.to_rfc3339(),
            needed: row.least,
            places: row.most,
            places_free: free,
            waiting: row.waiting,
            sequence: row.sequence,
        }
    }
}

/// What is still to be done, in order of id.
#[utoipa::path(get, path = "/shifts", operation_id = "listShifts", tag = "partners",
    params(("limit" = Option<u64>, Query, description = "1 to 100"), ("after" = Option<Uuid>, Query, description = "Last id of the page before")),
    responses((status = 200, description = "One page", body = Listing<ShiftShape>)))]
pub async fn list_shifts(Here(app): Here, headers: HeaderMap, query: RawQuery) -> Response {
    let fetch = |after, limit| joining::list_shifts(&app.service, after, limit);
    reply(&headers, page_of(query, "/shifts", fetch, ShiftShape::of, |row| row.id).await)
}

/// One thing to do, also when it was or was called off.
#[utoipa::path(get, path = "/shifts/{id}", operation_id = "getShift", tag = "partners",
    params(("id" = Uuid, Path, description = "Id of the shift")),
    responses((status = 200, description = "The shift", body = ShiftShape)))]
pub async fn get_shift(Here(app): Here, headers: HeaderMap, Path(raw): Path<String>) -> Response {
    reply(&headers, get(&app, &raw).await.map(Json))
}

async fn get(app: &App, raw: &str) -> Result<ShiftShape, ServiceError> {
    Ok(ShiftShape::of(joining::find_todo(&app.service, id(raw)?).await?.shift))
}

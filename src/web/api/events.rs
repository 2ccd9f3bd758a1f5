//! Events that are not over.
use axum::{
    Json,
    extract::{Path, RawQuery},
    http::HeaderMap,
    response::Response,
};
use engine::domain::What;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    list::{Listing, page_of},
    offers::words,
    organizations::LocationShape,
    problem::reply,
    query::id,
    shifts::ShiftShape,
};
use crate::{
    service::{ServiceError, joining, network},
    storage::{EventRecord, Found},
    web::{App, Here},
};

/// An event (schema.org names where there is one).
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EventShape {
    /// Which.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Category codes.
    pub categories: Vec<String>,
    /// Who organises it.
    pub organizer: String,
    /// `planned` or `cancelled`.
    pub status: String,
    /// The series it is a date of, where it is on again and again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<Uuid>,
    /// How often (RFC 5545), where it is on again and again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rrule: Option<String>,
    /// Begin, with the zone it is in.
    #[schema(format = "date-time")]
    pub starts_at: String,
    /// End.
    #[schema(format = "date-time")]
    pub ends_at: String,
    /// Places in all; null = no limit.
    pub places: Option<i64>,
    /// Places free.
    pub places_free: Option<i64>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<LocationShape>,
    /// What there is to do; for one event.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shifts: Vec<ShiftShape>,
}

impl EventShape {
    fn of(row: EventRecord) -> Self {
        Self {
            id: row.id,
            name: row.name,
            description: row.description,
            categories: words(&row.categories),
            organizer: row.organiser,
            status: row.status,
            series: row.series_id,
            rrule: Some(row.rrule).filter(|rule| !rule.is_empty()),
            starts_at: row.starts_at.to_rfc3339(),
            ends_at: row.ends_at.to_rfc3339(),
            places: row.places,
            places_free: row.places_free,
            location: None,
            shifts: Vec::new(),
        }
    }
}

/// Events that are not over, in order of id.
#[utoipa::path(get, path = "/events", operation_id = "listEvents", tag = "partners",
    params(("limit" = Option<u64>, Query, description = "1 to 100"), ("after" = Option<Uuid>, Query, description = "Last id of the page before")),
    responses((status = 200, description = "One page", body = Listing<EventShape>)))]
pub async fn list_events(Here(app): Here, headers: HeaderMap, query: RawQuery) -> Response {
    let fetch = |after, limit| network::list_events(&app.service, app.who(), after, limit);
    reply(&headers, page_of(query, "/events", fetch, EventShape::of, |row| row.id).await)
}

/// One event.
#[utoipa::path(get, path = "/events/{id}", operation_id = "getEvent", tag = "partners",
    params(("id" = Uuid, Path, description = "Id of the event")),
    responses((status = 200, description = "The event", body = EventShape)))]
pub async fn get_event(Here(app): Here, headers: HeaderMap, Path(raw): Path<String>) -> Response {
    reply(&headers, get(&app, &raw).await.map(Json))
}

async fn get(app: &App, raw: &str) -> Result<EventShape, ServiceError> {
    let details = network::get_found(&app.service, app.who(), What::Event, id(raw)?).await?;
    let Found::Event(event, location) = details.found else { return Err(ServiceError::NotFound) };
    let shifts = joining::get_joining(&app.service, event.id).await?.shifts;
    let shifts = shifts.into_iter().map(ShiftShape::of).collect();
    Ok(EventShape { location: location.map(LocationShape::of), shifts, ..EventShape::of(event) })
}

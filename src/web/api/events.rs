//! Events that are not over.
use axum::{
    Json,
    extract::{Path, RawQuery},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use engine::domain::What;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    list::{Listing, Paging},
    offers::words,
    organizations::LocationShape,
    problem::problem_of,
    query::{Params, id},
};
use crate::{
    service::{ServiceError, network},
    storage::{EventRecord, Found},
    web::{App, Here, language},
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
}

impl EventShape {
    fn of(row: EventRecord) -> Self {
        Self {
            id: row.id,
            name: row.name,
            description: row.description,
            categories: words(&row.categories),
            organizer: row.organiser,
            starts_at: row.starts_at.to_rfc3339(),
            ends_at: row.ends_at.to_rfc3339(),
            places: row.places,
            places_free: row.places_free,
            location: None,
        }
    }
}

/// Events that are not over, in order of id.
#[utoipa::path(get, path = "/events", operation_id = "listEvents", tag = "partners",
    params(("limit" = Option<u64>, Query, description = "1 to 100"), ("after" = Option<Uuid>, Query, description = "Last id of the page before")),
    responses((status = 200, description = "One page", body = Listing<EventShape>)))]
pub async fn list_events(Here(app): Here, headers: HeaderMap, query: RawQuery) -> Response {
    match list(&app, query).await {
        Ok(list) => list.into_response(),
        Err(error) => problem_of(language(&headers), &error),
    }
}

async fn list(app: &App, query: RawQuery) -> Result<Listing<EventShape>, ServiceError> {
    let mut params = Params::read(query, &["limit", "after"]);
    let paging = Paging::read(&mut params);
    params.finish()?;
    let rows = network::list_events(&app.service, app.who(), paging.after, paging.limit + 1).await?;
    let rows = rows.into_iter().map(EventShape::of).collect();
    Ok(Listing::of(rows, paging.limit, "/events", |row| row.id.to_string()))
}

/// One event.
#[utoipa::path(get, path = "/events/{id}", operation_id = "getEvent", tag = "partners",
    params(("id" = Uuid, Path, description = "Id of the event")),
    responses((status = 200, description = "The event", body = EventShape)))]
pub async fn get_event(Here(app): Here, headers: HeaderMap, Path(raw): Path<String>) -> Response {
    match get(&app, &raw).await {
        Ok(one) => Json(one).into_response(),
        Err(error) => problem_of(language(&headers), &error),
    }
}

async fn get(app: &App, raw: &str) -> Result<EventShape, ServiceError> {
    let details = network::get_found(&app.service, app.who(), What::Event, id(raw)?).await?;
    match details.found {
        Found::Event(event, location) => {
            let location = location.map(LocationShape::of);
            Ok(EventShape { location, ..EventShape::of(event) })
        }
        _ => Err(ServiceError::NotFound),
    }
}

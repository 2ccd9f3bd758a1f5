//! Offers of organizations.
use axum::{
    Json,
    extract::{Path, RawQuery},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use engine::domain::{Slots, What};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    list::{Listing, Paging},
    problem::problem_of,
    query::{Params, id},
};
use crate::{
    service::{ServiceError, network},
    storage::{Found, OfferRecord},
    web::{App, Here, language},
};

/// An offer (HSDS service).
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct OfferShape {
    /// Which.
    pub id: Uuid,
    /// Who offers it; null for a person.
    pub organization_id: Option<Uuid>,
    /// Name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Category codes.
    pub categories: Vec<String>,
    /// Sort of help.
    pub kind: String,
    /// Half-days, e.g. `mon-am,wed-pm`; empty = not stated.
    pub slots: String,
    /// Places in all; null = no limit.
    pub places: Option<i64>,
    /// Places free.
    pub places_free: Option<i64>,
    /// Lowest age.
    pub minimum_age: i64,
    /// Highest age; null = no limit.
    pub maximum_age: Option<i64>,
    /// Languages (ISO 639).
    pub languages: Vec<String>,
    /// Papers one must show.
    pub required_documents: Vec<String>,
    /// By phone or screen.
    pub remote: bool,
    /// `active` or `inactive`.
    pub status: String,
}

/// Words of a column.
pub fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

impl OfferShape {
    fn of(row: OfferRecord) -> Self {
        Self {
            id: row.id,
            organization_id: row.organization_id,
            name: row.name,
            description: row.description,
            categories: words(&row.categories),
            kind: row.kind,
            slots: Slots::from_bits(u32::try_from(row.slots).unwrap_or_default()).to_string(),
            places: row.places,
            places_free: row.places_free,
            minimum_age: row.min_age,
            maximum_age: Some(row.max_age).filter(|age| *age < 255),
            languages: words(&row.languages),
            required_documents: words(&row.documents),
            remote: row.remote,
            status: row.status,
        }
    }
}

/// Offers of organizations, in order of id.
#[utoipa::path(get, path = "/offers", operation_id = "listOffers", tag = "partners",
    params(("limit" = Option<u64>, Query, description = "1 to 100"), ("after" = Option<Uuid>, Query, description = "Last id of the page before")),
    responses((status = 200, description = "One page", body = Listing<OfferShape>)))]
pub async fn list_offers(Here(app): Here, headers: HeaderMap, query: RawQuery) -> Response {
    match list(&app, query).await {
        Ok(list) => list.into_response(),
        Err(error) => problem_of(language(&headers), &error),
    }
}

async fn list(app: &App, query: RawQuery) -> Result<Listing<OfferShape>, ServiceError> {
    let mut params = Params::read(query, &["limit", "after"]);
    let paging = Paging::read(&mut params);
    params.finish()?;
    let rows = network::list_offers(&app.service, app.who(), paging.after, paging.limit + 1).await?;
    let rows = rows.into_iter().map(OfferShape::of).collect();
    Ok(Listing::of(rows, paging.limit, "/offers", |row| row.id.to_string()))
}

/// One offer; a person's only when they opened it to everyone.
#[utoipa::path(get, path = "/offers/{id}", operation_id = "getOffer", tag = "partners",
    params(("id" = Uuid, Path, description = "Id of the offer")),
    responses((status = 200, description = "The offer", body = OfferShape)))]
pub async fn get_offer(Here(app): Here, headers: HeaderMap, Path(raw): Path<String>) -> Response {
    match get(&app, &raw).await {
        Ok(one) => Json(one).into_response(),
        Err(error) => problem_of(language(&headers), &error),
    }
}

async fn get(app: &App, raw: &str) -> Result<OfferShape, ServiceError> {
    let details = network::get_found(&app.service, app.who(), What::Offer, id(raw)?).await?;
    match details.found {
        Found::Offer(offer, ..) => Ok(OfferShape::of(offer)),
        _ => Err(ServiceError::NotFound),
    }
}

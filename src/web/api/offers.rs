//! Offers of organizations.
use axum::{
    Json,
    extract::{Path, RawQuery},
    http::HeaderMap,
    response::Response,
};
use engine::domain::{Slots, What};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    list::{Listing, page_of},
    problem::reply,
    query::id,
};
use crate::{
    service::{ServiceError, network},
    storage::{Found, OfferRecord},
    web::{App, Here},
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
    let fetch = |after, limit| network::list_offers(&app.service, app.who(), after, limit);
    reply(&headers, page_of(query, "/offers", fetch, OfferShape::of, |row| row.id).await)
}

/// One offer; a person's only when they opened it to everyone.
#[utoipa::path(get, path = "/offers/{id}", operation_id = "getOffer", tag = "partners",
    params(("id" = Uuid, Path, description = "Id of the offer")),
    responses((status = 200, description = "The offer", body = OfferShape)))]
pub async fn get_offer(Here(app): Here, headers: HeaderMap, Path(raw): Path<String>) -> Response {
    reply(&headers, get(&app, &raw).await.map(Json))
}

async fn get(app: &App, raw: &str) -> Result<OfferShape, ServiceError> {
    let details = network::get_found(&app.service, app.who(), What::Offer, id(raw)?).await?;
    let Found::Offer(offer, ..) = details.found else { return Err(ServiceError::NotFound) };
    Ok(OfferShape::of(offer))
}

//! Organizations and where they are; persons are never among them.
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
    service::{ServiceError, network},
    storage::{LocationRecord, OrganizationRecord},
    web::{App, Here},
};

/// An organization (HSDS names).
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OrganizationShape {
    /// Which.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// What it does.
    pub description: String,
    /// `business`, `association`, `foundation`, `public`, `school`, `informal`, `sole-trader` or empty.
    pub legal_status: String,
    /// Website.
    pub website: Option<String>,
    /// Numbers by which others know it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub organization_identifiers: Vec<IdentifierShape>,
    /// Where it is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub locations: Vec<LocationShape>,
}

/// A number of an organization.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct IdentifierShape {
    /// `kvk`, `vestigingsnummer`.
    pub identifier_scheme: String,
    /// The number.
    pub identifier: String,
}

/// A public place.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LocationShape {
    /// Which.
    pub id: Uuid,
    /// Street and number.
    pub address_1: String,
    /// City.
    pub city: String,
    /// Postcode.
    pub postal_code: String,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// Its H3 cell of resolution 10.
    pub cell: Option<String>,
    /// Step-free; null = not known.
    pub step_free: Option<bool>,
}

impl OrganizationShape {
    fn of(row: OrganizationRecord) -> Self {
        Self {
            id: row.id,
            name: row.name,
            description: row.description,
            legal_status: row.legal_form,
            website: row.website,
            organization_identifiers: Vec::new(),
            locations: Vec::new(),
        }
    }
}

impl LocationShape {
    /// A place as JSON.
    pub fn of(row: LocationRecord) -> Self {
        let cell = row.cell.and_then(|raw| engine::domain::Cell::try_from(raw).ok());
        Self {
            id: row.id,
            address_1: format!("{} {}", row.street, row.house_number).trim().to_owned(),
            city: row.city,
            postal_code: row.postcode,
            latitude: row.lat,
            longitude: row.lon,
            cell: cell.map(|cell| cell.to_string()),
            step_free: row.step_free,
        }
    }
}

/// Organizations, in order of id.
#[utoipa::path(get, path = "/organizations", operation_id = "listOrganizations", tag = "partners",
    params(("limit" = Option<u64>, Query, description = "1 to 100"), ("after" = Option<Uuid>, Query, description = "Last id of the page before")),
    responses((status = 200, description = "One page", body = Listing<OrganizationShape>)))]
pub async fn list_organizations(Here(app): Here, headers: HeaderMap, query: RawQuery) -> Response {
    let fetch = |after, limit| network::list_organizations(&app.service, app.who(), after, limit);
    reply(&headers, page_of(query, "/organizations", fetch, OrganizationShape::of, |row| row.id).await)
}

/// One organization with its numbers and places.
#[utoipa::path(get, path = "/organizations/{id}", operation_id = "getOrganization", tag = "partners",
    params(("id" = Uuid, Path, description = "Id of the organization")),
    responses((status = 200, description = "The organization", body = OrganizationShape)))]
pub async fn get_organization(Here(app): Here, headers: HeaderMap, Path(raw): Path<String>) -> Response {
    reply(&headers, get(&app, &raw).await.map(Json))
}

async fn get(app: &App, raw: &str) -> Result<OrganizationShape, ServiceError> {
    let details = network::get_organization(&app.service, app.who(), id(raw)?).await?;
    let mut shape = OrganizationShape::of(details.organization);
    shape.organization_identifiers = details
        .identifiers
        .into_iter()
        .map(|row| IdentifierShape { identifier_scheme: row.scheme, identifier: row.identifier })
        .collect();
    shape.locations = details.locations.into_iter().map(LocationShape::of).collect();
    Ok(shape)
}

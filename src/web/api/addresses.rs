//! Addresses as one types them, for whoever fills in a place.
use axum::{extract::RawQuery, http::HeaderMap, response::Response};
use serde::Serialize;
use utoipa::ToSchema;

use super::{list::Listing, problem::reply, query::Params};
use crate::{
    service::{
        Fault, ServiceError,
        asking::{ADDRESSES_MOST, FoundAddress, search_addresses},
    },
    web::{App, Here},
};

/// Answers when nothing is asked.
const USUAL: u64 = 8;

/// A postcode, a street or a house: a door, never a person.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AddressShape {
    /// `postcode`, `street` or `address`.
    #[schema(example = "address")]
    pub sort: String,
    /// As it is shown.
    #[schema(example = "Papsouwselaan 127, 2624 AX Delft")]
    pub label: String,
    /// As it is asked elsewhere, e.g. as `street` of a question.
    #[schema(example = "Papsouwselaan 127")]
    pub value: String,
}

impl AddressShape {
    fn of(found: FoundAddress) -> Self {
        Self { sort: found.sort.as_str().to_owned(), label: found.label, value: found.value }
    }
}

/// Addresses that answer what was typed, best first: a postcode or its beginning, a street, a street with a number; a
/// letter may be wrong.
#[utoipa::path(get, path = "/addresses", operation_id = "listAddresses", tag = "matching",
    params(("q" = String, Query, description = "What was typed, at least two characters"),
           ("limit" = Option<u64>, Query, description = "1 to 20")),
    responses((status = 200, description = "The best answers", body = Listing<AddressShape>)))]
pub async fn list_addresses(Here(app): Here, headers: HeaderMap, query: RawQuery) -> Response {
    reply(&headers, list(&app, query).await)
}

async fn list(app: &App, query: RawQuery) -> Result<Listing<AddressShape>, ServiceError> {
    let mut params = Params::read(query, &["q", "limit"]);
    let limit = params.number("limit", 1..=ADDRESSES_MOST as u64).unwrap_or(USUAL);
    let typed = params.text("q").unwrap_or_default().trim().to_owned();
    if typed.is_empty() {
        params.fault(Fault::new("q", "place-missing"));
    }
    params.finish()?;
    let found = match typed.chars().count() {
        // One letter is answered by half a city.
        1 => Vec::new(),
        _ => search_addresses(&app.service, &typed, usize::try_from(limit).unwrap_or(1)).await?,
    };
    Ok(Listing { results: found.into_iter().map(AddressShape::of).collect(), next: None })
}

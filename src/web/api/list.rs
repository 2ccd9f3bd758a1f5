//! Lists: pages of at most a hundred, with the address of the next.
use axum::{
    Json,
    http::header,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::query::Params;

/// Rows of a page when nothing is asked.
const USUAL: u64 = 25;
const MOST: u64 = 100;

/// One page of a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Listing<T> {
    /// The rows.
    pub results: Vec<T>,
    /// The next page; absent on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// How many rows, and after which.
pub struct Paging {
    pub limit: u64,
    pub after: Option<Uuid>,
}

impl Paging {
    /// Reads `limit` and `after`.
    pub fn read(params: &mut Params) -> Self {
        let limit = params.number("limit", 1..=MOST).unwrap_or(USUAL);
        Self { limit, after: params.parse("after", "bad-id") }
    }
}

impl<T: Serialize> Listing<T> {
    /// A page of rows, one more than asked when there is a next; `key` names the last row.
    pub fn of(mut results: Vec<T>, limit: u64, path: &str, key: impl Fn(&T) -> String) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = results.len() > limit;
        results.truncate(limit);
        let last = results.last().filter(|_| more).map(key);
        let next = last.map(|last| {
            let joint = if path.contains('?') { '&' } else { '?' };
            format!("{}{path}{joint}limit={limit}&after={last}", super::PREFIX)
        });
        Self { results, next }
    }
}

impl<T: Serialize> IntoResponse for Listing<T> {
    fn into_response(self) -> Response {
        let link = self.next.as_ref().and_then(|next| format!("<{next}>; rel=\"next\"").parse().ok());
        let mut response = Json(self).into_response();
        if let Some(link) = link {
            response.headers_mut().insert(header::LINK, link);
        }
        response
    }
}

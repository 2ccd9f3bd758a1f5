//! Lists: pages of at most a hundred, with the address of the next.
use std::{fmt::Display, str::FromStr};

use axum::{
    Json,
    extract::RawQuery,
    http::header,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::query::Params;
use crate::service::ServiceError;

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

/// How many rows, and after which; `K` is what the list is in order of.
pub struct Paging<K> {
    limit: u64,
    /// The last row of the page before.
    pub after: Option<K>,
}

impl<K: FromStr> Paging<K> {
    /// Reads `limit` and `after`.
    pub fn read(params: &mut Params) -> Self {
        let limit = params.number("limit", 1..=MOST).unwrap_or(USUAL);
        Self { limit, after: params.parse("after", "bad-id") }
    }
}

impl<K: Display> Paging<K> {
    /// Rows to ask for: the one too many says that there is a next page.
    pub const fn ask_for(&self) -> u64 {
        self.limit + 1
    }

    /// The page of the rows that were asked for; `path` holds what else was asked, `key` names the last row.
    pub fn page<T>(&self, path: &str, mut results: Vec<T>, key: impl Fn(&T) -> K) -> Listing<T> {
        let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let more = results.len() > limit;
        results.truncate(limit);
        let last = results.last().filter(|_| more).map(key);
        let next = last.map(|last| {
            let joint = if path.contains('?') { '&' } else { '?' };
            format!("{}{path}{joint}limit={limit}&after={last}", super::PREFIX)
        });
        Listing { results, next }
    }
}

/// A page of a list in order of id that can be asked for nothing but its pages: `fetch` gets the rows, `shape` writes
/// one, `id` says which it is.
pub async fn page_of<R, T, F>(
    query: RawQuery,
    path: &str,
    fetch: impl FnOnce(Option<Uuid>, u64) -> F,
    shape: impl Fn(R) -> T,
    id: impl Fn(&T) -> Uuid,
) -> Result<Listing<T>, ServiceError>
where
    F: Future<Output = Result<Vec<R>, ServiceError>>,
{
    let mut params = Params::read(query, &["limit", "after"]);
    let paging = Paging::read(&mut params);
    params.finish()?;
    let rows = fetch(paging.after, paging.ask_for()).await?;
    Ok(paging.page(path, rows.into_iter().map(shape).collect(), id))
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

//! Needs and their suggestions, for whoever signed in as a member of a team.
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
    list::Listing,
    problem::reply,
    query::{Params, id},
    shapes::AnswerShape,
};
use crate::{
    service::{
        ServiceError, acting,
        asking::{Answer, Near, near},
    },
    storage::NeedRecord,
    text::Lang,
    web::{App, Here, language},
};

/// A need: a code, own words, about where. No person.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NeedShape {
    /// Which.
    pub id: Uuid,
    /// The code the resident keeps.
    pub code: String,
    /// In own words.
    pub own_words: String,
    /// Category code.
    pub category: String,
    /// H3 cell, resolution 9 or coarser; null without a fixed place.
    pub cell: Option<String>,
    /// `open`, `matched` or `closed`.
    pub status: String,
    /// When it was written down.
    #[schema(format = "date-time")]
    pub created_at: String,
}

/// A need with what is near.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NeedAnswerShape {
    /// The need.
    pub need: NeedShape,
    /// What is near.
    #[serde(flatten)]
    pub answer: AnswerShape,
}

impl NeedShape {
    fn of(row: NeedRecord) -> Self {
        let cell = row.cell.and_then(|raw| engine::domain::Cell::try_from(raw).ok());
        Self {
            id: row.id,
            code: row.code,
            own_words: row.own_words,
            category: row.category,
            cell: cell.map(|cell| cell.to_string()),
            status: row.status,
            created_at: row.created_at.to_rfc3339(),
        }
    }
}

/// Needs of a status, newest first.
#[utoipa::path(get, path = "/needs", operation_id = "listNeeds", tag = "needs",
    params(("status" = Option<String>, Query, description = "open, matched or closed"),
           ("skip" = Option<u64>, Query, description = "Rows to leave out"), ("limit" = Option<u64>, Query, description = "1 to 100")),
    responses((status = 200, description = "One page", body = Listing<NeedShape>)))]
pub async fn list_needs(Here(app): Here, headers: HeaderMap, query: RawQuery) -> Response {
    reply(&headers, list(&app, query).await)
}

async fn list(app: &App, query: RawQuery) -> Result<Listing<NeedShape>, ServiceError> {
    let mut params = Params::read(query, &["status", "skip", "limit"]);
    let limit = params.number("limit", 1..=100).unwrap_or(25);
    let skip = params.number("skip", 0..=10_000_000).unwrap_or_default();
    let status = params.text("status").unwrap_or("open").to_owned();
    params.finish()?;
    let (rows, total) = acting::list_needs(&app.service, app.who(), &status, skip, limit).await?;
    let next = skip + rows.len() as u64;
    let next = (next < total && !rows.is_empty())
        .then(|| format!("{}/needs?status={status}&skip={next}&limit={limit}", super::PREFIX));
    Ok(Listing { results: rows.into_iter().map(NeedShape::of).collect(), next })
}

/// One need with its suggestions.
#[utoipa::path(get, path = "/needs/{id}", operation_id = "getNeed", tag = "needs",
    params(("id" = Uuid, Path, description = "Id of the need"), ("minutes" = Option<f64>, Query, description = "Above 0, at most 120; 15 when absent")),
    responses((status = 200, description = "The need and what is near", body = NeedAnswerShape)))]
pub async fn get_need(Here(app): Here, headers: HeaderMap, Path(raw): Path<String>, query: RawQuery) -> Response {
    reply(&headers, get(&app, language(&headers), &raw, query).await.map(Json))
}

async fn get(app: &App, lang: Lang, raw: &str, query: RawQuery) -> Result<NeedAnswerShape, ServiceError> {
    let mut params = Params::read(query, &["minutes"]);
    let minutes: f64 = params.parse("minutes", "not-a-number").unwrap_or(15.0);
    params.finish()?;
    let details = acting::get_need(&app.service, app.who(), id(raw)?).await?;
    let answer = match &details.place {
        Some(place) => {
            let without = acting::resting_for(&app.service, app.who(), details.need.id).await?;
            let asked = Near { limit: 3, without, ..Near::for_need(&details.need, minutes) };
            near(&app.service, app.who(), place, &asked).await?
        }
        None => Answer::default(),
    };
    Ok(NeedAnswerShape { need: NeedShape::of(details.need), answer: AnswerShape::of(&app.service, lang, &answer) })
}

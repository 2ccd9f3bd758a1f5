//! How many people asked, as data: every edition there was, where a council decided that everybody may see it.
use axum::{
    extract::{Path, RawQuery},
    http::HeaderMap,
    response::Response,
};
use engine::prevention::publication::Band;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    list::{Listing, Paging},
    problem::reply,
    query::Params,
};
use crate::{
    service::{
        ServiceError,
        publishing::{Figures, Kind, Line, figures, read_quarter},
    },
    web::{App, Here},
};

/// What is published of a municipality and a quarter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EditionShape {
    /// Code of the municipality.
    #[schema(example = "GM0503")]
    pub municipality: String,
    /// The last quarter of the year it is about.
    #[schema(example = "2026-Q3")]
    pub quarter: String,
    /// `zones`: one number per zone, all subjects together. `areas`: one per district and subject.
    pub kind: &'static str,
}

/// One published number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FigureShape {
    /// Code of the municipality.
    #[schema(example = "GM0503")]
    pub municipality: String,
    /// The H3 cell of a zone (resolution 6 to 9), or the code of a district.
    #[schema(example = "89196bb2e6fffff")]
    pub code: String,
    /// What people call it.
    pub place: String,
    /// Code of the subject; null in a zone, where all are together.
    pub subject: Option<String>,
    /// Different people, rounded to five; null where it is withheld, as 0 to 7 are.
    #[schema(example = 25)]
    pub people: Option<u32>,
    /// The class on a map: `withheld`, `10-20`, `25-50`, `55-100` or `105+`.
    #[schema(example = "25-50")]
    pub class: String,
}

/// The editions of every municipality that publishes, the last one first; none where none does.
#[utoipa::path(get, path = "/figures", operation_id = "listEditions", tag = "figures",
    responses((status = 200, description = "All of them", body = Listing<EditionShape>)))]
pub async fn list_editions(Here(app): Here, headers: HeaderMap, query: RawQuery) -> Response {
    reply(&headers, editions(&app, query).await)
}

async fn editions(app: &App, query: RawQuery) -> Result<Listing<EditionShape>, ServiceError> {
    Params::read(query, &[]).finish()?;
    let all = match figures(&app.service, None).await {
        Err(ServiceError::NotFound) => Vec::new(),
        all => all?,
    };
    let mut results = Vec::new();
    for last in all {
        for quarter in &last.quarters {
            for one in figures(&app.service, Some(*quarter)).await? {
                if one.municipality == last.municipality {
                    results.push(EditionShape {
                        municipality: one.municipality.code.clone(),
                        quarter: one.until.to_string(),
                        kind: one.kind.as_str(),
                    });
                }
            }
        }
    }
    Ok(Listing { results, next: None })
}

/// Every number of a quarter, also where nobody asked, in order of municipality, code and subject.
#[utoipa::path(get, path = "/figures/{quarter}", operation_id = "listFigures", tag = "figures",
    params(("quarter" = String, Path, description = "The last quarter of the year it is about, e.g. 2026-Q3"),
           ("limit" = Option<u64>, Query, description = "1 to 100"),
           ("after" = Option<String>, Query, description = "The last number of the page before")),
    responses((status = 200, description = "One page", body = Listing<FigureShape>)))]
pub async fn list_figures(
    Here(app): Here,
    headers: HeaderMap,
    Path(quarter): Path<String>,
    query: RawQuery,
) -> Response {
    reply(&headers, numbers(&app, &quarter, query).await)
}

async fn numbers(app: &App, quarter: &str, query: RawQuery) -> Result<Listing<FigureShape>, ServiceError> {
    let mut params = Params::read(query, &["limit", "after"]);
    let paging: Paging<String> = Paging::read(&mut params);
    params.finish()?;
    let until = read_quarter(quarter).ok_or(ServiceError::NotFound)?;
    let all = figures(&app.service, Some(until)).await?;
    let mut rows: Vec<FigureShape> =
        all.iter().flat_map(|one| one.lines.iter().map(move |line| shape(one, line))).collect();
    rows.sort_by_key(key);
    let after = paging.after.clone();
    let most = usize::try_from(paging.ask_for()).unwrap_or(usize::MAX);
    let rows = rows.into_iter().filter(|row| after.as_ref().is_none_or(|after| key(row) > *after)).take(most);
    Ok(paging.page(&format!("/figures/{until}"), rows.collect(), key))
}

/// Kept apart by strokes that stand in no code.
fn key(row: &FigureShape) -> String {
    format!("{}~{}~{}", row.municipality, row.code, row.subject.as_deref().unwrap_or_default())
}

fn shape(one: &Figures, line: &Line) -> FigureShape {
    FigureShape {
        municipality: one.municipality.code.clone(),
        code: line.code.clone(),
        place: line.name.clone(),
        subject: line.subject().filter(|_| one.kind == Kind::Areas).map(str::to_owned),
        people: line.shown.number(),
        class: class(Band::of(line.shown)),
    }
}

fn class(band: Band) -> String {
    match band.bounds() {
        (Some(least), Some(most)) => format!("{least}-{most}"),
        (Some(least), None) => format!("{least}+"),
        (None, _) => "withheld".to_owned(),
    }
}

//! Pictures of the map (PNG) for previews and paper: `/kaart.png`, `/plekken/{id}/kaart.png`. They show what everyone may find, and
//! of a place the hexagon it stands in: no finer than its page.
mod mail;
mod motif;
mod style;

use axum::{
    body::Bytes,
    extract::{Path, RawQuery},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use engine::domain::What;

pub use mail::Illustrated;
pub use motif::{Motif, Size};

use super::{App, Here, api, caller::Caller, language, limit::Rule, typed::fields, view::sheet::stands};
use crate::service::{
    Fault, Principal, ServiceError,
    mapping::picture,
    network::{doors::get_round, get_found},
};

/// A picture may be a little older than what it shows.
const KEEP: &str = "public, max-age=600";

/// `/kaart.png`: where most people live.
pub async fn town(Here(app): Here, caller: Caller, RawQuery(raw): RawQuery, headers: HeaderMap) -> Response {
    let motif = async { Ok(Motif::Town(app.service.store.busiest_anchor().await?.ok_or(ServiceError::NotFound)?)) };
    answer(&app, (caller, raw, &headers), motif.await).await
}

/// `/aanbod/{id}/kaart.png`.
pub async fn offer(here: Here, caller: Caller, id: Path<String>, query: RawQuery, headers: HeaderMap) -> Response {
    found(here, (caller, query, headers), id, What::Offer).await
}
/// `/plekken/{id}/kaart.png`.
pub async fn place(here: Here, caller: Caller, id: Path<String>, query: RawQuery, headers: HeaderMap) -> Response {
    found(here, (caller, query, headers), id, What::KnownPlace).await
}
/// `/activiteiten/{id}/kaart.png`.
pub async fn event(here: Here, caller: Caller, id: Path<String>, query: RawQuery, headers: HeaderMap) -> Response {
    found(here, (caller, query, headers), id, What::Event).await
}
/// `/samen/{id}/kaart.png`.
pub async fn initiative(here: Here, caller: Caller, id: Path<String>, query: RawQuery, headers: HeaderMap) -> Response {
    found(here, (caller, query, headers), id, What::Initiative).await
}

async fn found(
    Here(app): Here,
    (caller, RawQuery(raw), headers): (Caller, RawQuery, HeaderMap),
    Path(id): Path<String>,
    what: What,
) -> Response {
    answer(&app, (caller, raw, &headers), around(&app, &id, what).await).await
}

/// As everybody sees it, whoever asks; a person has no picture.
async fn around(app: &App, id: &str, what: What) -> Result<Motif, ServiceError> {
    let details = get_found(&app.service, Principal::Anonymous, what, api::id(id)?).await?;
    let at = stands(&details.found).filter(|_| !details.found.is_person());
    at.map(Motif::around).ok_or(ServiceError::NotFound)
}

/// `/team/deuren/{round}/kaart.png`: the doors of a round, numbered as one walks.
pub async fn round(
    Here(app): Here,
    caller: Caller,
    Path(id): Path<String>,
    RawQuery(raw): RawQuery,
    headers: HeaderMap,
) -> Response {
    let motif = async {
        let round = get_round(&app.service, app.who(), api::id(&id)?).await?;
        Motif::doors(&round).ok_or(ServiceError::NotFound)
    };
    answer(&app, (caller, raw, &headers), motif.await).await
}

async fn answer(
    app: &App,
    (caller, raw, headers): (Caller, Option<String>, &HeaderMap),
    motif: Result<Motif, ServiceError>,
) -> Response {
    let drawn = async { drawn(app, caller, &motif?, size(raw)?).await };
    match drawn.await {
        Ok(png) => ([(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, KEEP)], png).into_response(),
        Err(error) => api::problem_of(language(headers), &error),
    }
}

/// How large: `?maat=`; a preview where nothing is said.
fn size(raw: Option<String>) -> Result<Size, Fault> {
    let asked = fields(raw.unwrap_or_default());
    let word = asked.get("maat").map_or(Size::Preview.as_str(), String::as_str);
    Size::of(word).ok_or_else(|| Fault::new("maat", "picture-size"))
}

/// Only a picture that was not drawn before counts.
async fn drawn(app: &App, caller: Caller, motif: &Motif, size: Size) -> Result<Bytes, ServiceError> {
    let scene = motif.scene(&app.service, size).await?;
    if let Some(kept) = app.service.config.pictures.find(&scene) {
        return Ok(kept);
    }
    app.limits.allow(&[(Rule::DrawFromAddress, &caller.key()), (Rule::DrawInAll, "")])?;
    picture(&app.service, &scene).await
}

//! Every page and file, in one table.
use axum::{
    extract::{DefaultBodyLimit, Path, State},
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};

use super::{
    App,
    access::Table,
    api, health, language,
    page::{asset, links},
    view::{begin, error, home, load, need, needs, new_need, places, sheet, sign_in},
};
use crate::{
    service::{Fault, ServiceError},
    text::Lang,
    web::Access,
};

/// All routes but those of the API, which describe themselves.
pub fn table(demo: bool) -> Table {
    let (public, team) = (Access::Public, Access::Team);
    // A file counts its own bytes as they come; every other body stays small.
    let files = DefaultBodyLimit::disable();
    Table::new(demo)
        .page(public, "GET", links::HOME, get(home::get))
        .page(public, "GET", "/aanbod/{id}", get(sheet::offer))
        .page(public, "GET", "/plekken/{id}", get(sheet::place))
        .page(public, "GET", "/activiteiten/{id}", get(sheet::event))
        .page(public, "GET", "/samen/{id}", get(sheet::initiative))
        .page(public, "GET", links::SIGN_IN, get(sign_in::get))
        .page(Access::Demo, "POST", links::SIGN_IN_DEMO, post(sign_in::demo))
        .page(public, "POST", links::SIGN_OUT, post(sign_in::out))
        .page(team, "GET", links::NEW_NEED, get(new_need::get))
        .page(team, "GET", links::NEEDS, get(needs::get))
        .page(team, "POST", links::NEEDS, post(new_need::post))
        .page(team, "GET", "/team/vragen/{id}", get(need::get))
        .page(team, "POST", "/team/vragen/{id}/kies", post(need::choose))
        .page(team, "POST", "/team/vragen/{id}/ongedaan", post(need::undo))
        .page(team, "POST", "/team/vragen/{id}/onderwerp", post(need::category))
        .page(public, "GET", links::BEGIN, get(begin::get))
        .page(public, "GET", links::BEGIN_TEAM, get(begin::who))
        .page(public, "POST", links::BEGIN_TEAM, post(begin::post))
        .page(public, "GET", links::BEGIN_LOAD, get(load::begin))
        .page(public, "POST", links::BEGIN_LOAD, post(load::code))
        .page(public, "POST", "/begin/inlezen/{wat}", post(load::begin_file).layer(files))
        .page(Access::Coordinator, "GET", links::LOAD, get(load::team))
        .page(Access::Coordinator, "POST", "/team/inlezen/{wat}", post(load::team_file).layer(files))
        .page(team, "GET", links::PLACES, get(places::get))
        .page(team, "POST", "/team/plekken/{id}/klopt-niet", post(places::wrong))
        .page(team, "POST", "/team/plekken/{id}/klopt-wel", post(places::right))
        .route(public, "GET", "/assets/{file}", get(file))
        .route(public, "GET", health::LIVE, get(health::live))
        .route(public, "GET", health::READY, get(health::ready))
        .route(public, "GET", "/favicon.ico", get(favicon))
        .route(public, "GET", "/robots.txt", get(|| async { "User-agent: *\nDisallow: /team\n" }))
}

async fn file(State(app): State<App>, Path(name): Path<String>) -> Response {
    match asset::find(&format!("/assets/{name}")) {
        Some(found) => {
            let forever = "public, max-age=31536000, immutable";
            let headers = [(header::CONTENT_TYPE, found.content_type()), (header::CACHE_CONTROL, forever)];
            (headers, found.bytes()).into_response()
        }
        None => error::page(&app, Lang::Nl, "/", &ServiceError::NotFound),
    }
}

async fn favicon() -> Response {
    let icon = asset::icon();
    ([(header::CONTENT_TYPE, icon.content_type())], icon.bytes()).into_response()
}

/// An address that does not exist.
pub async fn not_found(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Response {
    if uri.path().starts_with(api::PREFIX) {
        return api::problem(language(&headers), StatusCode::NOT_FOUND, &Fault::new("request", "not-found"));
    }
    let (lang, _) = Lang::of_path(uri.path());
    error::page(&app, lang, "/", &ServiceError::NotFound)
}

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
    view::{error, home, need, needs, new_need, paste, sheet, sign_in},
};
use crate::{
    service::{Fault, ServiceError},
    text::Lang,
    web::Access,
};

/// All routes but those of the API, which describe themselves.
pub fn table(demo: bool) -> Table {
    let (public, team) = (Access::Public, Access::Team);
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
        .page(team, "GET", links::PASTE, get(paste::get))
        .page(team, "POST", links::PASTE, post(paste::post).layer(DefaultBodyLimit::max(paste::MOST_BYTES)))
        .page(team, "GET", "/team/plakken/{batch}", get(paste::batch))
        .page(team, "POST", "/team/plakken/{batch}", post(paste::take))
        .page(team, "POST", "/team/plakken/{batch}/ongedaan", post(paste::undo))
        .page(team, "GET", "/team/plakken/{batch}/fouten.csv", get(paste::faults))
        .page(team, "GET", links::REGISTER_CSV, get(paste::csv))
        .page(team, "GET", links::REGISTER_XLSX, get(paste::xlsx))
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

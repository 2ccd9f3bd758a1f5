//! Every page and file, in one table.
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};

use super::{
    App,
    access::Table,
    api, health, language,
    page::{asset, links},
    view::{error, home, need, needs, network, network::deeds, new_need, sheet, sign_in},
};
use crate::{
    service::{Fault, ServiceError},
    text::Lang,
    web::Access,
};

/// All routes but those of the API, which describe themselves.
pub fn table(demo: bool) -> Table {
    let (public, team) = (Access::Public, Access::Team);
    let table = Table::new(demo)
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
        .route(public, "GET", "/assets/{file}", get(file))
        .route(public, "GET", health::LIVE, get(health::live))
        .route(public, "GET", health::READY, get(health::ready))
        .route(public, "GET", "/favicon.ico", get(favicon))
        .route(public, "GET", "/robots.txt", get(|| async { "User-agent: *\nDisallow: /team\n" }));
    of_the_network(table)
}

/// The team's own network.
fn of_the_network(table: Table) -> Table {
    let team = Access::Team;
    table
        .page(team, "GET", links::KNOW, get(network::know))
        .page(team, "POST", links::KNOW, post(network::welcome))
        .page(team, "GET", links::KNOW_DETAILS, get(network::know_details))
        .page(team, "GET", links::VOLUNTEER, get(network::volunteer))
        .page(team, "POST", links::VOLUNTEER, post(network::add_volunteer))
        .page(team, "GET", links::NETWORK, get(network::register))
        .page(team, "GET", links::RELAY, get(network::relay))
        .page(team, "GET", links::CARDS, get(network::cards))
        .page(team, "GET", links::BRIDGES, get(network::bridges))
        .page(team, "GET", "/team/netwerk/{id}", get(network::partner))
        .page(team, "POST", "/team/netwerk/{id}/ken", post(deeds::know))
        .page(team, "POST", "/team/netwerk/{id}/contact", post(deeds::contact))
        .page(team, "POST", "/team/netwerk/{id}/rust", post(deeds::rest))
        .page(team, "POST", "/team/netwerk/{id}/nog-zo", post(deeds::confirm))
        .page(team, "POST", "/team/netwerk/{id}/verander", post(deeds::change))
        .page(team, "POST", "/team/netwerk/{id}/eruit", post(deeds::out))
        .page(team, "POST", "/team/netwerk/{id}/terug", post(deeds::back))
        .page(team, "POST", "/team/netwerk/{id}/brug", post(deeds::bridge))
        .page(team, "POST", "/team/netwerk/{id}/gevraagd", post(deeds::asked))
        .page(team, "POST", "/team/netwerk/{id}/introduceer", post(deeds::introduce))
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

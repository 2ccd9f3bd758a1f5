//! `/api/v1`: the Dutch API design rules, described by its own OpenAPI document.
mod addresses;
mod areas;
mod changes;
mod events;
mod figures;
mod list;
mod matching;
mod needs;
mod offers;
mod openapi;
mod organizations;
mod problem;
mod query;
mod reach;
mod shapes;
mod shifts;

use axum::{
    Router,
    extract::Request,
    http::{HeaderValue, Method, header},
    middleware::{self, Next},
    response::Response,
    routing::get,
};
use utoipa_axum::{router::OpenApiRouter, routes};

pub use list::Listing;
pub use matching::MatchBody;
pub use openapi::describe;
pub use problem::{problem, problem_of, sentence};
pub use query::id;
pub use shapes::{AnswerShape, MatchShape, NearMissShape, ReasonShape, context};

use super::{Access, App, gate::gate};

/// Full version of the API, in every answer and in its description.
pub const VERSION: &str = "1.0.0";
/// Where it lives.
pub const PREFIX: &str = "/api/v1";

/// The router of the API and its description.
pub fn router() -> (Router<App>, serde_json::Value) {
    let team = |request, next| gate(Access::Team, request, next);
    let needs = OpenApiRouter::new()
        .routes(routes!(needs::list_needs))
        .routes(routes!(needs::get_need))
        .route_layer(middleware::from_fn(team));
    let open_data = OpenApiRouter::new()
        .routes(routes!(addresses::list_addresses))
        .routes(routes!(areas::list_areas))
        .routes(routes!(areas::get_area))
        .routes(routes!(organizations::list_organizations))
        .routes(routes!(organizations::get_organization))
        .routes(routes!(offers::list_offers))
        .routes(routes!(offers::get_offer))
        .routes(routes!(events::list_events))
        .routes(routes!(events::get_event))
        .routes(routes!(shifts::list_shifts))
        .routes(routes!(shifts::get_shift))
        .routes(routes!(figures::list_editions))
        .routes(routes!(figures::list_figures))
        .routes(routes!(reach::get_reach))
        .routes(routes!(changes::list_changes))
        .route_layer(middleware::from_fn(open));
    let api = open_data.routes(routes!(matching::post_match)).merge(needs);
    let (router, described) = api.split_for_parts();
    let description = describe(described);
    let document = description.clone();
    let document = get(move || async move { openapi::answer(&document) }).layer(middleware::from_fn(open));
    (Router::new().nest(PREFIX, router.route("/openapi.json", document)), description)
}

/// Pages of others may read public data, asked for by nobody in particular: never what a cookie came with, and nothing but
/// reading. So no browser need ask beforehand, and none is answered that does.
pub async fn open(request: Request, next: Next) -> Response {
    let reads = [Method::GET, Method::HEAD].contains(request.method());
    let is_open = reads && !request.headers().contains_key(header::COOKIE);
    let mut response = next.run(request).await;
    response.headers_mut().append(header::VARY, HeaderValue::from_static("cookie"));
    if is_open {
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    response
}

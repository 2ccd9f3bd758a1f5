//! `/api/v1`: the Dutch API design rules, described by its own OpenAPI document.
mod addresses;
mod areas;
mod changes;
mod events;
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

use axum::{Router, middleware, routing::get};
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
    let api = OpenApiRouter::new()
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
        .routes(routes!(matching::post_match))
        .routes(routes!(reach::get_reach))
        .routes(routes!(changes::list_changes))
        .merge(needs);
    let (router, described) = api.split_for_parts();
    let description = describe(described);
    let document = description.clone();
    let router = router.route("/openapi.json", get(move || async move { openapi::answer(&document) }));
    (Router::new().nest(PREFIX, router), description)
}

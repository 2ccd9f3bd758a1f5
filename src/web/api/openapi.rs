//! The description of the API, from the code; what every operation has in common is added here, once.
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use utoipa::{PartialSchema, ToSchema, openapi::OpenApi};

use super::problem::{FieldFault, Problem};

/// Completes what the routes say of themselves: who we are, where it lives, headers, and every way it can go wrong.
pub fn describe(mut api: OpenApi) -> Value {
    if let Some(components) = api.components.as_mut() {
        components.schemas.insert(Problem::name().into_owned(), Problem::schema());
        components.schemas.insert(FieldFault::name().into_owned(), FieldFault::schema());
    }
    let mut document = upper_camel_case(serde_json::to_value(&api).unwrap_or_default());
    document["openapi"] = json!("3.1.0");
    document["info"] = about();
    document["servers"] = json!([{ "url": "/api/v1", "description": "This server" }]);
    document["tags"] = tags();
    document["components"]["securitySchemes"] = json!({ "session": {
        "type": "apiKey", "in": "cookie", "name": "__Host-buurtraat", "description": "The session of somebody of a team"
    } });
    document["paths"]["/openapi.json"] = json!({ "get": {
        "operationId": "getDescription", "tags": ["matching"],
        "summary": "This description", "description": "The description of this API, as OpenAPI 3.1",
        "responses": { "200": {
            "description": "The description", "content": { "application/json": { "schema": { "type": "object" } } }
        } }
    } });
    for item in document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut()) {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            complete(method, operation);
        }
    }
    document
}

fn about() -> Value {
    json!({
        "title": "Buurtraat",
        "summary": "What a neighbourhood offers, and what is near a need",
        "description": "Partners, events and places on H3 cells, matched to needs by walking time. Persons are shown no finer than resolution 8.",
        "version": super::VERSION,
        "contact": {
            "name": "Buurtraat maintainers",
            "email": "api@buurtraat.example",
            "url": "https://github.com/buurtraat/buurtraat"
        },
        "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" }
    })
}

fn tags() -> Value {
    let all = [
        ("areas", "Municipalities, districts, neighbourhoods"),
        ("figures", "How many people asked, where a council decided that everybody may see it"),
        ("matching", "What is near"),
        ("needs", "Needs and their suggestions, for a signed-in team"),
        ("partners", "Organizations, offers, events"),
    ];
    all.into_iter().map(|(name, description)| json!({ "name": name, "description": description })).collect()
}

/// Lists of something are named `Listing_AreaShape` by their generics; the design rules want `ListingAreaShape`.
fn upper_camel_case(document: Value) -> Value {
    let text = document.to_string().replace("Listing_", "Listing");
    serde_json::from_str(&text).unwrap_or(document)
}

fn complete(method: &str, operation: &mut Value) {
    let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
    let in_path = parameters.iter().any(|parameter| parameter["in"] == "path");
    let team = operation["tags"][0] == "needs";
    if team {
        operation["security"] = json!([{ "session": [] }]);
    }
    let Some(responses) = operation["responses"].as_object_mut() else { return };
    let mut version = json!({
        "API-Version": { "description": "Full version of the API", "schema": { "type": "string", "example": super::VERSION } }
    });
    if method == "get" {
        version["ETag"] = json!({ "description": "Changes when the answer does", "schema": { "type": "string" } });
    }
    for response in responses.values_mut() {
        response["headers"] = version.clone();
    }
    if method == "get" {
        responses.insert("304".into(), json!({ "description": "Not changed (If-None-Match)", "headers": version }));
    }
    let mut add = |status: &str, why: &str| {
        let schema = json!({ "$ref": "#/components/schemas/Problem" });
        let content = json!({ "application/problem+json": { "schema": schema } });
        responses.insert(status.into(), json!({ "description": why, "content": content }));
    };
    add("400", "Something in the question is wrong; all of it at once");
    if team {
        add("401", "Sign in first");
        add("403", "Your role may not");
    }
    if in_path {
        add("404", "No such thing, or not for you");
    }
    if method == "post" {
        add("403", "A page of another site asked; only this site and programs may");
        add("413", "Larger than is read");
    }
    add("500", "Our fault; it stands in the log");
    add("503", "Busy; try again after the seconds of Retry-After");
}

/// The document as an answer.
pub fn answer(document: &Value) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], document.to_string()).into_response()
}

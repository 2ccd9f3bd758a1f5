//! How what is near is put in order: on a page, and as the fields of the Dutch register of algorithms.
use axum::{Json, response::IntoResponse, response::Response};
use serde_json::{Map, Value, json};

use super::{frame, reckoned, register};
use crate::web::{
    page::{AlgorithmPage, AlgorithmState, Entry, RegisterGroup, links},
    view::{Visit, answer},
};

/// The page, with the weights that the engine reckons with.
pub async fn algorithm(visit: Visit) -> Response {
    let (service, lang) = (&visit.app.service, visit.lang);
    let state = if service.config.about.is_some() { AlgorithmState::Filled } else { AlgorithmState::Unfilled };
    answer(&AlgorithmPage {
        shell: frame(&visit, "algorithm-title", links::ALGORITHM),
        state,
        version: service.weights.version.clone(),
        weights: reckoned::weights(lang, &service.weights),
        known: reckoned::known(lang, &service.weights),
        example: reckoned::example(lang, &service.weights),
        register: register::groups(lang, service),
    })
}

/// The same fields for a program, under the names that the register itself uses.
pub async fn algorithm_json(visit: Visit) -> Response {
    Json(fields(&register::groups(visit.lang, &visit.app.service))).into_response()
}

fn fields(groups: &[RegisterGroup]) -> Value {
    let rows = groups.iter().flat_map(|group| &group.rows);
    Value::Object(rows.map(|row| (row.field.to_owned(), value(&row.entry))).collect::<Map<_, _>>())
}

fn value(entry: &Entry) -> Value {
    match entry {
        Entry::Words(words) => json!(words),
        Entry::List(all) => json!(all),
        Entry::Links(all) => all.iter().map(|(title, link)| json!({ "title": title, "link": link })).collect(),
        Entry::Missing => Value::Null,
    }
}

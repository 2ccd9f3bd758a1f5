//! Holds every answer of the API against the document that describes it. All tests that ask the API ask through here.
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, OnceLock, PoisonError},
};

use axum::{
    Router,
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use serde_json::Value;

use super::{
    schema,
    town::{Answer, Town, request},
};

pub const PREFIX: &str = "/api/v1";

/// One operation of the document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Operation {
    pub method: String,
    /// As documented: `/offers/{id}`.
    pub path: String,
}

/// The document with everything the demo has.
pub fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    DOCUMENT.get_or_init(|| buurtraat::web::api::router().1)
}

/// Its operations, in order.
pub fn operations(document: &Value) -> Vec<Operation> {
    let paths = document["paths"].as_object().unwrap();
    let of = |(path, item): (&String, &Value)| {
        let path = path.clone();
        let methods: Vec<String> = item.as_object().unwrap().keys().cloned().collect();
        methods.into_iter().map(move |method| Operation { method: method.to_uppercase(), path: path.clone() })
    };
    paths.iter().flat_map(of).collect()
}

type Seen = BTreeMap<Operation, BTreeSet<u16>>;
static SEEN: Mutex<Seen> = Mutex::new(BTreeMap::new());

/// How many different (operation, status) pairs answers have had so far.
pub fn statuses_seen() -> usize {
    SEEN.lock().unwrap_or_else(PoisonError::into_inner).values().map(BTreeSet::len).sum()
}

/// The operation an address belongs to.
fn operation_of(method: &Method, path: &str) -> Option<Operation> {
    let rest = path.strip_prefix(PREFIX)?;
    let fits = |template: &str| {
        let (asked, wanted): (Vec<_>, Vec<_>) = (rest.split('/').collect(), template.split('/').collect());
        asked.len() == wanted.len() && asked.iter().zip(&wanted).all(|(a, w)| a == w || w.starts_with('{'))
    };
    // HEAD is GET without a body.
    let method = if method == Method::HEAD { "GET" } else { method.as_str() };
    let literal_first = |one: &Operation| one.path.contains('{');
    let mut all = operations(document());
    all.sort_by_key(literal_first);
    all.into_iter().find(|one| one.method == method && fits(&one.path))
}

/// Asks, and holds the answer against the document. Addresses that are no operation must be a problem.
pub fn ask(town: &Town, site: &Router, asked: Request<Body>) -> Answer {
    let (method, path) = (asked.method().clone(), asked.uri().path().to_owned());
    let answer = town.ask(site, asked);
    let faults = faults(&method, &path, &answer);
    assert!(faults.is_empty(), "{method} {path} {}: {faults:#?}\n{}", answer.status, answer.text());
    answer
}

pub fn get(town: &Town, site: &Router, path: &str) -> Answer {
    ask(town, site, request("GET", &format!("{PREFIX}{path}"), ""))
}

/// What of an answer is not as described.
pub fn faults(method: &Method, path: &str, answer: &Answer) -> Vec<String> {
    let mut found = Vec::new();
    if answer.header("api-version") != buurtraat::web::api::VERSION {
        found.push("no API-Version".to_owned());
    }
    let status = answer.status;
    let described = operation_of(method, path);
    if let Some(operation) = &described {
        let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
        seen.entry(operation.clone()).or_default().insert(status);
    }
    let Some(operation) = described.filter(|_| status != 405) else {
        if !(400..500).contains(&status) {
            found.push("answered although no operation is described".to_owned());
        }
        found.extend(problem_faults(answer, *method == Method::HEAD));
        return found;
    };
    let response =
        &document()["paths"][&operation.path][operation.method.to_lowercase()]["responses"][status.to_string()];
    if response.is_null() {
        found.push(format!("status {status} is not described"));
        return found;
    }
    let names = response["headers"].as_object().into_iter().flatten().map(|(name, _)| name.to_lowercase());
    let without_tag = *method == Method::HEAD;
    let lacking = names.filter(|name| answer.header(name.as_str()).is_empty() && !(without_tag && name == "etag"));
    found.extend(lacking.map(|name| format!("header {name} is described and absent")));
    found.extend(body_faults(response, answer, *method == Method::HEAD));
    found
}

fn body_faults(response: &Value, answer: &Answer, headless: bool) -> Vec<String> {
    let Some(contents) = response["content"].as_object() else {
        return if answer.body.is_empty() { Vec::new() } else { vec!["a body although none is described".to_owned()] };
    };
    let sort = answer.header(header::CONTENT_TYPE);
    let Some(content) = contents.get(sort) else {
        return vec![format!("content type {sort:?} is not described")];
    };
    if headless {
        return if answer.body.is_empty() { Vec::new() } else { vec!["HEAD with a body".to_owned()] };
    }
    let mut found = schema::faults(document(), &content["schema"], &answer.json());
    if sort == "application/problem+json" {
        found.extend(problem_faults(answer, false));
    }
    found
}

/// RFC 9457, with the status of the answer and a sentence of ours.
fn problem_faults(answer: &Answer, headless: bool) -> Vec<String> {
    if answer.header(header::CONTENT_TYPE) != "application/problem+json" {
        return vec![format!("a problem of type {:?}", answer.header(header::CONTENT_TYPE))];
    }
    if headless {
        return Vec::new();
    }
    let problem = answer.json();
    let mut found =
        schema::faults(document(), &serde_json::json!({ "$ref": "#/components/schemas/Problem" }), &problem);
    if problem["status"] != answer.status {
        found.push("another status in the body".to_owned());
    }
    for name in ["title", "detail"] {
        let words = problem[name].as_str().unwrap_or_default();
        // A text that is not there shows its key; a hole that was not filled shows its name.
        let unsaid = !words.contains(' ') || words.contains("{$") || words.starts_with("error-");
        if unsaid && StatusCode::NOT_FOUND != answer.status {
            found.push(format!("{name} is {words:?}"));
        }
    }
    found
}

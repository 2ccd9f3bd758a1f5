//! U16: the document and the server say the same: routes, statuses, bodies.
use axum::http::{HeaderValue, Request, header};
use serde_json::json;

use super::{
    contract::{self, Operation, PREFIX, ask, document, get, operations},
    seen::{POSTCODE, alone, examples},
    town::{request, town},
};

/// An address of an operation that has an answer.
pub fn address(operation: &Operation) -> String {
    let known = examples();
    let found = |sort: &str| known.found[sort].as_str();
    let path = operation.path.as_str();
    let id = match path {
        "/areas/{code}" => known.area.as_str(),
        "/organizations/{id}" => known.organization.as_str(),
        "/offers/{id}" => found("offer"),
        "/events/{id}" => found("event"),
        "/shifts/{id}" => known.shift.as_str(),
        "/needs/{id}" => known.need.as_str(),
        "/figures/{quarter}" => "2026-Q2",
        _ => "",
    };
    let path = path.replace("{id}", id).replace("{code}", id).replace("{quarter}", id);
    assert!(!path.contains('{'), "{path}: say here what stands in it");
    let query = match path.as_str() {
        "/reach" => format!("?minutes=10&cell={}", known.cell),
        "/addresses" => format!("?q={POSTCODE}"),
        _ => String::new(),
    };
    format!("{PREFIX}{path}{query}")
}

/// A body for an operation that wants one.
pub fn body(operation: &Operation) -> String {
    match operation.method.as_str() {
        "POST" => json!({ "postcode": POSTCODE, "category": "taal", "limit": 100, "minutes": 30 }).to_string(),
        _ => String::new(),
    }
}

#[test]
fn u16_every_route_is_described() {
    let _one_at_a_time = alone();
    let town = town();
    let site = town.site(true);
    let all = operations(document());
    assert_eq!(document()["openapi"], "3.1.0");
    assert_eq!(all.len(), routes_in_the_source() + 1, "the description itself is one more");
    for one in &all {
        let good = ask(town, &site, request(&one.method, &address(one), &body(one)));
        assert_eq!(good.status, 200, "{one:?}");
        other_methods(&all, one);
        if one.method == "GET" {
            not_changed(one, good.header(header::ETAG));
            assert_eq!(ask(town, &site, request("HEAD", &address(one), "")).status, 200);
        }
        if one.path.contains('{') {
            missing(one);
        }
    }
    lists_refuse_all_at_once();
    bad_questions();
    println!("U16 routes={} statuses_seen={} undocumented=0", all.len(), contract::statuses_seen());
}

#[test]
fn asvs_9_wrong_input_is_refused_with_all_its_faults() {
    let _one_at_a_time = alone();
    println!("asvs_9 lists={} questions={}", lists_refuse_all_at_once(), bad_questions());
}

/// What the source registers: whatever is served and not described would have to stand there.
fn routes_in_the_source() -> usize {
    let source = include_str!("../../src/web/api/mod.rs");
    assert_eq!(source.matches(".route(").count(), 1, "only the description is a route of its own");
    source.matches("routes!(").count()
}

fn other_methods(all: &[Operation], one: &Operation) {
    let town = town();
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
        let described = all.iter().any(|other| other.path == one.path && other.method == method);
        if !described {
            let answer = ask(town, &town.site(true), request(method, &address(one), ""));
            assert_eq!(answer.status, 405, "{method} {}", one.path);
            assert!(answer.header(header::ALLOW).contains(&one.method), "{method} {}", one.path);
        }
    }
}

fn not_changed(one: &Operation, tag: &str) {
    let town = town();
    for known in [tag.to_owned(), format!("\"other\", {tag}")] {
        let mut again = request("GET", &address(one), "");
        again.headers_mut().insert(header::IF_NONE_MATCH, HeaderValue::from_str(&known).unwrap());
        let answer = ask(town, &town.site(true), again);
        assert_eq!((answer.status, answer.body.len(), answer.header(header::ETAG)), (304, 0, tag), "{}", one.path);
    }
}

fn missing(one: &Operation) {
    let (town, site) = (town(), town().site(true));
    let (folder, _) = one.path.split_once("/{").unwrap();
    // An unknown id, no id at all, bytes that are no text, another sort's id.
    let other = if folder == "/offers" { "event" } else { "offer" };
    let strange = [uuid::Uuid::nil().to_string(), "x".into(), "%00".into(), examples().found[other].clone()];
    for id in strange {
        assert_eq!(get(town, &site, &format!("{folder}/{id}")).status, 404, "{folder}/{id}");
    }
    assert_eq!(get(town, &site, &format!("{folder}/%ff")).status, 400, "{folder}/%ff");
}

fn lists_refuse_all_at_once() -> usize {
    let (town, site) = (town(), town().site(true));
    let questions = [
        ("/areas?limit=0&level=street&colour=red", 3),
        ("/organizations?limit=101&after=x&colour=red", 3),
        ("/offers?limit=-1&after=x", 2),
        ("/events?limit=many&after=&after=x&page=2", 3),
        ("/changes?since=-1&municipality=x&limit=1001&until=3", 4),
        ("/reach?minutes=0&lat=x", 3),
        ("/addresses?limit=21&colour=red", 3),
        ("/needs?limit=0&skip=x&colour=red", 3),
    ];
    for (question, faults) in questions {
        let answer = get(town, &site, question);
        assert_eq!(answer.status, 400, "{question}");
        let errors = answer.json()["errors"].clone();
        assert_eq!(errors.as_array().unwrap().len(), faults, "{question}: {errors}");
    }
    questions.len()
}

fn bad_questions() -> usize {
    let (town, site) = (town(), town().site(true));
    let post = |body: &str| ask(town, &site, request("POST", "/api/v1/match", body));
    let all_wrong = json!({ "cell": "8a", "kind": "hulp", "slots": "mon-noon", "minutes": 0, "limit": 0 });
    let answer = post(&all_wrong.to_string());
    let names: Vec<_> = answer.json()["errors"].as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
    assert_eq!(
        (answer.status, names),
        (400, ["cell", "kind", "slots", "limit", "minutes", "category"].map(Into::into).into())
    );
    let bodies =
        ["", "{", "[]", r#"{"colour":1}"#, r#"{"minutes":"ten"}"#, r#"{"cell":"89196bb5e2fffff","postcode":"2756AX"}"#];
    for body in bodies {
        assert_eq!(post(body).status, 400, "{body}");
    }
    assert_eq!(post(&format!("{{\"street\":\"{}\"}}", "x".repeat(300 * 1024))).status, 413);
    let foreign = |name: &'static str, value: &'static str| -> Request<_> {
        let mut asked = request("POST", "/api/v1/match", "{}");
        asked.headers_mut().insert(name, HeaderValue::from_static(value));
        asked
    };
    for asked in [foreign("sec-fetch-site", "cross-site"), foreign("origin", "https://elsewhere.example")] {
        assert_eq!(ask(town, &site, asked).json()["type"], "/problems/cross-site");
    }
    for path in ["/nothing", "/offers/", "/", ""] {
        assert_eq!(get(town, &site, path).status, 404, "{path}");
    }
    bodies.len() + 8
}

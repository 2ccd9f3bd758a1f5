//! ASVS 3.4.2: pages of other sites read public data, asked for by nobody in particular, and nothing else.
use axum::{
    Router,
    http::{HeaderValue, Request, header},
};
use buurtraat::{service::Role, web};

use super::{
    contract::{document, operations},
    openapi::{address, body},
    roles::{form, uri},
    seen::{alone, examples},
    town::{request, town},
};

const ELSEWHERE: &str = "https://elsewhere.example";

/// What an answer lets pages of others do: whose, and whether with cookies or more than reading.
fn lets(site: &Router, mut asked: Request<axum::body::Body>, more: &[(&'static str, &'static str)]) -> [String; 4] {
    asked.headers_mut().insert(header::ORIGIN, HeaderValue::from_static(ELSEWHERE));
    for (name, value) in more {
        asked.headers_mut().insert(*name, HeaderValue::from_static(value));
    }
    let answer = town().ask(site, asked);
    ["origin", "credentials", "methods", "headers"]
        .map(|part| answer.header(format!("access-control-allow-{part}").as_str()).to_owned())
}

fn nothing() -> [String; 4] {
    [(); 4].map(|()| String::new())
}

fn everybody() -> [String; 4] {
    let mut all = nothing();
    all[0] = "*".to_owned();
    all
}

/// Asked beforehand whether a page may send what is no plain reading: no.
const BEFOREHAND: [(&str, &str); 2] =
    [("access-control-request-method", "PUT"), ("access-control-request-headers", "authorization")];

#[test]
fn asvs_17_others_read_public_data_and_nothing_else() {
    let _one_at_a_time = alone();
    examples();
    let (stranger, team) = (town().stranger(), town().site_of(Role::Administrator));
    let (mut cells, mut open, mut wrong) = (0, 0, Vec::new());
    let mut look = |what: String, found: [String; 4], wanted: [String; 4]| {
        cells += 1;
        if found != wanted {
            wrong.push(format!("{what}: {found:?}"));
        }
    };
    for row in web::table(true).rows() {
        let (at, form) = (uri(row), if row.method == "GET" { String::new() } else { form(row).0 });
        let what = format!("{} {at}", row.method);
        // Maps of others read our tiles, and how we draw them.
        let is_of_maps = row.path.starts_with("/tiles/") || row.path == "/kaart/stijl.json";
        let wanted = if is_of_maps { everybody() } else { nothing() };
        look(what.clone(), lets(&stranger, request(row.method, &at, &form), &[]), wanted);
        look(format!("{what} beforehand"), lets(&stranger, request("OPTIONS", &at, ""), &BEFOREHAND), nothing());
        if row.method == "GET" {
            look(format!("{what} signed in"), lets(&team, request("GET", &at, ""), &[]), nothing());
        }
    }
    let described = operations(document()).into_iter().map(|one| {
        let is_open = one.method == "GET" && !one.path.starts_with("/needs");
        (one.method.clone(), address(&one), body(&one), is_open)
    });
    for (method, at, sent, is_open) in described {
        open += usize::from(is_open);
        let wanted = if is_open { everybody() } else { nothing() };
        let what = format!("{method} {at}");
        look(what.clone(), lets(&stranger, request(&method, &at, &sent), &[]), wanted.clone());
        if is_open {
            look(format!("HEAD {at}"), lets(&stranger, request("HEAD", &at, ""), &[]), wanted);
        }
        let cookie = [("cookie", "__Host-buurtraat=0.nobody")];
        look(format!("{what} with a cookie"), lets(&stranger, request(&method, &at, &sent), &cookie), nothing());
        look(format!("{what} signed in"), lets(&team, request(&method, &at, &sent), &[]), nothing());
        look(format!("{what} beforehand"), lets(&stranger, request("OPTIONS", &at, ""), &BEFOREHAND), nothing());
    }
    look("nothing there".to_owned(), lets(&stranger, request("GET", "/api/v1/nothing", ""), &[]), nothing());
    println!("asvs_17 cells={cells} open={open} wrong={}", wrong.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(open > 10 && cells > 1_000, "{open} of {cells}");
}

//! R23: a page of somebody else cannot act in the name of who signed in. Every route that changes something is tried in
//! seven ways with a form it would take and the cookie of an administrator; nothing is changed, not even the audit log.
use std::collections::BTreeSet;

use axum::{
    Router,
    body::Body,
    http::{HeaderName, HeaderValue, Request, header},
};
use buurtraat::{service::Role, web};

use super::{
    contract::{document, operations},
    openapi::{address, body},
    roles::{form, uri},
    seen::examples,
    town::{Town, request, town},
};

/// Headers that a browser sends along with a form of another site's page.
const ATTACKS: [(&str, &[(&str, &str)]); 6] = [
    ("another site", &[("origin", "https://elsewhere.example"), ("sec-fetch-site", "cross-site")]),
    ("a sandboxed frame", &[("origin", "null")]),
    ("another site that hides its origin", &[("sec-fetch-site", "cross-site")]),
    ("a neighbouring host", &[("origin", "http://other.localhost:8080"), ("sec-fetch-site", "same-site")]),
    ("another port, an old browser", &[("origin", "http://localhost:9090")]),
    ("a body that is no form", &[("origin", "https://elsewhere.example"), ("content-type", "text/plain")]),
];
/// What a page may try besides: the form in the address of a GET, with words that other programs take for a method.
const OVERRIDES: [&str; 3] = ["x-http-method-override", "x-http-method", "x-method-override"];

struct Tried {
    town: Town,
    site: Router,
    refused: usize,
    passed: usize,
}

impl Tried {
    /// What is kept, but for who looked at what.
    fn kept(&self) -> Vec<String> {
        let mut backup = Vec::new();
        self.town.wait(self.town.demo.store.backup(&mut backup)).unwrap();
        let text = String::from_utf8(backup).unwrap();
        let rows = text.lines().filter(|line| line.starts_with("{\"table\":"));
        rows.filter(|line| !line.starts_with("{\"table\":\"audit_")).map(str::to_owned).collect()
    }

    fn with(mut asked: Request<Body>, headers: &[(&'static str, &'static str)]) -> Request<Body> {
        for (name, value) in headers {
            asked.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        asked
    }

    fn attack(&mut self, method: &str, uri: &str, form: &str) {
        for (name, headers) in ATTACKS {
            let answer = self.town.ask(&self.site, Self::with(request(method, uri, form), headers));
            assert_eq!(answer.status, 403, "{name}: {method} {uri}");
            self.refused += 1;
        }
    }

    /// A GET in its place: the page of that address, or no such method; never the deed.
    fn as_get(&mut self, uri: &str, form: &str) {
        let mut asked = request("GET", &format!("{uri}?{form}&_method=POST"), form);
        for name in OVERRIDES {
            asked.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static("POST"));
        }
        let answer = self.town.ask(&self.site, asked);
        assert!([200, 400, 404, 405].contains(&answer.status), "{uri}: {}", answer.status);
        self.refused += 1;
    }

    /// The same form from a page of our own is let through, whatever becomes of it then.
    fn own(&mut self, uri: &str, form: &str) {
        let own = [("origin", "http://localhost:8080"), ("sec-fetch-site", "same-origin")];
        for headers in [&own[..], &own[..1]] {
            let answer = self.town.ask(&self.site, Self::with(request("POST", uri, form), headers));
            let refused = answer.status == 403 && answer.text().contains(&super::town::words(uri, "error-cross-site"));
            assert!(!refused, "{uri}: {}", answer.text());
        }
        self.passed += 1;
    }
}

#[test]
fn r23_forms_of_other_sites_change_nothing() {
    examples();
    let copy = town().apart("csrf");
    let site = copy.site_of(Role::Administrator);
    let mut tried = Tried { town: copy, site, refused: 0, passed: 0 };
    let rows = web::table(true).rows().to_vec();
    let unsafe_rows: Vec<_> = rows.iter().filter(|row| row.method != "GET").collect();
    let before = tried.kept();
    for row in &unsafe_rows {
        let (form, ..) = form(row);
        tried.attack(row.method, &uri(row), &form);
        tried.as_get(&uri(row), &form);
    }
    for operation in operations(document()).iter().filter(|one| one.method != "GET") {
        tried.attack(&operation.method, &address(operation), &body(operation));
    }
    let after = tried.kept();
    let (before, after): (BTreeSet<_>, BTreeSet<_>) = (before.iter().collect(), after.iter().collect());
    let changed: Vec<_> = before.symmetric_difference(&after).collect();
    assert!(changed.is_empty(), "{changed:#?}");
    let kept = tried.kept();
    for row in unsafe_rows.iter().filter(|row| !row.path.ends_with("afmelden")) {
        tried.own(&uri(row), &form(row).0);
    }
    assert_ne!(tried.kept(), kept, "what comes from the site itself does change things");
    a_proxy_may_name_another_host(&tried);
    println!(
        "R23 routes={} variants={} refused={} changed=0 own={}",
        unsafe_rows.len(),
        ATTACKS.len() + 1,
        tried.refused,
        tried.passed
    );
}

/// Where the proxy passes on its own name, a browser that tells no more than its origin is known by the set address.
fn a_proxy_may_name_another_host(tried: &Tried) {
    for (origin, status) in
        [(crate::support::BASE_URL, 303), ("http://inside:8080", 303), ("https://elsewhere.example", 403)]
    {
        let mut asked = request("POST", "/afmelden", "");
        asked.headers_mut().insert(header::HOST, HeaderValue::from_static("inside:8080"));
        asked.headers_mut().insert(header::ORIGIN, HeaderValue::from_str(origin).unwrap());
        assert_eq!(tried.town.ask(&tried.town.stranger(), asked).status, status, "{origin}");
    }
}

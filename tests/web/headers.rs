//! R22: what every answer carries, whatever it answers: pages, API, files, health, redirects, refusals, a panic.
use std::collections::BTreeSet;

use axum::{
    Router,
    body::Body,
    http::{HeaderValue, Request, header},
};

use super::{
    panic::{INNER, exploding},
    roles::{form, uri},
    seen::{alone, examples},
    town::{Answer, request, town},
};

/// As docs/quality.md has it, letter by letter.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
    font-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'; \
    frame-src 'none'; frame-ancestors 'none'";
const WANTED: [(&str, &str); 5] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ("cross-origin-opener-policy", "same-origin"),
];
/// What tells a stranger which program and version this is.
const BANNERS: [&str; 4] = ["server", "x-powered-by", "via", "x-aspnet-version"];

#[derive(Default)]
struct Checked {
    answers: usize,
    statuses: BTreeSet<u16>,
    wrong: Vec<String>,
}

impl Checked {
    fn answer(&mut self, site: &Router, asked: Request<Body>, status: u16) -> Answer {
        let what = format!("{} {}", asked.method(), asked.uri().path());
        let api = asked.uri().path().starts_with("/api/v1");
        let team = asked.uri().path().contains("/team");
        let answer = town().ask(site, asked);
        assert_eq!(answer.status, status, "{what}: {}", answer.text());
        self.answers += 1;
        self.statuses.insert(status);
        let mut wrong: Vec<String> = Vec::new();
        for (name, value) in WANTED {
            let values: Vec<_> = answer.headers.get_all(name).iter().collect();
            if values != [value] {
                wrong.push(format!("{name}: {values:?}"));
            }
        }
        wrong.extend(BANNERS.iter().filter(|name| answer.headers.contains_key(**name)).map(|name| (*name).to_owned()));
        let sort = answer.header(header::CONTENT_TYPE);
        let words = ["text/html", "text/css", "text/plain"].iter().any(|words| sort.starts_with(words));
        if words && !sort.ends_with("; charset=utf-8") {
            wrong.push(format!("content type {sort}"));
        }
        if !answer.body.is_empty() && sort.is_empty() {
            wrong.push("a body without content type".into());
        }
        if api == answer.header("api-version").is_empty() {
            wrong.push("API-Version".into());
        }
        let kept = answer.header(header::CACHE_CONTROL);
        let open = !team && kept.is_empty() || team && kept != "no-store";
        let cookie = answer.header(header::SET_COOKIE);
        let bound = ["__Host-", "; HttpOnly", "; SameSite=Lax", "; Secure", "; Path=/"]
            .iter()
            .all(|part| cookie.contains(part));
        if open || !(cookie.is_empty() || bound) {
            wrong.push(format!("kept as {kept:?}, cookie {cookie:?}"));
        }
        if answer.header("x-request-id").len() != 36 {
            wrong.push("no number in the log".into());
        }
        self.wrong.extend(wrong.into_iter().map(|wrong| format!("{what} {status}: {wrong}")));
        answer
    }

    fn get(&mut self, site: &Router, uri: &str, status: u16) -> Answer {
        self.answer(site, request("GET", uri, ""), status)
    }
}

/// A refusal is a page or a problem, never a bare line.
fn has_words(answer: &Answer, uri: &str) {
    if uri.starts_with("/api/") {
        assert_eq!(answer.header(header::CONTENT_TYPE), "application/problem+json", "{uri}");
        assert!(answer.json()["detail"].as_str().unwrap().len() > 20, "{uri}: {}", answer.text());
    } else {
        let page = answer.text();
        assert!(page.contains("<h1") && page.contains("</html>"), "{uri}: {page}");
        let lang = format!("lang=\"{}\"", buurtraat::text::Lang::of_path(uri).0);
        assert!(page.contains(&lang), "{uri}");
    }
}

#[test]
fn r22_headers_on_every_answer() {
    let _one_at_a_time = alone();
    let mut checked = Checked::default();
    for row in buurtraat::web::table(true).rows() {
        let (uri, public) = (uri(row), row.access.role().is_none());
        let site = if public { town().stranger() } else { town().site(true) };
        if row.method == "POST" {
            let (form, done, refused) = form(row);
            checked.answer(&site, request("POST", &uri, ""), refused);
            checked.answer(&site, request("POST", &uri, &form), done);
            checked.answer(&site, request("POST", &uri.replace("/kies", "/ongedaan"), &form), done);
            foreign(&mut checked, &site, &uri);
        } else {
            let first = checked.get(&site, &uri, 200);
            let tag = first.header(header::ETAG).to_owned();
            if public && first.header(header::CACHE_CONTROL) != "no-store" {
                let mut again = request("GET", &uri, "");
                again.headers_mut().insert(header::IF_NONE_MATCH, HeaderValue::from_str(&tag).unwrap());
                // A form that counts once has a key of its own each time it is shown.
                let once = first.text().contains("name=\"idempotency_key\"");
                checked.answer(&site, again, if once { 200 } else { 304 });
            }
            checked.answer(&site, request("HEAD", &uri, ""), 200);
            let refused = checked.answer(&site, request("DELETE", &uri, ""), 405);
            has_words(&refused, &uri);
        }
        let mut panicking = request(row.method, &uri, "");
        panicking.headers_mut().insert(INNER, HeaderValue::from_static("1"));
        checked.answer(&exploding(true), panicking, 500);
    }
    let site = town().site(true);
    the_api(&mut checked, &site);
    refusals(&mut checked, &site);
    assert!(checked.wrong.is_empty(), "{:#?}", checked.wrong);
    checked.get(&town().stranger(), "/team/vragen", 303);
    checked.answer(&town().stranger(), request("POST", "/team/vragen", ""), 401);
    let wanted = BTreeSet::from([200, 303, 304, 400, 401, 403, 404, 405, 409, 413, 500]);
    assert_eq!(checked.statuses, wanted);
    println!("R22 answers={} statuses={} missing=0 banners=0", checked.answers, checked.statuses.len());
}

/// How a form from another site is refused, in the language of the address.
fn said(uri: &str) -> String {
    super::town::words(uri, "error-cross-site")
}

/// A form from another site is refused, in both ways a browser tells.
fn foreign(checked: &mut Checked, site: &Router, uri: &str) {
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://elsewhere.example"),
        ("origin", "null"),
    ] {
        let mut asked = request("POST", uri, "own_words=x");
        asked.headers_mut().insert(name, HeaderValue::from_static(value));
        let refused = checked.answer(site, asked, 403);
        has_words(&refused, uri);
        assert!(refused.text().contains(&said(uri)), "{uri}: {}", refused.text());
    }
    let mut own = request("POST", uri, "");
    own.headers_mut().insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
    assert!(!town().ask(site, own).text().contains(&said(uri)), "{uri}");
}

fn the_api(checked: &mut Checked, site: &Router) {
    for path in ["/areas", "/organizations", "/offers", "/events", "/changes", "/needs", "/openapi.json"] {
        let uri = format!("/api/v1{path}");
        checked.get(site, &uri, 200);
        has_words(&checked.answer(site, request("PATCH", &uri, ""), 405), &uri);
        let mut panicking = request("GET", &uri, "");
        panicking.headers_mut().insert(INNER, HeaderValue::from_static("1"));
        has_words(&checked.answer(&exploding(true), panicking, 500), &uri);
    }
    let uri = "/api/v1/match";
    let mut foreign = request("POST", uri, "{}");
    foreign.headers_mut().insert("sec-fetch-site", HeaderValue::from_static("cross-site"));
    has_words(&checked.answer(site, foreign, 403), uri);
}

fn refusals(checked: &mut Checked, site: &Router) {
    let known = examples();
    let long = "x".repeat(300 * 1024);
    for uri in ["/nowhere", "/en/nowhere", "/api/v1/nowhere", "/assets/none.css", "/aanbod/x", "/en/samen/%00"] {
        has_words(&checked.get(site, uri, 404), uri);
    }
    for uri in
        ["/aanbod/%ff", "/en/plekken/%ff", "/api/v1/offers/%ff", "/api/v1/offers?limit=0", "/?q=9999ZZ&category=taal"]
    {
        has_words(&checked.get(site, uri, 400), uri);
    }
    for uri in ["/team/vragen", "/en/team/vragen", "/api/v1/match", &format!("/team/vragen/{}/kies", known.need)] {
        has_words(&checked.answer(site, request("POST", uri, &format!("own_words={long}")), 413), uri);
    }
}

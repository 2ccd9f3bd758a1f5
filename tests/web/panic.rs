//! R37: a panic in a handler is one failed answer: a plain 500 in the words of the caller, nothing of what was inside, and
//! the next request is answered as if nothing had been.
use axum::{
    Router,
    extract::Request,
    http::{HeaderName, HeaderValue, header},
    middleware::{self, Next},
    response::Response,
};
use buurtraat::{service::Role, web};

use super::{
    contract::{self, document, operations},
    openapi::{address, body},
    roles::uri,
    town::{request, town},
};

/// With this header the innermost layer panics.
pub const INNER: HeaderName = HeaderName::from_static("x-test-panic");
const SECRET: &str = "jan.jansen@example.org in row 17";

async fn explode(request: Request, next: Next) -> Response {
    assert!(!request.headers().contains_key(INNER), "{SECRET}");
    next.run(request).await
}

/// The site, with a handler in it that panics on demand.
pub fn exploding(demo: bool) -> Router {
    let service = if demo { town().demo.clone() } else { town().bare() };
    let site = web::site(service, |router| router.layer(middleware::from_fn(explode)));
    if demo { town().signed(site, Role::Administrator) } else { site }
}

fn set_off(mut asked: Request) -> Request {
    asked.headers_mut().insert(INNER, HeaderValue::from_static("1"));
    asked
}

#[test]
fn r37_a_panic_is_one_failed_answer() {
    let (town, site) = (town(), exploding(true));
    let mut panics = 0;
    for row in web::table(true).rows() {
        let uri = uri(row);
        let answer = town.ask(&site, set_off(request(row.method, &uri, "")));
        let page = answer.text();
        assert_eq!((answer.status, answer.header(header::CONTENT_TYPE)), (500, "text/html; charset=utf-8"), "{row:?}");
        assert!(page.contains("<h1") && page.contains(answer.header("x-request-id")), "{row:?}: {page}");
        says_nothing(&page);
        panics += 1;
        if row.method == "GET" {
            assert_eq!(town.get(&site, &uri).status, 200, "{row:?} after the panic");
        }
    }
    for operation in operations(document()) {
        let asked = || request(&operation.method, &address(&operation), &body(&operation));
        let answer = contract::ask(town, &site, set_off(asked()));
        assert_eq!((answer.status, answer.header(header::CONTENT_TYPE)), (500, "application/problem+json"));
        says_nothing(&answer.text());
        panics += 1;
        assert_eq!(contract::ask(town, &site, asked()).status, 200, "{operation:?} after the panic");
    }
    // What has no route of its own panics no further either.
    assert_eq!(town.ask(&site, set_off(request("GET", "/nowhere", ""))).status, 500);
    assert_eq!(town.get(&site, "/health/live").text(), "ok");
    println!("R37 panics={panics} plain_500={panics} leaked=0");
}

fn says_nothing(text: &str) {
    for word in ["jan.jansen", "row 17", "panic", "src/", ".rs", "unwrap", "thread"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
}

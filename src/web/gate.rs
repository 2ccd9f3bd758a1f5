//! Who is it? One cookie, read once per request; and the gate in front of every route that is not for everyone.
use axum::{
    Extension,
    extract::{FromRef, FromRequestParts, MatchedPath, OriginalUri, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};

use super::{App, access::Access, api, language, page::links, view};
use crate::{
    service::{
        Principal, ServiceError,
        account::{Browser, CODE_MINUTES, SignedIn, Ticket, resume},
        log_seen,
    },
    text::Lang,
};

/// The `__Host-` prefix binds it to this host, to HTTPS (or the machine itself) and to the whole site.
const COOKIE: &str = "__Host-buurtraat";
/// While a code is on its way.
const CODE_COOKIE: &str = "__Host-buurtraat-code";
/// While somebody is at the provider.
const TRIP_COOKIE: &str = "__Host-buurtraat-weg";
/// The code of an empty installation, and how long a browser keeps it.
const SETUP: &str = "__Host-buurtraat-begin";
const SETUP_SECONDS: u32 = 60 * 60;
/// Routes with nothing about anybody.
const SHOW_NOBODY: [&str; 14] = [
    "/inbedden/",
    "/en/inbedden/",
    "/team/inlezen",
    "/en/team/inlezen",
    "/assets/",
    "/tiles/",
    "/kaart/stijl.json",
    "/team/kaart/stijl.json",
    // Counts by hexagon; the list beside them says the same, and is told.
    "/team/tiles/",
    "/health/",
    "/favicon.ico",
    "/offline.js",
    "/robots.txt",
    "/api/v1/openapi.json",
];

/// The use cases and whoever asks: what handlers take.
pub struct Here(pub App);

impl<S> FromRequestParts<S> for Here
where
    App: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let signed = parts.extensions.get::<SignedIn>().cloned();
        Ok(Self(App { signed, ..App::from_ref(state) }))
    }
}

impl App {
    /// Who asks.
    pub fn who(&self) -> Principal {
        self.signed.as_ref().map_or(Principal::Anonymous, |signed| Principal::Staff(signed.staff))
    }
}

/// The ticket that a request carries.
pub fn ticket(request: &HeaderMap) -> Option<String> {
    CookieJar::from_headers(request).get(COOKIE).map(|cookie| cookie.value().to_owned())
}

/// The header that keeps a ticket in the browser, or takes it away.
pub fn keep(ticket: Option<&Ticket>) -> [(HeaderName, String); 1] {
    [keeping(COOKIE, ticket.map(|ticket| ticket.as_str().to_owned()), None)]
}

/// The header that keeps a value out of reach of scripts, for so many minutes or until the browser is closed; or takes it
/// away. Lax: links in mails and the way back from a provider are steps from another site to this one.
fn keeping(name: &'static str, value: Option<String>, minutes: Option<i64>) -> (HeaderName, String) {
    let is_gone = value.is_none();
    let cookie = Cookie::build((name, value.unwrap_or_default())).path("/").secure(true).http_only(true);
    let mut cookie = cookie.same_site(SameSite::Lax).build();
    if is_gone {
        cookie.make_removal();
    }
    let lives = minutes.filter(|_| !is_gone).map(|minutes| format!("; Max-Age={}", minutes * 60));
    (header::SET_COOKIE, format!("{cookie}{}", lives.unwrap_or_default()))
}

/// What the browser keeps that asked for a code.
pub fn browser(request: &HeaderMap) -> Option<Browser> {
    CookieJar::from_headers(request).get(CODE_COOKIE).and_then(|cookie| Browser::read(cookie.value()))
}

/// The header that keeps it, for as long as the code lives, or takes it away.
pub fn keep_browser(browser: Option<&Browser>) -> (HeaderName, String) {
    keeping(CODE_COOKIE, browser.map(Browser::cookie), Some(CODE_MINUTES))
}

/// What the browser keeps of somebody who is at the provider.
pub fn trip(request: &HeaderMap) -> Option<String> {
    CookieJar::from_headers(request).get(TRIP_COOKIE).map(|cookie| cookie.value().to_owned())
}

/// The header that keeps it, for as long as a code lives, or takes it away.
pub fn keep_trip(trip: Option<&str>) -> (HeaderName, String) {
    keeping(TRIP_COOKIE, trip.map(str::to_owned), Some(CODE_MINUTES))
}

/// The code of an installation nobody works in yet, as this browser keeps it while its holder loads the map.
pub fn setup_code(request: &HeaderMap) -> Option<String> {
    CookieJar::from_headers(request).get(SETUP).map(|cookie| cookie.value().to_owned())
}

/// The header that keeps the code for an hour; it is worth nothing once a team began.
pub fn keep_setup_code(code: &str) -> [(HeaderName, String); 1] {
    let value: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    let cookie = Cookie::build((SETUP, value)).path("/").secure(true).http_only(true).same_site(SameSite::Strict);
    [(header::SET_COOKIE, format!("{}; Max-Age={SETUP_SECONDS}", cookie.build()))]
}

/// Finds out who asks, before any route. A request without a ticket costs nothing.
pub async fn know(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let Some(ticket) = ticket(request.headers()) else { return next.run(request).await };
    match resume(&app.service, &ticket).await {
        Ok(Some(signed)) => {
            let (staff, seen) = (signed.staff, seen(&request));
            let (asked, path) = (request.headers().clone(), request.uri().path().to_owned());
            request.extensions_mut().insert(signed.clone());
            let mut response = next.run(request).await;
            if response.extensions().get::<NotTheirs>().is_some() {
                let app = App { signed: Some(signed), ..app.clone() };
                response = refused(&asked, &path, &app, &ServiceError::Forbidden);
            }
            let shown = response.status().is_success() || response.status() == StatusCode::BAD_REQUEST;
            if let Some((page, object)) = seen.filter(|_| shown)
                && let Err(error) = log_seen(&app.service, staff, &page, object).await
            {
                return refused(&asked, &path, &app, &error);
            }
            // A page that greets somebody is theirs alone.
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }
        Ok(None) => next.run(request).await,
        Err(error) => refused(request.headers(), request.uri().path(), &app, &error),
    }
}

/// What a request is about to show: the page, and the first id in its address. Files and signs of life show nobody.
fn seen(request: &Request) -> Option<(String, Option<uuid::Uuid>)> {
    let route = request.extensions().get::<MatchedPath>()?.as_str();
    if SHOW_NOBODY.iter().any(|start| route.starts_with(start)) {
        return None;
    }
    let object = request.uri().path().split('/').find_map(|part| part.parse().ok());
    Some((Lang::of_path(route).1.to_owned(), object))
}

/// On an answer of the gate: somebody signed in may not see this. Who knows them makes the page, with their own menu.
#[derive(Clone, Copy)]
struct NotTheirs;

/// Lets those through whose role reaches; others are led to the sign-in page or told so.
pub async fn gate(least: Access, request: Request, next: Next) -> Response {
    let Some(needed) = least.role() else { return next.run(request).await };
    let role = request.extensions().get::<SignedIn>().map(|signed| signed.staff.role);
    if role.is_some_and(|role| role >= needed) {
        return next.run(request).await;
    }
    // Inside the API the address lacks its beginning.
    let whole = request.extensions().get::<OriginalUri>().map_or(request.uri(), |whole| &whole.0);
    let (path, known) = (whole.path(), role.is_some());
    let fault = if known { ServiceError::Forbidden } else { ServiceError::SignIn };
    if path.starts_with(api::PREFIX) {
        return api::problem_of(language(request.headers()), &fault);
    }
    if !known && request.method() == Method::GET {
        return to_sign_in(path);
    }
    if known {
        return (Extension(NotTheirs), StatusCode::FORBIDDEN).into_response();
    }
    let (lang, rest) = Lang::of_path(path);
    view::error::bare(lang, rest, &fault)
}

/// After signing in one comes back to where one was.
fn to_sign_in(path: &str) -> Response {
    let (lang, path) = Lang::of_path(path);
    let back = serde_urlencoded::to_string([("terug", path)]).unwrap_or_default();
    Redirect::to(&format!("{}?{back}", lang.path(links::SIGN_IN))).into_response()
}

/// What a request gets that no route could answer.
pub(super) fn refused(headers: &HeaderMap, path: &str, app: &App, error: &ServiceError) -> Response {
    if path.starts_with(api::PREFIX) {
        return api::problem_of(language(headers), error);
    }
    let (lang, rest) = Lang::of_path(path);
    view::error::page(app, lang, rest, error)
}

//! `/klopt-het/{token}`: the yearly question, answered with one press. Looking changes nothing.
use axum::{
    body::Bytes,
    extract::Path,
    http::{HeaderValue, header},
    response::Response,
};

use crate::{
    service::{
        ServiceError,
        network::{CheckSaid, answer_check, find_check},
    },
    text::text,
    web::{
        page::{CheckPage, CheckState, Nav, links},
        typed::fields,
        view::{Visit, answer, shell},
    },
};

/// What is known of them. An unknown link and one whose time is over look alike.
pub async fn check(visit: Visit, Path(token): Path<String>) -> Response {
    let page = page(&visit, &token).await.map(|page| {
        let mut response = answer(&page);
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    });
    visit.reply(page)
}

async fn page(visit: &Visit, token: &str) -> Result<CheckPage, ServiceError> {
    let lang = visit.lang;
    let path = links::check(token);
    let shell = shell(&visit.app, lang, Nav::None, text(lang, "check-title"), &path);
    let action = lang.path(&path);
    let Some(known) = find_check(&visit.app.service, token).await? else {
        return Ok(CheckPage { shell, state: CheckState::Unknown, name: String::new(), offers: Vec::new(), action });
    };
    let state = match known.said {
        None => CheckState::Open,
        Some(CheckSaid::Still) => CheckState::Still,
        Some(CheckSaid::Change) => CheckState::Changed,
        Some(CheckSaid::Stop) => CheckState::Stopped,
    };
    Ok(CheckPage { shell, state, name: known.name, offers: known.offers, action })
}

/// Keeps the answer and shows it; without one the page asks again.
pub async fn say_check(visit: Visit, Path(token): Path<String>, body: Bytes) -> Response {
    let word = fields(&body).remove("answer").unwrap_or_default();
    let done = match CheckSaid::of(&word) {
        Some(said) => answer_check(&visit.app.service, &token, said).await,
        None => Ok(()),
    };
    // What comes back as an address is written by us, whatever was asked.
    let fine = token.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    visit.lead(done.map(|()| links::check(if fine { &token } else { "x" })))
}

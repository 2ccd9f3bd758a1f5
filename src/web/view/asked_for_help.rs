//! `/ja/{token}`: somebody from a resident's own network answers with one tap. Looking changes nothing.
use axum::{body::Bytes, extract::Path, response::Response};

use super::{Visit, personal, question::unkept};
use crate::{
    service::{
        ServiceError,
        acting::{answer_ask, find_ask},
    },
    text::{Lang, text},
    web::{
        App,
        page::{AskedPage, AskedState, Phone, links},
        typed::fields,
    },
};

/// The page. An unknown link and one whose time is over look alike.
pub async fn get(visit: Visit, Path(token): Path<String>) -> Response {
    unkept(visit.show(page(&visit.app, visit.lang, &token).await))
}

async fn page(app: &App, lang: Lang, token: &str) -> Result<AskedPage, ServiceError> {
    let asked = find_ask(&app.service, token).await?;
    let path = links::asked(token);
    let frame = personal(app, lang, text(lang, "ask-title"), &path);
    let action = lang.path(&path);
    let Some(asked) = asked else {
        return Ok(AskedPage { shell: frame, state: AskedState::Over, worker: String::new(), phone: None, action });
    };
    let state = match asked.answer.as_str() {
        "" => AskedState::Open,
        answer => AskedState::Said(answer == "yes"),
    };
    Ok(AskedPage { shell: frame, state, worker: asked.worker, phone: asked.phone.map(Phone::new), action })
}

/// Keeps the answer and shows it; without one the page asks again.
pub async fn post(visit: Visit, Path(token): Path<String>, body: Bytes) -> Response {
    let answer = fields(&body).remove("answer").unwrap_or_default();
    let done = match answer.as_str() {
        "yes" | "no" => answer_ask(&visit.app.service, &token, answer == "yes").await,
        _ => Ok(()),
    };
    // What comes back as an address is written by us, whatever was asked.
    let fine = token.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    visit.lead(done.map(|()| links::asked(if fine { &token } else { "x" })))
}

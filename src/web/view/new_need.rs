//! `/team/vragen/nieuw`: the short form, and what it sends.
use axum::{
    body::Bytes,
    http::{StatusCode, Uri},
    response::{IntoResponse, Redirect, Response},
};

use super::{answer, error, shell};
use crate::{
    service::{
        ServiceError,
        acting::{NewNeed, record_need},
    },
    text::{Lang, text},
    web::{
        App, Here, api,
        page::{Field, Nav, NewNeedForm, NewNeedPage, NewNeedState, links},
    },
};

/// The empty form.
pub async fn get(Here(app): Here, uri: Uri) -> Response {
    let (lang, _) = Lang::of_path(uri.path());
    answer(&empty(&app, lang))
}

fn empty(app: &App, lang: Lang) -> NewNeedPage {
    let frame = shell(app, lang, Nav::Needs, text(lang, "new-need-title"), links::NEW_NEED);
    NewNeedPage::empty(frame, app.service.new_id().to_string())
}

/// The fields of a form body, the last of a name.
pub fn fields(body: &[u8]) -> std::collections::HashMap<String, String> {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(body).unwrap_or_default();
    pairs.into_iter().collect()
}

/// Writes the need down and leads to its page; faults come back with everything that was typed.
pub async fn post(Here(app): Here, uri: Uri, body: Bytes) -> Response {
    let (lang, path) = Lang::of_path(uri.path());
    let typed = fields(&body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let new = NewNeed {
        own_words: value("own_words"),
        place: value("place"),
        no_fixed_place: !value("no_place").is_empty(),
        own_network: value("own_network"),
        category: None,
        keep_words: !value("keep_words").is_empty(),
        idempotency_key: value("idempotency_key"),
    };
    match record_need(&app.service, app.who(), &new).await {
        Ok(recorded) => Redirect::to(&lang.path(&links::need(&recorded.id.to_string()))).into_response(),
        Err(ServiceError::Invalid(faults)) => {
            let mut page = empty(&app, lang);
            page.form = NewNeedForm {
                own_words: Field::of(&new.own_words),
                place: Field::of(&new.place),
                no_place: new.no_fixed_place,
                own_network: Field::of(&new.own_network),
                idempotency_key: new.idempotency_key.clone(),
            };
            page.state = NewNeedState::Faults;
            for fault in &faults {
                let sentence = Some(api::sentence(lang, fault));
                match (fault.field, fault.code) {
                    ("own_words", "own-words-name") => page.state = NewNeedState::NameWarning,
                    ("own_words", _) => page.form.own_words.fault = sentence,
                    ("own_network", _) => page.form.own_network.fault = sentence,
                    _ => page.form.place.fault = sentence,
                }
            }
            (StatusCode::BAD_REQUEST, answer(&page)).into_response()
        }
        Err(fault) => error::page(&app, lang, path, &fault),
    }
}

//! `/team/vragen/nieuw`: the short form, and what it sends.
use axum::{
    body::Bytes,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{Visit, answer, shell};
use crate::{
    service::{
        Fault, ServiceError,
        acting::{NewNeed, record_need},
    },
    text::{Lang, text},
    web::{
        App, api,
        page::{Field, Nav, NewNeedForm, NewNeedPage, NewNeedState, links},
        typed::fields,
    },
};

/// The empty form.
pub async fn get(visit: Visit) -> Response {
    answer(&empty(&visit.app, visit.lang))
}

fn empty(app: &App, lang: Lang) -> NewNeedPage {
    let frame = shell(app, lang, Nav::Needs, text(lang, "new-need-title"), links::NEW_NEED);
    NewNeedPage::empty(frame, app.service.new_id().to_string())
}

/// Writes the need down and leads to its page; faults come back with everything that was typed.
pub async fn post(visit: Visit, body: Bytes) -> Response {
    let new = read(&body);
    match record_need(&visit.app.service, visit.app.who(), &new).await {
        Err(ServiceError::Invalid(faults)) => {
            let page = refuse(empty(&visit.app, visit.lang), &new, &faults);
            (StatusCode::BAD_REQUEST, answer(&page)).into_response()
        }
        done => visit.lead(done.map(|recorded| links::need(&recorded.id.to_string()))),
    }
}

pub(super) fn read(body: &[u8]) -> NewNeed {
    let typed = fields(body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    NewNeed {
        own_words: value("own_words"),
        place: value("place"),
        no_fixed_place: !value("no_place").is_empty(),
        own_network: value("own_network"),
        category: None,
        network_due: true,
        keep_words: !value("keep_words").is_empty(),
        idempotency_key: value("idempotency_key"),
    }
}

/// The form as it was sent, each fault at its field.
fn refuse(mut page: NewNeedPage, new: &NewNeed, faults: &[Fault]) -> NewNeedPage {
    (page.form, page.state) = refused(new, page.shell.lang, faults);
    page
}

/// What was filled in with each fault at its field, and what the form says.
pub(super) fn refused(new: &NewNeed, lang: Lang, faults: &[Fault]) -> (NewNeedForm, NewNeedState) {
    let mut form = NewNeedForm {
        own_words: Field::of(&new.own_words),
        place: Field::of(&new.place),
        no_place: new.no_fixed_place,
        own_network: Field::of(&new.own_network),
        idempotency_key: new.idempotency_key.clone(),
    };
    let mut state = NewNeedState::Faults;
    for fault in faults {
        let sentence = Some(api::sentence(lang, fault));
        match (fault.field, fault.code) {
            ("own_words", "own-words-name") => state = NewNeedState::NameWarning,
            ("own_words", _) => form.own_words.fault = sentence,
            ("own_network", _) => form.own_network.fault = sentence,
            _ => form.place.fault = sentence,
        }
    }
    (form, state)
}

//! What a neighbour brings: an idea, themselves to an idea of another, or an event to make. One form, three shapes.
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use uuid::Uuid;

use super::{
    Visit, answer,
    board::joined,
    brought_mine,
    joining::again,
    question::{may_write, unkept},
    shell,
};
use crate::{
    service::{
        Fault, ServiceError,
        ideas::{NewIdea, NewJoin, NewWish, get_open_idea, join_idea, pin_idea, wish_event},
        joining::NewEvent,
        mine::get_mine,
    },
    text::text,
    web::{
        api,
        caller::Caller,
        page::{Bring, BringPage, BringState, Field, Nav, links},
        typed::fields,
    },
};

fn page(visit: &Visit, what: Bring) -> BringPage {
    let lang = visit.lang;
    let (title, path) = match &what {
        Bring::Idea => (text(lang, "idea-title"), links::NEW_IDEA.to_owned()),
        Bring::Event => (text(lang, "wish-title"), links::ORGANISE.to_owned()),
        Bring::Join { id, words, .. } => (words.clone(), links::idea(id)),
    };
    let frame = shell(&visit.app, lang, Nav::None, title, &path);
    BringPage::empty(frame, what, visit.app.service.new_id().to_string())
}

/// "Ik heb een idee."
pub async fn idea(visit: Visit) -> Response {
    unkept(answer(&page(&visit, Bring::Idea)))
}

/// "Ik wil iets organiseren."
pub async fn event(visit: Visit) -> Response {
    unkept(answer(&page(&visit, Bring::Event)))
}

/// An idea, and "Ik doe mee".
pub async fn join(visit: Visit, Path(raw): Path<String>) -> Response {
    let what = open(&visit, &raw).await;
    visit.reply(what.map(|what| unkept(answer(&page(&visit, what)))))
}

async fn open(visit: &Visit, raw: &str) -> Result<Bring, ServiceError> {
    let idea = get_open_idea(&visit.app.service, api::id(raw)?).await?;
    let joined = joined(visit.lang, &idea);
    Ok(Bring::Join { id: idea.row.id.to_string(), words: idea.row.words, joined })
}

/// Keeps an idea.
pub async fn post_idea(visit: Visit, caller: Caller, body: Bytes) -> Response {
    take(&visit, caller, &body, Ok(Bring::Idea)).await
}

/// Keeps an event that waits for a nod.
pub async fn post_event(visit: Visit, caller: Caller, body: Bytes) -> Response {
    take(&visit, caller, &body, Ok(Bring::Event)).await
}

/// Joins in.
pub async fn post_join(visit: Visit, caller: Caller, Path(raw): Path<String>, body: Bytes) -> Response {
    let what = open(&visit, &raw).await;
    take(&visit, caller, &body, what).await
}

/// Writes it down and gives the code; faults come back with everything that was typed.
async fn take(visit: &Visit, caller: Caller, body: &Bytes, what: Result<Bring, ServiceError>) -> Response {
    let what = match may_write(visit, caller).and(what) {
        Ok(what) => what,
        Err(refused) => return visit.reply(Err(refused)),
    };
    let trap = fields(body).remove("website").unwrap_or_default();
    let done = match trap.trim() {
        "" => keep(visit, body, &what).await,
        _ => Err(Fault::new("website", "question-trap").into()),
    };
    match done {
        Ok(person) => match get_mine(&visit.app.service, person).await {
            Ok(mine) => brought_mine::page(visit, &mine, StatusCode::OK, None).await,
            Err(ServiceError::NotFound) => again(visit),
            Err(other) => visit.reply(Err(other)),
        },
        Err(ServiceError::Invalid(faults)) => {
            let page = refuse(page(visit, what), body, &faults);
            unkept((StatusCode::BAD_REQUEST, answer(&page)).into_response())
        }
        Err(other) => visit.reply(Err(other)),
    }
}

async fn keep(visit: &Visit, body: &Bytes, what: &Bring) -> Result<(i64, Uuid), ServiceError> {
    let typed = fields(body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let (first_name, reach, idempotency_key) = (value("first_name"), value("reach"), value("idempotency_key"));
    let keep_words = !value("keep_words").is_empty();
    let service = &visit.app.service;
    match what {
        Bring::Idea => {
            let (words, place) = (value("words"), value("place"));
            pin_idea(service, &NewIdea { words, keep_words, place, first_name, reach, idempotency_key }).await
        }
        Bring::Join { id, .. } => {
            join_idea(service, api::id(id)?, &NewJoin { first_name, reach, idempotency_key }).await
        }
        Bring::Event => {
            let event = NewEvent {
                name: value("words"),
                day: value("day"),
                from: value("from"),
                to: value("to"),
                place: value("place"),
                organiser: text(visit.lang, "wish-organiser"),
                ..NewEvent::default()
            };
            wish_event(service, &NewWish { event, keep_words, first_name, reach, idempotency_key }).await
        }
    }
}

fn refuse(mut page: BringPage, body: &Bytes, faults: &[Fault]) -> BringPage {
    let mut typed = fields(body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    page.idempotency_key = value("idempotency_key");
    page.words = Field::of(value("words"));
    page.day = Field::of(value("day"));
    page.from = Field::of(value("from"));
    page.to = Field::of(value("to"));
    page.place = Field::of(value("place"));
    page.first_name = Field::of(value("first_name"));
    page.reach = Field::of(value("reach"));
    page.trap = Field::of(value("website"));
    page.state = BringState::Faults;
    for fault in faults {
        let sentence = Some(api::sentence(page.shell.lang, fault));
        match (fault.field, fault.code) {
            (_, "note-name") => page.state = BringState::NameWarning,
            ("words" | "name", _) => page.words.fault = sentence,
            ("day", _) => page.day.fault = sentence,
            ("from", _) => page.from.fault = sentence,
            ("to", _) => page.to.fault = sentence,
            ("first_name", _) => page.first_name.fault = sentence,
            ("reach", _) => page.reach.fault = sentence,
            ("website", _) => page.trap.fault = sentence,
            _ => page.place.fault = sentence,
        }
    }
    page
}

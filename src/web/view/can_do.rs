//! `/dit-kan-ik`: what somebody can do, without an account; their code, and taking it back.
use axum::{
    body::Bytes,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{
    Visit, answer,
    joining::again,
    personal,
    question::{may_write, unkept},
    question_code::{site, whose},
};
use crate::{
    service::{
        Fault, ServiceError,
        mine::{Mine, open_pass, pass_of},
        network::{OwnOffer, get_own_offer, offer_oneself, take_offer_back},
    },
    text::text,
    web::{
        api,
        caller::Caller,
        page::{CanDoPage, CanDoState, Field, OwnCanDo, links},
        typed::fields,
    },
};

/// The empty form.
pub async fn get(visit: Visit) -> Response {
    // Its key is for one visitor.
    unkept(answer(&empty(&visit)))
}

fn empty(visit: &Visit) -> CanDoPage {
    let frame = personal(&visit.app, visit.lang, text(visit.lang, "can-do-title"), links::CAN_DO);
    CanDoPage::empty(frame, visit.app.service.new_id().to_string(), site(visit))
}

/// Writes it down and thanks; faults come back with everything that was typed.
pub async fn post(visit: Visit, caller: Caller, body: Bytes) -> Response {
    if let Err(refused) = may_write(&visit, caller) {
        return visit.reply(Err(refused));
    }
    let (new, trap) = (read(&body), fields(&body).remove("website").unwrap_or_default());
    let done = match trap.trim() {
        "" => offer_oneself(&visit.app.service, &new).await,
        _ => Err(Fault::new("website", "question-trap").into()),
    };
    match done {
        Err(ServiceError::Invalid(faults)) => {
            let page = refuse(empty(&visit), &new, trap, &faults);
            unkept((StatusCode::BAD_REQUEST, answer(&page)).into_response())
        }
        Err(other) => visit.reply(Err(other)),
        Ok(person) => {
            let pass = pass_of(&visit.app.service, person);
            match open_pass(&visit.app.service, &pass).await {
                Ok(Some(mine)) => thanks(&visit, &mine, StatusCode::OK, None).await,
                Ok(None) => again(&visit),
                Err(fault) => visit.reply(Err(fault)),
            }
        }
    }
}

fn read(body: &[u8]) -> OwnOffer {
    let typed = fields(body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    OwnOffer {
        can_do: value("can_do"),
        place: value("place"),
        first_name: value("first_name"),
        reach: value("reach"),
        keep_words: !value("keep_words").is_empty(),
        idempotency_key: value("idempotency_key"),
    }
}

fn refuse(mut page: CanDoPage, new: &OwnOffer, trap: String, faults: &[Fault]) -> CanDoPage {
    page.can_do = Field::of(&new.can_do);
    page.place = Field::of(&new.place);
    page.first_name = Field::of(&new.first_name);
    page.reach = Field::of(&new.reach);
    page.trap = Field::of(trap);
    page.idempotency_key.clone_from(&new.idempotency_key);
    page.state = CanDoState::Faults;
    for fault in faults {
        let sentence = Some(api::sentence(page.shell.lang, fault));
        match (fault.field, fault.code) {
            ("can_do", "note-name") => page.state = CanDoState::NameWarning,
            ("can_do", _) => page.can_do.fault = sentence,
            ("first_name", _) => page.first_name.fault = sentence,
            ("reach", _) => page.reach.fault = sentence,
            ("website", _) => page.trap.fault = sentence,
            _ => page.place.fault = sentence,
        }
    }
    page
}

/// What somebody offered, with their code.
pub(super) async fn thanks(visit: &Visit, mine: &Mine, status: StatusCode, fault: Option<String>) -> Response {
    let offered = match get_own_offer(&visit.app.service, mine).await {
        Ok(Some(offered)) => offered,
        Ok(None) | Err(ServiceError::NotFound) => return again(visit),
        Err(other) => return visit.reply(Err(other)),
    };
    let own = OwnCanDo {
        code: mine.code.replace('-', " "),
        can_do: offered.description,
        pass: pass_of(&visit.app.service, (mine.municipality, mine.subject)),
    };
    let page = CanDoPage { state: CanDoState::Thanks(own, fault), ..empty(visit) };
    unkept((status, answer(&page)).into_response())
}

/// "Toch niet."
pub async fn remove(visit: Visit, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    let (pass, sure) = (value("pass"), value("sure") == "yes");
    let Some(mine) = whose(&visit, &pass).await else { return again(&visit) };
    match take_offer_back(&visit.app.service, &mine, sure).await {
        Ok(()) => {
            let page = CanDoPage { state: CanDoState::Removed, ..empty(&visit) };
            unkept(answer(&page))
        }
        Err(ServiceError::Invalid(faults)) => {
            let fault = faults.first().map(|fault| api::sentence(visit.lang, fault));
            thanks(&visit, &mine, StatusCode::BAD_REQUEST, fault).await
        }
        Err(ServiceError::NotFound) => again(&visit),
        Err(other) => visit.reply(Err(other)),
    }
}

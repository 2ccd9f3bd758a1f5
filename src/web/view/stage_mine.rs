//! Where a young person wants to look, behind their code: who reads it, the answer, another number, and everything away.
use axum::{
    body::Bytes,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{
    Visit, answer,
    joining::again,
    personal,
    question::{reads, unkept},
    question_code::{site, whose},
};
use crate::{
    service::{
        ServiceError,
        mine::{Mine, pass_of},
        outside::{STAGE, get_question, give_reach, take_question_back},
    },
    text::text,
    web::{
        api,
        page::{Field, Phone, StageMinePage, StageMineState, StageOwn, links},
        typed::fields,
    },
};

fn say(visit: &Visit, status: StatusCode, state: StageMineState) -> Response {
    let shell = personal(&visit.app, visit.lang, text(visit.lang, "stage-mine"), links::MINE);
    unkept((status, answer(&StageMinePage { shell, state, site: site(visit) })).into_response())
}

/// As its page shows it; nothing when it is gone.
async fn own(visit: &Visit, mine: &Mine) -> Result<Option<StageOwn>, ServiceError> {
    let service = &visit.app.service;
    if mine.sort != STAGE {
        return Ok(None);
    }
    let Some(question) = get_question(service, mine).await? else { return Ok(None) };
    let Some(interest) = question.interest.clone() else { return Ok(None) };
    let reach = question.reach.clone().unwrap_or_default();
    Ok(Some(StageOwn {
        code: mine.code.replace('-', " "),
        reads: reads(&visit.app, visit.lang, &question),
        late: question.answer.is_none() && service.instant() >= question.before,
        answer: question.answer.iter().flat_map(|answer| answer.lines()).map(str::to_owned).collect(),
        reach: Field::of(if reach.contains('@') { reach } else { Phone::new(reach).text }),
        name: interest.name,
        under: interest.under_16,
        pass: pass_of(service, (mine.municipality, mine.subject)),
    }))
}

/// The code, at once.
pub(super) async fn given(visit: &Visit, mine: &Mine) -> Response {
    match own(visit, mine).await {
        Ok(Some(own)) => say(visit, StatusCode::OK, StageMineState::Given(own)),
        Ok(None) => again(visit),
        Err(fault) => visit.reply(Err(fault)),
    }
}

/// What stands, with what one has to be sure of.
pub(super) async fn mine_page(visit: &Visit, mine: &Mine, status: StatusCode, fault: Option<String>) -> Response {
    match own(visit, mine).await {
        Ok(Some(own)) => say(visit, status, StageMineState::Mine(own, fault)),
        Ok(None) => say(visit, StatusCode::OK, StageMineState::Gone),
        Err(other) => visit.reply(Err(other)),
    }
}

/// Another number or address.
pub async fn reach(visit: Visit, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    let (pass, reach) = (value("pass"), value("reach"));
    let Some(mine) = whose(&visit, &pass).await.filter(|mine| mine.sort == STAGE) else { return again(&visit) };
    match give_reach(&visit.app.service, &mine, &reach).await {
        Ok(code) => given(&visit, &Mine { code, ..mine }).await,
        Err(ServiceError::Invalid(faults)) => {
            let fault = faults.first().map(|fault| api::sentence(visit.lang, fault));
            match own(&visit, &mine).await {
                Ok(Some(own)) => {
                    let own = StageOwn { reach: Field { value: reach, fault }, ..own };
                    say(&visit, StatusCode::BAD_REQUEST, StageMineState::Mine(own, None))
                }
                Ok(None) => again(&visit),
                Err(other) => visit.reply(Err(other)),
            }
        }
        Err(ServiceError::NotFound) => again(&visit),
        Err(other) => visit.reply(Err(other)),
    }
}

/// "Alles weg."
pub async fn remove(visit: Visit, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    let (pass, sure) = (value("pass"), value("sure") == "yes");
    let Some(mine) = whose(&visit, &pass).await.filter(|mine| mine.sort == STAGE) else { return again(&visit) };
    match take_question_back(&visit.app.service, &mine, sure).await {
        Ok(()) => say(&visit, StatusCode::OK, StageMineState::Removed),
        Err(ServiceError::Invalid(_)) => {
            let fault = Some(text(visit.lang, "error-stage-not-sure"));
            mine_page(&visit, &mine, StatusCode::BAD_REQUEST, fault).await
        }
        Err(ServiceError::NotFound) => again(&visit),
        Err(other) => visit.reply(Err(other)),
    }
}

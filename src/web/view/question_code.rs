//! A question behind its code, found back at `/mijn`, and taken back.
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
};
use crate::{
    service::{
        ServiceError,
        mine::{Mine, open_pass, pass_of},
        outside::{get_question, take_question_back},
    },
    text::text,
    web::{
        api,
        page::{OwnQuestion, Phone, QuestionCodePage, QuestionCodeState, links},
        typed::fields,
    },
};

fn page(visit: &Visit, state: QuestionCodeState) -> QuestionCodePage {
    let title = text(visit.lang, "question-mine-title");
    let frame = personal(&visit.app, visit.lang, title, links::MINE);
    QuestionCodePage { shell: frame, state, site: site(visit) }
}

/// Where a code works, as somebody types it.
pub(super) fn site(visit: &Visit) -> String {
    let base = visit.app.service.config.base_url.as_str();
    let site = base.split_once("://").map_or(base, |(_, rest)| rest);
    format!("{site}{}", visit.lang.path(links::MINE))
}

fn say(visit: &Visit, status: StatusCode, state: QuestionCodeState) -> Response {
    unkept((status, answer(&page(visit, state))).into_response())
}

/// Whose page a button stands on.
pub(super) async fn whose(visit: &Visit, pass: &str) -> Option<Mine> {
    open_pass(&visit.app.service, pass).await.ok().flatten()
}

/// The code, at once.
pub(super) async fn given(visit: &Visit, mine: &Mine) -> Response {
    let own = own(visit, mine)
        .await
        .map(|own| own.map_or_else(|| again(visit), |own| say(visit, StatusCode::OK, QuestionCodeState::Given(own))));
    visit.reply(own)
}

/// A question as its page shows it; nothing when it is gone.
async fn own(visit: &Visit, mine: &Mine) -> Result<Option<OwnQuestion>, ServiceError> {
    let service = &visit.app.service;
    let Some(question) = get_question(service, mine).await? else { return Ok(None) };
    let late = question.answer.is_none() && service.instant() >= question.before;
    Ok(Some(OwnQuestion {
        code: mine.code.replace('-', " "),
        reads: reads(&visit.app, visit.lang, &question),
        late,
        answer: question.answer.iter().flat_map(|answer| answer.lines()).map(str::to_owned).collect(),
        reach: question.reach.map(|reach| if reach.contains('@') { reach } else { Phone::new(reach).text }),
        own_words: question.need.own_words,
        pass: pass_of(service, (mine.municipality, mine.subject)),
    }))
}

/// What somebody asked, with what one has to be sure of.
pub(super) async fn mine_page(visit: &Visit, mine: &Mine, status: StatusCode, fault: Option<String>) -> Response {
    match own(visit, mine).await {
        Ok(Some(own)) => say(visit, status, QuestionCodeState::Mine(own, fault)),
        Ok(None) | Err(ServiceError::NotFound) => say(visit, StatusCode::OK, QuestionCodeState::Gone),
        Err(other) => visit.reply(Err(other)),
    }
}

/// Takes the question back.
pub async fn remove(visit: Visit, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    let (pass, sure) = (value("pass"), value("sure") == "yes");
    let Some(mine) = whose(&visit, &pass).await else { return again(&visit) };
    match take_question_back(&visit.app.service, &mine, sure).await {
        Ok(()) => say(&visit, StatusCode::OK, QuestionCodeState::Removed),
        Err(ServiceError::Invalid(faults)) => {
            let fault = faults.first().map(|fault| api::sentence(visit.lang, fault));
            mine_page(&visit, &mine, StatusCode::BAD_REQUEST, fault).await
        }
        Err(ServiceError::NotFound) => again(&visit),
        Err(other) => visit.reply(Err(other)),
    }
}

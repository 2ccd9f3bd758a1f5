//! What a neighbour brought, behind their code: how it stands, and taking it back.
use axum::{
    body::Bytes,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{
    Visit, answer,
    board::joined,
    joining::again,
    question::unkept,
    question_code::{site, whose},
    shell,
};
use crate::{
    service::{
        ServiceError,
        ideas::{IDEA, OwnIdea, OwnWish, WISH, get_own_idea, get_own_wish, leave_idea, take_wish_back},
        mine::{Mine, pass_of},
    },
    text::{text, texts},
    web::{
        api,
        page::{BroughtMinePage, BroughtMineState, BroughtOwn, Nav, links},
        typed::fields,
    },
};

fn say(visit: &Visit, status: StatusCode, state: BroughtMineState) -> Response {
    let shell = shell(&visit.app, visit.lang, Nav::None, text(visit.lang, "idea-thanks"), links::MINE);
    unkept((status, answer(&BroughtMinePage { shell, state, site: site(visit) })).into_response())
}

/// Did they bring something that is shown here?
pub(super) fn is_brought(mine: &Mine) -> bool {
    [IDEA, WISH].contains(&mine.sort.as_str())
}

/// As its page shows it; nothing when it is gone.
async fn own(visit: &Visit, mine: &Mine) -> Result<Option<BroughtOwn>, ServiceError> {
    let service = &visit.app.service;
    let told = match mine.sort.as_str() {
        IDEA => get_own_idea(service, mine).await?.map(|own| of_idea(visit, &own)),
        WISH => get_own_wish(service, mine).await?.map(|own| of_wish(visit, &own)),
        _ => None,
    };
    let pass = pass_of(service, (mine.municipality, mine.subject));
    Ok(told.map(|told| BroughtOwn { code: mine.code.replace('-', " "), pass, ..told }))
}

fn of_idea(visit: &Visit, own: &OwnIdea) -> BroughtOwn {
    let (lang, row) = (visit.lang, &own.idea.row);
    let key = if own.is_own { "idea-own" } else { "idea-joined-own" };
    let stands = match row.state.as_str() {
        "waiting" => text(lang, "idea-waits"),
        "open" => joined(lang, &own.idea),
        "done" => text(lang, "idea-done"),
        _ => text(lang, "idea-refused"),
    };
    let link = match (row.state.as_str(), row.event_id) {
        ("open", _) => Some(links::idea(&row.id.to_string())),
        (_, Some(id)) => Some(links::entry(engine::domain::What::Initiative, &id.to_string())),
        _ => None,
    };
    BroughtOwn {
        what: texts().get(lang, key, &[("words", row.words.as_str().into())]),
        stands,
        link: link.map(|path| (row.words.clone(), lang.path(&path))),
        ..BroughtOwn::default()
    }
}

fn of_wish(visit: &Visit, own: &OwnWish) -> BroughtOwn {
    let (lang, event) = (visit.lang, &own.event);
    let stands = match own.state.as_str() {
        "waiting" => text(lang, "wish-waits"),
        "planned" => text(lang, "wish-public"),
        _ => text(lang, "idea-refused"),
    };
    let public = event.status == "planned";
    BroughtOwn {
        what: texts().get(lang, "wish-own", &[("words", event.name.as_str().into())]),
        stands,
        link: public.then(|| (event.name.clone(), lang.path(&links::join(&event.id.to_string())))),
        ..BroughtOwn::default()
    }
}

/// What stands, with what one has to be sure of.
pub(super) async fn page(visit: &Visit, mine: &Mine, status: StatusCode, fault: Option<String>) -> Response {
    match own(visit, mine).await {
        Ok(Some(own)) => say(visit, status, BroughtMineState::Mine(own, fault)),
        Ok(None) => say(visit, StatusCode::OK, BroughtMineState::Gone),
        Err(other) => visit.reply(Err(other)),
    }
}

/// "Toch niet."
pub async fn remove(visit: Visit, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    let (pass, sure) = (value("pass"), value("sure") == "yes");
    let Some(mine) = whose(&visit, &pass).await.filter(is_brought) else { return again(&visit) };
    let done = match mine.sort.as_str() {
        IDEA => leave_idea(&visit.app.service, &mine, sure).await,
        _ => take_wish_back(&visit.app.service, &mine, sure).await,
    };
    match done {
        Ok(()) => say(&visit, StatusCode::OK, BroughtMineState::Removed),
        Err(ServiceError::Invalid(faults)) => {
            let fault = faults.first().map(|fault| api::sentence(visit.lang, fault));
            page(&visit, &mine, StatusCode::BAD_REQUEST, fault).await
        }
        Err(ServiceError::NotFound) => again(&visit),
        Err(other) => visit.reply(Err(other)),
    }
}

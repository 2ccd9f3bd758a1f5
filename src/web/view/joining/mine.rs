//! `/mijn`: what is somebody's own, behind their code. No page of it is kept by a browser, and nothing of it stands in an
//! address: buttons carry a seal that lasts an hour.
use axum::{
    body::Bytes,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use uuid::Uuid;

use super::words::{calling, promise as view};
use crate::{
    service::{
        ServiceError,
        joining::{self, Own, Promise, State, answer_offer, get_event_host, get_own, get_promise},
        keeping::erase_all,
        mine::{self, Mine, Reach, find_mine, get_feed, open_pass, pass_of},
        network::{CAN_DO, shops::SORT as SHOP},
        outside::{SORT as QUESTION, STAGE},
    },
    text::{text, texts},
    web::{
        api,
        caller::Caller,
        limit::Rule,
        page::{Fact, Field, MinePage, MineState, Page, Phone, PromisePage, PromiseState, links},
        typed::fields,
        view::{Visit, answer, brought_mine, can_do, personal, question_code, send::message, shop_thanks, stage_mine},
    },
};

/// A page that no browser keeps.
pub(super) fn show(page: &impl Page) -> Response {
    let mut response = answer(page);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn blank(visit: &Visit, state: MineState) -> MinePage {
    let shell = personal(&visit.app, visit.lang, text(visit.lang, "mine-title"), links::MINE);
    MinePage { shell, state, code: Field::default(), reach: Field::default() }
}

/// Asks for the code.
pub async fn ask(visit: Visit) -> Response {
    show(&blank(&visit, MineState::Ask))
}

/// Opens what is theirs, or says that nothing is found: the same words whatever of it was wrong.
pub async fn open(visit: Visit, caller: Caller, body: Bytes) -> Response {
    let typed = fields(&body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let (code, reach) = (value("code"), value("reach"));
    let found = match may_try(&visit, caller, &reach) {
        Ok(()) => find_mine(&visit.app.service, &code, &reach).await,
        Err(refused) => Err(refused),
    };
    match found {
        Err(ServiceError::Invalid(faults)) => {
            let mut page = blank(&visit, MineState::Faults);
            (page.code, page.reach) = (Field::of(code), Field::of(reach));
            for fault in &faults {
                let sentence = Some(api::sentence(visit.lang, fault));
                let field = if fault.field == "reach" { &mut page.reach } else { &mut page.code };
                field.fault = sentence;
            }
            (StatusCode::BAD_REQUEST, show(&page)).into_response()
        }
        Ok(mine) if mine.sort == QUESTION => question_code::mine_page(&visit, &mine, StatusCode::OK, None).await,
        Ok(mine) if mine.sort == STAGE => stage_mine::mine_page(&visit, &mine, StatusCode::OK, None).await,
        Ok(mine) if brought_mine::is_brought(&mine) => brought_mine::page(&visit, &mine, StatusCode::OK, None).await,
        Ok(mine) if mine.sort == SHOP => shop_thanks::of_code(&visit, mine).await,
        Ok(mine) if mine.sort == CAN_DO => can_do::thanks(&visit, &mine, StatusCode::OK, None).await,
        Ok(mine) => visit.reply(opened(&visit, mine).await),
        Err(other) => visit.reply(Err(other)),
    }
}

/// Counted by where somebody tries from, by whose number they try however it is written, and all together. Only a hash of
/// the number is kept, and only in memory. A code without a number is too long to guess.
fn may_try(visit: &Visit, caller: Caller, reach: &str) -> Result<(), ServiceError> {
    let whose = Reach::read(reach).ok().flatten().map(|reach| reach.hash(&visit.app.service));
    let from = caller.key();
    let mut rules = vec![(Rule::MineFromAddress, from.as_str()), (Rule::MineInAll, "")];
    rules.extend(whose.as_deref().map(|whose| (Rule::MineForReach, whose)));
    visit.app.limits.allow(&rules)
}

async fn opened(visit: &Visit, mine: Mine) -> Result<Response, ServiceError> {
    let service = &visit.app.service;
    let feed = get_feed(service, &mine).await?;
    let own = get_own(service, mine).await?;
    let promises = own.promises.iter().map(|one| view(service, visit.lang, one)).collect();
    let state = MineState::Open {
        code: own.mine.code.replace('-', " "),
        pass: pass_of(service, (own.mine.municipality, own.mine.subject)),
        gave: gave(visit, &own),
        promises,
        feed: feed.map(|secret| format!("{}{}", service.config.base_url, links::own_calendar(&secret))),
    };
    Ok(show(&blank(visit, state)))
}

fn gave(visit: &Visit, own: &Own) -> Vec<Fact> {
    let phone = own.details.phone.clone().map(|phone| Phone::new(phone).text);
    let said =
        [("mine-name", own.details.person.clone()), ("card-phone", phone), ("mine-email", own.details.email.clone())];
    said.into_iter().filter_map(|(key, words)| Some(Fact::new(text(visit.lang, key), words?))).collect()
}

/// The hour of a page is over, or it was never anybody's: the code is asked for again.
pub(in crate::web::view) fn again(visit: &Visit) -> Response {
    (StatusCode::BAD_REQUEST, show(&blank(visit, MineState::Again))).into_response()
}

/// A form of an own page: whose it is, about what, and what else it says.
struct Pressed {
    mine: Mine,
    sign_up: Result<Uuid, ServiceError>,
    sure: bool,
    yes: bool,
    every: bool,
}

/// Reads one; whoever was away for an hour types the code again.
async fn pressed(visit: &Visit, body: &Bytes) -> Result<Pressed, Response> {
    let typed = fields(body);
    let value = |name: &str| typed.get(name).map(String::as_str).unwrap_or_default();
    match open_pass(&visit.app.service, value("pass")).await {
        Ok(Some(mine)) => Ok(Pressed {
            mine,
            sign_up: api::id(value("sign_up")),
            sure: value("sure") == "yes",
            yes: value("answer") == "yes",
            every: value("every") == "yes",
        }),
        Ok(None) => Err(again(visit)),
        Err(fault) => Err(visit.reply(Err(fault))),
    }
}

/// "Toch niet": asks once more, then leaves; one date, or every one that is still to come.
pub async fn leave(visit: Visit, body: Bytes) -> Response {
    let pressed = match pressed(&visit, &body).await {
        Ok(pressed) => pressed,
        Err(answer) => return answer,
    };
    let done = async {
        let (service, id) = (&visit.app.service, pressed.sign_up?);
        match (pressed.sure, pressed.every) {
            (true, true) => joining::leave_every(service, &pressed.mine, id).await?,
            (true, false) => joining::leave(service, &pressed.mine, id).await?,
            (false, _) => {}
        }
        let promise = get_promise(service, &pressed.mine, id).await?;
        let (state, title) = match promise.state.is_open() {
            false => (PromiseState::Left, "join-left-title"),
            true if pressed.every => (PromiseState::SureEvery, "join-sure-every-title"),
            true => (PromiseState::Sure, "join-sure-title"),
        };
        Ok(show(&promise_page(&visit, (&pressed.mine, &promise), state, title).await?))
    };
    let done = done.await;
    visit.reply(done)
}

/// Takes the place that is kept for them.
pub async fn offer(visit: Visit, body: Bytes) -> Response {
    let pressed = match pressed(&visit, &body).await {
        Ok(pressed) => pressed,
        Err(answer) => return answer,
    };
    let done = async {
        match answer_offer(&visit.app.service, &pressed.mine, pressed.sign_up?, pressed.yes).await {
            // What became of it stands on the page.
            Ok(()) | Err(ServiceError::Invalid(_)) => opened(&visit, pressed.mine).await,
            Err(other) => Err(other),
        }
    };
    let done = done.await;
    visit.reply(done)
}

/// Lets their own calendar read what they promised, or ends that.
pub async fn set_feed(visit: Visit, body: Bytes) -> Response {
    let on = fields(&body).get("feed").is_some_and(|said| said == "on");
    let pressed = match pressed(&visit, &body).await {
        Ok(pressed) => pressed,
        Err(answer) => return answer,
    };
    let done = async {
        mine::set_feed(&visit.app.service, &pressed.mine, on).await?;
        opened(&visit, pressed.mine).await
    };
    let done = done.await;
    visit.reply(done)
}

/// Asks once more, then erases everything.
pub async fn erase(visit: Visit, body: Bytes) -> Response {
    let pressed = match pressed(&visit, &body).await {
        Ok(pressed) => pressed,
        Err(answer) => return answer,
    };
    let (service, mine) = (&visit.app.service, &pressed.mine);
    if !pressed.sure {
        let pass = pass_of(service, (mine.municipality, mine.subject));
        return show(&blank(&visit, MineState::Sure { pass }));
    }
    let erased = erase_all(service, visit.app.who(), mine).await;
    visit.reply(erased.map(|()| show(&blank(&visit, MineState::Erased))))
}

/// "Gelukt".
pub(super) async fn done(visit: &Visit, mine: &Mine, promise: &Promise) -> Result<PromisePage, ServiceError> {
    let (lang, code) = (visit.lang, mine.code.replace('-', " "));
    let told = view(&visit.app.service, lang, promise);
    let words = texts().get(
        lang,
        "join-to-myself",
        &[
            ("event", promise.todo.event.name.as_str().into()),
            ("what", told.what.as_str().into()),
            ("code", code.as_str().into()),
            ("address", format!("{}{}", visit.app.service.config.base_url, lang.path(links::MINE)).into()),
        ],
    );
    let title = if promise.state == State::Confirmed { "join-done-title" } else { "join-waiting-title" };
    let state = PromiseState::Done { code, message: message(words) };
    promise_page(visit, (mine, promise), state, title).await
}

async fn promise_page(
    visit: &Visit,
    (mine, promise): (&Mine, &Promise),
    state: PromiseState,
    title: &str,
) -> Result<PromisePage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    // The other language begins at the event: this page has no address of its own.
    let path = links::join(&promise.todo.event.id.to_string());
    let frame = personal(app, lang, text(lang, title), &path);
    let host = get_event_host(&app.service, &promise.todo.event).await?;
    Ok(PromisePage {
        shell: calling(app, frame, host),
        state,
        promise: view(&app.service, lang, promise),
        pass: pass_of(&app.service, (mine.municipality, mine.subject)),
    })
}

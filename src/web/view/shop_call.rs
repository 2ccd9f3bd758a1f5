//! `/deur/{code}/bellen` and `/winkel/{id}/bellen`: whom to call. What is sent is answered with the third screen itself: its
//! buttons carry whose it is, and no address and no browser does.
use axum::{
    body::Bytes,
    extract::{Path, RawQuery},
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{
    Visit, answer, personal, shell,
    shop::{self as first, At, count, head},
    shop_thanks,
};
use crate::{
    service::{
        Fault, ServiceError,
        network::shops::{
            Answered, Behind, ELSE, NewAnswer, Own, Standing, Visited, answer_shop, get_own_by_pass, tasks_of,
        },
    },
    text::{Lang, text},
    web::{
        api,
        caller::Caller,
        page::{Choice, Field, Nav, Phone, ShopCallPage, ShopCallState},
        typed::{fields, pairs},
    },
};

/// Words of forms and addresses, and what they mean.
const WORDS: [(&str, &str, &str); 3] =
    [("een", "one", "shop-one"), ("meer", "more", "shop-more"), ("anders", "else", "shop-else")];

/// The second screen, behind a card.
pub async fn card(visit: Visit, Path(code): Path<String>, query: RawQuery) -> Response {
    get(&visit, &At::Card(code), query).await
}

/// The second screen, behind a name.
pub async fn chosen(visit: Visit, Path(raw): Path<String>, query: RawQuery) -> Response {
    match At::chosen(&raw) {
        Ok(at) => get(&visit, &at, query).await,
        Err(fault) => visit.reply(Err(fault)),
    }
}

async fn get(visit: &Visit, at: &At, RawQuery(query): RawQuery) -> Response {
    let word = fields(query.unwrap_or_default()).remove("antwoord").unwrap_or_default();
    let word = if WORDS.iter().any(|(known, ..)| *known == word) { word } else { "een".to_owned() };
    let shown = async {
        // Whoever comes too late, where nobody works or with another card reads what the first screen says.
        let Behind::Shop(visited) = at.look(&visit.app).await? else { return Ok(first::get(visit, at).await) };
        if visited.standing == Standing::Answered || visited.human.is_none() {
            return Ok(first::get(visit, at).await);
        }
        let new = NewAnswer { answer: word, ..NewAnswer::default() };
        Ok(answer(&page(visit, at, &visited, &new, ShopCallState::Form)))
    };
    visit.reply(shown.await)
}

/// What was typed, behind a card.
pub async fn card_post(visit: Visit, caller: Caller, Path(code): Path<String>, body: Bytes) -> Response {
    post(&visit, caller, &At::Card(code), &body).await
}

/// What was typed, behind a name.
pub async fn chosen_post(visit: Visit, caller: Caller, Path(raw): Path<String>, body: Bytes) -> Response {
    match At::chosen(&raw) {
        Ok(at) => post(&visit, caller, &at, &body).await,
        Err(fault) => visit.reply(Err(fault)),
    }
}

fn read(body: &[u8]) -> NewAnswer {
    let mut typed = fields(body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    NewAnswer {
        answer: value("antwoord"),
        person: value("person"),
        phone: value("phone"),
        can: pairs(body).into_iter().filter(|(name, _)| name == "can").map(|(_, value)| value).collect(),
        words: value("words"),
        pass: value("pass"),
        idempotency_key: value("idempotency_key"),
    }
}

async fn post(visit: &Visit, caller: Caller, at: &At, body: &[u8]) -> Response {
    let typed = read(body);
    let meant = WORDS.iter().find(|(word, ..)| *word == typed.answer).map(|(_, code, _)| (*code).to_owned());
    let done = async {
        count(visit, caller)?;
        let Behind::Shop(visited) = at.look(&visit.app).await? else { return Err(ServiceError::NotFound) };
        let new = NewAnswer { answer: meant.unwrap_or_default(), ..typed.clone() };
        match answer_shop(&visit.app.service, visit.app.who(), &visited, &new).await {
            Ok(Answered::Kept(own)) => Ok(shop_thanks::own(visit, &own)),
            Ok(Answered::Gone) => Ok(shop_thanks::gone(visit)),
            Ok(Answered::Taken) => Ok(visit.lead(Ok(at.path()))),
            Err(ServiceError::Invalid(faults)) => {
                let page = refuse(page(visit, at, &visited, &typed, ShopCallState::Faults), &faults);
                Ok((StatusCode::BAD_REQUEST, answer(&page)).into_response())
            }
            Err(other) => Err(other),
        }
    };
    visit.reply(done.await)
}

/// What stands, to be changed: from the button of the third screen.
pub async fn change(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let pass = fields(&body).remove("pass").unwrap_or_default();
    let shown = async {
        let at = At::chosen(&raw)?;
        let Some(own) = get_own_by_pass(&visit.app.service, &pass).await? else {
            return Ok(shop_thanks::gone(&visit));
        };
        let Behind::Shop(visited) = at.look(&visit.app).await? else { return Err(ServiceError::NotFound) };
        let typed = as_said(&own);
        Ok(answer(&page(&visit, &at, &visited, &typed, ShopCallState::Change)))
    };
    visit.reply(shown.await)
}

fn as_said(own: &Own) -> NewAnswer {
    let word = WORDS.iter().find(|(_, code, _)| *code == own.answer).map_or("een", |(word, ..)| *word);
    NewAnswer {
        answer: word.to_owned(),
        person: own.contact.person.clone().unwrap_or_default(),
        phone: own.contact.phone.clone().map(|phone| Phone::new(phone).text).unwrap_or_default(),
        can: own.can.clone(),
        words: own.words.clone(),
        pass: own.whose.pass.clone(),
        idempotency_key: String::new(),
    }
}

fn page(visit: &Visit, at: &At, visited: &Visited, typed: &NewAnswer, state: ShopCallState) -> ShopCallPage {
    let (app, lang) = (&visit.app, visit.lang);
    let mut head = head(visit, at, visited);
    head.pass.clone_from(&typed.pass);
    let is_else = typed.answer == "anders";
    let key = Some(typed.idempotency_key.clone()).filter(|key| !key.is_empty());
    let (title, path) = (text(lang, "shop-whom"), format!("{}/bellen?antwoord={}", at.path(), word(&typed.answer)));
    ShopCallPage {
        // What somebody said before stands in it.
        shell: if typed.pass.is_empty() {
            shell(app, lang, Nav::None, title, &path)
        } else {
            personal(app, lang, title, &path)
        },
        answers: WORDS.map(|(word, _, key)| Choice::new(word, text(lang, key), &typed.answer)).to_vec(),
        is_else,
        person: Field::of(&typed.person),
        phone: Field::of(&typed.phone),
        can: chips(lang, visited, is_else, state == ShopCallState::Change, &typed.can),
        words: Field::of(&typed.words),
        answer_fault: None,
        idempotency_key: key.unwrap_or_else(|| app.service.new_id().to_string()),
        state,
        head,
    }
}

/// As it stands in an address: never what somebody typed.
fn word(typed: &str) -> &'static str {
    WORDS.iter().find(|(word, ..)| *word == typed).map_or("een", |(word, ..)| *word)
}

fn chips(lang: Lang, visited: &Visited, is_else: bool, both: bool, ticked: &[String]) -> Vec<Choice> {
    let chip = |code: &str, key: String| Choice {
        value: code.to_owned(),
        label: text(lang, &key),
        chosen: ticked.iter().any(|one| one == code),
    };
    let tasks = tasks_of(&visited.shop);
    let own = tasks.iter().filter(|_| !is_else || both).map(|code| chip(code, format!("task-{code}")));
    let others = ELSE.iter().filter(|_| is_else || both).map(|code| chip(code, format!("shop-else-{code}")));
    own.chain(others).collect()
}

fn refuse(mut page: ShopCallPage, faults: &[Fault]) -> ShopCallPage {
    for fault in faults {
        let sentence = Some(api::sentence(page.shell.lang, fault));
        match fault.field {
            "person" => page.person.fault = sentence,
            "phone" => page.phone.fault = sentence,
            "words" => page.words.fault = sentence,
            _ => page.answer_fault = sentence,
        }
    }
    page
}

//! `/team/winkels/{id}`: a shop that said yes at the counter, and what came of the call.
use axum::{extract::Path, response::Response};
use engine::domain::Instant;

use super::{
    Visit, shell,
    shop_thanks::{can_words, day_words},
};
use crate::{
    service::{
        ServiceError,
        network::shops::{ShopToCall, drop_shop, get_shop_to_call, list_shops_to_call, welcome_shop, wrong_number},
    },
    text::{Lang, text, texts},
    web::{
        api,
        page::{Nav, Phone, ShopToCallPage, ShopToCallState, Todo, links},
    },
};

/// The page.
pub async fn get(visit: Visit, Path(raw): Path<String>) -> Response {
    visit.show(page(&visit, &raw).await)
}

/// They said yes: a partner, and on to what is filled in together.
pub async fn partner(visit: Visit, Path(raw): Path<String>) -> Response {
    let done = async { welcome_shop(&visit.app.service, visit.app.who(), api::id(&raw)?).await };
    visit.lead(done.await.map(|partner| links::deed(&partner.to_string(), "samen")))
}

/// Nobody answers at the number.
pub async fn number(visit: Visit, Path(raw): Path<String>) -> Response {
    let done = async { wrong_number(&visit.app.service, visit.app.who(), api::id(&raw)?).await };
    visit.lead(done.await.map(|()| links::shop_to_call(&raw)))
}

/// They would rather not.
pub async fn no(visit: Visit, Path(raw): Path<String>) -> Response {
    let done = async { drop_shop(&visit.app.service, visit.app.who(), api::id(&raw)?).await };
    visit.lead(done.await.map(|()| links::TODAY.to_owned()))
}

async fn page(visit: &Visit, raw: &str) -> Result<ShopToCallPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let waiting = get_shop_to_call(&app.service, app.who(), api::id(raw)?).await?;
    let shop = &waiting.shop;
    let id = waiting.id.to_string();
    let address = if shop.address.is_empty() { String::new() } else { format!(", {}", shop.address) };
    let state = match shop.partner {
        Some(partner) if waiting.partner => ShopToCallState::Partner(lang.path(&links::partner(&partner.to_string()))),
        _ if waiting.wrong_number => ShopToCallState::WrongNumber,
        _ => ShopToCallState::Waiting,
    };
    Ok(ShopToCallPage {
        shell: shell(app, lang, Nav::Today, title(visit, &waiting), &links::shop_to_call(&id)),
        title: title(visit, &waiting),
        full: format!("{}{address}", shop.name),
        phone: waiting.contact.phone.clone().map(Phone::new),
        ask_for: waiting
            .contact
            .person
            .as_ref()
            .map(|person| texts().get(lang, "call-ask-for", &[("person", person.as_str().into())])),
        said: said(lang, &waiting),
        say: say(visit, &waiting).await?,
        promised_by: promised_by(visit, &waiting).await?,
        id,
        state,
    })
}

/// "Bel Bakker Willem voor donderdag".
fn title(visit: &Visit, waiting: &ShopToCall) -> String {
    let day = day_words(visit.lang, Instant(waiting.call_before.timestamp()), visit.app.service.instant());
    texts().get(visit.lang, "today-call-shop", &[("name", waiting.shop.name.as_str().into()), ("day", day.into())])
}

/// What they said, a sentence each.
fn said(lang: Lang, waiting: &ShopToCall) -> Vec<String> {
    let answer = text(lang, &format!("to-call-{}", waiting.answer));
    let mut lines = vec![answer];
    if !waiting.can.is_empty() {
        let words: Vec<String> = waiting.can.iter().map(|code| can_words(lang, code)).collect();
        lines.push(texts().get(lang, "to-call-can", &[("what", words.join(", ").into())]));
    }
    lines.extend(Some(format!("“{}”", waiting.words)).filter(|_| !waiting.words.is_empty()));
    lines
}

async fn say(visit: &Visit, waiting: &ShopToCall) -> Result<Vec<String>, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let me = match app.who().worker() {
        Some(id) => app.service.store.find_worker(id).await?,
        None => None,
    };
    let team = match me.as_ref().and_then(|me| me.team_id) {
        Some(team) => app.service.store.find_team(team).await?,
        None => None,
    };
    let name = me.map(|me| me.name).unwrap_or_default();
    let team = team.map_or_else(|| text(lang, "need-team"), |team| team.name);
    let key = if waiting.answer == "else" { "to-call-say-else" } else { "to-call-say" };
    let who = [("worker", name.into()), ("team", team.into())];
    Ok(vec![texts().get(lang, "call-say-who", &who), text(lang, key)])
}

async fn promised_by(visit: &Visit, waiting: &ShopToCall) -> Result<Option<String>, ServiceError> {
    if visit.app.who().worker() == Some(waiting.worker) {
        return Ok(None);
    }
    let worker = visit.app.service.store.find_worker(waiting.worker).await?;
    Ok(worker.map(|worker| texts().get(visit.lang, "to-call-promised", &[("name", worker.name.into())])))
}

/// The shops that "Vandaag" names: "voor donderdag: Bel Bakker Willem", with the number and what they said.
///
/// # Errors
/// What the use case says.
pub async fn todos(visit: &Visit) -> Result<Vec<Todo>, ServiceError> {
    let (lang, now) = (visit.lang, visit.app.service.instant());
    let waiting = list_shops_to_call(&visit.app.service, visit.app.who()).await?;
    let todo = |one: &ShopToCall| {
        let person = one.contact.person.as_ref();
        let ask = person.map(|person| texts().get(lang, "call-ask-for", &[("person", person.as_str().into())]));
        let day = day_words(lang, Instant(one.call_before.timestamp()), now);
        Todo {
            when: texts().get(lang, "today-before", &[("day", day.into())]),
            what: texts().get(lang, "call-title", &[("name", one.shop.name.as_str().into())]),
            about: said(lang, one).into_iter().chain(ask).collect::<Vec<_>>().join(" "),
            href: lang.path(&links::shop_to_call(&one.id.to_string())),
            kept_action: None,
            phone: one.contact.phone.clone().map(Phone::new),
        }
    };
    Ok(waiting.iter().map(todo).collect())
}

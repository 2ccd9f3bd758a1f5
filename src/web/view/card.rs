//! `/team/vragen/{id}/kaart`: the card of what was agreed; and taking it back.
use axum::{extract::Path, response::Response};
use engine::domain::Instant;

use super::{Visit, send::message, shell};
use crate::{
    service::{ServiceError, acting},
    storage::AgreementRecord,
    text::{Lang, moment_words, text, texts},
    web::{
        App, api,
        page::{CardFacts, CardPage, CardState, Fact, Nav, Phone, links},
    },
};

/// The card.
pub async fn get(visit: Visit, Path(raw): Path<String>) -> Response {
    visit.show(page(&visit.app, visit.lang, &raw).await)
}

/// Takes the agreement back.
pub async fn cancel(visit: Visit, Path(raw): Path<String>) -> Response {
    let done = async { acting::cancel_agreement(&visit.app.service, visit.app.who(), api::id(&raw)?).await };
    visit.lead(done.await.map(|()| links::need(&raw)))
}

async fn page(app: &App, lang: Lang, raw: &str) -> Result<CardPage, ServiceError> {
    let card = acting::get_card(&app.service, app.who(), api::id(raw)?).await?;
    let shell = shell(app, lang, Nav::Needs, text(lang, "card-title"), &links::card(raw));
    let state = match &card.agreement {
        Some(agreement) => CardState::Held(Box::new(facts(app, lang, &card, agreement))),
        None => CardState::Nothing,
    };
    Ok(CardPage { shell, need: raw.to_owned(), state })
}

fn facts(app: &App, lang: Lang, card: &acting::Card, agreement: &AgreementRecord) -> CardFacts {
    let when = moment_words(lang, Instant(agreement.starts_at.timestamp()), app.service.instant());
    let worker = card.worker.as_ref();
    let name = worker.map(|worker| worker.name.clone()).unwrap_or_default();
    let (team, number) = card.team.clone().unwrap_or_default();
    let number = number.or_else(|| worker.and_then(|worker| worker.phone.clone())).map(Phone::new);
    let with_us = [name.as_str(), team.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let place = if agreement.address.is_empty() { text(lang, "card-at-door") } else { agreement.address.clone() };
    let lines = [
        ("card-where", place),
        ("card-ask-for", card.contact.person.clone().unwrap_or_default()),
        ("card-with-us", with_us.join(", ")),
        ("card-backup", instead(card)),
        ("card-code", agreement.code.clone()),
    ];
    let said = lines.into_iter().filter(|(_, words)| !words.is_empty());
    let bring = bring(lang, (&when, &name), number.as_ref(), agreement);
    CardFacts {
        place: agreement.name.clone(),
        facts: said.map(|(key, words)| Fact::new(text(lang, key), words)).collect(),
        when,
        phone: number,
        we: agreement.we_promise.clone(),
        they: agreement.they_promise.clone(),
        bring: message(bring),
    }
}

/// Who stands in: a colleague, else the team under its number.
fn instead(card: &acting::Card) -> String {
    if let Some(backup) = &card.backup {
        return backup.name.clone();
    }
    let (team, number) = card.team.clone().unwrap_or_default();
    let number = number.map(|number| Phone::new(number).text);
    [Some(team), number].into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The invitation to come along: time, place, who of the team knows about it.
fn bring(lang: Lang, (when, worker): (&str, &str), phone: Option<&Phone>, agreement: &AgreementRecord) -> String {
    let mut letters = when.chars();
    // It begins a sentence.
    let when: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let address = if agreement.address.is_empty() { String::new() } else { format!(", {}", agreement.address) };
    let phone = phone.map(|phone| phone.text.clone()).unwrap_or_default();
    let args = [
        ("when", when.into()),
        ("place", agreement.name.as_str().into()),
        ("address", address.into()),
        ("worker", worker.into()),
        ("phone", phone.into()),
    ];
    texts().get(lang, "bring-text", &args)
}

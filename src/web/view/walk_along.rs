//! `/team/netwerk/{id}/samen` and `/team/netwerk/{id}/afspraak`: what is filled in beside the shopkeeper, and the page that
//! stays with them.
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use engine::domain::{Instant, Slots};

use super::{Visit, answer, network::week, shell};
use crate::{
    service::{
        Fault, ServiceError,
        network::shops::{FEES, GUIDANCE, NewWalkAlong, WalkAlong, fill_in, get_walk_along},
    },
    storage::WalkAlongRecord,
    text::{Lang, date_words, slots_words, text, texts},
    web::{
        api,
        page::{AgreementPage, AgreementState, Choice, Fact, Field, Nav, Phone, WalkAlongPage, WalkAlongState, links},
        typed::{fields, pairs},
    },
};

/// The form.
pub async fn get(visit: Visit, Path(raw): Path<String>) -> Response {
    let shown = async {
        let standing = get_walk_along(&visit.app.service, visit.app.who(), api::id(&raw)?).await?;
        let typed = standing.filled.as_ref().map_or_else(usual, as_kept);
        Ok(page(&visit, &standing, &typed, WalkAlongState::Form))
    };
    visit.show(shown.await)
}

/// Keeps it and leads to the page to print.
pub async fn post(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let typed = read(&body);
    let (service, who) = (&visit.app.service, visit.app.who());
    let done = async { fill_in(service, who, api::id(&raw)?, &typed).await };
    match done.await {
        Err(ServiceError::Invalid(faults)) => {
            let again = async {
                let standing = get_walk_along(service, who, api::id(&raw)?).await?;
                let page = refuse(page(&visit, &standing, &typed, WalkAlongState::Faults), &faults);
                Ok((StatusCode::BAD_REQUEST, answer(&page)).into_response())
            };
            visit.reply(again.await)
        }
        done => visit.lead(done.map(|()| links::deed(&raw, "afspraak"))),
    }
}

fn read(body: &[u8]) -> NewWalkAlong {
    let mut typed = fields(body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    NewWalkAlong {
        slots: pairs(body).into_iter().filter(|(name, _)| name == "slots").map(|(_, value)| value).collect(),
        goal: value("goal"),
        hours: value("hours"),
        fee: value("fee"),
        guidance: value("guidance"),
    }
}

/// Before anything is filled in: the team guides.
fn usual() -> NewWalkAlong {
    NewWalkAlong { guidance: GUIDANCE[0].to_owned(), ..NewWalkAlong::default() }
}

fn as_kept(row: &WalkAlongRecord) -> NewWalkAlong {
    let slots = Slots::from_bits(u32::try_from(row.slots).unwrap_or_default());
    NewWalkAlong {
        slots: vec![slots.to_string()],
        goal: row.goal.clone(),
        hours: row.hours.map(|hours| hours.to_string()).unwrap_or_default(),
        fee: row.fee.clone(),
        guidance: row.guidance.clone(),
    }
}

fn page(visit: &Visit, standing: &WalkAlong, typed: &NewWalkAlong, state: WalkAlongState) -> WalkAlongPage {
    let lang = visit.lang;
    let (id, name) = (standing.partner.id.to_string(), standing.partner.name.clone());
    let title = texts().get(lang, "walk-title", &[("name", name.as_str().into())]);
    let choices = |all: &[&str], kind: &str, chosen: &str| -> Vec<Choice> {
        all.iter().map(|code| Choice::new(*code, text(lang, &format!("walk-{kind}-{code}")), chosen)).collect()
    };
    WalkAlongPage {
        shell: shell(&visit.app, lang, Nav::Network, title, &links::deed(&id, "samen")),
        week: week(lang, typed.slots.join(",").parse().unwrap_or_default()),
        slots_fault: None,
        goal: Field::of(&typed.goal),
        hours: Field::of(&typed.hours),
        fees: choices(&FEES, "fee", &typed.fee),
        fee_fault: None,
        guidance: choices(&GUIDANCE, "guidance", &typed.guidance),
        guidance_fault: None,
        partner: id,
        name,
        state,
    }
}

fn refuse(mut page: WalkAlongPage, faults: &[Fault]) -> WalkAlongPage {
    for fault in faults {
        let sentence = Some(api::sentence(page.shell.lang, fault));
        match fault.field {
            "slots" => page.slots_fault = sentence,
            "goal" => page.goal.fault = sentence,
            "hours" => page.hours.fault = sentence,
            "fee" => page.fee_fault = sentence,
            _ => page.guidance_fault = sentence,
        }
    }
    page
}

/// The page to print.
pub async fn agreement(visit: Visit, Path(raw): Path<String>) -> Response {
    visit.show(agreement_page(&visit, &raw).await)
}

async fn agreement_page(visit: &Visit, raw: &str) -> Result<AgreementPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let standing = get_walk_along(&app.service, app.who(), api::id(raw)?).await?;
    let (id, name) = (standing.partner.id.to_string(), standing.partner.name.clone());
    let me = match app.who().worker() {
        Some(me) => app.service.store.find_worker(me).await?,
        None => None,
    };
    let title = texts().get(lang, "agreement-title", &[("name", name.as_str().into())]);
    let state = match &standing.filled {
        Some(row) => {
            let date = date_words(lang, Instant(row.filled_at.timestamp()), app.service.instant());
            let by = [("date", date.into()), ("name", standing.by.as_str().into())];
            AgreementState::Filled(facts(lang, row), texts().get(lang, "agreement-by", &by))
        }
        None => AgreementState::Empty,
    };
    Ok(AgreementPage {
        shell: shell(app, lang, Nav::Network, title, &links::deed(&id, "afspraak")),
        worker: me.as_ref().map(|me| me.name.clone()).unwrap_or_default(),
        phone: me.and_then(|me| me.phone).map(Phone::new),
        partner: id,
        name,
        state,
    })
}

/// What was filled in, as facts.
pub fn facts(lang: Lang, row: &WalkAlongRecord) -> Vec<Fact> {
    let slots = Slots::from_bits(u32::try_from(row.slots).unwrap_or_default());
    let hours = row.hours.unwrap_or_default();
    let hours = texts().get(lang, "walk-hours-words", &[("count", hours.into())]);
    let all = [
        ("fact-when", slots_words(lang, slots)),
        ("walk-hours-short", hours),
        ("walk-goal-short", row.goal.clone()),
        ("walk-fee-short", text(lang, &format!("walk-fee-{}", row.fee))),
        ("walk-guidance-short", text(lang, &format!("walk-guidance-{}", row.guidance))),
    ];
    all.into_iter().map(|(key, words)| Fact::new(text(lang, key), words)).collect()
}

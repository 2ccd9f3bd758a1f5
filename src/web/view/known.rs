//! `/mijn/weten`: everything there is of somebody, behind the seal of their own page; the same as a file; and some rest.
use axum::{
    body::Bytes,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use engine::domain::Instant;

use super::{Visit, answer, joining::again, personal};
use crate::{
    service::{
        ServiceError,
        keeping::{Known, Looked, PAUSES, get_known, known_json, pause},
        mine::{Mine, open_pass, pass_of},
        network::CAN_DO,
        zone,
    },
    storage::{HeldRow, HeldValue},
    text::{Lang, date_words, moment_words, text, texts, version_words},
    web::{
        api,
        page::{Fact, KnownPage, KnownPart, KnownState, PauseForm, Phone, links},
        typed::fields,
    },
};

/// Whose page a button stood on.
async fn whose(visit: &Visit, body: &Bytes) -> Result<Mine, Response> {
    let pass = fields(body).remove("pass").unwrap_or_default();
    match open_pass(&visit.app.service, &pass).await {
        Ok(Some(mine)) => Ok(mine),
        Ok(None) => Err(again(visit)),
        Err(fault) => Err(visit.reply(Err(fault))),
    }
}

fn unkept(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Everything there is of somebody.
pub async fn open(visit: Visit, body: Bytes) -> Response {
    match whose(&visit, &body).await {
        Ok(mine) => show(&visit, &mine, KnownState::Open, None).await,
        Err(answer) => answer,
    }
}

async fn show(visit: &Visit, mine: &Mine, state: KnownState, fault: Option<String>) -> Response {
    let status = if state == KnownState::Faults { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let known = match get_known(&visit.app.service, mine, false).await {
        Ok(known) => known,
        Err(fault) => return visit.reply(Err(fault)),
    };
    let page = page(visit, mine, (&known, state), fault);
    unkept((status, answer(&page)).into_response())
}

fn page(visit: &Visit, mine: &Mine, (known, state): (&Known, KnownState), fault: Option<String>) -> KnownPage {
    let lang = visit.lang;
    // It is the answer to a form: the other language begins where it is told what is kept.
    let frame = personal(&visit.app, lang, text(lang, "known-title"), links::MINE);
    let until = known.until.map(|until| date_words(lang, until, known.asked_at));
    KnownPage {
        shell: frame,
        state,
        parts: known.rows.iter().filter_map(|row| part(lang, row, known.asked_at)).collect(),
        looks: known.looks.iter().map(|look| look_words(lang, look, known.asked_at)).collect(),
        until: until.map(|date| texts().get(lang, "known-until", &[("date", date.into())])),
        pause: (mine.sort == CAN_DO).then(|| PauseForm { choices: pauses(lang), fault }),
        pass: pass_of(&visit.app.service, (mine.municipality, mine.subject)),
    }
}

/// The choices of "even rust".
pub fn pauses(lang: Lang) -> Vec<(i64, String)> {
    let words = |weeks: i64| (weeks, texts().get(lang, "known-pause-choice", &[("count", weeks.into())]));
    PAUSES.into_iter().chain([0]).map(words).collect()
}

/// A row, where people have a word for it.
fn part(lang: Lang, row: &HeldRow, now: Instant) -> Option<KnownPart> {
    let title = texts().find(lang, &format!("known-table-{}", row.table), &[])?;
    let fact = |(name, value): &(String, HeldValue)| {
        let label = texts().find(lang, &format!("known-field-{name}"), &[])?;
        Some(Fact::new(label, words(lang, (row.table, name, value), now)?))
    };
    Some(KnownPart { title, facts: row.fields.iter().filter_map(fact).collect() })
}

fn words(lang: Lang, (table, name, value): (&str, &str, &HeldValue), now: Instant) -> Option<String> {
    match value {
        HeldValue::Text(number) if name == "phone" => Some(Phone::new(number.clone()).text),
        HeldValue::Text(version) if name == "version" => {
            Some(version_words(lang, version).unwrap_or_else(|| version.clone()))
        }
        HeldValue::Text(code) => {
            // The same code may mean something else elsewhere: one waits for a place, or to be read.
            let keys = [format!("known-word-{table}-{code}"), format!("known-word-{code}")];
            let is_code = code.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            let found = || keys.iter().find_map(|key| texts().find(lang, key, &[]));
            Some(is_code.then(found).flatten().unwrap_or_else(|| code.clone()))
        }
        HeldValue::Flag(flag) => Some(text(lang, if *flag { "known-yes" } else { "known-no" })),
        HeldValue::Moment(at) => Some(moment_words(lang, Instant(at.timestamp()), now)),
        HeldValue::Number(_) | HeldValue::Parts(_) => None,
    }
}

fn look_words(lang: Lang, look: &Looked, now: Instant) -> String {
    let date = moment_words(lang, look.at, now);
    let role = text(lang, &format!("role-{}", look.role.as_str()));
    match &look.team {
        Some(team) => {
            let args = [("date", date.into()), ("role", role.into()), ("team", team.as_str().into())];
            texts().get(lang, "known-looked-row", &args)
        }
        None => texts().get(lang, "known-looked-no-team", &[("date", date.into()), ("role", role.into())]),
    }
}

/// The same as a file; its name tells nothing.
pub async fn file(visit: Visit, body: Bytes) -> Response {
    let mine = match whose(&visit, &body).await {
        Ok(mine) => mine,
        Err(answer) => return answer,
    };
    let known = match get_known(&visit.app.service, &mine, true).await {
        Ok(known) => known,
        Err(fault) => return visit.reply(Err(fault)),
    };
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"buurtraat.json\""),
    ];
    unkept((headers, format!("{:#}\n", known_json(&known))).into_response())
}

/// "Even rust."
pub async fn rest(visit: Visit, body: Bytes) -> Response {
    let mine = match whose(&visit, &body).await {
        Ok(mine) => mine,
        Err(answer) => return answer,
    };
    let (lang, service) = (visit.lang, &visit.app.service);
    let weeks = fields(&body).remove("weeks").unwrap_or_default();
    match pause(service, &mine, &weeks).await {
        Ok(until) => {
            let until = until.and_then(|day| day.to_zoned(zone()).ok()).map(|at| Instant(at.timestamp().as_second()));
            let said = match until {
                Some(until) => {
                    let date = date_words(lang, until, service.instant());
                    texts().get(lang, "known-paused", &[("date", date.into())])
                }
                None => text(lang, "known-woken"),
            };
            show(&visit, &mine, KnownState::Paused(said), None).await
        }
        Err(ServiceError::Invalid(faults)) => {
            let fault = faults.first().map(|fault| api::sentence(lang, fault));
            show(&visit, &mine, KnownState::Faults, fault).await
        }
        Err(other) => visit.reply(Err(other)),
    }
}

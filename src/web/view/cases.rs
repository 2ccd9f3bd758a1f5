//! `/team/meldingen`: what was said about public texts, and what a team does with it.
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use engine::domain::Instant;

use super::{Visit, answer, report::what, shell};
use crate::{
    service::{
        ServiceError,
        moderation::{self, Case, Deed, Said, list_cases},
    },
    text::{date_words, text, texts},
    web::{
        api,
        page::{CaseRow, CasesPage, CasesState, Field, Nav, Phone, SaidRow, Todo, links},
        typed::fields,
    },
};

/// The page.
pub async fn get(visit: Visit) -> Response {
    visit.show(page(&visit, None).await)
}

/// The page, with what was typed into the field of one of its forms.
async fn page(visit: &Visit, refused: Option<(String, Field)>) -> Result<CasesPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let cases = list_cases(&app.service, app.who()).await?;
    let mut rows: Vec<CaseRow> = cases.iter().map(|one| row(visit, one)).collect();
    if let Some((field, typed)) = refused {
        for case in &mut rows {
            if case.field == field {
                case.why = typed.clone();
            }
            for said in case.said.iter_mut().filter(|said| said.field == field) {
                said.answer = typed.clone();
            }
        }
    }
    Ok(CasesPage {
        shell: shell(app, lang, Nav::Together, text(lang, "cases-title"), links::CASES),
        state: if rows.is_empty() { CasesState::Quiet } else { CasesState::Waiting(rows) },
    })
}

/// "Bekijk 2 meldingen", for "Vandaag"; nothing once somebody looked at all that was said.
pub(super) async fn todo(visit: &Visit) -> Result<Option<Todo>, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let cases = list_cases(&app.service, app.who()).await?;
    let open = || cases.iter().flat_map(|case| &case.said).filter(|said| said.row.state == "open");
    let Some(oldest) = open().map(|said| said.row.created_at).min() else { return Ok(None) };
    Ok(Some(Todo {
        when: day(visit, oldest),
        what: texts().get(lang, "today-reports", &[("count", open().count().into())]),
        about: text(lang, "today-reports-why"),
        href: lang.path(links::CASES),
        kept_action: None,
        phone: None,
    }))
}

fn day(visit: &Visit, at: chrono::DateTime<chrono::Utc>) -> String {
    date_words(visit.lang, Instant(at.timestamp()), visit.app.service.instant())
}

fn row(visit: &Visit, case: &Case) -> CaseRow {
    let (lang, found) = (visit.lang, &case.text);
    let id = found.id.to_string();
    CaseRow {
        name: found.name.clone(),
        href: found.is_public().then(|| lang.path(&links::text(found.sort, &id))),
        about: if found.words == found.name { String::new() } else { found.words.clone() },
        hidden: case.is_hidden(),
        said: case.said.iter().map(|one| said(visit, one)).collect(),
        history: case.history.iter().map(|one| deed(visit, one)).collect(),
        base: lang.path(&links::case(found.sort, &id)),
        why: Field::default(),
        field: format!("why-{id}"),
    }
}

fn said(visit: &Visit, one: &Said) -> SaidRow {
    let (lang, id) = (visit.lang, one.row.id.to_string());
    SaidRow {
        reason: text(lang, &format!("report-reason-{}", one.row.reason)),
        words: one.row.words.clone(),
        when: day(visit, one.row.created_at),
        answer_action: (!one.contact.is_empty()).then(|| lang.path(&links::answer_report(&id))),
        phone: one.contact.phone.clone().map(Phone::new),
        email: one.contact.email.clone(),
        answer: Field::default(),
        field: format!("answer-{id}"),
    }
}

/// "Fenna verborg dit op maandag 14 september: er staat een naam in."
fn deed(visit: &Visit, one: &Deed) -> String {
    let key = if one.row.deed == "hide" { "cases-hid" } else { "cases-put-back" };
    let day = day(visit, one.row.at);
    let args = [("name", one.by.as_str().into()), ("day", day.into()), ("why", one.row.why.as_str().into())];
    texts().get(visit.lang, key, &args)
}

/// "Verberg": the text is gone from every page at once.
pub async fn hide(visit: Visit, Path((sort, raw)): Path<(String, String)>, body: Bytes) -> Response {
    let why = fields(&body).remove("why").unwrap_or_default();
    let done = async { moderation::hide_text(&visit.app.service, visit.app.who(), what(&sort, &raw)?, &why).await };
    let done = done.await;
    settle(&visit, done, (format!("why-{raw}"), why)).await
}

/// "Zet terug."
pub async fn put_back(visit: Visit, Path((sort, raw)): Path<(String, String)>) -> Response {
    let done = async { moderation::put_text_back(&visit.app.service, visit.app.who(), what(&sort, &raw)?).await };
    visit.lead(done.await.map(|()| links::CASES.to_owned()))
}

/// "Het mag blijven."
pub async fn leave(visit: Visit, Path((sort, raw)): Path<(String, String)>) -> Response {
    let done = async { moderation::seen_text(&visit.app.service, visit.app.who(), what(&sort, &raw)?).await };
    visit.lead(done.await.map(|()| links::CASES.to_owned()))
}

/// Answers whoever said it.
pub async fn answered(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let typed = fields(&body).remove("answer").unwrap_or_default();
    let who = visit.app.who();
    let done = async { moderation::answer_report(&visit.app.service, who, api::id(&raw)?, &typed).await };
    let done = done.await;
    settle(&visit, done, (format!("answer-{raw}"), typed)).await
}

async fn settle(visit: &Visit, done: Result<(), ServiceError>, (field, value): (String, String)) -> Response {
    match done {
        Err(ServiceError::Invalid(faults)) => {
            let fault = faults.first().map(|fault| api::sentence(visit.lang, fault));
            let page = page(visit, Some((field, Field { value, fault }))).await;
            visit.reply(page.map(|page| (StatusCode::BAD_REQUEST, answer(&page)).into_response()))
        }
        done => visit.lead(done.map(|()| links::CASES.to_owned())),
    }
}

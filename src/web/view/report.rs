//! `/melden/...`: "Klopt er iets niet?" beside every text that people wrote.
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use uuid::Uuid;

use super::{
    Visit, answer,
    question::{may_write, unkept},
    shell,
};
use crate::{
    service::{
        Fault, ServiceError,
        moderation::{NewReport, REASONS, ReadText, find_text, report_text},
    },
    storage::PublicText,
    text::text,
    web::{
        api,
        caller::Caller,
        page::{Choice, Field, Nav, ReportPage, ReportState, links},
        typed::fields,
    },
};

/// A sort of text as it stands in an address, and the text.
pub(super) fn what(sort: &str, raw: &str) -> Result<(PublicText, Uuid), ServiceError> {
    let sort = PublicText::ALL.into_iter().find(|one| links::text_folder(*one) == sort);
    Ok((sort.ok_or(ServiceError::NotFound)?, api::id(raw)?))
}

async fn read_by_all(visit: &Visit, sort: &str, raw: &str) -> Result<ReadText, ServiceError> {
    let (sort, id) = what(sort, raw)?;
    let found = find_text(&visit.app.service, sort, id).await?;
    if found.is_public() { Ok(found) } else { Err(ServiceError::NotFound) }
}

fn page(visit: &Visit, found: &ReadText, new: &NewReport) -> ReportPage {
    let path = links::report(found.sort, &found.id.to_string());
    let reason = |code: &str| Choice::new(code, text(visit.lang, &format!("report-reason-{code}")), &new.reason);
    ReportPage {
        shell: shell(&visit.app, visit.lang, Nav::None, text(visit.lang, "report-title"), &path),
        path,
        name: found.name.clone(),
        state: ReportState::Empty,
        reasons: REASONS.into_iter().map(reason).collect(),
        reason_fault: None,
        words: Field::of(&new.words),
        reach: Field::of(&new.reach),
        trap: Field::default(),
        idempotency_key: new.idempotency_key.clone(),
    }
}

/// The empty form.
pub async fn get(visit: Visit, Path((sort, raw)): Path<(String, String)>) -> Response {
    let key = visit.app.service.new_id().to_string();
    let new = NewReport { idempotency_key: key, ..NewReport::default() };
    let found = read_by_all(&visit, &sort, &raw).await;
    visit.reply(found.map(|found| unkept(answer(&page(&visit, &found, &new)))))
}

/// Writes it down and thanks; faults come back with everything that was typed.
pub async fn post(visit: Visit, caller: Caller, Path((sort, raw)): Path<(String, String)>, body: Bytes) -> Response {
    if let Err(refused) = may_write(&visit, caller) {
        return visit.reply(Err(refused));
    }
    let typed = fields(&body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let new = NewReport {
        reason: value("reason"),
        words: value("words"),
        keep_words: !value("keep_words").is_empty(),
        reach: value("reach"),
        idempotency_key: value("idempotency_key"),
    };
    let done = keep(&visit, (&sort, &raw), &new, value("website")).await;
    visit.reply(done)
}

async fn keep(
    visit: &Visit,
    (sort, raw): (&str, &str),
    new: &NewReport,
    trap: String,
) -> Result<Response, ServiceError> {
    let found = read_by_all(visit, sort, raw).await?;
    let kept = match trap.trim() {
        "" => report_text(&visit.app.service, visit.lang, (found.sort, found.id), new).await,
        _ => Err(Fault::new("website", "question-trap").into()),
    };
    let page = page(visit, &found, new);
    match kept {
        Ok(()) => Ok(unkept(answer(&ReportPage { state: ReportState::Thanks, ..page }))),
        Err(ServiceError::Invalid(faults)) => {
            let page = refuse(ReportPage { trap: Field::of(trap), ..page }, &faults);
            Ok(unkept((StatusCode::BAD_REQUEST, answer(&page)).into_response()))
        }
        Err(other) => Err(other),
    }
}

fn refuse(mut page: ReportPage, faults: &[Fault]) -> ReportPage {
    page.state = ReportState::Faults;
    for fault in faults {
        let sentence = Some(api::sentence(page.shell.lang, fault));
        match (fault.field, fault.code) {
            ("words", "note-name") => page.state = ReportState::NameWarning,
            ("reason", _) => page.reason_fault = sentence,
            ("words", _) => page.words.fault = sentence,
            ("website", _) => page.trap.fault = sentence,
            _ => page.reach.fault = sentence,
        }
    }
    page
}

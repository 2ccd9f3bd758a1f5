//! `/meedoen/{id}/{shift}`: "Ik help", and "Gelukt". The answer to the form is the page itself: the code on it stands in no
//! address, and sending the form again shows it again.
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use uuid::Uuid;

use super::{
    mine::{done, show},
    words::{at, calling, event_line, is_full},
};
use crate::{
    service::{
        Fault, ServiceError,
        joining::{self, Joining, NewSignUp, get_joining, get_promised, get_shift_of, repeat_words, shift_span},
        mine::get_mine,
    },
    storage::ShiftRecord,
    text::texts,
    web::{
        api,
        caller::Caller,
        limit::Rule,
        page::{Field, HelpPage, HelpState, Nav, links},
        typed::fields,
        view::{Visit, shell},
    },
};

/// The form.
pub async fn help(visit: Visit, Path((event, shift)): Path<(String, String)>) -> Response {
    visit.show(page(&visit, &event, &shift).await)
}

async fn page(visit: &Visit, event: &str, shift: &str) -> Result<HelpPage, ServiceError> {
    let joining = get_joining(&visit.app.service, api::id(event)?).await?;
    let shift = of_event(&joining, api::id(shift)?)?;
    let (app, lang) = (&visit.app, visit.lang);
    let (from, now) = (at(shift.starts_at), app.service.instant());
    let path = links::help(&joining.event.id.to_string(), &shift.id.to_string());
    let title = texts().get(lang, "join-help-title", &[("role", shift.role.as_str().into())]);
    let frame = shell(app, lang, Nav::None, title, &path);
    let state = match () {
        () if shift.ended_at.is_some() => HelpState::CalledOff(shift.why.clone()),
        () if from <= now => HelpState::Over,
        () if is_full(&shift) => HelpState::Full,
        () => HelpState::Open,
    };
    Ok(HelpPage {
        shell: calling(app, frame, joining.host.clone()),
        state,
        role: shift.role.clone(),
        when: shift_span(&app.service, lang, &shift),
        event: event_line(&joining.event, joining.location.as_ref()),
        event_href: lang.path(&links::join(&joining.event.id.to_string())),
        action: lang.path(&path),
        first_name: Field::default(),
        reach: Field::default(),
        every: repeat_words(lang, &joining.event.rrule)
            .filter(|_| shift.series_shift_id.is_some())
            .map(|every| (every, false)),
        idempotency_key: app.service.new_id().to_string(),
    })
}

fn of_event(joining: &Joining, id: Uuid) -> Result<ShiftRecord, ServiceError> {
    joining.shifts.iter().find(|shift| shift.id == id).cloned().ok_or(ServiceError::NotFound)
}

/// Signs up and shows the code; faults come back with everything that was typed.
pub async fn sign_up(
    visit: Visit,
    caller: Caller,
    Path((event, shift)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let typed = fields(&body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let new = NewSignUp {
        first_name: value("first_name"),
        reach: value("reach"),
        every: value("every") == "yes",
        idempotency_key: value("idempotency_key"),
    };
    match enter(&visit, caller, [&event, &shift], &new).await {
        Err(ServiceError::Invalid(faults)) => {
            let page = page(&visit, &event, &shift).await.map(|page| refuse(page, &new, &faults));
            visit.reply(page.map(|page| (StatusCode::BAD_REQUEST, show(&page)).into_response()))
        }
        entered => visit.reply(entered),
    }
}

async fn enter(
    visit: &Visit,
    caller: Caller,
    [event, shift]: [&str; 2],
    new: &NewSignUp,
) -> Result<Response, ServiceError> {
    let service = &visit.app.service;
    visit.app.limits.allow(&[(Rule::JoinFromAddress, &caller.key())])?;
    let shift = get_shift_of(service, api::id(event)?, api::id(shift)?).await?;
    let signed = joining::sign_up(service, visit.lang, shift.id, new).await?;
    let mine = get_mine(service, (signed.municipality, signed.subject)).await?;
    let promise = get_promised(service, &mine, &signed).await?;
    Ok(show(&done(visit, &mine, &promise).await?))
}

fn refuse(mut page: HelpPage, new: &NewSignUp, faults: &[Fault]) -> HelpPage {
    page.first_name = Field::of(&new.first_name);
    page.reach = Field::of(&new.reach);
    page.idempotency_key.clone_from(&new.idempotency_key);
    page.every = page.every.map(|(words, _)| (words, new.every));
    for fault in faults {
        let sentence = Some(api::sentence(page.shell.lang, fault));
        match fault.field {
            "first_name" => page.first_name.fault = sentence,
            "reach" => page.reach.fault = sentence,
            _ => {
                if !matches!(page.state, HelpState::CalledOff(_)) {
                    page.state = HelpState::Over;
                }
                return page;
            }
        }
    }
    if page.state == HelpState::Open {
        page.state = HelpState::Faults;
    }
    page
}

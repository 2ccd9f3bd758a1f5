//! The small forms on a need's page: first this, own people, next steps.
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{Visit, answer, course::Teller, need};
use crate::{
    service::{
        Fault, ServiceError,
        acting::{self, NewAsk, NewStep},
    },
    web::{
        api,
        page::{Field, NeedState, StepForm, links},
        typed::fields,
    },
};

/// What could not wait was done, or was not after all.
pub async fn first(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let done = async {
        let id = api::id(&raw)?;
        let code = fields(&body).remove("first").ok_or_else(|| Fault::new("first", "missing"))?;
        acting::do_first(&visit.app.service, visit.app.who(), id, &code).await
    };
    visit.lead(done.await.map(|()| links::need(&raw)))
}

/// Takes a need away that should not have been written down.
pub async fn remove(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let sure = fields(&body).remove("sure").is_some_and(|sure| sure == "yes");
    let done = async { acting::remove_need(&visit.app.service, visit.app.who(), api::id(&raw)?, sure).await };
    match done.await {
        Err(ServiceError::Invalid(faults)) => refuse(&visit, &raw, &faults, Typed::Nothing).await,
        done => visit.lead(done.map(|()| format!("{}?weg=1", links::NEEDS))),
    }
}

/// Gives a need without a fixed place one.
pub async fn place(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let typed = fields(&body).remove("place").unwrap_or_default();
    let done = async { acting::place_need(&visit.app.service, visit.app.who(), api::id(&raw)?, &typed).await };
    match done.await {
        Err(ServiceError::Invalid(faults)) => refuse(&visit, &raw, &faults, Typed::Place(typed)).await,
        done => visit.lead(done.map(|()| links::need(&raw))),
    }
}

/// Keeps who of their own could help.
pub async fn who_could_help(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let answer = fields(&body).remove("own_network").unwrap_or_default();
    let done = async { acting::say_own_network(&visit.app.service, visit.app.who(), api::id(&raw)?, &answer).await };
    match done.await {
        Err(ServiceError::Invalid(faults)) => refuse(&visit, &raw, &faults, Typed::Nothing).await,
        done => visit.lead(done.map(|()| links::need(&raw))),
    }
}

/// Keeps whom a resident's own people ask.
pub async fn own_people(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    let new =
        NewAsk { who: value("who"), asks: value("asks"), day: value("day"), idempotency_key: value("idempotency_key") };
    let done = async { acting::ask_network(&visit.app.service, visit.app.who(), api::id(&raw)?, &new).await };
    match done.await {
        Err(ServiceError::Invalid(faults)) => refuse(&visit, &raw, &faults, Typed::Nothing).await,
        done => visit.lead(done.map(|()| links::need(&raw))),
    }
}

/// Adds a step.
pub async fn step(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    let new = NewStep { what: value("what"), day: value("day"), idempotency_key: value("idempotency_key") };
    let done = async { acting::add_step(&visit.app.service, visit.app.who(), api::id(&raw)?, &new).await };
    match done.await {
        Err(ServiceError::Invalid(faults)) => refuse(&visit, &raw, &faults, Typed::Step(new)).await,
        done => visit.lead(done.map(|()| links::need(&raw))),
    }
}

/// A step is done, or not after all.
pub async fn finish(visit: Visit, Path((raw, step)): Path<(String, String)>, body: Bytes) -> Response {
    let what = fields(&body).remove("do").unwrap_or_default();
    let done = async {
        let (need, step) = (api::id(&raw)?, api::id(&step)?);
        let done = match what.as_str() {
            "done" => true,
            "undo" => false,
            other => return Err(Fault::new("do", "bad-value").with("value", other).into()),
        };
        acting::finish_step(&visit.app.service, visit.app.who(), need, step, done).await
    };
    visit.lead(done.await.map(|()| links::need(&raw)))
}

/// What was typed in one of the forms and must not be lost.
enum Typed {
    /// Only choices, which are chosen again.
    Nothing,
    /// A next step.
    Step(NewStep),
    /// Where they often are.
    Place(String),
}

/// The need's page with what is wrong, and what was typed.
async fn refuse(visit: &Visit, raw: &str, faults: &[Fault], typed: Typed) -> Response {
    let page = need::page(&visit.app, visit.lang, raw, need::AT_ONCE).await;
    let Ok(mut page) = page else { return visit.show(page) };
    let teller = Teller { app: &visit.app, lang: visit.lang };
    let first = faults.first().map(|fault| api::sentence(visit.lang, fault));
    match (&typed, &mut page.state) {
        (Typed::Step(step), _) => {
            let what = Field { value: step.what.clone(), fault: first };
            page.course.step_form = Some(StepForm { what, days: teller.step_days(&step.day) });
        }
        (Typed::Place(typed), NeedState::NoPlace { place, .. }) => {
            *place = Field { value: typed.clone(), fault: first };
        }
        (Typed::Place(_) | Typed::Nothing, _) => {}
    }
    let field = |name: &str| match (name, &typed) {
        ("day", Typed::Step(_)) => "step-day",
        ("day", _) => "ask-day",
        ("who", _) => "who",
        ("asks", _) => "asks",
        ("place", _) => "place",
        ("own_network", _) => "own_network",
        ("remove", _) => "remove",
        _ => "what",
    };
    let fault = |fault: &Fault| (field(fault.field).to_owned(), api::sentence(visit.lang, fault));
    page.course.faults = faults.iter().map(fault).collect();
    (StatusCode::BAD_REQUEST, answer(&page)).into_response()
}

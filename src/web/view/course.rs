//! What was and will be done about a need: first this, own people, next steps, calls; and the forms that change it.
use axum::{
    body::Bytes,
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use engine::domain::Instant;

use super::{
    Visit, answer, need,
    send::{day_words, days, message, origin},
};
use crate::{
    import::{FirstThis, first_this},
    service::{
        Fault, ServiceError,
        acting::{self, ASKERS, CALL_FIRST, MOST_STEPS, NeedDetails, NewAsk, NewStep, relations, token_of},
    },
    storage::{CallRecord, NetworkAskRecord, StepRecord, WorkerRecord},
    text::{Lang, moment_words, text, texts},
    web::{
        App, api,
        page::{Ask, AskForm, Choice, Course, Field, First, FirstThing, Phone, StepForm, StepRow, links},
        typed::fields,
    },
};

/// Days one can choose for asking.
const ASK_DAYS: i32 = 7;
/// Days one can choose for a step.
const STEP_DAYS: i32 = 14;
/// Steps that are done and still shown, so that they can be taken back.
const DONE_SHOWN: usize = 2;
/// Calls that are told.
const CALLS_SHOWN: usize = 3;
/// Danger now.
const EMERGENCY: &str = "112";
/// The national line for unsafe homes.
const UNSAFE_LINE: &str = "0800 2000";

/// What words are made with.
pub struct Teller<'a> {
    /// The use cases and who asks.
    pub app: &'a App,
    /// Language.
    pub lang: Lang,
    /// Where the site is reached.
    pub origin: &'a str,
}

fn instant(at: chrono::DateTime<chrono::Utc>) -> Instant {
    Instant(at.timestamp())
}

impl Teller<'_> {
    /// Everything of one need.
    pub fn course(&self, details: &NeedDetails, course: &acting::Course) -> Course {
        let need = &details.need;
        let first_step = need.first_action_at.map(|at| {
            let date = day_words(&self.app.service, self.lang, instant(at));
            texts().get(self.lang, "act-first-step", &[("date", date.into())])
        });
        let room = course.open_steps().count() < MOST_STEPS;
        let form = StepForm { what: Field::default(), days: self.step_days("") };
        Course {
            mine: self.app.who().worker() == Some(need.owner_id),
            first_step,
            first: self.first(details),
            ask: self.ask(details, course.ask.as_ref()),
            steps: self.steps(course),
            step_form: Some(form).filter(|_| room),
            calls: course.calls.iter().filter_map(|call| self.call(call)).take(CALLS_SHOWN).collect(),
            faults: Vec::new(),
        }
    }

    fn t(&self, key: &str) -> String {
        text(self.lang, key)
    }

    fn step_days(&self, chosen: &str) -> Vec<Choice> {
        let mut all = days(&self.app.service, self.lang, STEP_DAYS, chosen);
        all.push(Choice::new("", self.t("step-no-day"), if chosen.is_empty() { "-" } else { chosen }));
        all
    }

    fn first(&self, details: &NeedDetails) -> First {
        let need = &details.need;
        if let Some(done) = FirstThis::of(&need.first_this) {
            return First::Done(self.thing(done, details.owner.as_ref()));
        }
        let open = need.status != "closed" && need.status != "agreed";
        let Some(now) = first_this(&need.own_words).filter(|_| open) else { return First::Nothing };
        let others = FirstThis::ALL.into_iter().filter(|one| *one != now);
        let others =
            others.map(|one| Choice::new(one.code(), self.t(&format!("act-first-{}", one.code())), "")).collect();
        First::Now { thing: self.thing(now, details.owner.as_ref()), others }
    }

    fn thing(&self, first: FirstThis, owner: Option<&WorkerRecord>) -> FirstThing {
        let code = first.code();
        let team = self.app.service.config.helpdesk.as_ref().map(|desk| desk.phone.clone());
        let phones = match first {
            FirstThis::Unsafe => vec![EMERGENCY.to_owned(), UNSAFE_LINE.to_owned()],
            _ => team.or_else(|| owner.and_then(|owner| owner.phone.clone())).into_iter().collect(),
        };
        FirstThing {
            code: code.to_owned(),
            what: self.t(&format!("act-first-{code}")),
            how: self.t(&format!("act-first-{code}-how")),
            phones: phones.into_iter().map(Phone::new).collect(),
        }
    }

    fn ask(&self, details: &NeedDetails, ask: Option<&NetworkAskRecord>) -> Ask {
        let need = &details.need;
        let form = self.ask_form(&need.own_network);
        let pressing = need.first_this.is_empty() && first_this(&need.own_words).is_some();
        let Some(ask) = ask else {
            let nobody = form.relations.is_empty() || pressing || need.status == "closed";
            return if nobody { Ask::Nobody } else { Ask::Form(form) };
        };
        let who = self.t(&format!("relation-{}", ask.who));
        if !ask.answer.is_empty() {
            let key = format!("act-ask-{}", ask.answer);
            return Ask::Answered { words: texts().get(self.lang, &key, &[("who", who.into())]), again: form };
        }
        let date = day_words(&self.app.service, self.lang, instant(ask.ask_at));
        let words = texts().get(self.lang, "act-ask-waiting", &[("who", who.into()), ("date", date.into())]);
        Ask::Waiting { words, message: message(self.ask_words(details, ask)), again: form }
    }

    fn ask_words(&self, details: &NeedDetails, ask: &NetworkAskRecord) -> String {
        let path = self.lang.path(&links::asked(&token_of(&self.app.service, ask.id)));
        let owner = details.owner.as_ref();
        let team = self.app.service.config.helpdesk.as_ref().map(|desk| desk.phone.clone());
        let phone = owner.and_then(|owner| owner.phone.clone()).or(team).unwrap_or_default();
        let worker = owner.map(|owner| owner.name.clone()).unwrap_or_default();
        let link = format!("{}{path}", self.origin);
        let args = [("link", link.into()), ("worker", worker.into()), ("phone", Phone::new(phone).text.into())];
        texts().get(self.lang, "act-ask-text", &args)
    }

    fn ask_form(&self, own_network: &str) -> AskForm {
        let choices = |codes: &[&str], start: &str| {
            codes.iter().map(|code| Choice::new(*code, self.t(&format!("{start}{code}")), "")).collect::<Vec<_>>()
        };
        AskForm {
            relations: choices(relations(own_network), "relation-"),
            askers: choices(&ASKERS, "act-ask-by-"),
            days: days(&self.app.service, self.lang, ASK_DAYS, ""),
        }
    }

    fn steps(&self, course: &acting::Course) -> Vec<StepRow> {
        let done = course.steps.iter().rev().filter(|step| step.done_at.is_some()).take(DONE_SHOWN);
        course.open_steps().chain(done).map(|step| self.step(step)).collect()
    }

    fn step(&self, step: &StepRecord) -> StepRow {
        let what = if step.what == CALL_FIRST { self.t("step-call-first") } else { step.what.clone() };
        let when = step.due_at.filter(|_| step.done_at.is_none()).map(|at| {
            let words = day_words(&self.app.service, self.lang, instant(at));
            let late = self.app.service.instant().days_since(instant(at)) >= 1.0;
            if late { texts().get(self.lang, "step-late", &[("date", words.into())]) } else { words }
        });
        StepRow { id: step.id.to_string(), what, when, done: step.done_at.is_some() }
    }

    /// A call that leaves something to do, or to know.
    fn call(&self, call: &CallRecord) -> Option<String> {
        let name = ("name", call.name.as_str().into());
        match (call.outcome.as_str(), call.call_back_at) {
            ("call-back", Some(at)) => {
                let when = moment_words(self.lang, instant(at), self.app.service.instant());
                Some(texts().get(self.lang, "act-call-again", &[name, ("when", when.into())]))
            }
            (outcome, _) if outcome.starts_with("no") => Some(texts().get(self.lang, "act-said-no", &[name])),
            _ => None,
        }
    }
}

/// What could not wait was done, or was not after all.
pub async fn first(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let done = async {
        let id = api::id(&raw)?;
        let code = fields(&body).remove("first").ok_or_else(|| Fault::new("first", "missing"))?;
        acting::do_first(&visit.app.service, visit.app.who(), id, &code).await
    };
    visit.lead(done.await.map(|()| links::need(&raw)))
}

/// Keeps whom a resident's own people ask.
pub async fn own_people(visit: Visit, Path(raw): Path<String>, headers: HeaderMap, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    let new =
        NewAsk { who: value("who"), asks: value("asks"), day: value("day"), idempotency_key: value("idempotency_key") };
    let done = async { acting::ask_network(&visit.app.service, visit.app.who(), api::id(&raw)?, &new).await };
    match done.await {
        Err(ServiceError::Invalid(faults)) => refuse(&visit, &raw, &headers, &faults, None).await,
        done => visit.lead(done.map(|()| links::need(&raw))),
    }
}

/// Adds a step.
pub async fn step(visit: Visit, Path(raw): Path<String>, headers: HeaderMap, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    let new = NewStep { what: value("what"), day: value("day"), idempotency_key: value("idempotency_key") };
    let done = async { acting::add_step(&visit.app.service, visit.app.who(), api::id(&raw)?, &new).await };
    match done.await {
        Err(ServiceError::Invalid(faults)) => refuse(&visit, &raw, &headers, &faults, Some(&new)).await,
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

/// The need's page with what is wrong, and what was typed.
async fn refuse(visit: &Visit, raw: &str, headers: &HeaderMap, faults: &[Fault], typed: Option<&NewStep>) -> Response {
    let page = need::page(&visit.app, visit.lang, raw, false, &origin(headers)).await;
    let Ok(mut page) = page else { return visit.show(page) };
    let teller = Teller { app: &visit.app, lang: visit.lang, origin: "" };
    if let Some(step) = typed {
        let mut form = StepForm { what: Field::of(&step.what), days: teller.step_days(&step.day) };
        form.what.fault = faults.first().map(|fault| api::sentence(visit.lang, fault));
        page.course.step_form = Some(form);
    }
    let field = |name: &str| match (name, typed) {
        ("day", Some(_)) => "step-day",
        ("day", None) => "ask-day",
        ("who", _) => "who",
        ("asks", _) => "asks",
        _ => "what",
    };
    let fault = |fault: &Fault| (field(fault.field).to_owned(), api::sentence(visit.lang, fault));
    page.course.faults = faults.iter().map(fault).collect();
    (StatusCode::BAD_REQUEST, answer(&page)).into_response()
}

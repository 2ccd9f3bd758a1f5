//! `/team`: what waits today.
use axum::response::Response;
use engine::domain::Instant;

use super::{Visit, again, needs::words_of, shell};
use crate::{
    service::{
        ServiceError,
        acting::{CALL_FIRST, Waits, What, get_day},
    },
    text::{Lang, date_words, text, texts, time_words},
    web::page::{Nav, TodayPage, TodayState, Todo, links},
};

/// The page.
pub async fn get(visit: Visit) -> Response {
    visit.show(page(&visit).await)
}

async fn page(visit: &Visit) -> Result<TodayPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let day = get_day(&app.service, app.who()).await?;
    let todos: Vec<Todo> = day.waits.iter().map(|one| todo(visit, one)).collect();
    let now = app.service.instant();
    Ok(TodayPage {
        shell: shell(app, lang, Nav::Today, text(lang, "nav-today"), links::TODAY),
        date: date_words(lang, now, now),
        again: again::note(app, lang).await?,
        arranged: usize::try_from(day.arranged).unwrap_or(usize::MAX),
        state: if todos.is_empty() { TodayState::Quiet } else { TodayState::Waiting(todos) },
    })
}

fn todo(visit: &Visit, waits: &Waits) -> Todo {
    let (lang, service) = (visit.lang, &visit.app.service);
    let need = waits.need.id.to_string();
    let said = |key: &str, name: &str, value: &str| texts().get(lang, key, &[(name, value.into())]);
    let (what, path) = match &waits.what {
        What::Appointment { name } => (said("today-appointment", "name", name), links::card(&need)),
        What::CallBack { name, entry } => {
            (said("today-call-back", "name", name), links::call(&need, &entry.to_string()))
        }
        What::Step(step) if step == CALL_FIRST => (text(lang, "step-call-first"), links::need(&need)),
        What::Step(step) => (step.clone(), links::need(&need)),
        What::Answer { who, yes } => {
            let key = if *yes { "act-ask-yes" } else { "act-ask-no" };
            (said(key, "who", &text(lang, &format!("relation-{who}"))), links::need(&need))
        }
        What::NoAction => (text(lang, "today-no-action"), links::need(&need)),
    };
    Todo {
        when: when(lang, service.instant(), waits),
        what,
        about: words_of(service, lang, &waits.need),
        href: lang.path(&path),
    }
}

/// A time for what has one today, else the day.
fn when(lang: Lang, now: Instant, waits: &Waits) -> String {
    let at = Instant(waits.at.timestamp());
    let (then, today) = (date_words(lang, at, now), date_words(lang, now, now));
    let timed = matches!(waits.what, What::Appointment { .. } | What::CallBack { .. });
    match (then == today, timed) {
        (true, true) => time_words(lang, at),
        (true, false) => text(lang, "act-today"),
        (false, _) => texts().get(lang, "need-since", &[("date", then.into())]),
    }
}

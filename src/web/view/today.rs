//! `/team`: what waits today.
use axum::{body::Bytes, extract::Path, response::Response};
use engine::domain::Instant;

use super::{Visit, again, brought, cases, needs::words_of, shell, shops_team};
use crate::{
    service::{
        ServiceError,
        acting::{CALL_FIRST, Waits, What, get_day, say_kept},
        joining::{notices_to_call, offers_to_call},
        network::changes_to_hear,
    },
    storage::{Contact, SolvedThemselves, ToCall, ToHear, ToTell, Unthanked, VolunteerRecord},
    text::{Lang, date_words, moment_words, text, texts, time_words, weekday_words},
    web::{
        api,
        page::{Nav, Phone, TodayPage, TodayState, Todo, links},
        typed::fields,
    },
};

/// The page.
pub async fn get(visit: Visit) -> Response {
    visit.show(page(&visit).await)
}

async fn page(visit: &Visit) -> Result<TodayPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    let day = get_day(&app.service, app.who()).await?;
    let waits = day.waits.iter().map(|one| todo(visit, one));
    let calls = offers_to_call(&app.service, app.who()).await?;
    let calls = calls.iter().map(|(one, details)| call(visit, one, details));
    let notices = notices_to_call(&app.service, app.who()).await?;
    let notices = notices.iter().map(|(one, details)| tell(visit, one, details));
    let changes = changes_to_hear(&app.service, app.who()).await?;
    let changes = changes.iter().map(|one| hear(visit, one));
    let shops = shops_team::todos(visit).await?.into_iter();
    let helpers = day.new_helpers.iter().map(|one| meet(visit, one));
    let thanks = day.thanks.iter().map(|one| thank(visit, one));
    let brought = brought::todos(visit).await?.into_iter();
    let reports = cases::todo(visit).await?.into_iter();
    let todos: Vec<Todo> = shops
        .chain(notices)
        .chain(calls)
        .chain(waits)
        .chain(changes)
        .chain(helpers)
        .chain(brought)
        .chain(reports)
        .chain(thanks)
        .collect();
    let now = app.service.instant();
    Ok(TodayPage {
        shell: shell(app, lang, Nav::Today, text(lang, "nav-today"), links::TODAY),
        date: date_words(lang, now, now),
        themselves: themselves(lang, day.themselves),
        again: again::note(app, lang).await?,
        arranged: usize::try_from(day.arranged).unwrap_or(usize::MAX),
        state: if todos.is_empty() { TodayState::Quiet } else { TodayState::Waiting(todos) },
    })
}

/// "3 van de 12 vragen lossen mensen zelf op"; nothing while it is none.
fn themselves(lang: Lang, counted: SolvedThemselves) -> Option<String> {
    let args = [("count", counted.own.into()), ("asked", counted.asked.into())];
    (counted.own > 0).then(|| texts().get(lang, "today-themselves", &args))
}

/// Was it kept? Said on "Vandaag" or on the page of the need; whoever said it goes on where they were.
pub async fn kept(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    let (said, back) = (value("kept"), value("terug"));
    let done = async { say_kept(&visit.app.service, visit.app.who(), api::id(&raw)?, &said).await };
    let to = if back == "vandaag" { links::TODAY.to_owned() } else { links::need(&raw) };
    visit.lead(done.await.map(|()| to))
}

/// "Nieuw: Samira, ik was schilder. Bel even.": to their page, where one says that what they said is so.
fn meet(visit: &Visit, one: &VolunteerRecord) -> Todo {
    let (lang, now) = (visit.lang, visit.app.service.instant());
    let words = one.description.trim_end_matches('.');
    let said = [("name", one.display_name.as_str().into()), ("words", words.into())];
    Todo {
        when: since(lang, Instant(one.created_at.timestamp()), now),
        what: texts().get(lang, "today-new-helper", &said),
        about: String::new(),
        href: lang.path(&links::partner(&one.id.to_string())),
        kept_action: None,
        phone: None,
    }
}

/// "Bedank Van der Plank": to their page, where one says that it was done.
fn thank(visit: &Visit, one: &Unthanked) -> Todo {
    let (lang, now) = (visit.lang, visit.app.service.instant());
    Todo {
        when: since(lang, Instant(one.at.timestamp()), now),
        what: texts().get(lang, "today-thank", &[("name", one.name.as_str().into())]),
        about: text(lang, "today-thank-why"),
        href: lang.path(&links::partner(&one.subject_id.to_string())),
        kept_action: None,
        phone: None,
    }
}

/// "Bel Samira: er is een plek": to the event, where one writes down what they said.
fn call(visit: &Visit, one: &ToCall, details: &Contact) -> Todo {
    let (lang, now) = (visit.lang, visit.app.service.instant());
    let name = details.person.clone().unwrap_or_else(|| text(lang, "team-event-no-name"));
    // What did not arrive shows where it went: a slip of the pen is often plain to see.
    let unreached = one.told == "unreached";
    let key = if unreached { "today-call-unreached" } else { "today-call-offer" };
    let about = [Some(one.role.clone()), details.email.clone().filter(|_| unreached)].into_iter().flatten();
    Todo {
        when: moment_words(lang, Instant(one.offered_until.timestamp()), now),
        what: texts().get(lang, key, &[("name", name.into())]),
        about: about.collect::<Vec<_>>().join(", "),
        href: lang.path(&links::team_event(&one.event_id.to_string())),
        kept_action: None,
        phone: details.phone.clone().map(Phone::new),
    }
}

/// "Bel Van der Plank: er is iets veranderd": to their page, where one says that it is so again.
fn hear(visit: &Visit, one: &ToHear) -> Todo {
    let (lang, now) = (visit.lang, visit.app.service.instant());
    Todo {
        when: since(lang, Instant(one.at.timestamp()), now),
        what: texts().get(lang, "today-changed", &[("name", one.name.as_str().into())]),
        about: text(lang, "today-changed-why"),
        href: lang.path(&links::partner(&one.subject_id.to_string())),
        kept_action: None,
        phone: None,
    }
}

/// "Bel Samira: het gaat niet door": to the event, where one writes down that it was said.
fn tell(visit: &Visit, one: &ToTell, details: &Contact) -> Todo {
    let (lang, now) = (visit.lang, visit.app.service.instant());
    let name = details.person.clone().unwrap_or_else(|| text(lang, "team-event-no-name"));
    let key = if one.notice == "changed" { "today-call-changed" } else { "today-call-off" };
    Todo {
        when: moment_words(lang, Instant(one.starts_at.timestamp()), now),
        what: texts().get(lang, key, &[("name", name.into())]),
        about: one.role.clone(),
        href: lang.path(&links::team_event(&one.event_id.to_string())),
        kept_action: None,
        phone: details.phone.clone().map(Phone::new),
    }
}

fn todo(visit: &Visit, waits: &Waits) -> Todo {
    let (lang, service) = (visit.lang, &visit.app.service);
    let need = waits.need.id.to_string();
    let said = |key: &str, name: &str, value: &str| texts().get(lang, key, &[(name, value.into())]);
    let (what, path) = match &waits.what {
        What::Appointment { name } => (said("today-appointment", "name", name), links::card(&need)),
        What::Kept { name } => (said("today-kept", "name", name), links::need(&need)),
        What::CallAhead { name, entry: (sort, id), partner } => {
            let path =
                partner.map_or_else(|| links::entry(*sort, &id.to_string()), |id| links::partner(&id.to_string()));
            (said("today-call-ahead", "name", name), path)
        }
        What::CallBack { name, entry } => {
            (said("today-call-back", "name", name), links::call(&need, &entry.to_string()))
        }
        What::Step(step) if step == CALL_FIRST => (text(lang, "step-call-first"), links::need(&need)),
        What::Step(step) => (step.clone(), links::need(&need)),
        What::Answer { who, yes } => {
            let key = if *yes { "act-ask-yes" } else { "act-ask-no" };
            (said(key, "who", &text(lang, &format!("relation-{who}"))), links::need(&need))
        }
        What::NoStep => (text(lang, "today-no-step"), links::need(&need)),
        What::NoAction => (text(lang, "today-no-action"), links::need(&need)),
        What::Outside { late, spot } => {
            let key = match (spot, late) {
                (Some(_), true) => "today-stage-late",
                (Some(_), false) => "today-stage",
                (None, true) => "today-outside-late",
                (None, false) => "today-outside",
            };
            let day = weekday_words(lang, Instant(waits.at.timestamp()));
            let args = [("day", day.into()), ("name", spot.clone().unwrap_or_default().into())];
            (texts().get(lang, key, &args), links::need(&need))
        }
    };
    Todo {
        when: when(lang, service.instant(), waits),
        what,
        about: words_of(service, lang, &waits.need),
        href: lang.path(&path),
        kept_action: matches!(waits.what, What::Kept { .. }).then(|| lang.path(&links::kept(&need))),
        phone: None,
    }
}

/// "vandaag", "sinds maandag 7 september".
fn since(lang: Lang, at: Instant, now: Instant) -> String {
    let (then, today) = (date_words(lang, at, now), date_words(lang, now, now));
    if then == today {
        return text(lang, "act-today");
    }
    texts().get(lang, "need-since", &[("date", then.into())])
}

/// A time for what has one today, else the day.
fn when(lang: Lang, now: Instant, waits: &Waits) -> String {
    let at = Instant(waits.at.timestamp());
    let (then, today) = (date_words(lang, at, now), date_words(lang, now, now));
    match waits.what {
        What::Kept { .. } => moment_words(lang, at, now),
        What::Outside { .. } => since(lang, Instant(waits.need.created_at.timestamp()), now),
        What::Appointment { .. } | What::CallBack { .. } if then == today => time_words(lang, at),
        _ => since(lang, at, now),
    }
}

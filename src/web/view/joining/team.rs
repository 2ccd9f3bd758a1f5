//! `/team/samen/agenda`: the team's events, what there is to do at them, who comes.
use std::collections::HashMap;

use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use uuid::Uuid;

use super::{
    asks::asking,
    words::{at, other_dates, place},
};
use crate::{
    service::{
        Fault, Service, ServiceError,
        joining::{
            self, NewEvent, NewShift, ShiftAsks, SignedUpFor, State, TeamEvent, Welcome, asks_of_event, get_team_event,
            list_team_events, shift_hours,
        },
    },
    storage::{PLANNED, ShiftRecord},
    text::{Lang, moment_words, span_words, text, texts},
    web::{
        api,
        page::{
            Field, Nav, NewEventPage, NewEventState, PersonComing, Phone, ShiftForm, ShiftTeam, TeamEventPage,
            TeamEventRow, TeamEventState, TeamEventsPage, TeamEventsState, links,
        },
        typed::fields,
        view::{Visit, answer, shell},
    },
};

/// What is coming.
pub async fn events(visit: Visit) -> Response {
    let page = async {
        let events = list_team_events(&visit.app.service, visit.app.who()).await?;
        let (app, lang) = (&visit.app, visit.lang);
        let shell = shell(app, lang, Nav::Together, text(lang, "team-events-title"), links::TEAM_EVENTS);
        let rows: Vec<_> = events.iter().map(|event| row(&app.service, lang, event)).collect();
        let state = if rows.is_empty() { TeamEventsState::Nothing } else { TeamEventsState::List(rows) };
        Ok(TeamEventsPage { shell, state })
    };
    let page = page.await;
    visit.show(page)
}

fn row(service: &Service, lang: Lang, one: &TeamEvent) -> TeamEventRow {
    let event = &one.event;
    let id = event.id.to_string();
    TeamEventRow {
        href: lang.path(&links::team_event(&id)),
        id,
        name: event.name.clone(),
        when: span_words(lang, at(event.starts_at), at(event.ends_at), service.instant()),
        is_called_off: event.status != PLANNED,
        shifts: one
            .shifts
            .iter()
            .filter(|shift| shift.ended_at.is_none())
            .map(|shift| counted(lang, "team-event-shift", shift))
            .collect(),
    }
}

fn counted(lang: Lang, key: &str, shift: &ShiftRecord) -> String {
    let args = [
        ("role", shift.role.as_str().into()),
        ("taken", shift.taken.into()),
        ("most", shift.most.into()),
        ("least", shift.least.into()),
    ];
    texts().get(lang, key, &args)
}

/// The empty form.
pub async fn new(visit: Visit) -> Response {
    answer(&empty(&visit))
}

fn empty(visit: &Visit) -> NewEventPage {
    let frame = shell(&visit.app, visit.lang, Nav::Together, text(visit.lang, "new-event-title"), links::NEW_EVENT);
    NewEventPage::empty(frame, visit.app.service.new_id().to_string())
}

/// Makes an event and leads to it; faults come back with everything that was typed.
pub async fn make(visit: Visit, body: Bytes) -> Response {
    let typed = fields(&body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let new = NewEvent {
        name: value("name"),
        description: value("description"),
        day: value("day"),
        from: value("from"),
        to: value("to"),
        repeat: value("repeat"),
        until: value("until"),
        place: value("place"),
        organiser: value("organiser"),
        person: value("person"),
        phone: value("phone"),
        idempotency_key: value("idempotency_key"),
    };
    match joining::make_event(&visit.app.service, visit.app.who(), &new).await {
        Err(ServiceError::Invalid(faults)) => {
            let page = refuse_event(empty(&visit), &new, &faults);
            (StatusCode::BAD_REQUEST, answer(&page)).into_response()
        }
        made => visit.lead(made.map(|id| links::team_event(&id.to_string()))),
    }
}

fn refuse_event(mut page: NewEventPage, new: &NewEvent, faults: &[Fault]) -> NewEventPage {
    page.state = NewEventState::Faults;
    page.idempotency_key.clone_from(&new.idempotency_key);
    let lang = page.shell.lang;
    for (name, field, typed) in [
        ("name", &mut page.name, &new.name),
        ("description", &mut page.description, &new.description),
        ("day", &mut page.day, &new.day),
        ("from", &mut page.from, &new.from),
        ("to", &mut page.to, &new.to),
        ("repeat", &mut page.repeat, &new.repeat),
        ("until", &mut page.until, &new.until),
        ("place", &mut page.place, &new.place),
        ("organiser", &mut page.organiser, &new.organiser),
        ("person", &mut page.person, &new.person),
        ("phone", &mut page.phone, &new.phone),
    ] {
        *field = filled(lang, name, typed, faults);
    }
    page
}

pub(super) fn filled(lang: Lang, name: &str, typed: &str, faults: &[Fault]) -> Field {
    let fault = faults.iter().find(|fault| fault.field == name);
    Field { value: typed.to_owned(), fault: fault.map(|fault| api::sentence(lang, fault)) }
}

/// One event with who comes.
pub async fn event(visit: Visit, Path(raw): Path<String>) -> Response {
    visit.show(page(&visit, &raw).await)
}

async fn page(visit: &Visit, raw: &str) -> Result<TeamEventPage, ServiceError> {
    let (service, lang) = (&visit.app.service, visit.lang);
    let welcome = get_team_event(service, visit.app.who(), api::id(raw)?).await?;
    let (event, id) = (&welcome.joining.event, welcome.joining.event.id.to_string());
    let state = match (welcome.is_theirs, welcome.may_add) {
        (true, _) => TeamEventState::Theirs,
        (false, true) => TeamEventState::Nobodys,
        (false, false) => TeamEventState::Others,
    };
    let path = links::team_event(&id);
    let join = links::join(&id);
    let asks = if welcome.is_theirs { asks_of_event(service, &welcome.joining.shifts).await? } else { HashMap::new() };
    let is_over = welcome.joining.is_called_off() || at(event.ends_at) <= service.instant();
    let may_change = welcome.is_theirs && !is_over;
    let why = welcome.joining.change.as_ref().map(|change| change.why.clone()).unwrap_or_default();
    Ok(TeamEventPage {
        shell: shell(&visit.app, lang, Nav::Together, event.name.as_str(), &path),
        state,
        name: event.name.clone(),
        when: span_words(lang, at(event.starts_at), at(event.ends_at), service.instant()),
        place: place(welcome.joining.location.as_ref()),
        host: welcome.joining.host.as_ref().map(|host| format!("{}, {}", host.name, Phone::new(&host.phone).text)),
        poster: (format!("{}{join}", service.config.base_url), lang.path(&join)),
        called_off: welcome.joining.is_called_off().then_some(why),
        change_href: may_change.then(|| lang.path(&links::change_event(&id))),
        dates: other_dates(service, lang, event, links::team_event).await?,
        shifts: shifts(service, lang, (&welcome, may_change), &asks),
        form: ShiftForm {
            every: event.series_id.map(|_| true),
            idempotency_key: service.new_id().to_string(),
            ..ShiftForm::default()
        },
        action: lang.path(&format!("{path}/taak")),
    })
}

fn shifts(
    service: &Service,
    lang: Lang,
    (welcome, may_change): (&Welcome, bool),
    asks: &HashMap<Uuid, ShiftAsks>,
) -> Vec<ShiftTeam> {
    let one = |shift: &ShiftRecord| {
        let mut count = counted(lang, "team-event-count", shift);
        if shift.waiting > 0 {
            let waiting = texts().get(lang, "team-event-waiting", &[("count", shift.waiting.into())]);
            count = format!("{count} {waiting}");
        }
        let people = welcome.people.iter().filter(|person| person.row.shift_id == shift.id);
        let mut place = 0;
        ShiftTeam {
            id: shift.id.to_string(),
            role: shift.role.clone(),
            when: shift_hours(service, lang, shift),
            count,
            called_off: shift.ended_at.map(|_| shift.why.clone()),
            change_href: (may_change && shift.ended_at.is_none())
                .then(|| lang.path(&links::change_shift(&shift.event_id.to_string(), &shift.id.to_string()))),
            people: people.map(|one| person(service, lang, (shift, one), &mut place)).collect(),
            asking: asks.get(&shift.id).and_then(|asks| asking(lang, shift, asks)),
        }
    };
    welcome.joining.shifts.iter().map(one).collect()
}

fn person(service: &Service, lang: Lang, (shift, one): (&ShiftRecord, &SignedUpFor), place: &mut i64) -> PersonComing {
    let now = service.instant();
    let until = one.row.offered_until.map(|until| moment_words(lang, at(until), now)).unwrap_or_default();
    let standing = match one.state {
        _ if one.row.notice == "changed" => text(lang, "team-event-notice-changed"),
        _ if !one.row.notice.is_empty() => text(lang, "team-event-notice-off"),
        State::CalledOff => text(lang, "team-event-off"),
        _ if one.row.no_show => text(lang, "team-event-away"),
        State::Waiting => {
            *place += 1;
            texts().get(lang, "team-event-line", &[("place", (*place).into())])
        }
        State::Offered if one.row.told == "call" => texts().get(lang, "team-event-offered", &[("until", until.into())]),
        State::Offered if one.row.told == "unreached" => {
            texts().get(lang, "team-event-unreached", &[("until", until.into())])
        }
        State::Offered => texts().get(lang, "team-event-offered-mail", &[("until", until.into())]),
        State::Confirmed | State::Cancelled | State::Lapsed => text(lang, "team-event-confirmed"),
    };
    let path = format!("{}/aanmelding/{}", links::team_event(&shift.event_id.to_string()), one.row.id);
    let name = one.details.person.clone();
    PersonComing {
        id: one.row.id.to_string(),
        name: name.unwrap_or_else(|| text(lang, "team-event-no-name")),
        phone: one.details.phone.clone().map(Phone::new),
        email: one.details.email.clone(),
        standing,
        is_offered: one.state == State::Offered,
        may_say_came: one.state == State::Confirmed && at(shift.starts_at) <= now,
        no_show: one.row.no_show,
        answer_action: lang.path(&path),
        no_show_action: lang.path(&format!("{path}/kwam")),
        told_action: (!one.row.notice.is_empty()).then(|| lang.path(&format!("{path}/verteld"))),
    }
}

/// Adds something to do; faults come back with everything that was typed.
pub async fn add_shift(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let typed = fields(&body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let new = NewShift {
        role: value("role"),
        kind: value("kind"),
        before: value("before"),
        from: value("from"),
        to: value("to"),
        least: value("least"),
        most: value("most"),
        every: value("every") == "yes",
        idempotency_key: value("idempotency_key"),
    };
    let added = async { joining::add_shift(&visit.app.service, visit.app.who(), api::id(&raw)?, &new).await };
    match added.await {
        Err(ServiceError::Invalid(faults)) => {
            let again = |page: TeamEventPage| {
                let every = page.form.every.map(|_| new.every);
                TeamEventPage { form: ShiftForm { every, ..form(visit.lang, &new, &faults) }, ..page }
            };
            let page = page(&visit, &raw).await.map(again);
            visit.reply(page.map(|page| (StatusCode::BAD_REQUEST, answer(&page)).into_response()))
        }
        added => visit.lead(added.map(|()| links::team_event(&raw))),
    }
}

fn form(lang: Lang, new: &NewShift, faults: &[Fault]) -> ShiftForm {
    let field = |name: &str, typed: &str| filled(lang, name, typed, faults);
    ShiftForm {
        role: field("role", &new.role),
        kind: field("kind", &new.kind),
        before: field("before", &new.before),
        from: field("from", &new.from),
        to: field("to", &new.to),
        least: field("least", &new.least),
        most: field("most", &new.most),
        every: None,
        idempotency_key: new.idempotency_key.clone(),
    }
}

/// What somebody said on the phone who has a place offered.
pub async fn said(visit: Visit, Path((event, sign_up)): Path<(String, String)>, body: Bytes) -> Response {
    let answer = fields(&body).remove("answer").unwrap_or_default();
    let done = async {
        let ids = (api::id(&event)?, api::id(&sign_up)?);
        if !["yes", "no"].contains(&answer.as_str()) {
            return Err(Fault::new("answer", "answer-missing").into());
        }
        joining::say_for(&visit.app.service, visit.app.who(), ids, answer == "yes").await
    };
    visit.lead(done.await.map(|()| links::team_event(&event)))
}

/// Somebody did not come, or did after all.
pub async fn no_show(visit: Visit, Path((event, sign_up)): Path<(String, String)>, body: Bytes) -> Response {
    let away = fields(&body).remove("no_show").is_some_and(|said| said == "yes");
    let done = async {
        let ids = (api::id(&event)?, api::id(&sign_up)?);
        joining::say_no_show(&visit.app.service, visit.app.who(), ids, away).await
    };
    visit.lead(done.await.map(|()| links::team_event(&event)))
}

/// Somebody heard by phone what changed.
pub async fn told(visit: Visit, Path((event, sign_up)): Path<(String, String)>) -> Response {
    let done = async {
        let ids = (api::id(&event)?, api::id(&sign_up)?);
        joining::say_told(&visit.app.service, visit.app.who(), ids).await
    };
    visit.lead(done.await.map(|()| links::team_event(&event)))
}

//! A shift, a promise and whom to call, in words.
use engine::domain::Instant;

use crate::{
    service::{
        Service, ServiceError,
        joining::{
            Host, Kind, Promise, State, Todo, list_dates, repeat_words, shift_hours, shift_span, shift_words as what,
        },
        network::address,
    },
    storage::{EventRecord, LocationRecord, ShiftRecord},
    text::{Lang, date_words, desk_hours, moment_words, span_words, text, texts},
    web::{
        App,
        page::{CallCard, Dates, Phone, PromiseStanding as Standing, PromiseView, Shell, ShiftRow, links},
    },
};

pub(super) const fn at(moment: chrono::DateTime<chrono::Utc>) -> Instant {
    Instant(moment.timestamp())
}

/// The frame with the number of the event to call; the hours are those of the desk that everybody may call.
pub(super) fn calling(app: &App, frame: Shell, host: Option<Host>) -> Shell {
    let Some(host) = host else { return frame };
    let desk = app.service.config.helpdesk.as_ref();
    let of_desk = desk.filter(|desk| host.is_helpdesk || desk.phone == host.phone);
    let hours = of_desk.map(|desk| desk_hours(frame.lang, (&desk.hours_nl, &desk.hours_en)));
    frame.calling(Some(CallCard { who: host.name, hours: hours.unwrap_or_default(), phone: Phone::new(host.phone) }))
}

/// Where an event is.
pub(super) fn place(location: Option<&LocationRecord>) -> String {
    address(location)
}

/// "Speelgoedruilbeurs, Schoolstraat 1".
pub(super) fn event_line(event: &EventRecord, location: Option<&LocationRecord>) -> String {
    let place = place(location);
    if place.is_empty() { event.name.clone() } else { format!("{}, {place}", event.name) }
}

/// "Nog 2 mensen nodig".
pub(super) fn need(lang: Lang, shift: &ShiftRecord) -> String {
    let (missing, free) = ((shift.least - shift.taken).max(0), (shift.most - shift.taken).max(0));
    match (missing, free) {
        (_, 0) => text(lang, "join-taken"),
        _ if shift.waiting > 0 => text(lang, "join-taken"),
        (0, free) => texts().get(lang, "join-places", &[("count", free.into())]),
        (missing, _) => texts().get(lang, "join-needed", &[("count", missing.into())]),
    }
}

pub(super) const fn is_full(shift: &ShiftRecord) -> bool {
    shift.taken >= shift.most || shift.waiting > 0
}

/// The shifts of one event that are still to begin; of those that were called off, why.
pub fn shift_rows(service: &Service, lang: Lang, shifts: &[ShiftRecord]) -> Vec<ShiftRow> {
    let to_come = shifts.iter().filter(|shift| at(shift.starts_at) > service.instant());
    to_come.map(|shift| row(lang, shift, shift_hours(service, lang, shift), None)).collect()
}

/// One thing to do in the view of all.
pub(super) fn todo_row(service: &Service, lang: Lang, todo: &Todo) -> ShiftRow {
    let when = shift_span(service, lang, &todo.shift);
    let event = event_line(&todo.event, todo.location.as_ref());
    let every = repeat_words(lang, &todo.event.rrule).map(|every| format!("{event}, {every}"));
    row(lang, &todo.shift, when, Some(every.unwrap_or(event)))
}

/// The other dates of what is on again and again, each with its page; nothing where there are none.
pub async fn other_dates(
    service: &Service,
    lang: Lang,
    event: &EventRecord,
    page: impl Fn(&str) -> String,
) -> Result<Option<Dates>, ServiceError> {
    let Some(every) = repeat_words(lang, &event.rrule) else { return Ok(None) };
    let others = list_dates(service, event).await?;
    let when = |date: &EventRecord| span_words(lang, at(date.starts_at), at(date.ends_at), service.instant());
    let row = |date: &EventRecord| (when(date), lang.path(&page(&date.id.to_string())));
    let rows: Vec<_> = others.iter().filter(|date| date.id != event.id).map(row).collect();
    let every = texts().get(lang, "join-dates-every", &[("every", every.into())]);
    Ok((!rows.is_empty()).then_some(Dates { every, rows }))
}

fn row(lang: Lang, shift: &ShiftRecord, when: String, event: Option<String>) -> ShiftRow {
    let id = shift.id.to_string();
    ShiftRow {
        href: lang.path(&links::help(&shift.event_id.to_string(), &id)),
        id,
        role: shift.role.clone(),
        when,
        need: need(lang, shift),
        is_full: is_full(shift),
        event,
        called_off: shift.ended_at.map(|_| shift.why.clone()),
    }
}

/// One promise.
pub(super) fn promise(service: &Service, lang: Lang, promise: &Promise) -> PromiseView {
    let todo = &promise.todo;
    let other = promise.overlaps.first().map(|other| event_line(&other.event, None));
    let instead = promise.instead.as_ref().map(|one| {
        let words = format!("{}, {}", one.event.name, what(service, lang, &one.shift));
        (words, lang.path(&links::help(&one.event.id.to_string(), &one.shift.id.to_string())))
    });
    PromiseView {
        id: promise.row.id.to_string(),
        standing: standing(service, lang, promise),
        what: what(service, lang, &todo.shift),
        event: event_line(&todo.event, todo.location.as_ref()),
        event_href: lang.path(&links::join(&todo.event.id.to_string())),
        calendar_href: (promise.state == State::Confirmed && Kind::of(&todo.shift) != Kind::Open)
            .then(|| links::calendar(&todo.shift.id.to_string())),
        changed: changed(service, lang, promise),
        every: repeat_words(lang, &todo.event.rrule)
            .filter(|_| promise.every && promise.state.is_open())
            .map(|every| texts().get(lang, "join-every-told", &[("every", every.into())])),
        overlap: other.map(|other| texts().get(lang, "join-overlap", &[("other", other.into())])),
        instead,
    }
}

/// "Let op: dit is veranderd op maandag 14 september", for who has to know.
fn changed(service: &Service, lang: Lang, promise: &Promise) -> Option<String> {
    let shift = &promise.todo.shift;
    // Whoever signed up after that saw it as it is.
    let at = shift.changed_at.filter(|at| promise.state.is_open() && promise.row.created_at < *at)?;
    Some(changed_words(service, lang, at))
}

/// "Let op: dit is veranderd op maandag 14 september".
pub(super) fn changed_words(service: &Service, lang: Lang, moment: chrono::DateTime<chrono::Utc>) -> String {
    let date = date_words(lang, at(moment), service.instant());
    texts().get(lang, "join-changed", &[("date", date.into())])
}

fn standing(service: &Service, lang: Lang, promise: &Promise) -> Standing {
    let now = service.instant();
    match promise.state {
        State::CalledOff => Standing::CalledOff(promise.todo.shift.why.clone()),
        State::Confirmed | State::Waiting | State::Offered if at(promise.todo.shift.ends_at) <= now => Standing::Past,
        State::Confirmed => Standing::Confirmed,
        State::Waiting => Standing::Waiting(promise.place.unwrap_or(1)),
        State::Offered => match promise.row.offered_until.map(at).filter(|until| *until > now) {
            Some(until) => Standing::Offered(moment_words(lang, until, now)),
            None => Standing::Lapsed,
        },
        State::Cancelled => Standing::Left,
        State::Lapsed => Standing::Lapsed,
    }
}

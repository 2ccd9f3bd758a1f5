//! What calendars show: one event, one thing to do, what is on in an area, what somebody promised. Each has the same id in
//! every file, feed and mail, and a number that grows when it changes.
use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use engine::domain::{Cell, NEED_RESOLUTION, What};
use uuid::Uuid;

use super::{
    Todo, get_joining,
    list_shifts::{find_todo, with_events},
    state::State,
};
use crate::{
    export::{CalendarEntry, When, calendar},
    service::{Service, ServiceError, exchange::moment, mine::find_feed, network::address},
    storage::{EventChangeRecord, EventRecord, Found, LocationRecord, PLANNED, ShiftRecord, SignUpRecord},
    text::{Lang, text, texts},
};

/// What was on stays in a feed for so long.
const KEPT: TimeDelta = TimeDelta::days(31);

/// The id of an event or a shift in every calendar.
pub fn calendar_uid(id: Uuid) -> String {
    format!("{id}@buurtraat")
}

/// The entry of one thing to do.
fn shift_entry(service: &Service, todo: &Todo) -> CalendarEntry {
    let shift = &todo.shift;
    CalendarEntry {
        uid: calendar_uid(shift.id),
        sequence: shift.sequence,
        when: hours(shift.starts_at, shift.ends_at),
        changed_s: shift.changed_at.unwrap_or(shift.created_at).timestamp(),
        summary: format!("{}: {}", todo.event.name, shift.role),
        about: shift.why.clone(),
        place: address(todo.location.as_ref()),
        address: page(service, shift.event_id),
        is_cancelled: shift.ended_at.is_some(),
        is_tentative: false,
    }
}

fn hours(starts_at: DateTime<Utc>, ends_at: DateTime<Utc>) -> When {
    When::Hours { starts_s: starts_at.timestamp(), ends_s: ends_at.timestamp() }
}

fn page(service: &Service, event: Uuid) -> String {
    format!("{}/meedoen/{event}", service.config.base_url)
}

fn event_entry(
    service: &Service,
    (event, location): (&EventRecord, Option<&LocationRecord>),
    change: Option<&EventChangeRecord>,
) -> CalendarEntry {
    let is_cancelled = event.status != PLANNED;
    let why = change.filter(|_| is_cancelled).map(|change| change.why.clone());
    CalendarEntry {
        uid: calendar_uid(event.id),
        sequence: change.map_or(0, |change| change.sequence),
        when: hours(event.starts_at, event.ends_at),
        changed_s: change.map_or(event.created_at, |change| change.changed_at).timestamp(),
        summary: event.name.clone(),
        about: why.unwrap_or_else(|| event.description.clone()),
        place: address(location),
        address: page(service, event.id),
        is_cancelled,
        is_tentative: false,
    }
}

/// One event.
///
/// # Errors
/// [`ServiceError::NotFound`].
pub async fn event_calendar(service: &Service, id: Uuid) -> Result<String, ServiceError> {
    let joining = get_joining(service, id).await?;
    let entry = event_entry(service, (&joining.event, joining.location.as_ref()), joining.change.as_ref());
    Ok(calendar(&joining.event.name, &[entry]))
}

/// One thing to do. Nothing of anybody is in it: everyone gets the same.
///
/// # Errors
/// [`ServiceError::NotFound`].
pub async fn shift_calendar(service: &Service, shift: Uuid) -> Result<String, ServiceError> {
    let todo = find_todo(service, shift).await?;
    Ok(calendar(&todo.event.name, &[shift_entry(service, &todo)]))
}

/// What is on in an area, by its code.
///
/// # Errors
/// [`ServiceError::NotFound`].
pub async fn area_calendar(service: &Service, lang: Lang, code: &str) -> Result<String, ServiceError> {
    let area = service.store.find_area(code).await?.ok_or(ServiceError::NotFound)?;
    let shard = area.municipality_id;
    let cells: HashSet<Cell> = service.store.cells_of_areas(&[area.id]).await?.into_iter().collect();
    let events = service.store.events_of(shard, moment(service) - KEPT).await?;
    let ids: Vec<Uuid> = events.iter().map(|event| event.id).collect();
    let found = service.store.found(&ids.iter().map(|id| (What::Event, *id)).collect::<Vec<_>>()).await?;
    let changes = service.store.event_changes(shard, &ids).await?;
    let changes: HashMap<Uuid, EventChangeRecord> = changes.into_iter().map(|change| (change.id, change)).collect();
    let mut entries = Vec::new();
    for id in ids {
        let Some(Found::Event(event, location)) = found.get(&id) else { continue };
        let cell = location.as_ref().and_then(|location| location.cell).and_then(|raw| Cell::try_from(raw).ok());
        if cell.is_some_and(|cell| cells.contains(&cell.coarsened(NEED_RESOLUTION))) {
            entries.push(event_entry(service, (event, location.as_ref()), changes.get(&id)));
        }
    }
    let name = texts().get(lang, "feed-area-name", &[("area", area.name.into())]);
    Ok(calendar(&name, &entries))
}

/// What somebody promised, by the secret of their address.
///
/// # Errors
/// [`ServiceError::NotFound`] for a secret that was ended, or never was.
pub async fn own_calendar(service: &Service, lang: Lang, secret: &str) -> Result<String, ServiceError> {
    let (shard, subject) = find_feed(service, secret).await?;
    let rows = service.store.sign_ups_of_subject(shard, subject).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.shift_id).collect();
    let shifts: Vec<ShiftRecord> = service.store.shifts_by_id(shard, &ids).await?;
    let since = moment(service) - KEPT;
    let todos = with_events(service, shifts.into_iter().filter(|shift| shift.ends_at > since).collect()).await?;
    let entries: Vec<CalendarEntry> = rows.iter().filter_map(|row| own_entry(service, &todos, row)).collect();
    Ok(calendar(&text(lang, "feed-own-name"), &entries))
}

/// One thing to do as it is for somebody, as a file beside a message; nothing for who waits.
pub(super) fn own_file(service: &Service, todo: &Todo, row: &SignUpRecord) -> Option<String> {
    let entry = own_entry(service, std::slice::from_ref(todo), row)?;
    Some(calendar(&todo.event.name, &[entry]))
}

/// The same entry as everybody's, as far as it is for them: who waits has none yet, who left has one that is called off.
fn own_entry(service: &Service, todos: &[Todo], row: &SignUpRecord) -> Option<CalendarEntry> {
    let todo = todos.iter().find(|todo| todo.shift.id == row.shift_id)?;
    let (entry, state) = (shift_entry(service, todo), State::of(row));
    if state == State::Waiting {
        return None;
    }
    Some(CalendarEntry {
        sequence: entry.sequence + row.sequence,
        changed_s: entry.changed_s.max(row.changed_at.timestamp()),
        is_cancelled: entry.is_cancelled || !state.is_open(),
        is_tentative: state == State::Offered,
        ..entry
    })
}

//! How often, as a team types it, and the first dates of what it begins.
use chrono::{DateTime, TimeDelta, Utc};

use super::make_event::NewEvent;
use crate::{
    export::Repeat,
    import::read_when_within,
    service::{
        Fault, Service,
        asking::Place,
        exchange::{at_moment, moment},
        joining::series::next_dates,
        zone,
    },
    storage::{EventRecord, EventSeriesRecord, PartnerRows, StoreError, Subject},
};

/// From the first date to the last there is at most a year.
const MOST: TimeDelta = TimeDelta::days(366);
/// The first date is at most half a year ahead.
const MOST_DAYS_AHEAD: i32 = 180 + 366;

/// How often, and until the end of which day; nothing for what is on once.
///
/// # Errors
/// `event-repeat` (field `repeat`); `event-until` (field `until`) for no day, one before the first date, or later than a year.
pub(super) fn read_repeat(
    service: &Service,
    new: &NewEvent,
    first: Option<DateTime<Utc>>,
) -> Result<Option<(Repeat, DateTime<Utc>)>, Fault> {
    if ["", "once"].contains(&new.repeat.as_str()) {
        return Ok(None);
    }
    let repeat = Repeat::read(&new.repeat).ok_or_else(|| Fault::new("repeat", "event-repeat"))?;
    let wrong = || Fault::new("until", "event-until");
    let until = last_of_all(service, new.until.trim()).ok_or_else(wrong)?;
    let fits = first.is_none_or(|first| first < until && until < first + MOST);
    if fits { Ok(Some((repeat, until))) } else { Err(wrong()) }
}

/// The end of the last day; without a year it may be one of next year.
fn last_of_all(service: &Service, typed: &str) -> Option<DateTime<Utc>> {
    let now = service.clock.now().to_zoned(zone());
    let read = |typed: &str| read_when_within(&format!("{typed} 23:59"), &now, MOST_DAYS_AHEAD);
    let until = read(typed).or_else(|_| read(&format!("{typed} {}", now.year() + 1)));
    until.map(|at| at_moment(at.timestamp())).ok()
}

/// What an event that was typed becomes: itself, or a series with its first dates.
pub(super) fn begin(
    service: &Service,
    rows: PartnerRows,
    place: &Place,
    repeat: Option<(Repeat, DateTime<Utc>)>,
) -> Result<(Option<EventSeriesRecord>, Vec<PartnerRows>), StoreError> {
    let (Some((repeat, until)), Subject::Event(event)) = (repeat, &rows.subject) else {
        return Ok((None, vec![rows]));
    };
    let now = moment(service);
    let mut series = EventSeriesRecord {
        municipality_id: event.municipality_id,
        id: service.new_id(),
        rrule: repeat.rule(event.starts_at, until),
        starts_at: event.starts_at,
        ends_at: event.ends_at,
        place: place.label.clone(),
        lat: place.at.lat(),
        lon: place.at.lon(),
        made_until: event.starts_at,
        until,
        created_at: now,
        ended_at: None,
    };
    let first = EventRecord { series_id: Some(series.id), rrule: series.rrule.clone(), ..event.clone() };
    let more = next_dates(service, &mut series, (&first, &rows.contact), now)?;
    let mut all = vec![PartnerRows { subject: Subject::Event(first), ..rows }];
    all.extend(more);
    Ok((Some(series), all))
}

//! How often, as a team types it, and the first dates of what it begins.
use chrono::{DateTime, TimeDelta, Utc};

use super::{add_shift::last_day, make_event::NewEvent};
use crate::{
    export::Repeat,
    service::{Fault, Service, asking::Place, exchange::moment, joining::series::next_dates},
    storage::{EventRecord, EventSeriesRecord, PartnerRows, StoreError, Subject},
};

/// Nobody promises more than a year ahead.
const MOST: TimeDelta = TimeDelta::days(366);

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
    let until = last_day(service, &new.until).ok_or_else(wrong)?;
    let fits = first.is_none_or(|first| first < until && until < first + MOST);
    if fits { Ok(Some((repeat, until))) } else { Err(wrong()) }
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

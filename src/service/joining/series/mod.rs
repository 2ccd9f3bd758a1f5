//! What is on again and again: one rule, and an event of its own for each date, so that everything that holds for an event
//! holds for a date: places, lines, calendars, changes. Dates are made some weeks ahead; what a team does to one of them is
//! the exception, for no date is made twice.
mod make_dates;

pub use make_dates::make_dates;
pub(super) use make_dates::{each_time, event_of, next_dates, shift_on};

use chrono::{DateTime, Utc};

use super::team::local;
use crate::{
    service::{
        Service, ServiceError,
        exchange::{at_moment, moment},
        zone,
    },
    storage::EventRecord,
};

/// Where a moment is once what was at one moment is at another: so much later on the clocks of the town, also over a night
/// in which they are put back.
pub(super) fn moved(at: DateTime<Utc>, [from, to]: [DateTime<Utc>; 2]) -> DateTime<Utc> {
    let by = local(from).datetime().until(local(to).datetime()).unwrap_or_default();
    let then = local(at).datetime().checked_add(by).ok().and_then(|then| then.to_zoned(zone()).ok());
    then.map_or(at, |then| at_moment(then.timestamp()))
}

/// The dates of an event's series that go on and are not over, by time; nothing for what is on once.
///
/// # Errors
/// What the database says.
pub async fn list_dates(service: &Service, event: &EventRecord) -> Result<Vec<EventRecord>, ServiceError> {
    let Some(series) = event.series_id else { return Ok(Vec::new()) };
    Ok(service.store.dates_of((event.municipality_id, series), moment(service)).await?)
}

//! Days and times that are typed or chosen, as moments in UTC.
use chrono::{DateTime, Utc};
use jiff::{ToSpan, Zoned, civil::Date};

use crate::{
    import::{WhenFault, read_when},
    service::{Fault, Service, exchange::at_moment, zone},
};

/// A day without a time begins the working day.
const DAY_BEGINS: i8 = 9;
/// A day further ahead than this is a slip.
const MOST_DAYS: i32 = 180;

/// Now, as a clock on the wall says it.
pub(super) fn now_here(service: &Service) -> Zoned {
    service.clock.now().to_zoned(zone())
}

/// The first minute of today.
pub(super) fn begin_of_today(service: &Service) -> DateTime<Utc> {
    let now = now_here(service);
    at_moment(now.start_of_day().unwrap_or(now).timestamp())
}

/// A day as a form sends it, `2026-09-16`; nothing when it is empty.
pub(super) fn day_of(service: &Service, typed: &str) -> Result<Option<DateTime<Utc>>, Fault> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let fault = || Fault::new("day", "bad-day").with("value", typed);
    let date: Date = typed.trim().parse().map_err(|_| fault())?;
    let now = now_here(service);
    let last = now.date().checked_add(MOST_DAYS.days()).map_err(|_| fault())?;
    if date < now.date() || date > last {
        return Err(fault());
    }
    let at = date.at(DAY_BEGINS, 0, 0, 0).to_zoned(zone()).map_err(|_| fault())?;
    Ok(Some(at_moment(at.timestamp())))
}

/// A moment: what was typed, else the day and the time that were chosen.
pub(super) fn when_of(service: &Service, typed: &str, day: &str, time: &str) -> Result<DateTime<Utc>, Fault> {
    let chosen = format!("{day} {time}");
    let words = if typed.trim().is_empty() { chosen.trim() } else { typed.trim() };
    if words.is_empty() {
        return Err(Fault::new("when", "when-missing"));
    }
    match read_when(words, &now_here(service)) {
        Ok(at) => Ok(at_moment(at.timestamp())),
        Err(fault) => Err(match &fault {
            WhenFault::Word(word) => Fault::new("when", fault.code()).with("value", word),
            _ => Fault::new("when", fault.code()),
        }),
    }
}

/// The first moment after a day and two more: until then a link of that day is open.
pub(super) fn ends_after(at: DateTime<Utc>) -> DateTime<Utc> {
    const MORE_DAYS: i32 = 3;
    let here = jiff::Timestamp::from_millisecond(at.timestamp_millis()).unwrap_or_default().to_zoned(zone());
    let end = here.date().checked_add(MORE_DAYS.days()).and_then(|date| date.to_zoned(zone()));
    end.map_or(at, |end| at_moment(end.timestamp()))
}

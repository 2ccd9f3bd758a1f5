//! Opening hours of a directory as half-days.
use engine::domain::{HalfDay, Slots, Weekday};

use super::{
    Draft, Sheet,
    sheet::{Record, Tables},
};
use crate::import::Remark;

/// Open this long within a half-day counts.
const LEAST_MINUTES: u32 = 60;

/// Two letters of HSDS 3, and the names of 1.1 by their first three; Monday is 1.
const DAYS: [(&str, &str); 7] =
    [("mo", "mon"), ("tu", "tue"), ("we", "wed"), ("th", "thu"), ("fr", "fri"), ("sa", "sat"), ("su", "sun")];

/// When a service is open at one location: what is said of just that, else of the service, else of the location.
pub(super) fn slots(tables: &Tables, draft: &mut Draft<'_>, link: &str, location: &str) -> Slots {
    let service = draft.record.get("id");
    let there = |record: &&Record| [location, ""].contains(&record.get("location_id"));
    let of_nobody = |record: &&Record| record.get("service_id").is_empty();
    let linked: Vec<_> = tables.of(Sheet::Schedules, "service_at_location_id", link).collect();
    let served: Vec<_> = tables.of(Sheet::Schedules, "service_id", service).filter(there).collect();
    let located: Vec<_> = tables.of(Sheet::Schedules, "location_id", location).filter(of_nobody).collect();
    let rows = [linked, served, located].into_iter().find(|rows| !rows.is_empty()).unwrap_or_default();
    let mut slots = Slots::NONE;
    for row in rows {
        match of_row(row) {
            Some(more) => slots = slots.or(more),
            None => draft.note("schedules", Remark::HoursNotRead),
        }
    }
    slots
}

/// The half-days of a row; `None` for a form that is not read: a wrong "open" sends somebody to a closed door.
fn of_row(row: &Record) -> Option<Slots> {
    let (days, freq) = (days(row)?, row.get("freq"));
    // Every second week, once a month, or a number of times: not a week that repeats.
    let weekly = freq.is_empty() || freq.eq_ignore_ascii_case("weekly") && ["", "1"].contains(&row.get("interval"));
    if !weekly || !row.get("count").is_empty() {
        return None;
    }
    let (from, to) = (clock(row.get("opens_at"))?, clock(row.get("closes_at"))?);
    // An end before the start is a slip (03:00 for 3pm) or goes past midnight: nobody can tell which.
    (to > from).then(|| days.into_iter().map(|day| on(day, from, to)).fold(Slots::NONE, Slots::or))
}

fn days(row: &Record) -> Option<Vec<Weekday>> {
    let named = [row.get("byday"), row.get("weekday")].into_iter().find(|text| !text.is_empty())?;
    named.split(',').map(|day| weekday(day.trim())).collect()
}

fn weekday(text: &str) -> Option<Weekday> {
    let lower = text.to_lowercase();
    let number = lower.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let named = || DAYS.iter().position(|(two, three)| lower == *two || lower.starts_with(three));
    Weekday::ALL.get(number.or_else(named)?).copied()
}

/// Minutes of `09:00`, `09:00:00`, `9am`, `4:00 PM`.
fn clock(text: &str) -> Option<u32> {
    let lower = text.to_lowercase().replace('.', ":");
    let (time, half) = match lower.trim().split_at_checked(lower.trim().len().saturating_sub(2)) {
        Some((time, half @ ("am" | "pm"))) => (time.trim(), Some(half)),
        _ => (lower.trim(), None),
    };
    // A zone behind it says nothing here: `09:00+01:00`.
    let time = time.split(['+', 'z']).next().unwrap_or_default();
    let mut parts = time.split(':').map(str::parse::<u32>);
    let (hour, minute) = (parts.next()?.ok()?, parts.next().unwrap_or(Ok(0)).ok()?);
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some("pm") => hour % 12 + 12,
        Some(_) => hour % 12,
        None => hour,
    };
    (hour <= 24 && minute < 60).then_some(hour * 60 + minute)
}

fn on(day: Weekday, from: u32, to: u32) -> Slots {
    let mut slots = Slots::NONE;
    for (part, start) in HalfDay::ALL.into_iter().zip([6 * 60, 12 * 60, 18 * 60]) {
        let open = to.min(start + 6 * 60).saturating_sub(from.max(start));
        if open >= LEAST_MINUTES {
            slots = slots.with(day, part);
        }
    }
    slots
}

#[cfg(test)]
mod tests {
    use super::{clock, weekday};

    #[test]
    fn clocks_of_two_worlds() {
        let read =
            ["09:00", "09:00:00", "9am", "4:00 PM", "12am", "12pm", "13pm", "25:00", "", "14:30+01:00"].map(clock);
        let minutes = [540, 540, 540, 960, 0, 720].map(Some);
        assert_eq!(read[..6], minutes);
        assert_eq!(read[6..], [None, None, None, Some(870)]);
    }

    #[test]
    fn monday_is_the_first_day() {
        let days = ["1", "MO", "Monday", "7", "SU", "zondag", "0"].map(|day| weekday(day).map(|day| day as u8));
        assert_eq!(days, [Some(0), Some(0), Some(0), Some(6), Some(6), None, None]);
    }
}

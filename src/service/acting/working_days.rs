//! By when somebody answers: counted in days on which people work. What is asked after four in the afternoon or on a day
//! off is read on the next working day; the answer comes before the second working day after that one.
use chrono::{DateTime, Utc};
use jiff::{
    ToSpan, Zoned,
    civil::{Date, Weekday},
};

use crate::service::{exchange::at_moment, zone};

/// Who asks later than this is read tomorrow.
const READ_UNTIL: i8 = 16;
/// So many working days after it was read.
const ANSWER_DAYS: usize = 2;
/// Days off that fall on the same date each year, as month and day.
const FIXED: [(i8, i8); 4] = [(1, 1), (4, 27), (12, 25), (12, 26)];
/// Days off that move with Easter Sunday: Easter Monday, Ascension, Whit Monday.
const MOVING: [i32; 3] = [1, 39, 50];

/// What is promised to who asks now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The day somebody reads it.
    pub read: Date,
    /// The day before which the answer is there.
    pub before: Date,
}

impl Promise {
    /// What is promised at a moment.
    pub fn at(now: &Zoned) -> Self {
        let today = now.date();
        let read = if is_working(today) && now.hour() < READ_UNTIL { today } else { next(today) };
        let before = working_day_after(read, ANSWER_DAYS);
        Self { read, before }
    }

    /// The moment from which an answer is late.
    pub fn late(self, fallback: DateTime<Utc>) -> DateTime<Utc> {
        self.before.to_zoned(zone()).map_or(fallback, |begins| at_moment(begins.timestamp()))
    }
}

/// So many working days after a day.
pub fn working_day_after(day: Date, count: usize) -> Date {
    (0..count).fold(day, |day, _| next(day))
}

/// The first working day after a day.
fn next(day: Date) -> Date {
    let mut next = day;
    loop {
        match next.checked_add(1.day()) {
            Ok(later) => next = later,
            // The end of the calendar.
            Err(_) => return day,
        }
        if is_working(next) {
            return next;
        }
    }
}

fn is_working(day: Date) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    let fixed = FIXED.contains(&(day.month(), day.day()));
    let from_easter = easter(day.year()).and_then(|sunday| day.since(sunday).ok()).map(|span| span.get_days());
    !weekend && !fixed && !from_easter.is_some_and(|days| MOVING.contains(&days))
}

/// Easter Sunday by the Gregorian reckoning (Meeus, Jones, Butcher).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (century, moon_year) = (y / 100, y % 19);
    let correction = (century - century / 4 - (8 * century + 13) / 25 + 19 * moon_year + 15) % 30;
    let moon = correction - (correction / 28) * (1 - (29 / (correction + 1)) * ((21 - moon_year) / 11));
    let weekday = (y + y / 4 + moon + 2 - century + century / 4) % 7;
    let days = moon - weekday;
    let month = 3 + (days + 40) / 44;
    let day = days + 28 - 31 * (month / 4);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn promise(local: &str) -> (String, String) {
        let at: jiff::civil::DateTime = local.parse().unwrap();
        let promise = Promise::at(&at.to_zoned(zone()).unwrap());
        (promise.read.to_string(), promise.before.to_string())
    }

    fn is(local: &str, read: &str, before: &str) {
        assert_eq!(promise(local), (read.to_owned(), before.to_owned()), "{local}");
    }

    #[test]
    fn an_answer_comes_before_the_second_working_day_after() {
        is("2026-09-14T09:00", "2026-09-14", "2026-09-16");
        is("2026-09-14T15:59", "2026-09-14", "2026-09-16");
        is("2026-09-14T16:00", "2026-09-15", "2026-09-17");
    }

    #[test]
    fn nobody_works_in_a_weekend() {
        is("2026-09-17T10:00", "2026-09-17", "2026-09-21");
        is("2026-09-18T10:00", "2026-09-18", "2026-09-22");
        is("2026-09-18T18:00", "2026-09-21", "2026-09-23");
        is("2026-09-19T10:00", "2026-09-21", "2026-09-23");
        is("2026-09-20T23:59", "2026-09-21", "2026-09-23");
    }

    #[test]
    fn nobody_works_on_a_day_off() {
        is("2026-12-24T10:00", "2026-12-24", "2026-12-29");
        is("2026-12-25T10:00", "2026-12-28", "2026-12-30");
        is("2027-03-26T17:00", "2027-03-30", "2027-04-01");
        is("2027-05-05T10:00", "2027-05-05", "2027-05-10");
    }

    #[test]
    fn easter_falls_when_it_falls() {
        for (year, day) in [(2024, "2024-03-31"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25")] {
            assert_eq!(easter(year).unwrap().to_string(), day);
        }
    }
}

//! Before which day somebody calls. Two whole working days are left for it: who answers on a Monday is called on Tuesday or
//! Wednesday at the latest, "before Thursday"; who answers on a Friday, or in the weekend, before Wednesday. A team that
//! works from Monday to Friday can keep that, and a shopkeeper who said yes is called while they remember it.
use chrono::{DateTime, Utc};
use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use crate::service::{Service, exchange::at_moment, zone};

/// Working days after the day of the answer; the call comes before the last of them begins.
const WORKING_DAYS: usize = 3;

/// The first moment of the day before which the call comes.
pub(super) fn call_before(service: &Service) -> DateTime<Utc> {
    let today = service.clock.now().to_zoned(zone()).date();
    let day = nth_working_day(today, WORKING_DAYS);
    day.to_zoned(zone()).map(|at| at_moment(at.timestamp())).unwrap_or_default()
}

fn nth_working_day(from: Date, count: usize) -> Date {
    let (mut day, mut left) = (from, count);
    while left > 0 {
        let Ok(next) = day.tomorrow() else { return day };
        day = next;
        left -= usize::from(is_working_day(day));
    }
    day
}

fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_holiday(day)
}

/// Days on which hardly anybody in the country works.
fn is_holiday(day: Date) -> bool {
    let fixed = matches!((day.month(), day.day()), (1, 1) | (4, 27) | (12, 25 | 26));
    // Easter Monday, Ascension Day and the day after, Whit Monday.
    let easter = easter(day.year());
    fixed || [1, 39, 40, 50].iter().any(|after: &i32| easter.checked_add(after.days()).is_ok_and(|on| on == day))
}

/// Easter Sunday of a year, by the rule of Meeus.
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    Date::new(year as i16, month as i8, day as i8).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn two_whole_working_days_are_left_for_the_call() {
        for (answered, before) in [
            ("2026-09-14", "2026-09-17"),
            ("2026-09-16", "2026-09-21"),
            ("2026-09-18", "2026-09-23"),
            ("2026-09-19", "2026-09-23"),
            ("2026-09-20", "2026-09-23"),
            // Christmas falls on a Friday and a Saturday.
            ("2026-12-23", "2026-12-29"),
            // King's day is a Monday.
            ("2026-04-24", "2026-04-30"),
            // Good Friday is a working day, Easter Monday is none.
            ("2026-04-02", "2026-04-08"),
        ] {
            let day = nth_working_day(answered.parse().unwrap(), WORKING_DAYS);
            assert_eq!(day, before.parse::<Date>().unwrap(), "{answered}");
        }
    }

    #[test]
    fn easter_is_when_it_is() {
        for day in ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"] {
            let day: Date = day.parse().unwrap();
            assert_eq!(easter(day.year()), day);
        }
    }
}

//! How often something is: a rule of RFC 5545, and its dates, counted on the clocks of the town by a library.
use chrono::{DateTime, Datelike, Utc, Weekday};
use rrule::{RRuleSet, Tz};

/// Nothing is written down further ahead.
const MOST_DATES: usize = 400;
/// A day that is the fifth of its name in a month is the last one in others.
const LAST_DAYS: u32 = 28;

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Each week.
    Week,
    /// Each second week.
    TwoWeeks,
    /// Each month, on the same weekday of it: the third Saturday.
    Month,
}

impl Repeat {
    /// As a form offers them.
    pub const ALL: [Self; 3] = [Self::Week, Self::TwoWeeks, Self::Month];

    /// The word in forms and texts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::TwoWeeks => "two-weeks",
            Self::Month => "month",
        }
    }

    /// Of the word in a form.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }

    /// Of a rule; nothing for what is on once.
    pub fn of(rule: &str) -> Option<Self> {
        match rule {
            "" => None,
            rule if rule.contains("FREQ=MONTHLY") => Some(Self::Month),
            rule if rule.contains("INTERVAL=2") => Some(Self::TwoWeeks),
            _ => Some(Self::Week),
        }
    }

    /// The rule of something that is on for the first time at one moment, and not any more after another.
    pub fn rule(self, first: DateTime<Utc>, until: DateTime<Utc>) -> String {
        let local = first.with_timezone(&Tz::Europe__Amsterdam);
        let day = weekday(local.weekday());
        let how = match self {
            Self::Week => format!("FREQ=WEEKLY;BYDAY={day}"),
            Self::TwoWeeks => format!("FREQ=WEEKLY;INTERVAL=2;BYDAY={day}"),
            Self::Month if local.day() > LAST_DAYS => format!("FREQ=MONTHLY;BYDAY=-1{day}"),
            Self::Month => format!("FREQ=MONTHLY;BYDAY={}{day}", local.day().div_ceil(7)),
        };
        format!("{how};UNTIL={}", until.format("%Y%m%dT%H%M%SZ"))
    }
}

const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

/// When something begins by a rule and its first date, from a moment on; a rule that nobody can read has no dates.
pub fn dates_from(rule: &str, first: DateTime<Utc>, from: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let local = first.with_timezone(&Tz::Europe__Amsterdam).format("%Y%m%dT%H%M%S");
    let text = format!("DTSTART;TZID=Europe/Amsterdam:{local}\nRRULE:{rule}");
    let Ok(set) = text.parse::<RRuleSet>() else { return Vec::new() };
    let all = (&set).into_iter().take(MOST_DATES).map(|date| date.with_timezone(&Utc));
    all.filter(|date| *date >= from).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn dates(repeat: Repeat, [first, until]: [&str; 2]) -> Vec<String> {
        let (first, until) = (at(first), at(until));
        let rule = repeat.rule(first, until);
        assert_eq!(Repeat::of(&rule), Some(repeat), "{rule}");
        dates_from(&rule, first, first).iter().map(DateTime::to_rfc3339).collect()
    }

    #[test]
    fn the_clock_of_the_town_stays_where_it_is_over_the_winter() {
        let found = dates(Repeat::Week, ["2026-10-17T13:30:00+02:00", "2026-11-01T00:00:00+01:00"]);
        let wanted = ["2026-10-17T11:30:00+00:00", "2026-10-24T11:30:00+00:00", "2026-10-31T12:30:00+00:00"];
        assert_eq!(found, wanted);
        let found = dates(Repeat::TwoWeeks, ["2027-03-20T13:30:00+01:00", "2027-04-05T00:00:00+02:00"]);
        assert_eq!(found, ["2027-03-20T12:30:00+00:00", "2027-04-03T11:30:00+00:00"]);
    }

    #[test]
    fn a_month_has_the_same_weekday() {
        let third = dates(Repeat::Month, ["2026-11-21T13:30:00+01:00", "2027-01-31T00:00:00+01:00"]);
        assert_eq!(third, ["2026-11-21T12:30:00+00:00", "2026-12-19T12:30:00+00:00", "2027-01-16T12:30:00+00:00"]);
        let fifth = dates(Repeat::Month, ["2026-10-31T13:30:00+01:00", "2026-12-31T00:00:00+01:00"]);
        assert_eq!(fifth, ["2026-10-31T12:30:00+00:00", "2026-11-28T12:30:00+00:00", "2026-12-26T12:30:00+00:00"]);
    }

    #[test]
    fn from_a_moment_on_and_never_from_nonsense() {
        let (first, until) = (at("2026-11-21T13:30:00+01:00"), at("2027-01-01T00:00:00+01:00"));
        let rule = Repeat::Week.rule(first, until);
        assert_eq!(rule, "FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231T230000Z");
        assert_eq!(dates_from(&rule, first, at("2026-12-20T00:00:00+01:00")).len(), 1);
        assert!(dates_from("zaterdag", first, first).is_empty());
        assert_eq!((Repeat::read("month"), Repeat::read("soms"), Repeat::of("")), (Some(Repeat::Month), None, None));
    }
}

//! Dates as plain day numbers; today is passed in by nobody, it is the demo's own Monday.

/// A day, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Day(pub i64);

/// Monday 14 September 2026, the day the demo is looked at.
pub(super) const TODAY: Day = Day(20_710);

impl Day {
    /// From year, month 1 to 12 and day (H. Hinnant, "chrono-compatible low-level date algorithms").
    pub(super) const fn new(year: i64, month: i64, day: i64) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }
    /// 0 Monday to 6 Sunday.
    pub(super) const fn weekday(self) -> i64 {
        (self.0 + 3).rem_euclid(7)
    }
    /// `2026-09-14`.
    pub(super) fn iso(self) -> String {
        let days = self.0 + 719_468;
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let years = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * years + years / 4 - years / 100);
        let shifted = (5 * of_year + 2) / 153;
        let (day, month) = (of_year - (153 * shifted + 2) / 5 + 1, (shifted + 2) % 12 + 1);
        let year = years + era * 400 + i64::from(month <= 2);
        format!("{year:04}-{month:02}-{day:02}")
    }
    pub(super) const fn plus(self, days: i64) -> Self {
        Self(self.0 + days)
    }
}

/// Days in a month.
pub(super) const fn month_length(year: i64, month: i64) -> i64 {
    let (next_year, next) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    Day::new(next_year, next, 1).0 - Day::new(year, month, 1).0
}

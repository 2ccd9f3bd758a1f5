//! When: a map of a team shows one quarter of a year at a time, on the clocks of the municipality.
use std::str::FromStr;

use chrono::{DateTime, Utc};
use engine::prevention::publication::Quarter;
use jiff::civil::date;

use crate::service::{Service, exchange::at_moment, zone};

/// How many quarters one can look back at, this one included: two years, as long as visits are kept.
pub const PERIODS: i32 = 8;

/// A quarter of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period(Quarter);

/// A text that is no quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a quarter")]
pub struct NoPeriod;

impl Period {
    /// The quarter of now.
    pub fn now(service: &Service) -> Self {
        let today = service.clock.now().to_zoned(zone()).date();
        let month = u8::try_from(today.month()).unwrap_or_default();
        Self(Quarter::of(today.year(), month).unwrap_or(Quarter::FIRST))
    }

    /// Those one can look at, the oldest first; the last is that of now.
    pub fn all(service: &Service) -> Vec<Self> {
        let now = Self::now(service).0;
        (1 - PERIODS..=0).map(|ago| Self(now.plus(ago))).collect()
    }

    /// Its year and which of the four it is.
    pub const fn parts(self) -> (i32, i32) {
        (self.0.year(), self.0.in_year())
    }

    /// From its first moment until before the first of the next.
    pub(super) fn bounds(self) -> (DateTime<Utc>, DateTime<Utc>) {
        (begins(self.0), begins(self.0.plus(1)))
    }
}

fn begins(quarter: Quarter) -> DateTime<Utc> {
    let (year, month) = (i16::try_from(quarter.year()), i8::try_from(quarter.in_year() * 3 - 2));
    let day = date(year.unwrap_or(1970), month.unwrap_or(1), 1);
    at_moment(day.to_zoned(zone()).map_or(jiff::Timestamp::UNIX_EPOCH, |begin| begin.timestamp()))
}

/// As it stands in addresses: `2026-Q3`.
impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl FromStr for Period {
    type Err = NoPeriod;
    fn from_str(text: &str) -> Result<Self, NoPeriod> {
        let (year, number) = text.split_once("-Q").ok_or(NoPeriod)?;
        let year: i16 = year.parse().ok().filter(|year| (2000..3000).contains(year)).ok_or(NoPeriod)?;
        let number: u8 = number.parse().ok().filter(|number| (1..=4).contains(number)).ok_or(NoPeriod)?;
        Quarter::of(year, number * 3).map(Self).ok_or(NoPeriod)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_quarter_is_read_as_it_is_written_and_ends_where_the_next_begins() {
        let third: Period = "2026-Q3".parse().unwrap();
        assert_eq!((third.to_string().as_str(), third.parts()), ("2026-Q3", (2026, 3)));
        let (from, until) = third.bounds();
        // Midnight in Amsterdam, in summer.
        assert_eq!(from.to_rfc3339(), "2026-06-30T22:00:00+00:00");
        assert_eq!("2026-Q4".parse::<Period>().unwrap().bounds().0, until);
        for wrong in ["", "2026", "2026-Q0", "2026-Q5", "1812-Q1", "2026-3", "99999-Q1", "2026-Q-1"] {
            assert_eq!(wrong.parse::<Period>(), Err(NoPeriod), "{wrong}");
        }
    }
}

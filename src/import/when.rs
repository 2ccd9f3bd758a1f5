//! A day and a time as people type them: "woensdag 14 uur", "morgen half 3", "Friday 2.30 pm", "16 september 10:00".
//! Dutch and English words, mixed if need be.
mod read;
mod words;

use jiff::{ToSpan, Zoned, civil::Date, civil::Time};

use read::{Said, Which};

/// Further ahead nobody makes an appointment.
const MOST_DAYS: i32 = 180;

/// Why a text is no moment to come.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WhenFault {
    /// A word nobody understands.
    #[error("{0:?} is no day and no time")]
    Word(String),
    /// No day in it.
    #[error("no day")]
    NoDay,
    /// No time in it.
    #[error("no time")]
    NoTime,
    /// It was before now.
    #[error("in the past")]
    Past,
    /// More than half a year ahead.
    #[error("too far ahead")]
    Far,
}

impl WhenFault {
    /// Stable code, key of the texts.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Word(_) => "when-word",
            Self::NoDay => "when-day",
            Self::NoTime => "when-time",
            Self::Past => "when-past",
            Self::Far => "when-far",
        }
    }
}

/// The moment a text means, seen from `now` and in its zone. An hour of 1 to 6 without more is in the afternoon.
///
/// # Errors
/// [`WhenFault`], the first thing that is not clear.
pub fn read_when(typed: &str, now: &Zoned) -> Result<Zoned, WhenFault> {
    read_when_within(typed, now, MOST_DAYS)
}

/// The same for what may be further ahead than an appointment: at most so many days.
///
/// # Errors
/// As [`read_when`].
pub fn read_when_within(typed: &str, now: &Zoned, most_days: i32) -> Result<Zoned, WhenFault> {
    let said = Said::read(typed)?;
    let which = said.day.ok_or(WhenFault::NoDay)?;
    let time = said.clock().ok_or(WhenFault::NoTime)?;
    let date = date_of(which, said.next, time, now)?;
    let at = date.to_datetime(time).to_zoned(now.time_zone().clone()).map_err(|_| WhenFault::Far)?;
    if at <= *now {
        return Err(WhenFault::Past);
    }
    let last = now.date().checked_add(most_days.days()).map_err(|_| WhenFault::Far)?;
    if date > last { Err(WhenFault::Far) } else { Ok(at) }
}

fn date_of(which: Which, next: bool, time: Time, now: &Zoned) -> Result<Date, WhenFault> {
    let today = now.date();
    let ahead = |days: i32| today.checked_add(days.days()).map_err(|_| WhenFault::Far);
    match which {
        Which::Ahead(days) => ahead(days),
        Which::Day(weekday) => {
            let days = i32::from(today.weekday().until(weekday));
            // "Volgende woensdag" is the one of next week.
            let this_week = i32::from(today.weekday().to_monday_zero_offset()) + days < 7;
            let gone = days == 0 && time <= now.time();
            ahead(if gone || (next && this_week) { days + 7 } else { days })
        }
        Which::Date(day, month, Some(year)) => Date::new(year, month, day).map_err(|_| WhenFault::NoDay),
        Which::Date(day, month, None) => {
            let this = Date::new(today.year(), month, day).map_err(|_| WhenFault::NoDay)?;
            // "3 januari", said in December, is to come.
            let long_gone = this.checked_add(MOST_DAYS.days()).is_ok_and(|then| then < today);
            let next_year = Date::new(today.year() + 1, month, day).map_err(|_| WhenFault::NoDay);
            if long_gone { next_year } else { Ok(this) }
        }
    }
}

#[cfg(test)]
mod tests;

//! Word by word: what says a day, what says a time.
use jiff::civil::{Time, Weekday};

use super::{
    WhenFault,
    words::{Part, ahead, is_empty, month, part, weekday},
};

/// How a day is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// So many days from today.
    Ahead(i32),
    /// The next of its name.
    Day(Weekday),
    /// Day, month, and the year when it is said.
    Date(i8, i8, Option<i16>),
}

/// A time as it is said: `exact` when no part of the day can be meant besides (14:00, 03:00).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Clock {
    hour: i8,
    minute: i8,
    exact: bool,
}

/// What a text says.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub(super) day: Option<Which>,
    pub(super) next: bool,
    clock: Option<Clock>,
    part: Option<Part>,
}

impl Said {
    /// Reads a text to its end.
    pub(super) fn read(typed: &str) -> Result<Self, WhenFault> {
        let lower = typed.to_lowercase().replace('’', "'").replace(',', " ");
        let words: Vec<&str> =
            lower.split_whitespace().map(|word| word.trim_end_matches('.')).filter(|word| !word.is_empty()).collect();
        let mut said = Self::default();
        let mut rest = words.as_slice();
        while let Some(word) = rest.first() {
            let taken = said.take(word, &rest[1..]).ok_or_else(|| WhenFault::Word((*word).to_owned()))?;
            rest = &rest[taken..];
        }
        Ok(said)
    }

    /// Takes a word, and what belongs to it of those after it; how many words that were.
    fn take(&mut self, word: &str, after: &[&str]) -> Option<usize> {
        if matches!(word, "volgende" | "next") {
            self.next = true;
            return Some(1);
        }
        if let Some(days) = ahead(word) {
            self.day = Some(Which::Ahead(days));
            self.part = self.part.or(part(word));
            return Some(1);
        }
        if let Some((day, part)) = weekday(word) {
            // "Woensdag 16 september": the date says more.
            self.day = self.day.or(Some(Which::Day(day)));
            self.part = self.part.or(part);
            return Some(1);
        }
        if let Some(part) = part(word) {
            self.part = Some(part);
            return Some(1);
        }
        if is_empty(word) {
            return Some(1);
        }
        self.take_clock_words(word, after).or_else(|| self.take_date(word, after)).or_else(|| self.take_number(word))
    }

    /// "half 3", "half past 2", "kwart voor 3", "quarter past 2", "noon".
    fn take_clock_words(&mut self, word: &str, after: &[&str]) -> Option<usize> {
        let hour = |at: usize| after.get(at)?.parse::<i8>().ok().filter(|hour| (1..=12).contains(hour));
        let (hour, minute, used) = match (word, after.first().copied()) {
            ("noon", _) => {
                self.clock = Some(Clock { hour: 12, minute: 0, exact: true });
                return Some(1);
            }
            ("half", Some("past")) => (hour(1)?, 30, 3),
            ("half", _) => (before(hour(0)?), 30, 2),
            ("kwart", Some("over")) | ("quarter", Some("past")) => (hour(1)?, 15, 3),
            ("kwart", Some("voor")) | ("quarter", Some("to")) => (before(hour(1)?), 45, 3),
            _ => return None,
        };
        self.clock = Some(Clock { hour, minute, exact: false });
        Some(used)
    }

    /// "16 september", "september 16", "16-9", "16/9/2026", "2026-09-16".
    fn take_date(&mut self, word: &str, after: &[&str]) -> Option<usize> {
        let day = |word: &str| word.trim_end_matches("th").parse::<i8>().ok().filter(|day| (1..=31).contains(day));
        let next = after.first().copied().unwrap_or_default();
        if let (Some(day), Some(month)) = (day(word), month(next)) {
            let year = after.get(1).and_then(|word| year(word));
            self.day = Some(Which::Date(day, month, year));
            return Some(2 + usize::from(year.is_some()));
        }
        if let (Some(month), Some(day)) = (month(word), day(next)) {
            self.day = Some(Which::Date(day, month, None));
            return Some(2);
        }
        let parts: Vec<&str> = word.split(['-', '/']).collect();
        let which = match parts.as_slice() {
            [first, second, third] if first.len() == 4 => Which::Date(day(third)?, second.parse().ok()?, year(first)),
            [first, second, third] => Which::Date(day(first)?, second.parse().ok()?, Some(year(third)?)),
            [first, second] => Which::Date(day(first)?, second.parse().ok()?, None),
            _ => return None,
        };
        self.day = Some(which);
        Some(1)
    }

    /// "14:00", "14.30", "14u", "14u30", "2pm", "2.30pm", "14uur", or an hour alone.
    fn take_number(&mut self, word: &str) -> Option<usize> {
        let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
        let ending = &word[digits.len()..];
        match ending {
            "" | "u" | "uur" | "h" => {}
            other => self.part = Some(part(other)?),
        }
        let (hour, minute) = match digits.split_once([':', '.', 'u', 'h']) {
            Some((hour, minute)) if minute.len() == 2 => (hour, minute.parse().ok()?),
            Some(_) => return None,
            None => (digits, 0),
        };
        let exact = hour.len() == 2 && hour.starts_with('0');
        let hour: i8 = hour.parse().ok().filter(|hour| (0..=24).contains(hour))?;
        if self.clock.is_some() || !(0..60).contains(&minute) {
            return None;
        }
        self.clock = Some(Clock { hour, minute, exact: exact || hour > 12 || hour == 0 });
        Some(1)
    }

    /// The time of day, once everything was read.
    pub(super) fn clock(&self) -> Option<Time> {
        let Clock { hour, minute, exact } = self.clock?;
        let hour = match (exact, self.part, hour) {
            (true, ..) => hour,
            (_, Some(Part::Morning), 12) => 0,
            (_, Some(Part::Morning), hour) | (_, Some(Part::Afternoon | Part::Evening), hour @ 12) => hour,
            (_, Some(Part::Afternoon | Part::Evening), hour) => hour + 12,
            (_, None, hour @ 1..=6) => hour + 12,
            (_, None, hour) => hour,
        };
        Time::new(hour % 24, minute, 0, 0).ok()
    }
}

/// The hour before, on the face of a clock.
const fn before(hour: i8) -> i8 {
    if hour == 1 { 12 } else { hour - 1 }
}

fn year(word: &str) -> Option<i16> {
    word.parse().ok().filter(|year| (2000..=2999).contains(year))
}

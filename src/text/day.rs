//! Dates and times in words, in the time of Europe/Amsterdam: "zaterdag 21 november, half 2 tot half 4".
use engine::domain::{Instant, Weekday};
use jiff::{Timestamp, Zoned, tz::TimeZone};

use super::{Lang, slots::day_word, text, texts};

static AMSTERDAM: TimeZone = jiff::tz::get!("Europe/Amsterdam");

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10",
    "month-11", "month-12",
];

/// A time of day, said in two pieces so that "10 tot 12 uur" and "1.30 to 3.30 pm" say the last piece once.
struct Clock {
    /// "half 2", "10", "1.30".
    time: String,
    /// "uur", "'s avonds", "pm"; may be empty.
    unit: String,
}

/// "zaterdag 21 november"; with the year when it is not this year.
pub fn date_words(lang: Lang, at: Instant, now: Instant) -> String {
    date(lang, &local(at), &local(now))
}

/// "zaterdag".
pub fn weekday_words(lang: Lang, at: Instant) -> String {
    day_word(lang, Weekday::ALL[local(at).weekday().to_monday_zero_offset() as usize])
}

/// "zaterdag 21 november, half 2".
pub fn moment_words(lang: Lang, at: Instant, now: Instant) -> String {
    let at = local(at);
    with_time(lang, date(lang, &at, &local(now)), clock(lang, &at).alone())
}

/// How many midnights lie between two moments.
pub fn days_between(from: Instant, to: Instant) -> i32 {
    local(to).date().since(local(from).date()).map_or(0, |span| span.get_days())
}

/// "november 2026", of what ends in its year and month: `own-consent-2026-11`; nothing of what does not.
pub fn version_words(lang: Lang, version: &str) -> Option<String> {
    let (rest, month) = version.rsplit_once('-')?;
    let (_, year) = rest.rsplit_once('-')?;
    let year: u16 = year.parse().ok()?;
    let month = MONTHS.get(month.parse::<usize>().ok()?.checked_sub(1)?)?;
    Some(format!("{} {year}", text(lang, month)))
}

/// "half 2": the time of day alone.
pub fn time_words(lang: Lang, at: Instant) -> String {
    clock(lang, &local(at)).alone()
}

/// "half 1 tot half 2": the hours alone, of what begins and ends on one day.
pub fn hours_words(lang: Lang, from: Instant, to: Instant) -> String {
    hours(lang, &local(from), &local(to))
}

fn hours(lang: Lang, start: &Zoned, end: &Zoned) -> String {
    let (first, last) = (clock(lang, start), clock(lang, end));
    let once = first.unit == last.unit;
    let first = if once { first.time } else { first.alone() };
    texts().get(lang, "span", &[("from", first.into()), ("to", last.alone().into())])
}

/// "zaterdag 21 november, half 2 tot half 4"; over midnight both ends get their date.
pub fn span_words(lang: Lang, from: Instant, to: Instant, now: Instant) -> String {
    let (start, end) = (local(from), local(to));
    if start.date() != end.date() {
        let ends = [("from", moment_words(lang, from, now).into()), ("to", moment_words(lang, to, now).into())];
        return texts().get(lang, "span-days", &ends);
    }
    with_time(lang, date(lang, &start, &local(now)), hours(lang, &start, &end))
}

impl Clock {
    fn alone(&self) -> String {
        format!("{} {}", self.time, self.unit).trim_end().to_owned()
    }
}

fn local(at: Instant) -> Zoned {
    let at = Timestamp::from_second(at.0).unwrap_or(if at.0 < 0 { Timestamp::MIN } else { Timestamp::MAX });
    at.to_zoned(AMSTERDAM.clone())
}

fn with_time(lang: Lang, date: String, time: String) -> String {
    texts().get(lang, "date-time", &[("date", date.into()), ("time", time.into())])
}

fn date(lang: Lang, at: &Zoned, now: &Zoned) -> String {
    let day = Weekday::ALL[at.weekday().to_monday_zero_offset() as usize];
    let month = text(lang, MONTHS[usize::from(at.month().unsigned_abs()) - 1]);
    let key = if at.year() == now.year() { "date" } else { "date-year" };
    let year = at.year().to_string();
    let number = i64::from(at.day());
    let parts = [("weekday", day_word(lang, day).into()), ("day", number.into()), ("month", month.into())];
    let [weekday, day, month] = parts;
    texts().get(lang, key, &[weekday, day, month, ("year", year.into())])
}

fn clock(lang: Lang, at: &Zoned) -> Clock {
    if !lang.is_complete() {
        // What stands on timetables everywhere: 13:30.
        return Clock { time: format!("{}:{:02}", at.hour(), at.minute()), unit: String::new() };
    }
    let twelve = |hour: i8| i64::from((hour + 11) % 12 + 1);
    let key = match at.minute() {
        0 => "clock-whole",
        15 => "clock-quarter-past",
        30 => "clock-half",
        45 => "clock-quarter-to",
        _ => "clock-minutes",
    };
    let args = [
        ("hour", twelve(at.hour()).into()),
        ("next", twelve(at.hour() + 1).into()),
        ("hour24", i64::from(at.hour()).into()),
        ("minute", format!("{:02}", at.minute()).into()),
    ];
    let part = match at.hour() {
        0..6 => "night",
        6..8 => "early",
        8..12 => "morning",
        12..18 => "afternoon",
        _ => "evening",
    };
    let unit = format!("{key}-unit-{part}");
    let unit = texts().find(lang, &unit, &[]).unwrap_or_else(|| text(lang, &format!("clock-unit-{part}")));
    Clock { time: texts().get(lang, key, &args), unit }
}

//! Calendars (RFC 5545): local time with its zone, an id that stays, and a number that grows with every change.
//!
//! Entries are written by a library. The rules of the zone are a fixed text: the library would give them an id and a time
//! of their own, which they may not have.
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime};
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime, Event, EventLike, EventStatus};
use jiff::{Timestamp, tz::TimeZone};

/// The zone of every entry.
const ZONE_NAME: &str = "Europe/Amsterdam";
/// The rules of the zone, as calendars want to read them.
const ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\n\
    TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// The last line of a calendar.
const END: &str = "END:VCALENDAR\r\n";

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// From one moment to another, in seconds since 1970.
    Hours {
        /// Begin.
        starts_s: i64,
        /// End.
        ends_s: i64,
    },
    /// Some time on the day of this moment or before it: an entry of that day.
    Before(i64),
}

/// What is on when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The same in every file, feed and message about it.
    pub uid: String,
    /// Grows with every change.
    pub sequence: i64,
    /// When it is.
    pub when: When,
    /// When it was made or changed last.
    pub changed_s: i64,
    /// What it is.
    pub summary: String,
    /// More about it; may be empty.
    pub about: String,
    /// Where; may be empty.
    pub place: String,
    /// Its page; may be empty.
    pub address: String,
    /// It does not go on.
    pub is_cancelled: bool,
    /// A place is kept, and not taken yet.
    pub is_tentative: bool,
}

/// A file of some entries under one name. None at all make a calendar too: an empty one.
pub fn calendar(name: &str, entries: &[CalendarEntry]) -> String {
    // A name is one line, whatever somebody typed.
    let name: String = name.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let mut head = Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Buurtraat//NL"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")]
    {
        head.append_property((key, value));
    }
    let head = head.name(&name).to_string();
    let mut text = head.trim_end_matches(END).to_owned() + ZONE;
    text.extend(entries.iter().map(|one| event(one).try_into_string().unwrap_or_default()));
    text + END
}

fn event(entry: &CalendarEntry) -> Event {
    let mut event = Event::with_uid(&entry.uid);
    event
        .sequence(u32::try_from(entry.sequence).unwrap_or_default())
        .timestamp(DateTime::from_timestamp(entry.changed_s, 0).unwrap_or_default())
        .last_modified(DateTime::from_timestamp(entry.changed_s, 0).unwrap_or_default())
        .summary(&entry.summary);
    match entry.when {
        When::Hours { starts_s, ends_s } => event.starts(at(starts_s)).ends(at(ends_s)),
        When::Before(day_s) => event.starts(day(day_s)).ends(day(day_s) + Days::new(1)),
    };
    for (words, key) in [(&entry.about, "DESCRIPTION"), (&entry.place, "LOCATION"), (&entry.address, "URL")] {
        if !words.is_empty() {
            event.add_property(key, words);
        }
    }
    event.status(match (entry.is_cancelled, entry.is_tentative) {
        (true, _) => EventStatus::Cancelled,
        (false, true) => EventStatus::Tentative,
        (false, false) => EventStatus::Confirmed,
    });
    event.done()
}

fn zone() -> TimeZone {
    TimeZone::get(ZONE_NAME).unwrap_or(TimeZone::UTC)
}

/// A moment on the clocks of the town. The hour that comes a second time, on the night in which they are put back, has no
/// name there: it is said in universal time.
fn at(seconds: i64) -> DatePerhapsTime {
    let moment = Timestamp::from_second(seconds).unwrap_or_default();
    let local = moment.to_zoned(zone()).datetime();
    let first = local.to_zoned(zone()).map(|first| first.timestamp());
    let date_time = naive(local);
    match (first, date_time) {
        (Ok(first), Some(date_time)) if first == moment => {
            CalendarDateTime::WithTimezone { date_time, tzid: ZONE_NAME.to_owned() }.into()
        }
        _ => CalendarDateTime::Utc(DateTime::from_timestamp(seconds, 0).unwrap_or_default()).into(),
    }
}

fn naive(local: jiff::civil::DateTime) -> Option<NaiveDateTime> {
    let [month, day, hour, minute, second] =
        [local.month(), local.day(), local.hour(), local.minute(), local.second()].map(i8::unsigned_abs).map(u32::from);
    NaiveDate::from_ymd_opt(i32::from(local.year()), month, day)?.and_hms_opt(hour, minute, second)
}

fn day(seconds: i64) -> NaiveDate {
    let local = Timestamp::from_second(seconds).unwrap_or_default().to_zoned(zone()).datetime();
    naive(local).map(|at| at.date()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> CalendarEntry {
        CalendarEntry {
            uid: "7@buurtraat".into(),
            sequence: 2,
            // Saturday 21 November 2026, half past twelve in Amsterdam.
            when: When::Hours { starts_s: 1_795_260_600, ends_s: 1_795_264_200 },
            changed_s: 1_789_369_200,
            summary: "Ruilbeurs: tafels, stoelen; en\nkoffie".into(),
            about: String::new(),
            place: "Schoolstraat 1".into(),
            address: "https://buurtraat.example/meedoen/7".into(),
            is_cancelled: false,
            is_tentative: false,
        }
    }

    fn lines(entry: CalendarEntry) -> Vec<String> {
        calendar("Buurtraat", &[entry]).lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_shift_is_an_entry_in_its_own_time() {
        let found = lines(entry());
        for line in [
            "DTSTART;TZID=Europe/Amsterdam:20261121T123000",
            "DTEND;TZID=Europe/Amsterdam:20261121T133000",
            "SUMMARY:Ruilbeurs: tafels\\, stoelen\\; en\\nkoffie",
            "STATUS:CONFIRMED",
            "SEQUENCE:2",
            "UID:7@buurtraat",
        ] {
            assert!(found.iter().any(|found| found == line), "{line}: {found:?}");
        }
        let summer = When::Hours { starts_s: 1_789_369_200, ends_s: 1_789_372_800 };
        let text = lines(CalendarEntry { when: summer, is_cancelled: true, ..entry() }).join("\n");
        assert!(text.contains(":20260914T090000") && text.contains("STATUS:CANCELLED"), "{text}");
        let day = lines(CalendarEntry { when: When::Before(1_795_260_600), ..entry() }).join("\n");
        assert!(day.contains("DTSTART;VALUE=DATE:20261121"), "{day}");
    }

    #[test]
    fn no_line_is_longer_than_calendars_read() {
        let long = CalendarEntry { summary: "Kopje thee bij de buren é ".repeat(20), ..entry() };
        let text = calendar("Buurtraat", &[long]);
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert!(text.replace("\r\n ", "").contains(&"Kopje thee bij de buren é ".repeat(20)));
        assert!(calendar("Leeg", &[]).ends_with("END:VTIMEZONE\r\nEND:VCALENDAR\r\n"));
    }
}

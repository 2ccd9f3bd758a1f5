//! An entry for a calendar (RFC 5545): local time with its zone, an id of its own, and a number that grows when it changes.
use jiff::{Timestamp, tz::TimeZone};

/// Longest line in bytes, the end of line left out.
const LINE: usize = 75;
/// The rules of the zone, as calendars want to read them.
const ZONE: [&str; 15] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "BEGIN:DAYLIGHT",
    "DTSTART:19700329T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19701025T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// What is on when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The same in every file and message about it.
    pub uid: String,
    /// Grows with every change.
    pub sequence: i64,
    /// Begin, seconds since 1970.
    pub starts_s: i64,
    /// End.
    pub ends_s: i64,
    /// When it was made.
    pub made_s: i64,
    /// What it is.
    pub summary: String,
    /// Where; may be empty.
    pub place: String,
    /// It does not go on.
    pub is_cancelled: bool,
}

/// The file of one entry.
pub fn calendar(entry: &CalendarEntry) -> String {
    let status = if entry.is_cancelled { "CANCELLED" } else { "CONFIRMED" };
    let own = |seconds| at(seconds, &TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC));
    let mut lines: Vec<String> = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Buurtraat//NL", "METHOD:PUBLISH"]
        .into_iter()
        .chain(ZONE)
        .map(str::to_owned)
        .collect();
    lines.extend([
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", entry.uid),
        format!("SEQUENCE:{}", entry.sequence),
        format!("DTSTAMP:{}Z", at(entry.made_s, &TimeZone::UTC)),
        format!("DTSTART;TZID=Europe/Amsterdam:{}", own(entry.starts_s)),
        format!("DTEND;TZID=Europe/Amsterdam:{}", own(entry.ends_s)),
        format!("SUMMARY:{}", escaped(&entry.summary)),
        format!("STATUS:{status}"),
    ]);
    if !entry.place.is_empty() {
        lines.push(format!("LOCATION:{}", escaped(&entry.place)));
    }
    lines.extend(["END:VEVENT", "END:VCALENDAR"].map(str::to_owned));
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

fn at(seconds: i64, zone: &TimeZone) -> String {
    let local = Timestamp::from_second(seconds).unwrap_or_default().to_zoned(zone.clone());
    local.strftime("%Y%m%dT%H%M%S").to_string()
}

/// Text as a value: commas, semicolons, backslashes and line ends say something else in this format.
fn escaped(text: &str) -> String {
    let plain = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    plain.replace("\r\n", "\\n").replace(['\n', '\r'], "\\n")
}

/// A long line goes on behind a line end and a space, never in the middle of a letter.
fn folded(line: &str) -> String {
    let (mut all, mut bytes) = (String::new(), 0);
    for letter in line.chars() {
        if bytes + letter.len_utf8() > LINE {
            all.push_str("\r\n ");
            bytes = 1;
        }
        all.push(letter);
        bytes += letter.len_utf8();
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> CalendarEntry {
        CalendarEntry {
            uid: "7@buurtraat".into(),
            // Saturday 21 November 2026, half past twelve in Amsterdam.
            starts_s: 1_795_260_600,
            ends_s: 1_795_264_200,
            summary: "Ruilbeurs: tafels, stoelen; en\nkoffie".into(),
            place: "Schoolstraat 1".into(),
            ..CalendarEntry::default()
        }
    }

    #[test]
    fn a_shift_is_an_entry_in_its_own_time() {
        let text = calendar(&entry());
        for line in [
            "DTSTART;TZID=Europe/Amsterdam:20261121T123000",
            "DTEND;TZID=Europe/Amsterdam:20261121T133000",
            "SUMMARY:Ruilbeurs: tafels\\, stoelen\\; en\\nkoffie",
            "STATUS:CONFIRMED",
            "UID:7@buurtraat",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}: {text}");
        }
        let summer = CalendarEntry { starts_s: 1_789_369_200, is_cancelled: true, ..entry() };
        let text = calendar(&summer);
        assert!(text.contains(":20260914T090000") && text.contains("STATUS:CANCELLED"), "{text}");
    }

    #[test]
    fn no_line_is_longer_than_calendars_read() {
        let long = CalendarEntry { summary: "Kopje thee bij de buren é ".repeat(20), ..entry() };
        let text = calendar(&long);
        assert!(text.split("\r\n").all(|line| line.len() <= LINE), "{text}");
        let joined = text.replace("\r\n ", "");
        assert!(joined.contains(&"Kopje thee bij de buren é ".repeat(20)));
    }
}

#![allow(clippy::unwrap_used)]
use jiff::{Zoned, civil::DateTime};

use super::{WhenFault, read_when};

fn now() -> Zoned {
    "2026-09-14T09:00".parse::<DateTime>().unwrap().in_tz("Europe/Amsterdam").unwrap()
}

fn read(typed: &str) -> Result<String, WhenFault> {
    read_when(typed, &now()).map(|at| at.strftime("%Y-%m-%d %H:%M").to_string())
}

#[test]
fn days_and_times_as_people_type_them() {
    let cases = [
        ("woensdag 14 uur", "2026-09-16 14:00"),
        ("Woensdag om 14.30 uur", "2026-09-16 14:30"),
        ("wo 14u30", "2026-09-16 14:30"),
        ("woensdagmiddag half 3", "2026-09-16 14:30"),
        ("morgen half 10", "2026-09-15 09:30"),
        ("overmorgen kwart voor 3", "2026-09-16 14:45"),
        ("vandaag 16:00", "2026-09-14 16:00"),
        ("vanavond 8 uur", "2026-09-14 20:00"),
        ("donderdag 3 uur", "2026-09-17 15:00"),
        ("donderdag 9 uur ’s avonds", "2026-09-17 21:00"),
        ("vrijdag 12 uur", "2026-09-18 12:00"),
        ("maandag 14 uur", "2026-09-14 14:00"),
        ("maandag 8 uur", "2026-09-21 08:00"),
        ("volgende woensdag 10 uur", "2026-09-23 10:00"),
        ("16 september 10:00", "2026-09-16 10:00"),
        ("woensdag 16 september, 10 uur", "2026-09-16 10:00"),
        ("16-9 10.00", "2026-09-16 10:00"),
        ("16-09-2026 14 uur", "2026-09-16 14:00"),
        ("2026-09-16 14:00", "2026-09-16 14:00"),
        ("3 januari 10 uur", "2027-01-03 10:00"),
        ("Wednesday at 2 pm", "2026-09-16 14:00"),
        ("tomorrow 9.30 am", "2026-09-15 09:30"),
        ("Friday half past 2", "2026-09-18 14:30"),
        ("fri quarter to 11", "2026-09-18 10:45"),
        ("September 16 2pm", "2026-09-16 14:00"),
        ("next monday noon", "2026-09-21 12:00"),
    ];
    for (typed, wanted) in cases {
        assert_eq!(read(typed), Ok(wanted.to_owned()), "{typed}");
    }
}

#[test]
fn what_is_no_moment_says_what_is_missing() {
    let word = |word: &str| Err(WhenFault::Word(word.to_owned()));
    let cases = [
        ("", Err(WhenFault::NoDay)),
        ("14 uur", Err(WhenFault::NoDay)),
        ("woensdag", Err(WhenFault::NoTime)),
        ("woensdag 25 uur", word("25")),
        ("woensdag 14:75", word("14:75")),
        ("ergens 14 uur", word("ergens")),
        ("31 februari 10 uur", Err(WhenFault::NoDay)),
        ("vandaag 8 uur", Err(WhenFault::Past)),
        ("1 september 10 uur", Err(WhenFault::Past)),
        ("16-09-2028 10 uur", Err(WhenFault::Far)),
        ("woensdag 14 uur 15 uur", word("15")),
    ];
    for (typed, wanted) in cases {
        assert_eq!(read(typed), wanted, "{typed}");
    }
}

#[test]
fn an_hour_that_the_clock_skips_or_has_twice_is_still_a_moment() {
    let spring = "2027-03-26T09:00".parse::<DateTime>().unwrap().in_tz("Europe/Amsterdam").unwrap();
    let at = read_when("zondag 02:30", &spring).unwrap();
    assert_eq!(at.strftime("%d %H:%M").to_string(), "28 03:30");
}

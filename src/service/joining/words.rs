//! When something is to be done, in words.
use chrono::{DateTime, Utc};
use engine::domain::Instant;

use super::Kind;
use crate::{
    export::Repeat,
    service::Service,
    storage::ShiftRecord,
    text::{Lang, date_words, hours_words, span_words, text, texts},
};

const fn at(moment: DateTime<Utc>) -> Instant {
    Instant(moment.timestamp())
}

/// "half 1 tot half 2", beside the day of its event; "Wanneer het u past, uiterlijk zaterdag 21 november".
pub fn shift_hours(service: &Service, lang: Lang, shift: &ShiftRecord) -> String {
    match Kind::of(shift) {
        Kind::Set => hours_words(lang, at(shift.starts_at), at(shift.ends_at)),
        Kind::Flexible => {
            let date = date_words(lang, at(shift.ends_at), service.instant());
            texts().get(lang, "join-when-flexible", &[("date", date.into())])
        }
        Kind::Open => text(lang, "join-when-open"),
    }
}

/// "elke week", of what is on again and again.
pub fn repeat_words(lang: Lang, rrule: &str) -> Option<String> {
    Repeat::of(rrule).map(|repeat| text(lang, &format!("repeat-{}", repeat.as_str())))
}

/// The same with its day: "zaterdag 21 november, half 1 tot half 2".
pub fn shift_span(service: &Service, lang: Lang, shift: &ShiftRecord) -> String {
    match Kind::of(shift) {
        Kind::Set => span_words(lang, at(shift.starts_at), at(shift.ends_at), service.instant()),
        Kind::Flexible | Kind::Open => shift_hours(service, lang, shift),
    }
}

/// With what there is to do: "zaterdag 21 november van half 1 tot half 2: tafels klaarzetten".
pub fn shift_words(service: &Service, lang: Lang, shift: &ShiftRecord) -> String {
    let key = match Kind::of(shift) {
        Kind::Set => "join-what",
        Kind::Flexible => "join-what-flexible",
        Kind::Open => "join-what-open",
    };
    let args = [
        ("date", date_words(lang, at(shift.ends_at), service.instant()).into()),
        ("hours", hours_words(lang, at(shift.starts_at), at(shift.ends_at)).into()),
        ("role", shift.role.as_str().into()),
    ];
    texts().get(lang, key, &args)
}

//! Messages that are ready to be sent, and words for days that are near.
use engine::domain::Instant;
use jiff::{Timestamp, ToSpan};

use crate::{
    service::{Service, zone},
    text::{Lang, date_words, text, unmarked},
    web::page::{Choice, Message},
};

/// A message with its links: the words are all that they hold.
pub fn message(words: String) -> Message {
    // Marks of direction are for a page: in a message they would grow onto the link before them.
    let words = unmarked(&words).replace(['\u{200F}', '\u{2068}', '\u{2069}'], "");
    let encoded = serde_urlencoded::to_string([("", words.as_str())]).unwrap_or_default();
    // A plus sign is no space in a text message.
    let encoded = encoded.trim_start_matches('=').replace('+', "%20");
    let (whatsapp, sms) = (format!("https://wa.me/?text={encoded}"), format!("sms:?&body={encoded}"));
    Message { text: words, whatsapp, sms }
}

/// "vandaag", "morgen", else the date.
pub fn day_words(service: &Service, lang: Lang, at: Instant) -> String {
    let (date, now) = (local(at.0), local(service.instant().0));
    match date.date().since(now.date()).map(|span| span.get_days()) {
        Ok(0) => text(lang, "act-today"),
        Ok(1) => text(lang, "act-tomorrow"),
        _ => date_words(lang, at, service.instant()),
    }
}

/// The coming days as choices, today first.
pub fn days(service: &Service, lang: Lang, count: i32, chosen: &str) -> Vec<Choice> {
    let today = local(service.instant().0);
    let ahead = (0..count).filter_map(|days| today.checked_add(days.days()).ok());
    let choice = |day: jiff::Zoned| {
        let at = Instant(day.timestamp().as_second());
        Choice::new(day.date().to_string(), day_words(service, lang, at), chosen)
    };
    ahead.map(choice).collect()
}

fn local(seconds: i64) -> jiff::Zoned {
    Timestamp::from_second(seconds).unwrap_or_default().to_zoned(zone())
}

//! What there was with a partner, in words.
use std::collections::HashMap;

use chrono::{DateTime, Utc};
use engine::domain::Instant;
use uuid::Uuid;

use crate::{
    service::{Service, network::PartnerDetails},
    storage::VisitRecord,
    text::{Lang, date_words, text, texts},
    web::page::ContactRow,
};

/// A day in words.
pub(super) fn day(service: &Service, lang: Lang, at: DateTime<Utc>) -> String {
    date_words(lang, Instant(at.timestamp()), service.instant())
}

/// "Fenna en Rachid"; nothing for nobody.
pub(super) fn names(lang: Lang, all: &[String]) -> String {
    match all {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => format!("{} {} {last}", most.join(", "), text(lang, "and")),
    }
}

/// "Gebeld: misschien (Fenna)".
pub(super) fn row(service: &Service, lang: Lang, names: &HashMap<Uuid, String>, visit: &VisitRecord) -> ContactRow {
    let what = text(lang, &format!("contact-{}", visit.sort));
    let outcome = match visit.outcome.as_str() {
        "" => String::new(),
        word => format!(": {}", text(lang, &format!("outcome-{word}"))),
    };
    let by = names.get(&visit.worker_id).map(|name| format!(" ({name})")).unwrap_or_default();
    ContactRow { when: day(service, lang, visit.at), what: format!("{what}{outcome}{by}"), note: visit.note.clone() }
}

/// "3 keer gevraagd, 2 keer iets gedaan, 1 keer bedankt."
pub(super) fn balance(lang: Lang, details: &PartnerDetails) -> String {
    let count = |sort: &str| ("count", details.times(sort).into());
    let part = |sort: &str| texts().get(lang, &format!("balance-{sort}"), &[count(sort)]);
    format!("{}, {}, {}.", part("asked"), part("given"), part("thanks"))
}

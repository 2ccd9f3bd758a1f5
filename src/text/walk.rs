//! Walking time in words: whole minutes rounded up, and bands of five for persons.
use engine::matching::{Suggestion, Travel};

use super::{Lang, texts};

/// Minutes as one says them: rounded up, at least 1.
pub(super) fn whole(minutes: f64) -> i64 {
    (minutes.ceil() as i64).max(1)
}

/// "5 minuten lopen"; an estimate says "ongeveer".
pub fn walk_words(lang: Lang, minutes: f64, estimated: bool) -> String {
    let key = if estimated { "walk-estimated" } else { "walk" };
    texts().get(lang, key, &[("minutes", whole(minutes).into())])
}

/// "5 tot 10 minuten lopen": a person's place is never given to the minute.
pub fn band_words(lang: Lang, minutes: f64) -> String {
    let (from, to) = band(minutes);
    let key = if from == 0 { "walk-band-first" } else { "walk-band" };
    texts().get(lang, key, &[("from", from.into()), ("to", to.into())])
}

/// What stands at the right of a row: "8 min", for a person "5–10 min"; absent when there is no walk.
pub fn minutes_short(lang: Lang, found: &Suggestion, person: bool) -> Option<String> {
    let minutes = found.minutes?;
    let (from, to) = band(minutes);
    let whole = whole(minutes);
    Some(match (person, found.travel) {
        (true, _) => texts().get(lang, "minutes-band", &[("from", from.into()), ("to", to.into())]),
        (false, Travel::Estimate) => texts().get(lang, "minutes-about", &[("minutes", whole.into())]),
        (false, _) => texts().get(lang, "minutes", &[("minutes", whole.into())]),
    })
}

/// The band of five minutes in which a walk lies; its upper end belongs to it.
fn band(minutes: f64) -> (i64, i64) {
    let to = (whole(minutes) + 4) / 5 * 5;
    (to - 5, to)
}

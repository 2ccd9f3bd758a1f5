//! The words for days, months and parts of a day, in Dutch and English.
use jiff::civil::Weekday;

/// A part of the day, where the hour alone does not say which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Morning,
    Afternoon,
    Evening,
}

const DAYS: [(&[&str], Weekday); 7] = [
    (&["maandag", "monday", "mon", "ma"], Weekday::Monday),
    (&["dinsdag", "tuesday", "tue", "di"], Weekday::Tuesday),
    (&["woensdag", "wednesday", "wed", "wo"], Weekday::Wednesday),
    (&["donderdag", "thursday", "thu", "do"], Weekday::Thursday),
    (&["vrijdag", "friday", "fri", "vr"], Weekday::Friday),
    (&["zaterdag", "saturday", "sat", "za"], Weekday::Saturday),
    (&["zondag", "sunday", "sun", "zo"], Weekday::Sunday),
];
const MONTHS: [&[&str]; 12] = [
    &["januari", "january", "jan"],
    &["februari", "february", "feb"],
    &["maart", "march", "mrt", "mar"],
    &["april", "apr"],
    &["mei", "may"],
    &["juni", "june", "jun"],
    &["juli", "july", "jul"],
    &["augustus", "august", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "october", "okt", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];
const PARTS: [(&[&str], Part); 3] = [
    (&["ochtend", "ochtends", "morgens", "morning", "am", "a.m"], Part::Morning),
    (&["middag", "middags", "afternoon", "pm", "p.m"], Part::Afternoon),
    (&["avond", "avonds", "evening"], Part::Evening),
];
const AHEAD: [(&[&str], i32); 3] =
    [(&["vandaag", "today", "vanmiddag", "vanavond"], 0), (&["morgen", "tomorrow"], 1), (&["overmorgen"], 2)];
const EMPTY: [&str; 18] = [
    "om",
    "op",
    "de",
    "het",
    "at",
    "on",
    "the",
    "uur",
    "u",
    "h",
    "'s",
    "s",
    "of",
    "deze",
    "this",
    "o'clock",
    "aanstaande",
    "a.s",
];

fn of<T: Copy>(list: &[(&[&str], T)], word: &str) -> Option<T> {
    list.iter().find(|(words, _)| words.contains(&word)).map(|(_, value)| *value)
}

/// A day of the week, perhaps with a part of the day behind it: `woensdagmiddag`.
pub(super) fn weekday(word: &str) -> Option<(Weekday, Option<Part>)> {
    if let Some(day) = of(&DAYS, word) {
        return Some((day, None));
    }
    DAYS.iter().find_map(|(names, day)| Some((*day, Some(part(word.strip_prefix(names[0])?)?))))
}

/// A month, 1 to 12.
pub(super) fn month(word: &str) -> Option<i8> {
    let at = MONTHS.iter().position(|names| names.contains(&word))?;
    i8::try_from(at + 1).ok()
}

/// A part of the day.
pub(super) fn part(word: &str) -> Option<Part> {
    match word {
        "vanmiddag" => Some(Part::Afternoon),
        "vanavond" => Some(Part::Evening),
        _ => of(&PARTS, word),
    }
}

/// Days from today.
pub(super) fn ahead(word: &str) -> Option<i32> {
    of(&AHEAD, word)
}

/// A word that changes nothing.
pub(super) fn is_empty(word: &str) -> bool {
    EMPTY.contains(&word)
}

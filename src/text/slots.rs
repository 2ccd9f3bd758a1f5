//! Half-days in words: "maandagochtend en woensdagmiddag", "werkdagochtenden".
use engine::domain::{HalfDay, Slots, Weekday};

use super::{Lang, text, texts};

const WORKDAYS: [Weekday; 5] =
    [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];

/// The half-days as one says them; the empty set is the empty text.
pub fn slots_words(lang: Lang, slots: Slots) -> String {
    if slots == Slots::ALL {
        return text(lang, "slots-always");
    }
    let mut words = Vec::new();
    let workdays = on_workdays(lang, slots, &mut words);
    let rest = |day: Weekday| -> (Weekday, Vec<HalfDay>) {
        let parts = HalfDay::ALL.into_iter().filter(|&part| slots.contains(day, part));
        (day, parts.filter(|part| !(WORKDAYS.contains(&day) && workdays.contains(part))).collect())
    };
    let days: Vec<_> = Weekday::ALL.into_iter().map(rest).collect();
    for run in days.chunk_by(|one, next| one.1 == next.1).filter(|run| !run[0].1.is_empty()) {
        match run {
            [(first, parts), _, .., (last, _)] if is_whole_day(parts) => {
                let ends = [("first", day_word(lang, *first).into()), ("last", day_word(lang, *last).into())];
                words.push(whole_day(lang, texts().get(lang, "slots-run", &ends), parts));
            }
            _ => words.extend(run.iter().flat_map(|(day, parts)| one_day(lang, *day, parts))),
        }
    }
    join(lang, &words)
}

/// Morning and afternoon at least: then a day, or a run of days, is said in one go.
fn is_whole_day(parts: &[HalfDay]) -> bool {
    parts.starts_with(&[HalfDay::Morning, HalfDay::Afternoon])
}

fn whole_day(lang: Lang, days: String, parts: &[HalfDay]) -> String {
    if parts.len() == HalfDay::ALL.len() {
        return days;
    }
    texts().get(lang, "slots-daytime", &[("days", days.into())])
}

fn one_day(lang: Lang, day: Weekday, parts: &[HalfDay]) -> Vec<String> {
    if is_whole_day(parts) {
        return vec![whole_day(lang, day_word(lang, day), parts)];
    }
    parts.iter().map(|part| half_day_word(lang, day, *part)).collect()
}

/// Says at once what holds for all five workdays, and gives the parts of the day that were said.
fn on_workdays(lang: Lang, slots: Slots, words: &mut Vec<String>) -> Vec<HalfDay> {
    let every = |part: &HalfDay| WORKDAYS.into_iter().all(|day| slots.contains(day, *part));
    let parts: Vec<_> = HalfDay::ALL.into_iter().filter(every).collect();
    match parts[..] {
        [] => {}
        [_, _, _] => words.push(text(lang, "slots-workdays")),
        [HalfDay::Morning, HalfDay::Afternoon] => words.push(text(lang, "slots-workdays-daytime")),
        _ => words.extend(parts.iter().map(|part| text(lang, workdays_key(*part)))),
    }
    parts
}

/// "a, b en c".
pub fn join(lang: Lang, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            texts().get(lang, "list-and", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
        }
    }
}

/// "woensdag", "Wednesday".
pub(super) fn day_word(lang: Lang, day: Weekday) -> String {
    text(lang, ["day-mon", "day-tue", "day-wed", "day-thu", "day-fri", "day-sat", "day-sun"][day as usize])
}

fn half_day_word(lang: Lang, day: Weekday, part: HalfDay) -> String {
    let key = match part {
        HalfDay::Morning => "half-day-morning",
        HalfDay::Afternoon => "half-day-afternoon",
        HalfDay::Evening => "half-day-evening",
    };
    texts().get(lang, key, &[("day", day_word(lang, day).into())])
}

const fn workdays_key(part: HalfDay) -> &'static str {
    match part {
        HalfDay::Morning => "slots-workday-mornings",
        HalfDay::Afternoon => "slots-workday-afternoons",
        HalfDay::Evening => "slots-workday-evenings",
    }
}

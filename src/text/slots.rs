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
    for day in Weekday::ALL {
        let parts: Vec<_> = HalfDay::ALL
            .into_iter()
            .filter(|&part| slots.contains(day, part))
            .filter(|part| !(WORKDAYS.contains(&day) && workdays.contains(part)))
            .collect();
        if parts.len() == HalfDay::ALL.len() {
            words.push(day_word(lang, day));
        } else {
            words.extend(parts.into_iter().map(|part| half_day_word(lang, day, part)));
        }
    }
    join(lang, &words)
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
pub(super) fn join(lang: Lang, words: &[String]) -> String {
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

//! Opening hours as half-days, for the simple forms that most places use; anything else is left alone, because a wrong
//! "open" sends somebody to a closed door.
use engine::domain::{HalfDay, Slots, Weekday};

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
/// Open this long within a half-day counts.
const LEAST_MINUTES: u32 = 60;

/// The half-days of a text; `None` for a form that is not read.
pub(super) fn slots(text: &str) -> Option<Slots> {
    if text.trim() == "24/7" {
        return Some(Slots::ALL);
    }
    let mut week = [Slots::NONE; 7];
    for rule in text.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
        let (days, times) = split(rule)?;
        let Some(days) = days else { continue };
        let spans = spans(times)?;
        // a later rule speaks for its days alone
        for (position, day) in Weekday::ALL.into_iter().enumerate().filter(|(position, _)| days[*position]) {
            week[position] = on(day, &spans);
        }
    }
    Some(week.into_iter().fold(Slots::NONE, Slots::or))
}

/// The days of a rule (all when it names none; `None` when it is about holidays only) and its times.
fn split(rule: &str) -> Option<(Option<[bool; 7]>, &str)> {
    if rule.starts_with(|c: char| c.is_ascii_digit()) {
        return Some((Some([true; 7]), rule));
    }
    let at = rule.find(|c: char| c.is_ascii_digit()).or_else(|| rule.find("off")).or_else(|| rule.find("closed"))?;
    let (days, times) = rule.split_at(at);
    let mut all = [false; 7];
    let mut named = false;
    for part in days.trim().trim_end_matches(':').split(',').map(str::trim).filter(|part| !part.is_empty()) {
        if part == "PH" || part == "SH" {
            continue;
        }
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (day(first)?, day(last)?);
        (0..7).filter(|day| within(*day, first, last)).for_each(|day| all[day] = true);
        named = true;
    }
    Some((named.then_some(all), times))
}

fn day(text: &str) -> Option<usize> {
    DAYS.iter().position(|day| *day == text.trim())
}

/// From first to last inclusive, over the weekend when last comes before first.
const fn within(day: usize, first: usize, last: usize) -> bool {
    if first <= last { first <= day && day <= last } else { day >= first || day <= last }
}

fn spans(times: &str) -> Option<Vec<(u32, u32)>> {
    if matches!(times.trim(), "off" | "closed") {
        return Some(Vec::new());
    }
    times
        .split(',')
        .map(|span| span.trim().split_once('-'))
        .map(|span| {
            let (from, to) = span?;
            let (from, to) = (clock(from)?, clock(to.trim_end_matches('+'))?);
            Some(if to > from { (from, to) } else { (from, to + 24 * 60) })
        })
        .collect()
}

fn clock(text: &str) -> Option<u32> {
    let (hours, minutes) = text.trim().split_once(':')?;
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours <= 26 && minutes < 60).then_some(hours * 60 + minutes)
}

fn on(day: Weekday, spans: &[(u32, u32)]) -> Slots {
    let mut slots = Slots::NONE;
    for (part, start) in HalfDay::ALL.into_iter().zip([6 * 60, 12 * 60, 18 * 60]) {
        let open: u32 = spans.iter().map(|(from, to)| to.min(&(start + 360)).saturating_sub(*from.max(&start))).sum();
        if open >= LEAST_MINUTES {
            slots = slots.with(day, part);
        }
    }
    slots
}

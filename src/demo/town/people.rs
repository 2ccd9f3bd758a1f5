//! Volunteers: a first name, an initial, a postcode, and what they like to do. Nobody of them exists.
use super::{
    Town,
    chance::Chance,
    partners::{Row, confirmed},
    words,
};

/// Volunteers in the file.
pub(super) const VOLUNTEERS: usize = 1_000;

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const PARTS: [&str; 3] = ["am", "pm", "eve"];
const OTHER: [&str; 12] = ["en", "en", "en", "ar", "tr", "pl", "uk", "ti", "ber", "pap", "srn", "fr"];

/// A contact person: first name and surname.
pub(super) fn contact(chance: &mut Chance) -> String {
    format!("{} {}", chance.pick(&words::names("first")), chance.pick(&words::names("surname")))
}

/// All volunteers.
pub(super) fn volunteers(town: &Town) -> Vec<Row> {
    let mut chance = Chance::of(town.seed, "volunteers");
    let (first, initial) = (words::names("first"), words::names("initial"));
    let skills: Vec<[&str; 3]> = words::rows::<3>(words::VOLUNTEERS).collect();
    let weights: Vec<f64> = skills.iter().map(|skill| skill[1].parse().unwrap_or(1.0)).collect();
    let homes: Vec<usize> = (0..town.doors.all.len()).filter(|&door| town.doors.all[door].is_home()).collect();
    let one = |number| {
        let skill = skills[chance.weighted(&weights)];
        let other = skills[chance.weighted(&weights)][0];
        let two = other != skill[0] && chance.often(0.4);
        let code = town.doors.all[chance.pick(&homes)].code;
        let mut row = vec![
            ("name", format!("{} {}.", chance.pick(&first), chance.pick(&initial))),
            ("description", format!("{}.", skill[2])),
            ("category", if two { format!("{} {other}", skill[0]) } else { skill[0].to_owned() }),
            ("postcode", town.doors.codes[code].text.clone()),
        ];
        person(&mut row, number, &mut chance);
        row
    };
    (0..VOLUNTEERS).map(one).collect()
}

/// What every volunteer has: a number, a telephone, time, languages, a limit, and their yes or no.
fn person(row: &mut Row, number: usize, chance: &mut Chance) {
    row.extend([
        ("id", format!("V{:04}", number + 1)),
        ("type", "volunteer".to_owned()),
        ("kind", "handen".to_owned()),
        ("phone", format!("06 12 34 5{} {:02}", number / 100, number % 100)),
        ("slots", slots(chance)),
        ("languages", languages(chance)),
        ("warmth", if chance.often(0.15) { "known" } else { "" }.to_owned()),
        ("confirmed", confirmed(chance, number % 43 == 7).iso()),
        ("asks_per_month", (1 + chance.weighted(&[3.0, 4.0, 2.0, 1.0])).to_string()),
        ("consent", if chance.often(0.95) { "yes" } else { "no" }.to_owned()),
        ("public", if chance.often(0.12) { "yes" } else { "no" }.to_owned()),
    ]);
}

/// One to four half-days, in the order of the week.
fn slots(chance: &mut Chance) -> String {
    let mut all: Vec<usize> =
        (0..1 + chance.below(4)).map(|_| chance.weighted(&[1.0; 7]) * 3 + chance.weighted(&[3.0, 3.0, 4.0])).collect();
    all.sort_unstable();
    all.dedup();
    let words: Vec<String> = all.iter().map(|slot| format!("{}-{}", DAYS[slot / 3], PARTS[slot % 3])).collect();
    words.join(",")
}

fn languages(chance: &mut Chance) -> String {
    if chance.often(0.35) { format!("nl {}", chance.pick(&OTHER)) } else { "nl".to_owned() }
}

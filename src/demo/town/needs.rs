//! Three years of needs, with the seasons of a district: money in January, toys in November, school in September.
use super::{
    Town,
    calendar::{Day, TODAY, month_length},
    chance::Chance,
    plan::AREAS,
    words,
};

/// Needs in an average year.
const YEARLY: f64 = 2_000.0;
/// A little more each year.
const GROWTH: [f64; 3] = [0.96, 1.0, 1.04];
/// The first year begins on 14 September of this year.
const FIRST: i64 = 2023;

struct Need {
    day: Day,
    category: &'static str,
    postcode: String,
    words: String,
}

/// `needs.csv` as rows: id, date, category, postcode, own words, status; oldest first.
pub(super) fn rows(town: &Town) -> Vec<[String; 6]> {
    let mut chance = Chance::of(town.seed, "needs");
    let homes = homes(town);
    let mut all = Vec::with_capacity(6_100);
    let seasons: Vec<[&str; 3]> = words::rows::<3>(words::SEASONS).collect();
    let together: f64 = seasons.iter().map(|season| season[1].parse::<f64>().unwrap_or(0.0)).sum();
    for [category, yearly, months] in seasons {
        let months: Vec<f64> = months.split(';').map(|month| month.parse().unwrap_or(0.0)).collect();
        let said: Vec<&str> =
            words::rows::<2>(words::NEEDS).filter(|row| row[0] == category).map(|row| row[1]).collect();
        for (year, growth) in GROWTH.iter().enumerate() {
            let count = yearly.parse::<f64>().unwrap_or(0.0) * YEARLY / together * growth + chance.between(-0.5, 0.5);
            for _ in 0..count.round() as usize {
                let day = day(FIRST + year as i64, chance.weighted(&months) as i64 + 1, &mut chance);
                let words = fill(fitting(&said, day, &mut chance), &mut chance);
                all.push(Need { day, category, postcode: postcode(town, &homes, &mut chance), words });
            }
        }
    }
    numbered(all, &mut chance)
}

/// Oldest first; what is recent is still open, most of it.
fn numbered(mut all: Vec<Need>, chance: &mut Chance) -> Vec<[String; 6]> {
    all.sort_by(|a, b| (a.day, a.category, &a.postcode, &a.words).cmp(&(b.day, b.category, &b.postcode, &b.words)));
    let rows = all.into_iter().enumerate().map(|(number, need)| {
        let ago = TODAY.0 - need.day.0;
        let share = match ago {
            ..=24 => 0.75,
            25..=60 => 0.15,
            _ => 0.0,
        };
        let status = if chance.often(share) { "open" } else { "closed" };
        [
            format!("N{:05}", number + 1),
            need.day.iso(),
            need.category.to_owned(),
            need.postcode,
            need.words,
            status.to_owned(),
        ]
    });
    rows.collect()
}

/// Words that only fit October to January.
const WINTER: [&str; 5] = ["Sinterklaas", "kerst", "feestdagen", "vuurwerk", "glad"];

/// Words that fit the day; nobody speaks of Sinterklaas in May.
fn fitting(said: &[&'static str], day: Day, chance: &mut Chance) -> &'static str {
    let cold = matches!(&day.iso()[5..7], "10" | "11" | "12" | "01");
    let fits = |words: &&str| cold || !WINTER.iter().any(|word| words.contains(word));
    let list: Vec<&str> = said.iter().copied().filter(fits).collect();
    chance.pick(if list.is_empty() { said } else { &list })
}

/// A working day of a month in the year that begins on 14 September.
fn day(first_year: i64, month: i64, chance: &mut Chance) -> Day {
    let late = month > 9 || month == 9 && chance.often(17.0 / 30.0);
    let year = if late { first_year } else { first_year + 1 };
    let (from, to) = match (month, late) {
        (9, true) => (14, 30),
        (9, false) => (1, 13),
        _ => (1, month_length(year, month)),
    };
    let day = Day::new(year, month, from + chance.below((to - from + 1) as usize) as i64);
    // Hardly anybody asks on a Sunday; what would have come then comes on the Friday before.
    let rest = (day.weekday() - 4).max(0);
    if rest > 0 && day.plus(-rest) >= Day::new(year, month, from) { day.plus(-rest) } else { day }
}

/// Per area: its homes, and the weight of its needs.
fn homes(town: &Town) -> (Vec<f64>, Vec<Vec<usize>>) {
    let mut homes = vec![Vec::new(); AREAS.len()];
    for (number, door) in town.doors.all.iter().enumerate().filter(|(_, door)| door.is_home()) {
        homes[door.area].push(number);
    }
    let weights = homes.iter().zip(&AREAS).map(|(homes, area)| homes.len() as f64 * area.weight).collect();
    (weights, homes)
}

fn postcode(town: &Town, (weights, homes): &(Vec<f64>, Vec<Vec<usize>>), chance: &mut Chance) -> String {
    let area = chance.weighted(weights);
    let code = &town.doors.codes[town.doors.all[chance.pick(&homes[area])].code].text;
    // Some people say no more than the four digits.
    if chance.often(0.03) { code[..4].to_owned() } else { code.clone() }
}

fn fill(template: &str, chance: &mut Chance) -> String {
    const DAYS: [&str; 5] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"];
    let mut text = template.to_owned();
    for (mark, low, high) in
        [("{l}", 4, 12), ("{j}", 14, 19), ("{o}", 68, 88), ("{p}", 50, 62), ("{w}", 2, 6), ("{m}", 2, 6), ("{n}", 3, 5)]
    {
        if text.contains(mark) {
            text = text.replace(mark, &(low + chance.below(high - low + 1)).to_string());
        }
    }
    if text.contains("{d}") { text.replace("{d}", chance.pick(&DAYS)) } else { text }
}

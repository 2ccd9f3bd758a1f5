//! The three scripts of a first quarter of an hour need a few places at known walks; they are looked for in the town
//! that has come out, and get postcodes that are always the same.
use super::{
    houses::{Door, Doors},
    land::Land,
    plane::{P, p},
    street::Plot,
    walks::{PER_MINUTE, Walks},
};

/// A place of the scripts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScriptPlace {
    /// Postcode to start from.
    pub from: &'static str,
    /// Name, as on the map.
    pub name: &'static str,
    /// Minutes on foot, at least and at most.
    pub minutes: (f64, f64),
    /// In the file of partners.
    pub partner: bool,
}

const fn place(from: &'static str, name: &'static str, minutes: (f64, f64), partner: bool) -> ScriptPlace {
    ScriptPlace { from, name, minutes, partner }
}

/// What the scripts count on: a bicycle shop that is a partner, one that is not, a shop with tools that is near as the
/// crow flies and far round the water, a bakery, and the school where the toy swap is.
pub const SCRIPT_PLACES: [ScriptPlace; 5] = [
    place("2756AX", "Fietsenmaker Van der Wiel", (4.5, 5.5), true),
    place("2756AX", "Tweewielers Honingdam", (5.5, 6.5), false),
    place("2756AX", "Bouwmarkt De Vaart", (15.5, 19.5), false),
    place("2756AX", "Bakkerij Het Penseel", (2.0, 8.0), true),
    place("2756AK", "Praktijkschool De Bijenkorf", (6.4, 8.3), true),
];
/// Map tags of [`SCRIPT_PLACES`], in the same order.
pub(super) const TAGS: [&str; 5] =
    ["shop=bicycle", "shop=bicycle", "shop=doityourself", "shop=bakery", "amenity=school"];

/// Near as the crow flies: the shop with tools lies within this of the start.
const CROW: f64 = 540.0;
/// Where the start and the school would stand best: west bank of the Honingvaart, and north of the shopping street.
const START: P = p(-545.0, 290.0);
const SCHOOL: P = p(-690.0, 590.0);
/// Neighbourhoods: Schildersbuurt, Vogelbuurt, Bomenbuurt.
const WEST: usize = 6;
const EAST: usize = 7;
const NORTH: usize = 9;

/// The doors of [`SCRIPT_PLACES`], in the same order; the two postcodes are given to their stretches.
pub(super) fn settle(doors: &mut Doors, walks: &Walks, land: Land) -> [usize; 5] {
    let shops = with_nodes(doors, walks, land, |door| door.area == WEST && door.plot == Plot::Shop);
    let works = with_nodes(doors, walks, land, |door| door.area == EAST && door.plot == Plot::Works);
    let mut starts: Vec<usize> = (0..doors.codes.len()).filter(|&code| doors.codes[code].area == WEST).collect();
    starts.sort_by(|&a, &b| middle(doors, a).to(START).total_cmp(&middle(doors, b).to(START)));
    starts.truncate(36);
    let mut best = (f64::INFINITY, 0, [0; 4]);
    for code in starts {
        let at = land.bend(middle(doors, code));
        let metres = walks.from(walks.nearest(at), 2_400.0);
        let near: Vec<_> =
            works.iter().copied().filter(|&(door, _)| land.bend(doors.all[door].at).to(at) < CROW).collect();
        let mut taken = Vec::new();
        let (mut miss, mut chosen) = (0.0, [0; 4]);
        for (number, found) in chosen.iter_mut().enumerate() {
            let from = if number == 2 { &near } else { &shops };
            let (far, door) = fitting(from, &metres, SCRIPT_PLACES[number].minutes, &taken);
            miss += far;
            taken.push(door);
            *found = door;
        }
        if miss < best.0 {
            best = (miss, code, chosen);
        }
    }
    let school = school(doors, walks, land);
    rename(doors, best.1, "2756AX");
    rename(doors, school.1, "2756AK");
    let [one, two, three, four] = best.2;
    [one, two, three, four, school.0]
}

/// The door whose walk lies best within the minutes, and how far off it is.
fn fitting(from: &[(usize, u32)], metres: &[f64], minutes: (f64, f64), taken: &[usize]) -> (f64, usize) {
    let (low, high) = (minutes.0 * PER_MINUTE, minutes.1 * PER_MINUTE);
    let aim = (low + high) / 2.0;
    let off = |node: u32| (metres[node as usize].min(9_999.0) - aim).abs();
    let free = from.iter().filter(|(door, _)| !taken.contains(door));
    let best = free.min_by(|a, b| off(a.1).total_cmp(&off(b.1)));
    best.map_or((9_999.0, 0), |&(door, node)| ((off(node) / (high - low)).max(0.2), door))
}

/// The school, and the postcode from which it is about eight minutes.
fn school(doors: &Doors, walks: &Walks, land: Land) -> (usize, usize) {
    let home = |door: &&(usize, &Door)| door.1.area == NORTH && door.1.plot == Plot::Homes(1);
    let all = doors.all.iter().enumerate().collect::<Vec<_>>();
    let nearest = all.iter().filter(home).min_by(|a, b| a.1.at.to(SCHOOL).total_cmp(&b.1.at.to(SCHOOL)));
    let door = nearest.map_or(0, |found| found.0);
    let metres = walks.from(walks.nearest(land.bend(doors.all[door].at)), 2_000.0);
    let aim = 7.4 * PER_MINUTE;
    let off = |code: usize| (metres[walks.nearest(land.bend(middle(doors, code))) as usize].min(9_999.0) - aim).abs();
    let codes = (0..doors.codes.len()).filter(|&code| doors.codes[code].area == WEST);
    let codes = codes.map(|code| (off(code), code)).min_by(|a, b| a.0.total_cmp(&b.0));
    (door, codes.map_or(0, |(_, code)| code))
}

fn with_nodes(doors: &Doors, walks: &Walks, land: Land, fits: impl Fn(&Door) -> bool) -> Vec<(usize, u32)> {
    let all = doors.all.iter().enumerate().filter(|(_, door)| fits(door));
    all.map(|(number, door)| (number, walks.nearest(land.bend(door.at)))).collect()
}

/// The middle of a postcode's doors, on the plan.
pub(super) fn middle(doors: &Doors, code: usize) -> P {
    let code = &doors.codes[code];
    let sum = doors.all[code.first..code.first + code.count].iter().fold(p(0.0, 0.0), |sum, door| sum + door.at);
    sum * (1.0 / code.count.max(1) as f64)
}

/// Gives a stretch this postcode; whoever had it gets the other.
fn rename(doors: &mut Doors, code: usize, wanted: &str) {
    let old = std::mem::replace(&mut doors.codes[code].text, wanted.to_owned());
    let other = (0..doors.codes.len()).find(|&other| other != code && doors.codes[other].text == wanted);
    if let Some(other) = other {
        doors.codes[other].text = old;
    }
}

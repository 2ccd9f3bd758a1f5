//! Shops and institutions, each behind a door.
use std::collections::HashSet;

use super::{
    chance::Chance,
    houses::{Door, Doors},
    plan::AREAS,
    story::{SCRIPT_PLACES, TAGS},
    street::Plot,
    trades::Trade,
    words,
};

/// Something with a name on the map.
pub(super) struct Place {
    pub name: &'static str,
    pub trade: Trade,
    pub door: usize,
    pub partner: bool,
    /// One of the places the scripts count on.
    pub scripted: bool,
    /// Wheelchairs: `yes`, `limited`, `no`; `None` = not known.
    pub step_free: Option<&'static str>,
}

/// The village, the quay and the works.
const VILLAGE: usize = 4;
const QUAY: usize = 7;
const WORKS: usize = 2;

/// All places; `script` are the doors of the scripts' places.
pub(super) fn settle(seed: u64, doors: &Doors, script: [usize; 5]) -> Vec<Place> {
    let mut chance = Chance::of(seed, "places");
    let mut all: Vec<Place> = Vec::new();
    for (place, (tag, door)) in SCRIPT_PLACES.iter().zip(TAGS.into_iter().zip(script)) {
        all.push(Place {
            name: place.name,
            trade: Trade::of(tag),
            door,
            partner: place.partner,
            scripted: true,
            step_free: Some("yes"),
        });
    }
    let mut zones: Vec<&str> = words::rows::<4>(words::PLACES).map(|row| row[0]).collect();
    zones.sort_unstable();
    zones.dedup();
    let mut taken: HashSet<usize> = script.into_iter().collect();
    for zone in zones {
        let mut rows: Vec<_> = words::rows::<4>(words::PLACES).filter(|row| row[0] == zone).collect();
        chance.shuffle(&mut rows);
        let free: Vec<usize> =
            (0..doors.all.len()).filter(|&door| fits(zone, &doors.all[door]) && !taken.contains(&door)).collect();
        for (rank, [_, tag, partner, name]) in rows.iter().copied().enumerate() {
            // Spread along the zone with a little chance, so that gaps are homes and not one empty end.
            let share = (rank as f64 + chance.between(0.1, 0.9)) / rows.len() as f64;
            let from = free.iter().cycle().skip((share * free.len() as f64) as usize).take(free.len());
            let Some(&door) = from.into_iter().find(|door| !taken.contains(door)) else { continue };
            taken.insert(door);
            let step_free = [Some("yes"), Some("limited"), Some("no"), None][chance.weighted(&[5.0, 1.5, 1.0, 2.5])];
            all.push(Place { name, trade: Trade::of(tag), door, partner: partner == "p", scripted: false, step_free });
        }
    }
    all
}

/// Does a door lie in the zone? `huis@Bomenbuurt` is a house in that neighbourhood.
fn fits(zone: &str, door: &Door) -> bool {
    let (sort, area) = zone.split_once('@').unwrap_or((zone, ""));
    if !area.is_empty() && AREAS[door.area].name != area {
        return false;
    }
    match sort {
        "dorp" => door.plot == Plot::Shop && door.area == VILLAGE,
        "wijk" => door.plot == Plot::Shop && door.area != VILLAGE,
        "kade" => door.plot == Plot::Works && door.area == QUAY,
        "werk" => door.plot == Plot::Works && door.area == WORKS,
        _ => door.plot == Plot::Homes(1) && !door.above,
    }
}

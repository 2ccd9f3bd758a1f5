//! The municipality, its districts and neighbourhoods as GeoJSON, with residents and households.
use std::fmt::Write as _;

use super::{
    Town,
    plan::{AREAS, CITY, DISTRICTS, MUNICIPALITY},
    plane::{P, along},
};

/// Residents of the whole town.
const RESIDENTS: usize = 30_000;

/// One polygon with its figures.
struct Row {
    code: String,
    name: String,
    ring: Vec<P>,
    residents: usize,
    households: usize,
}

/// The areas as GeoJSON text.
pub(super) fn geojson(town: &Town) -> String {
    let mut text = String::from("{\"type\":\"FeatureCollection\",\"name\":\"Honingdam (verzonnen)\",\"features\":[\n");
    for (number, row) in rows(town).iter().enumerate() {
        if number > 0 {
            text.push_str(",\n");
        }
        feature(town, row, &mut text);
    }
    text.push_str("\n]}\n");
    text
}

/// Homes and residents per area; residents together are [`RESIDENTS`], by largest remainder.
pub(super) fn figures(town: &Town) -> Vec<(usize, usize)> {
    let mut homes = vec![0; AREAS.len()];
    for door in town.doors.all.iter().filter(|door| door.is_home()) {
        homes[door.area] += 1;
    }
    let size = |area: usize| if AREAS[area].weight > 1.5 { 95 } else { 105 };
    let shares: Vec<usize> = homes.iter().enumerate().map(|(area, &homes)| homes * size(area)).collect();
    let total = shares.iter().sum::<usize>().max(1);
    let mut residents: Vec<usize> = shares.iter().map(|share| share * RESIDENTS / total).collect();
    let mut order: Vec<usize> = (0..AREAS.len()).collect();
    order.sort_by_key(|&area| (std::cmp::Reverse(shares[area] * RESIDENTS % total), area));
    let missing = RESIDENTS - residents.iter().sum::<usize>();
    order.iter().take(missing).for_each(|&area| residents[area] += 1);
    homes.into_iter().zip(residents).collect()
}

fn rows(town: &Town) -> Vec<Row> {
    let figures = figures(town);
    let number = MUNICIPALITY.trim_start_matches("GM");
    let row = |code: String, name: &str, members: &[usize]| Row {
        code,
        name: name.to_owned(),
        ring: outline(town, members),
        households: members.iter().map(|&area| figures[area].0).sum(),
        residents: members.iter().map(|&area| figures[area].1).sum(),
    };
    let all: Vec<usize> = (0..AREAS.len()).collect();
    let mut rows = vec![row(MUNICIPALITY.to_owned(), CITY, &all)];
    for (place, (name, _)) in DISTRICTS.iter().enumerate() {
        let members: Vec<usize> =
            all.iter().copied().filter(|&area| usize::from(AREAS[area].district) == place + 1).collect();
        rows.push(row(format!("WK{number}{:02}", place + 1), name, &members));
        for (rank, &area) in members.iter().enumerate() {
            rows.push(row(format!("BU{number}{:02}{:02}", place + 1, rank), AREAS[area].name, &[area]));
        }
    }
    rows
}

/// The ring around some areas, against the clock: sides that two of them share fall away, the rest is chained.
fn outline(town: &Town, members: &[usize]) -> Vec<P> {
    let mut sides: Vec<(P, P)> = Vec::new();
    for &area in members {
        let corners = town.plan.outline(area).0;
        for i in 0..4 {
            let (a, b) = (corners[i], corners[(i + 1) % 4]);
            match sides.iter().position(|&(from, to)| from == b && to == a) {
                Some(twin) => drop(sides.remove(twin)),
                None => sides.push((a, b)),
            }
        }
    }
    let mut ring = Vec::with_capacity(sides.len());
    let mut at = sides.first().map(|side| side.0);
    while let Some(next) = at.and_then(|from| sides.iter().position(|side| side.0 == from)) {
        let (from, to) = sides.remove(next);
        ring.push(from);
        at = Some(to);
    }
    ring.extend(ring.first().copied());
    ring
}

fn feature(town: &Town, row: &Row, text: &mut String) {
    let head = serde_json::json!({
        "code": row.code, "name": row.name, "year": 2026, "population": row.residents, "households": row.households,
    });
    let _ = write!(
        text,
        "{{\"type\":\"Feature\",\"properties\":{head},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[["
    );
    // Both neighbours of a line must make the same points on it, whichever way they go round.
    for (number, point) in steps(&row.ring).into_iter().enumerate() {
        let (lat, lon) = town.land.degrees(point);
        let _ = write!(text, "{}[{lon:.7},{lat:.7}]", if number > 0 { "," } else { "" });
    }
    text.push_str("]]}}");
}

fn steps(ring: &[P]) -> Vec<P> {
    let mut all: Vec<P> = ring.first().copied().into_iter().collect();
    for pair in ring.windows(2) {
        let forwards = (pair[0].x, pair[0].y) < (pair[1].x, pair[1].y);
        let mut points = if forwards { along(pair, 60.0) } else { along(&[pair[1], pair[0]], 60.0) };
        if !forwards {
            points.reverse();
        }
        all.extend(points.into_iter().skip(1));
    }
    all
}

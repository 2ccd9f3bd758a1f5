//! What stands behind the doors: terraces, flats, shops and works, as outlines.
use super::{
    Town,
    houses::Door,
    plane::P,
    street::{Lots, Plot},
};

/// Doors no further apart than this many metres share a roof.
const SHARED: f64 = 8.5;

/// One roof.
pub(super) struct Building {
    /// How the map writes what it is.
    pub sort: &'static str,
    /// Its outline; the last point does not repeat the first.
    pub ring: Vec<P>,
}

/// Every roof, in the order of the doors.
pub(super) fn buildings(town: &Town) -> Vec<Building> {
    let doors: Vec<&Door> = town.doors.all.iter().filter(|door| !door.above).collect();
    let next_door = |one: &&Door, other: &&Door| {
        one.street == other.street && one.plot == other.plot && one.at.to(other.at) <= SHARED
    };
    doors.chunk_by(next_door).filter_map(|row| building(town, row)).collect()
}

fn building(town: &Town, row: &[&Door]) -> Option<Building> {
    let (first, middle, last) = (row.first()?, row.get(row.len() / 2)?, row.last()?);
    let backwards = (middle.at - foot(town, middle)?).unit();
    let (sort, half, deep) = size(first.plot);
    let along = if row.len() > 1 { (last.at - first.at).unit() } else { backwards.left() };
    let mut front: Vec<P> = row.iter().map(|door| door.at).collect();
    front.insert(0, first.at + along * -half);
    front.push(last.at + along * half);
    let back = front.iter().rev().map(|&at| at + backwards * deep);
    Some(Building { sort, ring: front.iter().copied().chain(back).collect() })
}

/// What it is called, half its width beside the last door, and how deep it is.
fn size(plot: Plot) -> (&'static str, f64, f64) {
    let front = |lots: Lots| lots.front / 2.0 - 0.1;
    match plot {
        Plot::Homes(1) => ("terrace", front(Lots::houses(0)), 9.0),
        Plot::Homes(_) => ("apartments", front(Lots::flats(0)) - 3.0, 11.0),
        Plot::Shop => ("retail", front(Lots::shops(0)), 12.0),
        Plot::Works => ("industrial", front(Lots::works(0)) - 2.0, 20.0),
    }
}

/// The point of its street that a door looks at.
fn foot(town: &Town, door: &Door) -> Option<P> {
    let way: Vec<P> = town.net.ways.get(door.street)?.iter().map(|&node| town.net.nodes[node as usize]).collect();
    let feet = way.windows(2).map(|pair| door.at.onto(pair[0], pair[1]));
    feet.min_by(|one, other| one.to(door.at).total_cmp(&other.to(door.at)))
}

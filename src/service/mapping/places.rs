//! What can be found, as spots: one by one where there is room for them, together where many stand close.
use std::collections::BTreeMap;

use engine::{
    domain::{Cell, Entry, EntryId, Extent, Instant, Point, What},
    index::Snapshot,
};
use h3o::Resolution;

use super::hexagons::{is_shown, resolution_at, widened};

/// The last zoom at which what stands close is one spot with a number.
pub const CLUSTERS_UP_TO: u8 = 14;

/// One thing that can be found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Which.
    pub id: EntryId,
    /// Offer, known place, event or initiative.
    pub what: What,
    /// Where it stands.
    pub at: Point,
}

/// What is drawn at one spot.
#[derive(Clone, Debug, PartialEq)]
pub enum Spot {
    /// One thing.
    One(Place),
    /// Several: in their middle, how many.
    Several(Point, u32),
}

/// What is drawn of a piece of the map at a zoom; in order of cell and id, so that two programs draw the same. Spots around
/// it may come too.
pub fn spots(snapshot: &Snapshot, extent: &Extent, zoom: u8, now: Instant) -> Vec<Spot> {
    let together = together_at(zoom);
    let mut cells: BTreeMap<Cell, Vec<Place>> = BTreeMap::new();
    snapshot.each_within(&widened(extent, together), |entry| {
        if let Some(place) = place(&entry).filter(|_| is_shown(&entry, now)) {
            cells.entry(Cell::at(place.at, together)).or_default().push(place);
        }
    });
    let mut all = Vec::new();
    for mut places in cells.into_values() {
        places.sort_unstable_by_key(|place| place.id);
        match (places.as_slice(), zoom > CLUSTERS_UP_TO) {
            ([one], _) => all.push(Spot::One(*one)),
            (several, true) => all.extend(several.iter().copied().map(Spot::One)),
            (several, false) => all.extend(middle(several).map(|at| Spot::Several(at, several.len() as u32))),
        }
    }
    all
}

/// Two resolutions finer than the hexagons of the zoom.
fn together_at(zoom: u8) -> Resolution {
    let finer = |resolution: Resolution| resolution.succ().unwrap_or(resolution);
    finer(finer(resolution_at(zoom)))
}

fn place(entry: &Entry) -> Option<Place> {
    Some(Place { id: entry.id, what: entry.what, at: entry.stands_at? })
}

fn middle(places: &[Place]) -> Option<Point> {
    let share = 1.0 / places.len() as f64;
    let mean = |of: fn(Point) -> f64| places.iter().map(|place| of(place.at) * share).sum::<f64>();
    Point::new(mean(Point::lat), mean(Point::lon)).ok()
}

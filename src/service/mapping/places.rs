//! What can be found, as spots: one by one where there is room for them, together where many stand close.
use std::collections::BTreeMap;

use engine::{
    domain::{Cell, Entry, EntryId, Extent, Instant, PLACE_RESOLUTION, Point, What},
    index::Snapshot,
};
use h3o::Resolution;

use super::resolution_at;

use crate::tile::{Address, WIDTH};

/// The last zoom at which what stands close is one spot with a number.
pub const CLUSTERS_UP_TO: u8 = 14;

/// The last zoom at which spots are made of counts per cell: a cell is a dot there, and a country is in sight.
const AFAR_UP_TO: u8 = 10;

/// Squares along a side of a tile; what stands in one is one spot. A map draws a tile 512 wide, so spots are a finger apart.
const SQUARES: f64 = 16.0;

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

/// Everything that everyone may find in a piece of the map, persons left out; in order of id, so that two programs draw the
/// same.
pub fn places(snapshot: &Snapshot, extent: &Extent, now: Instant) -> Vec<Place> {
    let mut all = Vec::new();
    snapshot.each_within(extent, |entry| all.extend(place(&entry).filter(|_| entry.is_on_maps(now))));
    all.sort_unstable_by_key(|place| place.id);
    all
}

/// What is drawn of a piece of the map in a tile. Squares end where tiles end, so that a spot stands in one tile, wherever it is
/// seen from.
pub fn spots(snapshot: &Snapshot, (address, extent): (Address, &Extent), now: Instant) -> Vec<Spot> {
    if address.zoom() <= AFAR_UP_TO {
        return afar(snapshot, (address, extent), now);
    }
    let all = places(snapshot, extent, now);
    if address.zoom() > CLUSTERS_UP_TO {
        return all.into_iter().map(Spot::One).collect();
    }
    let mut squares: BTreeMap<Square, Vec<Place>> = BTreeMap::new();
    all.into_iter().for_each(|place| squares.entry(square(address, place.at)).or_default().push(place));
    let spot = |places: Vec<Place>| match places.as_slice() {
        [one] => Some(Spot::One(*one)),
        several => middle(several.iter().map(|place| (place.at, 1))).map(|(at, count)| Spot::Several(at, count)),
    };
    squares.into_values().filter_map(spot).collect()
}

/// The same of counts per cell, each in the middle of its cell; only what stands alone is looked up.
fn afar(snapshot: &Snapshot, (address, extent): (Address, &Extent), now: Instant) -> Vec<Spot> {
    let cells = dots_at(address.zoom());
    let mut squares: BTreeMap<Square, Vec<(Cell, u32)>> = BTreeMap::new();
    for (cell, count) in snapshot.counts_within(extent, cells, now) {
        squares.entry(square(address, cell.centre())).or_default().push((cell, count));
    }
    let spot = |cells: Vec<(Cell, u32)>| match cells.as_slice() {
        [(cell, 1)] => Some(alone(snapshot, *cell, now).map_or(Spot::Several(cell.centre(), 1), Spot::One)),
        several => {
            let several = several.iter().map(|(cell, count)| (cell.centre(), *count));
            middle(several).map(|(at, count)| Spot::Several(at, count))
        }
    };
    squares.into_values().filter_map(spot).collect()
}

/// What stands alone in a cell, drawn in its middle: by itself it may stand beyond the edge of a tile that its cell is in.
fn alone(snapshot: &Snapshot, cell: Cell, now: Instant) -> Option<Place> {
    let around = Extent::new(cell.centre(), cell.centre())?.widened(2.0 * cell.resolution().edge_length_m());
    let is_in = |place: &Place| Cell::at(place.at, PLACE_RESOLUTION).coarsened(cell.resolution()) == cell;
    let found = places(snapshot, &around, now).into_iter().find(is_in);
    found.map(|place| Place { at: cell.centre(), ..place })
}

/// Cells that are smaller than a square: two resolutions finer than the hexagons of the zoom.
fn dots_at(zoom: u8) -> Resolution {
    let finer = |resolution: Resolution| resolution.succ().unwrap_or(resolution);
    finer(finer(resolution_at(zoom)))
}

/// Column and row among the squares, from those of a tile on.
type Square = [i32; 2];

fn square(address: Address, at: Point) -> Square {
    address.place(at).map(|units| (units * SQUARES / WIDTH).floor() as i32)
}

fn place(entry: &Entry) -> Option<Place> {
    Some(Place { id: entry.id, what: entry.what, at: entry.stands_at? })
}

/// The middle of points of which each counts so often, and how often they count together.
fn middle(points: impl Iterator<Item = (Point, u32)>) -> Option<(Point, u32)> {
    let ([mut lat, mut lon], mut all) = ([0.0; 2], 0);
    for (at, count) in points {
        (lat, lon, all) = (lat + at.lat() * f64::from(count), lon + at.lon() * f64::from(count), all + count);
    }
    let share = 1.0 / f64::from(all);
    Some((Point::new(lat * share, lon * share).ok()?, all))
}

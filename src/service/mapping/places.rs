//! What can be found, as spots: one by one where there is room for them, together where many stand close.
use std::collections::BTreeMap;

use engine::{
    domain::{Cell, EntryId, Extent, Instant, PLACE_RESOLUTION, Point, What},
    index::Snapshot,
};
use h3o::Resolution;

use super::resolution_at;

use crate::tile::{Address, STEPS, WIDTH};

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
    each_place(snapshot, extent, now, |place| all.push(place));
    all.sort_unstable_by_key(|place| place.id);
    all
}

fn each_place(snapshot: &Snapshot, extent: &Extent, now: Instant, mut visit: impl FnMut(Place)) {
    snapshot.each_within(extent, |entry| {
        let at = entry.stands_at.filter(|_| entry.is_on_maps(now));
        at.into_iter().for_each(|at| visit(Place { id: entry.id, what: entry.what, at }));
    });
}

/// What is drawn of a piece of the map in a tile. Squares end where tiles end, so that a spot stands in one tile, wherever it is
/// seen from.
pub fn spots(snapshot: &Snapshot, (address, extent): (Address, &Extent), now: Instant) -> Vec<Spot> {
    if address.zoom() <= AFAR_UP_TO {
        return afar(snapshot, (address, extent), now);
    }
    if address.zoom() > CLUSTERS_UP_TO {
        return places(snapshot, extent, now).into_iter().map(Spot::One).collect();
    }
    let mut squares: BTreeMap<Square, Together<Place>> = BTreeMap::new();
    each_place(snapshot, extent, now, |place| {
        squares.entry(square(address, place.at)).or_insert(Together::new(place)).add(place.at, 1);
    });
    let spot = |together: Together<Place>| match together.count {
        1 => Some(Spot::One(together.first)),
        count => together.middle().map(|at| Spot::Several(at, count)),
    };
    squares.into_values().filter_map(spot).collect()
}

/// The same of counts per cell, each in the middle of its cell; only what stands alone is looked up.
fn afar(snapshot: &Snapshot, (address, extent): (Address, &Extent), now: Instant) -> Vec<Spot> {
    let cells = dots_at(address.zoom());
    let mut squares: BTreeMap<Square, Together<Cell>> = BTreeMap::new();
    for (cell, count) in snapshot.counts_within(extent, cells, now) {
        let at = cell.centre();
        squares.entry(square(address, at)).or_insert(Together::new(cell)).add(at, count);
    }
    let spot = |together: Together<Cell>| {
        let one = (together.count == 1).then(|| alone(snapshot, together.first, now)).flatten();
        one.map(Spot::One).or_else(|| Some(Spot::Several(together.middle()?, together.count)))
    };
    squares.into_values().filter_map(spot).collect()
}

/// What stands in one square.
struct Together<T> {
    /// The first that was added, which is the only one where there is one.
    first: T,
    count: u32,
    /// Sums of latitudes and longitudes in [`STEPS`]: whole numbers, so that the middle is the same in whichever order they come.
    sums: [i64; 2],
}

impl<T> Together<T> {
    const fn new(first: T) -> Self {
        Self { first, count: 0, sums: [0; 2] }
    }

    /// So many more, that stand at a point.
    fn add(&mut self, at: Point, count: u32) {
        for (sum, degrees) in self.sums.iter_mut().zip([at.lat(), at.lon()]) {
            *sum += i64::from(count) * (degrees * STEPS).round() as i64;
        }
        self.count += count;
    }

    /// The middle of all.
    fn middle(&self) -> Option<Point> {
        let [lat, lon] = self.sums.map(|sum| sum as f64 / STEPS / f64::from(self.count));
        Point::new(lat, lon).ok()
    }
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

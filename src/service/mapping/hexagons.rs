//! How much each hexagon holds of what everyone may find. Persons and needs are never counted; a hexagon counts the same
//! whichever tile shows it.
use std::collections::BTreeMap;

use engine::{
    domain::{Cell, Entry, Extent, Instant, PLACE_RESOLUTION, Visibility},
    index::Snapshot,
};
use h3o::Resolution;

/// Zoom up to which a resolution is drawn: hexagons are as wide as a thumb, whatever the zoom.
const DRAWN_UP_TO: [(u8, Resolution); 4] =
    [(6, Resolution::Five), (8, Resolution::Six), (10, Resolution::Seven), (12, Resolution::Eight)];

/// The resolution of hexagons at a zoom of the map.
pub fn resolution_at(zoom: u8) -> Resolution {
    DRAWN_UP_TO.iter().find(|(most, _)| zoom <= *most).map_or(Resolution::Nine, |(_, resolution)| *resolution)
}

/// One hexagon with what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hexagon {
    /// Which.
    pub cell: Cell,
    /// How many can be found in it; at least 1.
    pub count: u32,
}

/// The class of a count, from 0 for nothing to 4: none, 1 or 2, 3 or 4, 5 to 7, 8 or more. Fixed bounds: a colour means
/// the same in every town.
pub const fn class_of(count: u32) -> u8 {
    match count {
        0 => 0,
        1..=2 => 1,
        3..=4 => 2,
        5..=7 => 3,
        _ => 4,
    }
}

/// Every hexagon of a resolution that reaches into a piece of the map and holds something, in order of cell. Others around it
/// may come too.
pub fn hexagons(snapshot: &Snapshot, extent: &Extent, resolution: Resolution, now: Instant) -> Vec<Hexagon> {
    let mut all: BTreeMap<Cell, Hexagon> = BTreeMap::new();
    snapshot.each_within(&widened(extent, resolution), |entry| {
        // By way of the cell it is kept at, as everywhere: hexagons of a finer resolution add up to those of a coarser one.
        let home = entry.stands_at.map(|at| Cell::at(at, PLACE_RESOLUTION).coarsened(resolution));
        let Some(cell) = home.filter(|_| is_shown(&entry, now)) else { return };
        let one = all.entry(cell).or_insert_with(|| Hexagon { cell, count: 0 });
        one.count += 1;
    });
    all.into_values().collect()
}

/// May everyone find it now, and is it no person?
pub(super) fn is_shown(entry: &Entry, now: Instant) -> bool {
    entry.visibility == Visibility::Public && !entry.is_person && entry.ends_at.is_none_or(|end| end > now)
}

/// So that a hexagon which only reaches in is counted whole: two edges on every side.
pub(super) fn widened(extent: &Extent, resolution: Resolution) -> Extent {
    widened_by(extent, 2.5 * resolution.edge_length_m())
}

/// With so many metres more on every side.
pub(super) fn widened_by(extent: &Extent, metres: f64) -> Extent {
    let (low, high) = (extent.south_west(), extent.north_east());
    let north = (metres / engine::domain::EARTH_RADIUS_M).to_degrees();
    let cos = low.lat().abs().max(high.lat().abs()).to_radians().cos().max(0.05);
    let point = |lat: f64, lon: f64| engine::domain::Point::new(lat.clamp(-90.0, 90.0), lon.clamp(-180.0, 180.0)).ok();
    let corners =
        (point(low.lat() - north, low.lon() - north / cos), point(high.lat() + north, high.lon() + north / cos));
    let (Some(low), Some(high)) = corners else { return *extent };
    Extent::new(low, high).unwrap_or(*extent)
}

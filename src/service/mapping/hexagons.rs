//! How much each hexagon holds of what everyone may find. Persons and needs are never counted; a hexagon counts the same
//! whichever tile shows it.
use engine::{
    domain::{Cell, Extent, Instant},
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
    let counts = snapshot.counts_within(extent, resolution, now).into_iter();
    counts.map(|(cell, count)| Hexagon { cell, count }).collect()
}

//! Where something is put away so that a tile finds it without looking at all there is: each shape has one number, of a tile that
//! is as large as it is, and what a tile shows lies in a few runs of these numbers.
use engine::domain::Extent;

use super::{
    Address, MOST_ZOOM,
    address::{MARGIN, WIDTH, on_the_square},
};

/// The coarsest tiles that shapes are put away by; nothing on the ground is larger.
const COARSEST: u8 = 6;

/// How much finer than a tile the smallest things are that it shows: a thirty-second of its side, some eight pixels.
const FINER: u8 = 5;

/// The number under which a shape within `around` is put away; `finest` is the zoom of the smallest tiles it may lie in, so that
/// a short piece of a long line is found at every zoom.
pub fn drawer(around: &Extent, finest: u8) -> i64 {
    let (side, [x, y]) = measure(around);
    let level = (COARSEST..=finest.min(MOST_ZOOM)).rev().find(|level| side * tiles(*level) <= 1.0).unwrap_or(COARSEST);
    let within = |share: f64| (share * tiles(level)).floor().clamp(0.0, tiles(level) - 1.0) as u32;
    number(level, within(y), within(x))
}

/// The runs of numbers, first and last, under which everything lies that a tile shows and that is not too small for it.
pub fn drawers(tile: Address) -> Vec<(i64, i64)> {
    let finest = tile.zoom().saturating_add(FINER).min(MOST_ZOOM);
    let mut runs = Vec::new();
    for level in COARSEST..=finest {
        // A shape reaches out of its own tile by half a side at most.
        let rows = reach(tile.row(), tile.zoom(), level);
        let (first, last) = reach(tile.column(), tile.zoom(), level);
        runs.extend((rows.0..=rows.1).map(|row| (number(level, row, first), number(level, row, last))));
    }
    runs
}

/// The rows, or columns, of a level that shapes may lie in which reach into those of a tile with its margin.
fn reach(index: u32, zoom: u8, level: u8) -> (u32, u32) {
    let (scale, margin) = (tiles(level) / tiles(zoom), MARGIN / WIDTH);
    let within = |at: f64| at.floor().clamp(0.0, tiles(level) - 1.0) as u32;
    let (low, high) = ((f64::from(index) - margin) * scale, (f64::from(index) + 1.0 + margin) * scale);
    (within(low - 0.5), within(high + 0.5))
}

/// The longer side of what lies around it and its middle, as shares of the whole square.
fn measure(around: &Extent) -> (f64, [f64; 2]) {
    let [west, south] = on_the_square(around.south_west());
    let [east, north] = on_the_square(around.north_east());
    ((east - west).max(south - north), [(west + east) / 2.0, (south + north) / 2.0])
}

/// Tiles along a side of the square.
fn tiles(level: u8) -> f64 {
    f64::from(1_u32 << level)
}

fn number(level: u8, row: u32, column: u32) -> i64 {
    i64::from(level) << 48 | i64::from(row) << 24 | i64::from(column)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use engine::domain::Point;
    use proptest::prelude::*;

    use super::*;

    fn extent(south: f64, west: f64, high: f64, wide: f64) -> Extent {
        Extent::new(Point::new(south, west).unwrap(), Point::new(south + high, west + wide).unwrap()).unwrap()
    }

    proptest! {
        #[test]
        fn a_tile_finds_what_reaches_into_it(
            (south, west) in (51.0..53.0_f64, 4.0..6.0_f64),
            (high, wide) in (0.000_05..0.2_f64, 0.000_05..0.2_f64),
            (dx, dy) in (-0.1..1.1_f64, -0.1..1.1_f64),
            zoom in 11..=16_u8,
        ) {
            let shape = extent(south, west, high, wide);
            let near = Point::new(south + dy * high, west + dx * wide).unwrap();
            let tile = Address::of(near, zoom).unwrap();
            let shown = tile.extent(MARGIN).unwrap();
            let finest = zoom + FINER;
            let kept = drawer(&shape, finest);
            if shape.meets(&shown) {
                prop_assert!(drawers(tile).iter().any(|(first, last)| (*first..=*last).contains(&kept)));
            }
        }
    }

    #[test]
    fn a_house_far_away_is_not_looked_at() {
        let house = extent(52.0116, 4.3594, 0.000_1, 0.000_15);
        let tile = Address::of(Point::new(52.0116, 4.37).unwrap(), 16).unwrap();
        let kept = drawer(&house, MOST_ZOOM);
        assert!(!drawers(tile).iter().any(|(first, last)| (*first..=*last).contains(&kept)));
        assert!(drawers(tile).len() < 60, "{}", drawers(tile).len());
    }
}

//! How much stands in each hexagon: by counts that were made before as by looking at everything, anywhere on the earth.
use std::collections::BTreeMap;

use engine::domain::{Cell, DAY_S, EARTH_RADIUS_M, Entry, Extent, Instant, PLACE_RESOLUTION, Point, Visibility};
use engine::index::{Index, Snapshot};
use h3o::Resolution;
use proptest::prelude::*;

use crate::within::{extent, snapshots};
use crate::world::{NOW, TAXONOMY, entry};

fn resolution(number: u8) -> Resolution {
    Resolution::try_from(number).unwrap()
}

/// Every cell with its count, by looking at everything.
fn counted(snapshot: &Snapshot, resolution: Resolution, now: Instant) -> BTreeMap<Cell, u32> {
    let mut counts = BTreeMap::new();
    for entry in snapshot.entries() {
        let has_ended = entry.ends_at.is_some_and(|end| end <= now);
        if entry.visibility == Visibility::Team || entry.is_person || has_ended {
            continue;
        }
        if let Some(at) = entry.stands_at {
            let kept = entry.cell.filter(|cell| cell.resolution() == PLACE_RESOLUTION);
            let home = kept.unwrap_or_else(|| Cell::at(at, PLACE_RESOLUTION));
            *counts.entry(home.coarsened(resolution)).or_default() += 1;
        }
    }
    counts
}

fn corners(cell: Cell) -> Vec<Point> {
    cell.index().boundary().iter().map(|corner| Point::new(corner.lat(), corner.lng()).unwrap()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_hexagon_holds_the_same_whichever_piece_is_asked(
        snapshot in snapshots(), extent in extent(), number in 0..=11_u8, days in -5..40_i64,
    ) {
        let now = Instant(NOW.0 + days * DAY_S);
        let due = counted(&snapshot, resolution(number.min(10)), now);
        let found: BTreeMap<Cell, u32> = snapshot.counts_within(&extent, resolution(number), now).into_iter().collect();
        for (cell, count) in &found {
            prop_assert_eq!(due.get(cell), Some(count), "{}", cell);
        }
        for cell in due.keys() {
            let reaches = Extent::around(corners(*cell)).unwrap().meets(&extent);
            prop_assert!(!reaches || found.contains_key(cell), "{} is missing", cell);
        }
    }
}

fn anywhere() -> impl Strategy<Value = Point> {
    let evenly = (-1.0..1.0_f64).prop_map(|share| share.asin().to_degrees());
    let at_the_date_line = prop_oneof![-180.0..-179.0_f64, 179.0..180.0_f64];
    let lon = prop_oneof![6 => -180.0..180.0_f64, 1 => at_the_date_line];
    (evenly, lon).prop_map(|(lat, lon)| Point::new(lat, lon).unwrap())
}

fn standing(at: Point) -> impl Strategy<Value = Entry> {
    entry(1).prop_map(move |entry| Entry {
        cell: None,
        stands_at: Some(at),
        is_person: false,
        visibility: Visibility::Public,
        ends_at: None,
        ..entry
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// One thing, and a piece no larger than a corner of the hexagon it counts in: the hexagon is found, near pentagons too.
    #[test]
    fn a_hexagon_is_found_from_its_corners(
        entry in anywhere().prop_flat_map(standing), number in 0..=10_u8, corner in 0..10_usize
    ) {
        let index = Index::new(std::sync::Arc::clone(&TAXONOMY), std::sync::Arc::default());
        let resolution = resolution(number);
        let cell = Cell::at(entry.stands_at.unwrap(), PLACE_RESOLUTION).coarsened(resolution);
        index.replace(1, 1, vec![entry]);
        let (corners, snapshot) = (corners(cell), index.snapshot());
        let corner = corners[corner % corners.len()];
        let found = snapshot.counts_within(&Extent::new(corner, corner).unwrap(), resolution, NOW);
        prop_assert_eq!(found, vec![(cell, 1)]);
    }

    /// A wider piece reaches at least so far on every side.
    #[test]
    fn a_widened_piece_holds_what_is_so_near(at in anywhere(), metres in 0.0..300_000.0_f64, turn in 0.0..360.0_f64) {
        let (lat, bearing, far) = (at.lat().to_radians(), turn.to_radians(), metres / EARTH_RADIUS_M);
        let there = (lat.sin() * far.cos() + lat.cos() * far.sin() * bearing.cos()).asin();
        let east = (bearing.sin() * far.sin() * lat.cos()).atan2(far.cos() - lat.sin() * there.sin());
        let lon = at.lon() + east.to_degrees();
        prop_assume!(at.lat().abs() < 80.0 && (-180.0..=180.0).contains(&lon));
        let there = Point::new(there.to_degrees(), lon).unwrap();
        prop_assert!(Extent::new(at, at).unwrap().widened(metres + 1e-3).holds(there), "{at:?} {there:?}");
    }
}

//! A piece of the map holds what stands in it, once: by trees of bounds as by looking at everything.
use engine::domain::{Entry, EntryId, Extent};
use engine::index::{Change, Index, Snapshot};
use proptest::prelude::*;

use crate::world::{TAXONOMY, entry, place, streets};

const IDS: u128 = 300;

pub fn extent() -> impl Strategy<Value = Extent> {
    (place(), place()).prop_map(|(a, b)| {
        let corner = |lat: f64, lon: f64| engine::domain::Point::new(lat, lon).unwrap();
        let south_west = corner(a.lat().min(b.lat()), a.lon().min(b.lon()));
        Extent::new(south_west, corner(a.lat().max(b.lat()), a.lon().max(b.lon()))).unwrap()
    })
}

/// Entries in a base, with some changes since on top of it.
pub fn snapshots() -> impl Strategy<Value = std::sync::Arc<Snapshot>> {
    let loaded = proptest::collection::vec(entry(IDS), 0..200);
    let later = (proptest::collection::vec(entry(IDS), 0..10), proptest::collection::vec(0..IDS, 0..10));
    (streets(), loaded, later).prop_map(|(streets, loaded, (later, gone))| {
        let index = Index::new(std::sync::Arc::clone(&TAXONOMY), streets.network());
        let puts: Vec<_> = loaded.into_iter().map(Change::Put).collect();
        index.publish(1, 1, &puts);
        index.merge(1);
        let removed = gone.into_iter().map(|id| Change::Remove(EntryId::from_uuid(uuid::Uuid::from_u128(id))));
        let changes: Vec<_> = removed.chain(later.into_iter().map(Change::Put)).collect();
        index.publish(1, 2, &changes);
        index.snapshot()
    })
}

fn without_cell(entry: Entry) -> Entry {
    Entry { cell: None, ..entry }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_piece_of_the_map_holds_what_stands_in_it_once(snapshot in snapshots(), extent in extent()) {
        let mut found = Vec::new();
        snapshot.each_within(&extent, |entry| found.push(without_cell(entry)));
        let stands_in = |entry: &Entry| entry.stands_at.is_some_and(|at| extent.holds(at));
        let mut due: Vec<_> = snapshot.entries().filter(stands_in).map(without_cell).collect();
        found.sort_by_key(|entry| entry.id);
        due.sort_by_key(|entry| entry.id);
        prop_assert_eq!(found, due);
    }
}

#[test]
fn corners_the_wrong_way_round_are_no_piece_of_the_map() {
    let at = |lat, lon| engine::domain::Point::new(lat, lon).unwrap();
    assert!(Extent::new(at(52.1, 4.0), at(52.0, 4.1)).is_none());
    assert!(Extent::new(at(52.0, 4.2), at(52.1, 4.1)).is_none());
    let one = Extent::new(at(52.0, 4.0), at(52.0, 4.0)).unwrap();
    assert!(one.holds(at(52.0, 4.0)) && !one.holds(at(52.0, 4.000_000_1)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn streets_are_drawn_step_by_step_each_once(streets in streets(), extent in extent()) {
        let network = streets.network();
        let all = 0..network.len() as u32;
        let pair = |a: engine::domain::Point, b: engine::domain::Point| {
            let bits = |at: engine::domain::Point| (at.lat().to_bits(), at.lon().to_bits());
            (bits(a).min(bits(b)), bits(a).max(bits(b)))
        };
        let is_held = |node: u32| extent.holds(network.position(node));
        let mut due: Vec<_> = all
            .flat_map(|from| network.neighbours(from).map(move |(to, _)| (from, to)))
            .filter(|(from, to)| from < to && (is_held(*from) || is_held(*to)))
            .map(|(from, to)| pair(network.position(from), network.position(to)))
            .collect();
        let lines = network.lines_within(&extent);
        let mut drawn: Vec<_> =
            lines.iter().flat_map(|line| line.windows(2).map(|step| pair(step[0], step[1]))).collect();
        due.sort_unstable();
        due.dedup();
        drawn.sort_unstable();
        prop_assert_eq!(drawn, due);
    }
}

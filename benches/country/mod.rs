//! The country that the benches of tiles stand on: a million things to find, a tenth of them in one city.
#[path = "../../engine/benches/ground/mod.rs"]
pub mod ground;

use std::sync::Arc;

use engine::{
    domain::{Entry, Point},
    index::Index,
    travel::{Network, build_tiles},
};
use ground::Chance;

/// Things to find in the country, and how many of them stand in its busiest city.
const COUNTRY: u64 = 1_000_000;
const CITY: u64 = 100_000;
/// Blocks of 60 m along a side of its streets.
const BLOCKS: i64 = 200;
/// A country of 400 towns, and one city in it with streets that hold a tenth of everything: as it is searched, the middle of the
/// city, and all there is.
pub fn country() -> (Index, Point, Vec<Entry>) {
    let chance = &mut Chance(23);
    let mut entries: Vec<Entry> = ground::offers(COUNTRY - CITY, 400, 200.0, chance);
    let middle = ground::point(52.054, 4.388);
    entries.extend((COUNTRY - CITY..COUNTRY).map(|number| {
        let at = ground::point(middle.lat() + 0.018 * chance.bell(), middle.lon() + 0.029 * chance.bell());
        ground::offer(number, at, chance)
    }));
    let (nodes, ways) = ground::city(BLOCKS);
    let tiles = build_tiles(&nodes, &ways);
    let network = Network::from_tiles(tiles.iter().map(|tile| tile.bytes.as_slice())).unwrap();
    let index = Index::new(ground::taxonomy(), Arc::new(network));
    index.replace(1, 1, entries.clone());
    (index, middle, entries)
}

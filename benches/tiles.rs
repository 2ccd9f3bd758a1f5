//! Tiles of the map: of the demo town, and of a country of a million things to find. `cargo bench -p buurtraat --bench tiles`
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
#[path = "../engine/benches/ground/mod.rs"]
mod ground;

use std::{
    sync::Arc,
    time::{Duration, Instant as Moment},
};

use buurtraat::{
    cli::load_demo,
    import::{PlaceRules, read_taxonomy, read_weights},
    service::{
        Config, FixedClock, Service,
        mapping::{Layer, found_tile, tile},
    },
    storage::Store,
    tile::Address,
};
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
/// Times each tile is made.
const ROUNDS: usize = 7;

async fn town(folder: &std::path::Path) -> Service {
    let taxonomy = Arc::new(read_taxonomy(include_bytes!("../data/taxonomy.csv")).unwrap());
    let url = format!("sqlite:{}", folder.join("town.db").display());
    let service = Service {
        store: Store::open(&url, folder.join("town.key"), taxonomy).await.unwrap(),
        weights: Arc::new(read_weights(include_str!("../data/weights.toml")).unwrap()),
        places: Arc::new(PlaceRules::shipped().unwrap()),
        clock: Arc::new(FixedClock("2026-09-14T07:00:00Z".parse().unwrap())),
        config: Arc::new(Config { demo: true, ..Config::default() }),
    };
    load_demo(&service).await.unwrap();
    service
}

fn around(middle: Point, zoom: u8) -> Vec<Address> {
    let home = Address::of(middle, zoom).unwrap();
    let near = |at: u32| (at.saturating_sub(1)..=at + 1).collect::<Vec<_>>();
    let columns = near(home.column()).into_iter();
    columns
        .flat_map(|column| near(home.row()).into_iter().filter_map(move |row| Address::new(zoom, column, row)))
        .collect()
}

fn say(what: &str, zoom: u8, mut times: Vec<Duration>, bytes: usize) {
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    println!(
        "{what} zoom={zoom} tiles={} median_ms={:.2} most_ms={:.2} most_bytes={bytes}",
        times.len(),
        at(0.5),
        at(1.0)
    );
}

async fn demo() {
    let folder = tempfile::tempdir().unwrap();
    let service = town(folder.path()).await;
    let middle = service.store.busiest_anchor().await.unwrap().unwrap();
    for layer in Layer::ALL {
        for zoom in [11, 13, 14, 15, 16] {
            let (mut times, mut most) = (Vec::new(), 0);
            for address in around(middle, zoom) {
                for _ in 0..ROUNDS {
                    let begun = Moment::now();
                    let bytes = tile(&service, layer, address).await.unwrap();
                    times.push(begun.elapsed());
                    most = most.max(bytes.len());
                }
            }
            say(&format!("demo layer={}", layer.as_str()), zoom, times, most);
        }
    }
}

/// A country of 400 towns, and one city in it with streets that hold a tenth of everything.
fn country() -> (Index, Point) {
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
    index.replace(1, 1, entries);
    (index, middle)
}

fn city() {
    let (index, middle) = country();
    let snapshot = index.snapshot();
    for layer in [Layer::Hexagons, Layer::Places] {
        let mut all = Vec::new();
        for zoom in 11..=16 {
            let (mut times, mut most) = (Vec::new(), 0);
            for address in around(middle, zoom) {
                for _ in 0..ROUNDS {
                    let begun = Moment::now();
                    let bytes = found_tile(&snapshot, layer, address, ground::NOW).unwrap();
                    times.push(begun.elapsed());
                    most = most.max(bytes.len());
                }
            }
            all.extend_from_slice(&times);
            say(&format!("million layer={}", layer.as_str()), zoom, times, most);
        }
        all.sort_unstable();
        println!("million layer={} all_zooms median_ms={:.2}", layer.as_str(), all[all.len() / 2].as_secs_f64() * 1e3);
    }
}

#[tokio::main]
async fn main() {
    demo().await;
    city();
}

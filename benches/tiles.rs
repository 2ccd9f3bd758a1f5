//! Tiles of the map: of the demo town, and of a country of a million things to find. `cargo bench -p buurtraat --bench tiles`
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
mod country;
mod town;

use std::time::{Duration, Instant as Moment};

use buurtraat::{
    service::mapping::{Layer, found_tile, tile},
    tile::Address,
};
use country::{country, ground};
use engine::domain::Point;

/// Times each tile is made.
const ROUNDS: usize = 7;

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
    let service = town::demo(&town::database(folder.path()), folder.path()).await;
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

fn city() {
    let (index, middle, _) = country();
    let snapshot = index.snapshot();
    for layer in [Layer::Hexagons, Layer::Places] {
        let mut all = Vec::new();
        for zoom in 6..=16 {
            let (mut times, mut most) = (Vec::new(), 0);
            for address in around(middle, zoom) {
                for _ in 0..ROUNDS {
                    let begun = Moment::now();
                    let bytes = found_tile(&snapshot, layer, address, ground::NOW);
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

//! One-to-many walking within 15 minutes over a made-up city. `cargo bench -p engine --bench travel`
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
mod ground;

use std::{hint::black_box, time::Instant as Clock};

use engine::domain::Point;
use engine::travel::{Network, Walk, anchors, build_tiles, reach};
use ground::Chance;

fn timed<T>(origins: &[Point], mut answer: impl FnMut(Point) -> T) -> String {
    let times = origins.iter().map(|origin| {
        let start = Clock::now();
        black_box(answer(*origin));
        start.elapsed().as_secs_f64()
    });
    ground::percentiles(&times.collect::<Vec<_>>())
}

fn main() {
    let chance = &mut Chance(7);
    let (nodes, ways) = ground::city(160);
    let start = Clock::now();
    let tiles = build_tiles(&nodes, &ways);
    let bytes: usize = tiles.iter().map(|tile| tile.bytes.len()).sum();
    println!(
        "{} nodes, {} ways: {} tiles in {:.0} ms, {:.1} bytes a node",
        nodes.len(),
        ways.len(),
        tiles.len(),
        start.elapsed().as_secs_f64() * 1e3,
        bytes as f64 / nodes.len() as f64
    );
    let start = Clock::now();
    let network = Network::from_tiles(tiles.iter().map(|tile| tile.bytes.as_slice())).unwrap();
    println!("network loaded in {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
    let origins: Vec<_> = (0..1_000).map(|_| nodes[chance.below(nodes.len() as u64) as usize].at).collect();
    let mut walk = Walk::new();
    let mut reached = 0;
    let times = timed(&origins, |origin| reached += network.walk_with(&mut walk, origin, 1_250.0).nodes.len());
    println!("one to many, 15 minutes, {} nodes on average: {times} (goal: under 5,000 us)", reached / origins.len());
    println!("reach, 15 minutes: {}", timed(&origins, |origin| reach(&network, &mut walk, origin, 15.0)));
    println!("snap: {}", timed(&origins, |origin| network.snap(origin)));
    let addresses: Vec<_> = (0..100_000).map(|_| nodes[chance.below(nodes.len() as u64) as usize].at).collect();
    let start = Clock::now();
    let found = anchors(&network, &addresses).len();
    println!("{found} anchors from {} addresses in {:.0} ms", addresses.len(), start.elapsed().as_secs_f64() * 1e3);
}

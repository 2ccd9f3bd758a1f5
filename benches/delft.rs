//! Delft's map: reading it, side by side with `osmium cat`; walking a quarter of an hour in it.
//! `cargo bench -p buurtraat --bench delft`
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
use std::{
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use buurtraat::import::{OsmExtract, PlaceRules, read_osm};
use engine::travel::{METRES_PER_MINUTE, Network, Walk, build_tiles};

const RUNS: usize = 5;
const TILES: usize = 50;

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn timed<T>(mut run: impl FnMut() -> T) -> Duration {
    median(
        (0..RUNS)
            .map(|_| {
                let begun = Instant::now();
                std::hint::black_box(run());
                begun.elapsed()
            })
            .collect(),
    )
}

fn read(path: &Path) -> OsmExtract {
    read_osm(path, &PlaceRules::shipped().unwrap(), &mut |_, _| {}).unwrap()
}

/// The extract `TILES` times with other ids, as one file: `osmium renumber` and `osmium merge`.
fn tiled(source: &Path, folder: &Path) -> Option<PathBuf> {
    let mut parts = Vec::new();
    for tile in 0..TILES {
        let part = folder.join(format!("{tile}.osm.pbf"));
        let first = format!("-s{}", 1 + tile * 10_000_000);
        let done = Command::new("osmium").args(["renumber", &first, "-o"]).arg(&part).arg(source).status().ok()?;
        if !done.success() {
            return None;
        }
        parts.push(part);
    }
    let whole = folder.join("tiled.osm.pbf");
    let done = Command::new("osmium").arg("merge").args(&parts).arg("-o").arg(&whole).status().ok()?;
    done.success().then_some(whole)
}

fn main() {
    let source = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/osm_delft/tudelft.osm.pbf"));
    if !source.exists() {
        println!("skipped: no shared data");
        return;
    }
    println!("delft read_ms={:.1}", timed(|| read(&source)).as_secs_f64() * 1e3);
    let folder = tempfile::tempdir().unwrap();
    match tiled(&source, folder.path()) {
        None => println!("tiled skipped: osmium is not installed"),
        Some(whole) => {
            let own = timed(|| read(&whole));
            let out = folder.path().join("cat.osm.pbf");
            let cat =
                timed(|| Command::new("osmium").args(["cat", "-O", "-o"]).arg(&out).arg(&whole).status().unwrap());
            println!(
                "tiled own_s={:.2} osmium_cat_s={:.2} ratio={:.2}",
                own.as_secs_f64(),
                cat.as_secs_f64(),
                own.as_secs_f64() / cat.as_secs_f64()
            );
        }
    }
    walk(&read(&source));
}

fn walk(extract: &OsmExtract) {
    let tiles = build_tiles(&extract.nodes, &extract.ways);
    let network = Network::from_tiles(tiles.iter().map(|tile| tile.bytes.as_slice())).unwrap();
    let mut scratch = Walk::default();
    let mut times = Vec::new();
    for address in extract.addresses.iter().step_by(9) {
        let begun = Instant::now();
        std::hint::black_box(network.walk_with(&mut scratch, address.at, 15.0 * METRES_PER_MINUTE));
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    println!("walk_15_min origins={} p50_ms={:.3} p99_ms={:.3}", times.len(), at(0.5), at(0.99));
}

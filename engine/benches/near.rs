//! Near over 100,000 offers: the engine against a brute force over the rows of the category, contiguous and without an
//! allocation per row; the same questions, the answers compared. `cargo bench -p engine --bench near`
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
mod ground;

use std::{hint::black_box, sync::Arc, time::Instant as Clock};

use engine::domain::*;
use engine::index::{Change, Index, Snapshot};
use engine::matching::{Query, Scratch, Weights, near};
use engine::travel::{Network, build_tiles};
use ground::Chance;
use ground::brute::{Brute, List};

fn timed<T>(queries: &[Query], mut answer: impl FnMut(&Query) -> T) -> Vec<f64> {
    let mut times = Vec::with_capacity(queries.len());
    for query in queries {
        let start = Clock::now();
        black_box(answer(query));
        times.push(start.elapsed().as_secs_f64());
    }
    times
}

fn main() {
    let chance = &mut Chance(20_261_123);
    let weights = ground::weights();
    let taxonomy = ground::taxonomy();
    let grounds = [
        ("the Netherlands: 350 towns over 190 x 190 km", 190.0, 350),
        ("a province: 40 towns over 60 x 60 km", 60.0, 40),
        ("one city", 4.0, 1),
    ];
    for (label, km, towns) in grounds {
        let offers: Vec<Entry> = ground::offers(100_000, towns, km, chance);
        let queries = ground::queries(20_000, &offers, chance);
        straight(label, &offers, &queries, &weights, &taxonomy);
    }
    network(&weights, &taxonomy, chance);
}

fn straight(label: &str, offers: &[Entry], queries: &[Query], weights: &Weights, taxonomy: &Arc<Taxonomy>) {
    let index = Index::new(Arc::clone(taxonomy), Arc::new(Network::default()));
    let start = Clock::now();
    index.replace(1, 1, offers.to_vec());
    let built = start.elapsed().as_secs_f64();
    let snapshot = index.snapshot();
    println!("{label}: {} offers, straight line, k = 10 and 3 near misses, 15 minutes, 3 half-days", offers.len());
    println!("  built in {:.0} ms, {:.1} bytes an offer", built * 1e3, snapshot.bytes() as f64 / offers.len() as f64);
    let brute = Brute::new(offers, taxonomy, weights);
    let mut scratch = Scratch::new();
    queries[..2_000].iter().for_each(|query| same(&snapshot, &brute, weights, query, &mut scratch));
    println!("  answers the same on 2,000 questions");
    let (mut engine, mut slow, mut rows) = (Vec::new(), [Vec::new(), Vec::new()], 0);
    let (mut best, mut miss) = (List::new(), List::new());
    for _ in 0..5 {
        engine.extend(timed(queries, |query| near(&snapshot, weights, query, &mut scratch)));
        for (chords, times) in [false, true].into_iter().zip(&mut slow) {
            let answer = |query: &Query| rows += brute.near(chords, query, weights, &mut best, &mut miss);
            times.extend(timed(&queries[..2_000], answer));
        }
    }
    println!("  engine: {}", ground::percentiles(&engine));
    let rows = rows / slow[0].len() / 2;
    for (label, times) in ["a haversine a row", "a chord a row"].into_iter().zip(&slow) {
        let (ratio, each) =
            (ground::median(times) / ground::median(&engine), ground::median(times) / rows as f64 * 1e9);
        println!("  brute force, {label}: {}", ground::percentiles(times));
        println!(
            "    {rows} rows a question, {each:.1} ns a row (void above 15); ratio of the medians {ratio:.1} x (goal 20 x)"
        );
    }
}

/// The engine and both brute forces find the same, in the same order.
fn same(snapshot: &Snapshot, brute: &Brute, weights: &Weights, query: &Query, scratch: &mut Scratch) {
    let own = near(snapshot, weights, query, scratch);
    let (mut best, mut miss) = (List::new(), List::new());
    for chords in [false, true] {
        brute.near(chords, query, weights, &mut best, &mut miss);
        let ids = |list: &List| list.iter().map(|one| one.1).collect::<Vec<_>>();
        assert_eq!(own.suggestions.iter().map(|one| one.id).collect::<Vec<_>>(), ids(&best));
        assert_eq!(own.near_misses.iter().map(|one| one.suggestion.id).collect::<Vec<_>>(), ids(&miss));
    }
}

fn network(weights: &Weights, taxonomy: &Arc<Taxonomy>, chance: &mut Chance) {
    let (nodes, ways) = ground::city(160);
    let tiles = build_tiles(&nodes, &ways);
    let network = Network::from_tiles(tiles.iter().map(|tile| tile.bytes.as_slice())).unwrap();
    let offers: Vec<Entry> = (0..100_000)
        .map(|number| {
            let at = nodes[chance.below(nodes.len() as u64) as usize].at;
            ground::offer(number, ground::point(at.lat() + 1e-4 * chance.unit(), at.lon()), chance)
        })
        .collect();
    let queries = ground::queries(3_000, &offers, chance);
    let index = Index::new(Arc::clone(taxonomy), Arc::new(network));
    let start = Clock::now();
    index.replace(1, 1, offers.clone());
    println!(
        "over the streets of a city of {} nodes: built in {:.0} ms",
        nodes.len(),
        start.elapsed().as_secs_f64() * 1e3
    );
    let mut scratch = Scratch::new();
    let snapshot = index.snapshot();
    let times = timed(&queries, |query| near(&snapshot, weights, query, &mut scratch));
    println!("  engine: {}", ground::percentiles(&times));
    let changes: Vec<Change> = offers[..2_000].iter().cloned().map(Change::Put).collect();
    index.publish(1, 2, &changes);
    let snapshot = index.snapshot();
    let times = timed(&queries, |query| near(&snapshot, weights, query, &mut scratch));
    println!("  with 2,000 rows in the overlay: {}", ground::percentiles(&times));
}

//! Publishing one change at 100,000 and 1,000,000 offers, with a merge whenever one is wanted, beside readers.
//! `cargo bench -p engine --bench publish`
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
mod ground;

use std::sync::atomic::{AtomicBool, Ordering};
use std::{sync::Arc, time::Instant as Clock};

use engine::domain::*;
use engine::index::{Change, Index, Published};
use engine::travel::Network;
use ground::Chance;

fn main() {
    for (count, towns) in [(100_000, 40), (1_000_000, 400)] {
        let chance = &mut Chance(11);
        let offers = ground::offers(count, towns, 60.0, chance);
        let index = Index::new(ground::taxonomy(), Arc::new(Network::default()));
        let start = Clock::now();
        index.replace(1, 0, offers.clone());
        println!("{count} offers, loaded in {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
        let mut revision = 0;
        let mut publish = |index: &Index| {
            let mut entry = offers[chance.below(count) as usize].clone();
            entry.confirmed_at = Some(Instant(ground::NOW.0 + revision));
            let change = if chance.one_in(20) { Change::Remove(entry.id) } else { Change::Put(entry) };
            revision += 1;
            let start = Clock::now();
            let done = index.publish(1, revision, &[change]);
            assert_eq!(done, Published::Applied);
            start.elapsed().as_secs_f64()
        };
        let alone: Vec<f64> = (0..2_000).map(|_| publish(&index)).collect();
        println!("  publish alone, overlay growing to 2,000: {}", ground::percentiles(&alone));
        let (beside, merges) = beside_merges(&index, || publish(&index));
        println!("  publish beside {merges} merges: {} (goal: p99 under 1,000 us)", ground::percentiles(&beside));
    }
}

fn beside_merges(index: &Index, mut publish: impl FnMut() -> f64) -> (Vec<f64>, usize) {
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let merger = scope.spawn(|| {
            let mut merges = 0;
            while !done.load(Ordering::Relaxed) {
                merges += index.merge_where_needed();
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
            merges
        });
        let times: Vec<f64> = (0..20_000).map(|_| publish()).collect();
        done.store(true, Ordering::Relaxed);
        (times, merger.join().unwrap())
    })
}

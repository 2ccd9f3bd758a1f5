//! How good is the order of many doors? Compared with the best there is where that can be found.
use super::costs::Costs;
use super::{exact, improve};

/// Doors on a plane of 1 km by 1 km, made from a number.
fn somewhere(seed: u64, doors: usize, closed: bool) -> Costs {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1);
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 % 1_000.0
    };
    let places: Vec<(f64, f64)> = (0..=doors).map(|_| (next(), next())).collect();
    let apart = |a: &(f64, f64), b: &(f64, f64)| (libm::hypot(a.0 - b.0, a.1 - b.1) * 1000.0).round() as u64;
    let millimetres = places.iter().flat_map(|from| places.iter().map(move |to| apart(from, to))).collect();
    Costs::from_millimetres(millimetres, places.len(), closed)
}

fn length(costs: &Costs, order: &[usize]) -> u64 {
    let path: Vec<usize> = [0].into_iter().chain(order.iter().map(|door| door + 1)).chain([0]).collect();
    costs.along(&path)
}

#[test]
fn the_quick_order_is_seldom_longer_than_the_best_and_never_by_much() {
    let (mut worst, mut sum, mut best) = (1.0_f64, 0.0, 0);
    let cases = 400;
    for seed in 0..cases {
        let costs = somewhere(seed, 4 + seed as usize % 7, seed % 2 == 0);
        let quick = length(&costs, &improve::order(&costs));
        let least = length(&costs, &exact::order(&costs));
        assert!(quick >= least);
        let ratio = quick as f64 / least as f64;
        (worst, sum, best) = (worst.max(ratio), sum + ratio, best + u32::from(quick == least));
    }
    println!("tours cases={cases} best={best} mean={:.4} worst={worst:.4}", sum / cases as f64);
    assert!(worst < 1.10 && sum / (cases as f64) < 1.005);
}

#[test]
fn every_door_is_passed_once() {
    for doors in [1, 2, 3, 13, 40] {
        let costs = somewhere(doors as u64, doors, true);
        let mut order = improve::order(&costs);
        order.sort_unstable();
        assert_eq!(order, (0..doors).collect::<Vec<_>>());
    }
}

//! Walks from point to point and from door to door, against the slow graph.
use engine::domain::Point;
use engine::travel::{Leg, RawNode, RawWay, Walk};
use proptest::prelude::*;

use crate::brute_streets::{Graph, WALK_M_PER_MIN, haversine};
use crate::world::{Streets, place, point, streets};

/// Metres over the streets by nodes, or 1.3 x the straight line; `None` = no way.
pub fn by_nodes(graph: &Graph, a: Point, b: Point) -> Option<(f64, bool)> {
    let (Some((from, out)), Some((to, into))) = (graph.snap(a), graph.snap(b)) else {
        return Some((haversine(a, b) * 1.3, true));
    };
    graph.from(from).get(&to).map(|mm| (out + *mm as f64 / 1000.0 + into, false))
}

fn about(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-6
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn legs_are_the_walks_of_the_slow_graph(
        streets in streets(), all in proptest::collection::vec(place(), 1..8),
        most in prop_oneof![Just(f64::INFINITY), 50.0..2_000.0_f64],
    ) {
        let (network, graph) = (streets.network(), Graph::new(&streets));
        let spots: Vec<_> = all.iter().map(|at| network.spot(*at)).collect();
        let legs = network.legs(&mut Walk::new(), spots[0], &spots, most);
        for (at, leg) in all.iter().zip(&legs) {
            match by_nodes(&graph, all[0], *at).filter(|(metres, _)| *metres <= most) {
                None => prop_assert_eq!(*leg, None),
                Some((metres, estimated)) => {
                    let leg = leg.unwrap();
                    prop_assert!(about(leg.metres, metres) && about(leg.minutes, metres / WALK_M_PER_MIN));
                    prop_assert_eq!(leg.estimated, estimated);
                }
            }
        }
    }

    #[test]
    fn steps_are_alike_both_ways_never_shorter_than_the_straight_line_and_between_nodes_as_far_as_the_streets(
        streets in streets(), all in proptest::collection::vec(place(), 1..6),
    ) {
        let (network, graph) = (streets.network(), Graph::new(&streets));
        let doors: Vec<_> = all.iter().map(|at| network.doorstep(*at)).collect();
        let walk = &mut Walk::new();
        for (place, from) in doors.iter().enumerate() {
            for (other, step) in network.steps(walk, from, &doors, f64::INFINITY).into_iter().enumerate() {
                let back = network.steps(walk, &doors[other], &doors[place..=place], f64::INFINITY)[0];
                let metres = |leg: Option<Leg>| leg.map_or(-1.0, |leg| leg.metres);
                prop_assert!((metres(step) - metres(back)).abs() < 0.0021);
                prop_assert!(step.is_none_or(|step| step.metres >= haversine(all[place], all[other]) - 1e-9));
            }
        }
        let nodes: Vec<i64> = graph.nodes.keys().copied().filter(|node| graph.counts(*node)).take(12).collect();
        for from in &nodes {
            let start = network.doorstep(graph.nodes[from]);
            for to in &nodes {
                let step = network.steps(walk, &start, &[network.doorstep(graph.nodes[to])], f64::INFINITY)[0];
                let expected = graph.from(*from).get(to).map(|mm| *mm as f64 / 1000.0);
                // A node may lie on an edge of another part of the streets that only passes there.
                prop_assert!(step.is_some() == expected.is_some());
                prop_assert!((step.map_or(0.0, |leg| leg.metres) - expected.unwrap_or(0.0)).abs() < 0.0031);
            }
        }
    }
}

/// One street of 700 m with nodes every 140 m.
fn long_street() -> Streets {
    let nodes = (0..12_i64).map(|at| RawNode { id: at, at: point(52.0, 4.35 + 0.002 * at as f64) }).collect();
    let way = RawWay {
        id: 1,
        name: Some("Lange straat".into()),
        nodes: (0..12).collect(),
        walk: true,
        cycle_forward: true,
        cycle_backward: true,
        ferry_minutes: None,
    };
    Streets { nodes, ways: vec![way] }
}

#[test]
fn neighbours_between_two_nodes_are_as_far_apart_as_their_fronts() {
    let network = long_street().network();
    let shop = |metres: f64, side: f64| point(52.0 + side * 0.0001, 4.35 + metres * 0.002 / 137.0);
    let doors = [shop(40.0, 1.0), shop(50.0, 1.0), shop(50.0, -1.0), shop(240.0, 1.0)].map(|at| network.doorstep(at));
    let steps = network.steps(&mut Walk::new(), &doors[0], &doors, f64::INFINITY);
    let metres: Vec<f64> = steps.iter().map(|step| step.unwrap().metres.round()).collect();
    // Across the street the straight line counts: 10 m on and 22 m over.
    assert_eq!(metres, [0.0, 10.0, 24.0, 200.0]);
    let far = network.steps(&mut Walk::new(), &doors[0], &doors, 50.0);
    assert_eq!(far.iter().map(Option::is_some).collect::<Vec<_>>(), [true, true, true, false]);
}

//! Tiles, the network they join into, and what can be reached on it, against the brute force over the raw streets.
use std::collections::BTreeMap;

use engine::domain::{Cell, PLACE_RESOLUTION};
use engine::travel::{Network, RawNode, RawWay, TileError, Walk, anchors, build_tiles, reach};
use h3o::Resolution;
use proptest::prelude::*;

use crate::brute_streets::{Graph, WALK_M_PER_MIN, haversine};
use crate::world::{MIN_COMPONENT, Streets, place, point, streets};

fn line(id: i64, from: f64, count: i64) -> (Vec<RawNode>, RawWay) {
    let nodes: Vec<RawNode> =
        (0..count).map(|at| RawNode { id: id * 1_000 + at, at: point(52.0, from + 0.001 * at as f64) }).collect();
    let ids = nodes.iter().map(|node| node.id).collect();
    let name = Some(format!("Straat {id}"));
    let way =
        RawWay { id, name, nodes: ids, walk: true, cycle_forward: true, cycle_backward: true, ferry_minutes: None };
    (nodes, way)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn tiles_have_the_same_bytes_whatever_the_order_of_the_input(streets in streets(), seed in any::<u64>()) {
        let tiles = build_tiles(&streets.nodes, &streets.ways);
        let mut mixed = streets.clone();
        mixed.nodes.sort_by_key(|node| node.id.unsigned_abs().wrapping_mul(seed | 1));
        mixed.ways.sort_by_key(|way| way.id.unsigned_abs().wrapping_mul(seed | 1));
        mixed.ways.extend(mixed.ways.first().cloned());
        prop_assert_eq!(build_tiles(&mixed.nodes, &mixed.ways), tiles);
    }

    #[test]
    fn a_point_snaps_to_the_nearest_node_within_250_m_of_a_component_that_counts(
        streets in streets(), points in proptest::collection::vec(place(), 20),
    ) {
        let (network, graph) = (streets.network(), Graph::new(&streets));
        for at in points {
            let own = network.snap(at).map(|snapped| (network.map_id(snapped.node), snapped.access_m));
            let expected = graph.snap(at);
            prop_assert_eq!(own.map(|own| own.0), expected.map(|expected| expected.0));
            prop_assert!((own.map_or(0.0, |own| own.1) - expected.map_or(0.0, |expected| expected.1)).abs() < 1e-9);
        }
    }

    #[test]
    fn walks_are_the_shortest_ways_and_never_shorter_than_the_crow_flies(
        streets in streets(), from in place(), metres in 0.0..3_000.0_f64,
    ) {
        let (network, graph) = (streets.network(), Graph::new(&streets));
        let reached = network.walk(from, metres);
        let walks = graph.snap(from).map(|(node, access)| (access, graph.from(node)));
        let expected: BTreeMap<i64, u64> = walks.into_iter().flat_map(|(access, walks)| {
            walks.into_iter().filter(move |(_, apart)| access + *apart as f64 / 1000.0 <= metres)
        }).collect();
        let own: BTreeMap<i64, u64> =
            reached.nodes.iter().map(|(node, apart)| (network.map_id(*node), u64::from(*apart))).collect();
        prop_assert_eq!(own, expected);
        for (node, walked) in reached.metres() {
            prop_assert!(walked >= haversine(from, network.position(node)) - 1e-6);
        }
    }

    #[test]
    fn a_cell_is_reached_when_the_lower_median_of_its_street_nodes_is(
        streets in streets(), from in place(), minutes in 1.0..40.0_f64,
    ) {
        let (network, graph) = (streets.network(), Graph::new(&streets));
        let own = reach(&network, &mut Walk::new(), from, minutes);
        prop_assert!(own.cells.is_sorted_by_key(|reached| reached.cell));
        let Some((node, access)) = graph.snap(from) else {
            prop_assert!(own.estimated);
            for reached in &own.cells {
                prop_assert_eq!(reached.minutes, reached.metres * 1.3 / WALK_M_PER_MIN);
                prop_assert!(reached.minutes <= minutes);
            }
            return Ok(());
        };
        let walks = graph.from(node);
        let mut cells: BTreeMap<Cell, Vec<f64>> = BTreeMap::new();
        for (id, at) in graph.nodes.iter().filter(|(id, _)| graph.counts(**id)) {
            let metres = walks.get(id).map_or(f64::INFINITY, |apart| access + *apart as f64 / 1000.0);
            cells.entry(Cell::at(*at, PLACE_RESOLUTION)).or_default().push(metres);
        }
        let mut expected: Vec<(Cell, f64)> = Vec::new();
        for (cell, mut metres) in cells {
            metres.sort_by(f64::total_cmp);
            let median = metres[(metres.len() - 1) / 2];
            if median / WALK_M_PER_MIN <= minutes {
                expected.push((cell, median));
            }
        }
        prop_assert_eq!(own.cells.len(), expected.len());
        for (own, (cell, metres)) in own.cells.iter().zip(expected) {
            prop_assert_eq!(own.cell, cell);
            prop_assert!((own.metres - metres).abs() < 1e-6 && (own.minutes - metres / WALK_M_PER_MIN).abs() < 1e-6);
        }
    }

    #[test]
    fn an_anchor_is_a_street_node_of_its_cell_and_does_not_depend_on_the_order_of_addresses(
        streets in streets(), mut addresses in proptest::collection::vec(place(), 0..60),
    ) {
        let network = streets.network();
        let own = anchors(&network, &addresses);
        addresses.reverse();
        prop_assert_eq!(&anchors(&network, &addresses), &own);
        let finest = |at| Cell::at(at, Resolution::Nine);
        for anchor in &own {
            let inside = |at| finest(at).coarsened(anchor.cell.resolution()) == anchor.cell;
            let nodes: Vec<_> = network.street_nodes().map(|node| network.position(node)).filter(|at| inside(*at)).collect();
            let counted: Vec<_> = addresses.iter().copied().filter(|at| inside(*at)).collect();
            prop_assert!(nodes.contains(&anchor.at));
            prop_assert_eq!(anchor.addresses as usize, counted.len());
            let points = if counted.is_empty() { &nodes } else { &counted };
            let sum = |at| points.iter().map(|point| haversine(*point, at)).sum::<f64>();
            // Fewer nodes than are ever left out here: the medoid is the best of all of them.
            let best = nodes.iter().map(|node| sum(*node)).fold(f64::INFINITY, f64::min);
            prop_assert!(sum(anchor.at) <= best + 1e-3, "{} and {best}", sum(anchor.at));
        }
        let cells = network.street_nodes().map(|node| finest(network.position(node)));
        let all: std::collections::BTreeSet<Cell> = cells.collect();
        let nines = own.iter().filter(|anchor| anchor.cell.resolution() == Resolution::Nine).count();
        prop_assert_eq!(all.len(), nines);
    }
}

#[test]
fn streets_over_several_tiles_join_again() {
    let (nodes, way) = line(1, 4.0, 400);
    let tiles = build_tiles(&nodes, &[way]);
    assert!(tiles.len() > 2, "27 km of street lie in several res-5 cells");
    let network = Network::with_min_component(tiles.iter().rev().map(|tile| tile.bytes.as_slice()), 400).unwrap();
    let reached = network.walk(nodes[0].at, 1e6);
    assert_eq!((network.len(), reached.nodes.len()), (400, 400));
    assert_eq!(network.street_near(nodes[7].at), Some("Straat 1"));
    let one = Network::with_min_component([tiles[0].bytes.as_slice()], 1).unwrap();
    assert!(one.len() < 400, "a tile alone keeps what lies in it");
}

#[test]
fn a_component_of_499_nodes_is_never_snapped_to_and_one_of_500_is() {
    for (count, snaps) in [(499, false), (500, true)] {
        let (nodes, way) = line(1, 4.0, count);
        let tiles = build_tiles(&nodes, &[way]);
        let network = Network::from_tiles(tiles.iter().map(|tile| tile.bytes.as_slice())).unwrap();
        assert_eq!(network.snap(nodes[3].at).is_some(), snaps, "{count} nodes");
    }
}

#[test]
fn a_way_for_bicycles_only_is_kept_in_the_tile_and_never_walked() {
    let (nodes, way) = line(1, 4.0, 20);
    let tiles = build_tiles(&nodes, &[RawWay { walk: false, ..way }]);
    assert_eq!(tiles.len(), 1);
    let network = Network::with_min_component(tiles.iter().map(|tile| tile.bytes.as_slice()), 1).unwrap();
    assert!(network.is_empty());
}

#[test]
fn a_ferry_costs_its_minutes_and_never_less_than_its_length() {
    let nodes = [(1, 4.0), (2, 4.01)].map(|(id, lon)| RawNode { id, at: point(52.0, lon) });
    for (minutes, expected) in [(30.0, 2_500.0), (1.0, 684.6)] {
        let (_, way) = line(1, 4.0, 2);
        let way = RawWay { nodes: vec![1, 2], ferry_minutes: Some(minutes), ..way };
        let tiles = build_tiles(&nodes, &[way]);
        let network = Network::with_min_component(tiles.iter().map(|tile| tile.bytes.as_slice()), 1).unwrap();
        let far = network.walk(nodes[0].at, 1e5).metres().last().unwrap().1;
        assert!((far - expected).abs() < 0.1, "{minutes} minutes: {far} m");
    }
}

#[test]
fn an_empty_network_and_one_from_no_tiles_snap_nothing_and_estimate() {
    let network = Network::from_tiles([]).unwrap();
    let at = point(52.0, 4.35);
    assert!(network.is_empty() && network.snap(at).is_none() && network.street_near(at).is_none());
    let own = reach(&network, &mut Walk::new(), at, 10.0);
    let radius = 10.0 * WALK_M_PER_MIN / 1.3;
    let area = own.cells.len() as f64 * 15_000.0;
    assert!(
        own.estimated && (0.6..1.4).contains(&(area / (std::f64::consts::PI * radius * radius))),
        "{} cells",
        own.cells.len()
    );
    assert!(anchors(&network, &[at]).is_empty());
}

#[test]
fn bytes_that_are_no_tile_are_refused_by_name() {
    let (nodes, way) = line(1, 4.0, 3);
    let mut bytes = build_tiles(&nodes, &[way])[0].bytes.clone();
    let read = |bytes: &[u8]| Network::from_tiles([bytes]).map(|network| network.len());
    assert_eq!(read(&bytes), Ok(3));
    assert_eq!(read(&[]), Err(TileError::Truncated));
    bytes[0] = 9;
    assert_eq!(read(&bytes), Err(TileError::Version(9)));
    bytes[0] = 1;
    bytes[3] ^= 1;
    assert_eq!(read(&bytes), Err(TileError::Damaged));
}

#[test]
fn a_grid_of_streets_is_small_in_a_tile() {
    let all: Vec<_> = (0..40).map(|row| line(row, 4.0, 40)).collect();
    let nodes: Vec<RawNode> = all.iter().flat_map(|(nodes, _)| nodes.clone()).collect();
    let ways: Vec<RawWay> = all.into_iter().map(|(_, way)| way).collect();
    let bytes: usize = build_tiles(&nodes, &ways).iter().map(|tile| tile.bytes.len()).sum();
    assert!(bytes < nodes.len() * 10, "{bytes} bytes for {} nodes", nodes.len());
}

#[test]
fn the_least_component_of_these_tests_leaves_the_courtyard_out() {
    assert!(MIN_COMPONENT > 3 && Streets::default().network().is_empty());
}

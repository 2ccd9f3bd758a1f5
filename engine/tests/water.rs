//! "520 m as the crow flies but 17 minutes around the water": two banks and one bridge far away.
use engine::domain::*;
use engine::matching::{Missed, Query, Reason, Scratch, Travel, Viewer, near};
use engine::travel::{RawNode, RawWay};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use crate::world::{self, NOW, Streets, point};

/// Two streets along a canal, 150 m apart, joined by a bridge at their western end.
fn banks() -> Streets {
    let bank =
        |row: i64| (0..20_i64).map(move |at| (row * 100 + at, 52.0 + 0.00135 * row as f64, 4.35 + 0.001 * at as f64));
    let nodes = bank(0).chain(bank(1)).map(|(id, lat, lon)| RawNode { id, at: point(lat, lon) }).collect();
    let way = |id: i64, name: &str, nodes: Vec<i64>| RawWay {
        id,
        name: Some(name.to_owned()),
        nodes,
        walk: true,
        cycle_forward: true,
        cycle_backward: true,
        ferry_minutes: None,
    };
    let ways = vec![
        way(1, "Noordkade", (100..120).collect()),
        way(2, "Zuidkade", (0..20).collect()),
        way(3, "Brug", vec![0, 100]),
    ];
    Streets { nodes, ways }
}

fn offer(id: u128, at: Point) -> Entry {
    let any = world::entry(1).new_tree(&mut TestRunner::deterministic()).unwrap().current();
    Entry {
        id: EntryId::from_uuid(uuid::Uuid::from_u128(id)),
        what: What::Offer,
        categories: Categories::one(CategoryIx(0)),
        cell: Some(Cell::at(at, PLACE_RESOLUTION)),
        stands_at: Some(at),
        slots: Slots::NONE,
        room: None,
        asks: None,
        consent: true,
        confirmed_at: Some(NOW),
        ends_at: None,
        visibility: Visibility::Public,
        warmth: Warmth::Informal,
        ..any
    }
}

fn ask(minutes: f64) -> Query {
    Query::new(point(52.0, 4.358), CategoryIx(0), minutes, Viewer::Anonymous, NOW)
}

#[test]
fn a_place_150_m_away_over_the_water_ranks_by_its_walk_and_says_so() {
    let (over, along) = (offer(1, point(52.00135, 4.358)), offer(2, point(52.0, 4.364)));
    let index = world::index(&banks(), &[over.clone(), along.clone()]);
    let answer = near(&index.snapshot(), &world::published(), &ask(20.0), &mut Scratch::new());
    assert_eq!(answer.suggestions.iter().map(|one| one.id).collect::<Vec<_>>(), [along.id, over.id]);
    let last = &answer.suggestions[1];
    assert_eq!(last.travel, Travel::Network);
    assert!(last.metres.unwrap() > 1_200.0, "{:?}", last.metres);
    let detour = last.reasons.iter().find_map(|reason| match reason {
        Reason::Detour { crow_metres } => Some(*crow_metres),
        _ => None,
    });
    assert!((detour.unwrap() - 150.0).abs() < 1.0);
    assert!(!answer.suggestions[0].reasons.iter().any(|reason| matches!(reason, Reason::Detour { .. })));
}

#[test]
fn beyond_reach_it_is_a_near_miss_with_its_minutes_and_its_straight_line() {
    let over = offer(1, point(52.00135, 4.358));
    let index = world::index(&banks(), &[over]);
    let answer = near(&index.snapshot(), &world::published(), &ask(10.0), &mut Scratch::new());
    assert!(answer.suggestions.is_empty());
    let Missed::Reach { minutes, crow_metres, estimated } = answer.near_misses[0].missed else { panic!("not reach") };
    assert!(!estimated && (10.0..20.0).contains(&minutes) && (crow_metres - 150.0).abs() < 1.0);
    assert_eq!(answer.near_misses[0].suggestion.parts.nearness, 0.0);
}

#[test]
fn without_a_bridge_both_ends_on_the_streets_it_is_never_named() {
    let mut streets = banks();
    streets.ways.pop();
    let index = world::index(&streets, &[offer(1, point(52.00135, 4.358))]);
    let answer = near(&index.snapshot(), &world::published(), &ask(40.0), &mut Scratch::new());
    assert_eq!(answer, Default::default());
}

#[test]
fn without_streets_it_is_an_estimate_of_1_3_times_the_straight_line() {
    let index = world::index(&Streets::default(), &[offer(1, point(52.00135, 4.358))]);
    let answer = near(&index.snapshot(), &world::published(), &ask(10.0), &mut Scratch::new());
    let only = &answer.suggestions[0];
    assert_eq!(only.travel, Travel::Estimate);
    assert_eq!(only.minutes, only.metres.map(|metres| metres * 1.3 / (5_000.0 / 60.0)));
    assert!(matches!(only.reasons[0], Reason::EstimatedWalk { .. }));
}

#[test]
fn the_street_at_a_place_has_its_name() {
    let network = banks().network();
    assert_eq!(network.street_near(point(52.0014, 4.36)), Some("Noordkade"));
    assert_eq!(network.street_near(point(52.0001, 4.36)), Some("Zuidkade"));
    assert_eq!(network.street_near(point(52.1, 4.36)), None);
}

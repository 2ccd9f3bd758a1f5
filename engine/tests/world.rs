//! Small made-up neighbourhoods: few values, many coincidences, so that ties and edges of every rule come up often.
use std::sync::{Arc, LazyLock};

use engine::domain::*;
use engine::index::Index;
use engine::matching::{PartWeights, Query, Viewer, WarmthScale, Weights};
use engine::travel::{Network, RawNode, RawWay, build_tiles};
use proptest::prelude::*;

pub const NOW: Instant = Instant(1_795_000_000);
pub const MIN_COMPONENT: u32 = 10;
const SIDE: i64 = 7;

pub fn point(lat: f64, lon: f64) -> Point {
    Point::new(lat, lon).unwrap()
}

/// `a` with children `a1` and `a2`, `b` related to `c` and to itself, `d` alone, `e` related to its own child.
pub fn taxonomy() -> Arc<Taxonomy> {
    let term = |code: &str, parent: Option<&str>, related: &[&str]| Term {
        code: code.parse().unwrap(),
        parent: parent.map(|code| code.parse().unwrap()),
        related: related.iter().map(|code| code.parse().unwrap()).collect(),
        nl: code.to_owned(),
        en: code.to_owned(),
        synonyms: Vec::new(),
        sensitive: false,
    };
    let terms = vec![
        term("a", None, &[]),
        term("a1", Some("a"), &["d"]),
        term("a2", Some("a"), &[]),
        term("b", None, &["c", "b"]),
        term("c", None, &[]),
        term("d", None, &[]),
        term("e", None, &["e1"]),
        term("e1", Some("e"), &[]),
    ];
    Arc::new(Taxonomy::new(terms).unwrap())
}
pub const CATEGORIES: u16 = 8;

/// Streets as a map reader gives them.
#[derive(Clone, Debug, Default)]
pub struct Streets {
    pub nodes: Vec<RawNode>,
    pub ways: Vec<RawWay>,
}

impl Streets {
    fn way(&mut self, nodes: Vec<i64>, name: Option<&str>, ferry_minutes: Option<f64>) {
        self.ways.push(RawWay {
            id: 100 - self.ways.len() as i64,
            name: name.map(str::to_owned),
            nodes,
            walk: true,
            cycle_forward: true,
            cycle_backward: false,
            ferry_minutes,
        });
    }
    pub fn network(&self) -> Arc<Network> {
        let tiles = build_tiles(&self.nodes, &self.ways);
        let bytes = tiles.iter().map(|tile| tile.bytes.as_slice());
        Arc::new(Network::with_min_component(bytes, MIN_COMPONENT).unwrap())
    }
}

/// No streets; or 7 x 7 nodes with a river in the middle, one bridge, one ferry, some pieces missing, and a courtyard
/// too small to count.
pub fn streets() -> impl Strategy<Value = Streets> {
    let missing = proptest::collection::vec(0..8_u8, 100);
    let made = (missing, 0.0..9.0_f64).prop_map(|(missing, ferry)| grid(&missing, ferry));
    prop_oneof![1 => Just(Streets::default()), 4 => made]
}

fn grid(missing: &[u8], ferry_minutes: f64) -> Streets {
    let id = |row: i64, column: i64| (row * SIDE + column) * 7_919 % 10_007 - 2_000;
    let jitter = |at: i64| (at * 2_654_435_761 % 1_000) as f64 * 3e-7;
    let all = (0..SIDE).flat_map(|row| (0..SIDE).map(move |column| (row, column)));
    let at = |row: i64, column: i64| {
        let place = row * SIDE + column;
        point(52.0 + 0.0015 * row as f64 + jitter(place), 4.35 + 0.0022 * column as f64 + jitter(place + 50))
    };
    let nodes = all.clone().map(|(row, column)| RawNode { id: id(row, column), at: at(row, column) });
    let mut streets = Streets { nodes: nodes.collect(), ways: Vec::new() };
    let mut piece = 0;
    for (row, column) in all {
        for (other_row, other_column) in [(row + 1, column), (row, column + 1)] {
            let over_water = column == 3 && other_column == 4 && row != 0;
            piece += 1;
            if other_row >= SIDE || other_column >= SIDE || over_water || missing[piece % missing.len()] == 0 {
                continue;
            }
            streets.way(vec![id(row, column), id(other_row, other_column)], Some("Straat"), None);
        }
    }
    streets.way(vec![id(6, 3), id(6, 4)], Some("Pont"), Some(ferry_minutes));
    for courtyard in 0..3 {
        let lat = 52.0047 + 0.0001 * courtyard as f64;
        streets.nodes.push(RawNode { id: 50_000 + courtyard, at: point(lat, 4.3548) });
    }
    streets.way(vec![50_000, 50_001, 50_002, 99_999], None, None);
    streets
}

/// Somewhere in or around the neighbourhood, often exactly where something else is.
pub fn place() -> impl Strategy<Value = Point> {
    prop_oneof![
        4 => (0..14_u32, 0..14_u32).prop_map(|(row, column)| {
            point(51.9985 + 0.0009 * f64::from(row), 4.3485 + 0.0013 * f64::from(column))
        }),
        2 => (51.995..52.015_f64, 4.34..4.375_f64).prop_map(|(lat, lon)| point(lat, lon)),
        1 => (51.95..52.06_f64, 4.25..4.45_f64).prop_map(|(lat, lon)| point(lat, lon)),
    ]
}

fn slots() -> impl Strategy<Value = Slots> {
    prop_oneof![Just(Slots::NONE), (0..64_u32).prop_map(Slots::from_bits), any::<u32>().prop_map(Slots::from_bits)]
}

fn instant(days: std::ops::Range<i64>) -> impl Strategy<Value = Instant> {
    let at = |days: i64| Instant(NOW.0 + days * DAY_S);
    prop_oneof![4 => days.prop_map(at), 1 => Just(at(-365)), 1 => Just(at(0)), 1 => Just(Instant(NOW.0 - 365 * DAY_S - 1))]
}

fn room() -> impl Strategy<Value = Option<Room>> {
    let held = proptest::option::of(instant(-2..3));
    let some =
        (0..5_u32, 0..4_u32, held).prop_map(|(available, maximum, held_until)| Room { available, maximum, held_until });
    prop_oneof![2 => Just(None), 3 => some.prop_map(Some)]
}

fn asks() -> impl Strategy<Value = Option<Asks>> {
    let until = proptest::option::of(instant(-2..3));
    let some = (0..4_u16, 0..4_u16, until).prop_map(|(this_month, most, until)| Some(Asks { this_month, most, until }));
    let many = Just(Some(Asks { this_month: 255, most: 300, until: None }));
    prop_oneof![6 => Just(None), 4 => some, 1 => many]
}

fn categories() -> impl Strategy<Value = Categories> {
    proptest::collection::vec(0..CATEGORIES, 0..4).prop_map(|all| all.into_iter().map(CategoryIx).collect())
}

fn languages() -> impl Strategy<Value = Languages> {
    prop_oneof![
        Just(Languages::NONE),
        proptest::collection::vec(0..3_usize, 0..3)
            .prop_map(|all| { all.into_iter().map(|at| Language::ALL[at]).collect() })
    ]
}

fn documents() -> impl Strategy<Value = Documents> {
    prop_oneof![3 => Just(Documents::NONE), 2 => proptest::collection::vec(0..2_usize, 0..3).prop_map(|all| {
        all.into_iter().map(|at| Document::ALL[at]).collect()
    })]
}

fn ages() -> impl Strategy<Value = AgeRange> {
    let some = (0..90_u8, 0..90_u8).prop_map(|(a, b)| AgeRange::new(a.min(b), a.max(b)).unwrap());
    prop_oneof![Just(AgeRange::EVERYONE), some]
}

fn stands() -> impl Strategy<Value = (Option<Cell>, Option<Point>, bool)> {
    (place(), 0..10_u8).prop_map(|(at, sort)| match sort {
        0 => (None, None, false),
        1..=3 => (Some(Cell::at(at, NEED_RESOLUTION)), Some(at), true),
        4 => (Some(Cell::at(at, PLACE_RESOLUTION).coarsened(POSTCODE4_RESOLUTION)), Some(at), true),
        _ => (Some(Cell::at(at, PLACE_RESOLUTION)), Some(at), false),
    })
}

fn whats() -> impl Strategy<Value = What> {
    let rare = prop_oneof![Just(What::Event), Just(What::Initiative)];
    prop_oneof![2 => Just(What::Offer), 1 => Just(What::KnownPlace), 1 => rare]
}

fn warmths() -> impl Strategy<Value = Warmth> {
    prop_oneof![Just(Warmth::NotYetPartner), Just(Warmth::Formal), Just(Warmth::Informal), Just(Warmth::Known)]
}

/// Three kinds of work, and often none.
fn work() -> impl Strategy<Value = Option<Work>> {
    proptest::option::of(prop_oneof![Just(Work(0)), Just(Work(7)), Just(Work(u16::MAX))])
}

/// One entry; `id` small, so that ids collide when changes are wanted.
pub fn entry(ids: u128) -> impl Strategy<Value = Entry> {
    let kinds = prop_oneof![4 => Just(Kind::Handen), 1 => Just(Kind::Kennis), 1 => Just(Kind::Budget)];
    let who =
        (0..ids, 0..3_i64, whats(), warmths(), kinds, proptest::bool::weighted(0.9), proptest::bool::weighted(0.7));
    let when = (
        slots(),
        proptest::option::weighted(0.95, instant(-400..20)),
        proptest::option::weighted(0.2, instant(-3..30)),
    );
    let more = (documents(), proptest::option::of(any::<bool>()), work());
    let rest = (categories(), stands(), room(), asks(), ages(), languages(), more);
    (who, when, rest).prop_map(|(who, when, rest)| Entry {
        id: Id::from_uuid(uuid::Uuid::from_u128(who.0)),
        municipality: who.1,
        what: who.2,
        warmth: who.3,
        kind: who.4,
        consent: who.5,
        visibility: if who.6 { Visibility::Public } else { Visibility::Team },
        slots: when.0,
        confirmed_at: when.1,
        ends_at: when.2,
        categories: rest.0,
        cell: rest.1.0,
        stands_at: rest.1.1,
        is_person: rest.1.2,
        room: rest.2,
        asks: rest.3,
        ages: rest.4,
        languages: rest.5,
        documents: rest.6.0,
        step_free: rest.6.1,
        work: rest.6.2,
    })
}

/// Entries with different ids.
pub fn entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    proptest::collection::vec(entry(u128::MAX), 0..most).prop_map(|mut all| {
        all.sort_by_key(|entry| entry.id);
        all.dedup_by_key(|entry| entry.id);
        all
    })
}

/// Any question that its own check accepts.
pub fn query() -> impl Strategy<Value = Query> {
    let start = (place(), 0..CATEGORIES, prop_oneof![Just(2.0), Just(15.0), 0.5..40.0_f64], any::<bool>());
    let kinds = prop_oneof![4 => Just(None), 1 => Just(Some(Kind::Handen)), 1 => Just(Some(Kind::Budget))];
    let ask = (
        kinds,
        prop_oneof![1 => Just(Slots::NONE), 1 => slots()],
        proptest::option::weighted(0.3, 0..100_u8),
        proptest::option::weighted(0.3, (0..3_usize).prop_map(|at| Language::ALL[at])),
        proptest::bool::weighted(0.2),
        proptest::option::weighted(0.3, documents()),
        prop_oneof![4 => Just(1_u32), 1 => 1..4_u32],
        (proptest::bool::weighted(0.2), work()),
    );
    let size =
        (prop_oneof![Just(1_usize), Just(3), Just(10), Just(1_000)], prop_oneof![Just(0_usize), Just(3), Just(1_000)]);
    (start, ask, size).prop_map(|(start, ask, size)| Query {
        kind: ask.0,
        slots: ask.1,
        age: ask.2,
        language: ask.3,
        step_free: ask.4,
        documents: ask.5,
        places: ask.6,
        partners_only: ask.7.0,
        work: ask.7.1,
        limit: size.0,
        near_misses: size.1,
        ..Query::new(start.0, CategoryIx(start.1), start.2, if start.3 { Viewer::Team } else { Viewer::Anonymous }, NOW)
    })
}

/// The published weights, or any others that sum to 1 (some of them 0).
pub fn weights() -> impl Strategy<Value = Weights> {
    let any_parts = proptest::collection::vec(prop_oneof![Just(0_u32), 1..100_u32], 7).prop_map(|raw| {
        let raw: Vec<f64> =
            if raw.iter().all(|one| *one == 0) { vec![1.0; 7] } else { raw.into_iter().map(f64::from).collect() };
        let sum: f64 = raw.iter().sum();
        let part = |at: usize| raw[at] / sum;
        let [nearness, fit, time, room, warmth, rest, freshness] = std::array::from_fn(part);
        PartWeights { nearness, fit, time, room, warmth, rest, freshness }
    });
    let scale = (0.0..=1.0_f64, 0.0..=1.0_f64, 0.0..=1.0_f64, 0.0..=1.0_f64).prop_map(
        |(known, informal, formal, not_yet_partner)| WarmthScale { known, informal, formal, not_yet_partner },
    );
    let other = (any_parts, scale).prop_map(|(parts, warmth)| Weights { version: "any".to_owned(), parts, warmth });
    prop_oneof![Just(published()), other]
}

pub fn published() -> Weights {
    Weights {
        version: "2026-11".to_owned(),
        parts: PartWeights {
            nearness: 0.30,
            fit: 0.25,
            time: 0.10,
            room: 0.05,
            warmth: 0.15,
            rest: 0.05,
            freshness: 0.10,
        },
        warmth: WarmthScale { known: 1.0, informal: 0.8, formal: 0.6, not_yet_partner: 0.2 },
    }
}

pub static TAXONOMY: LazyLock<Arc<Taxonomy>> = LazyLock::new(taxonomy);

/// All entries loaded at once, each in the shard it names.
pub fn index(streets: &Streets, entries: &[Entry]) -> Index {
    let index = Index::new(Arc::clone(&TAXONOMY), streets.network());
    for municipality in 0..3 {
        let own = entries.iter().filter(|entry| entry.municipality == municipality).cloned().collect();
        index.replace(municipality, 1, own);
    }
    index
}

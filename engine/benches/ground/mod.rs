//! The ground the benches stand on: made-up towns, offers and streets, the same at every run.
#![allow(dead_code, missing_docs, clippy::unwrap_used)]
pub mod brute;

use std::sync::Arc;

use engine::domain::*;
use engine::matching::{PartWeights, Query, Viewer, WarmthScale, Weights};
use engine::travel::{RawNode, RawWay};

pub const NOW: Instant = Instant(1_795_000_000);
/// As many roots as the project has.
pub const ROOTS: u16 = 40;

/// SplitMix64 (G. L. Steele Jr. and others, 2014): chance with a seed.
pub struct Chance(pub u64);

impl Chance {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
    pub fn below(&mut self, most: u64) -> u64 {
        self.next() % most
    }
    /// In [0, 1).
    pub fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
    /// About normal: the sum of twelve.
    pub fn bell(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }
    pub fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }
}

/// Forty roots, each related to one other, every fourth with a child.
pub fn taxonomy() -> Arc<Taxonomy> {
    let code = |at: u16| format!("c{at}").parse().unwrap();
    let term = |at: u16| Term {
        code: code(at),
        parent: (at >= ROOTS).then(|| code((at - ROOTS) * 4)),
        related: if at < ROOTS && at.is_multiple_of(2) { vec![code((at + 7) % ROOTS)] } else { Vec::new() },
        nl: String::new(),
        en: String::new(),
        synonyms: Vec::new(),
        sensitive: false,
    };
    Arc::new(Taxonomy::new((0..ROOTS + ROOTS / 4).map(term).collect()).unwrap())
}

pub fn weights() -> Weights {
    let parts =
        PartWeights { nearness: 0.30, fit: 0.25, time: 0.10, room: 0.05, warmth: 0.15, rest: 0.05, freshness: 0.10 };
    let warmth = WarmthScale { known: 1.0, informal: 0.8, formal: 0.6, not_yet_partner: 0.2 };
    Weights { version: "bench".to_owned(), parts, warmth }
}

/// Whole ten-millionths of a degree, as map files have them.
pub fn point(lat: f64, lon: f64) -> Point {
    Point::new((lat * 1e7).round() / 1e7, (lon * 1e7).round() / 1e7).unwrap()
}

/// Offers in `towns` towns over a square of `km`, denser towards the middle of each.
pub fn offers(count: u64, towns: u64, km: f64, chance: &mut Chance) -> Vec<Entry> {
    let side = km / 111.2;
    let middles: Vec<(f64, f64, f64)> = (0..towns)
        .map(|_| (52.0 + side * chance.unit(), 4.3 + side * 1.62 * chance.unit(), 0.006 + 0.012 * chance.unit()))
        .collect();
    (0..count)
        .map(|number| {
            let (lat, lon, wide) = middles[chance.below(towns) as usize];
            let at = point(lat + wide * chance.bell(), lon + 1.62 * wide * chance.bell());
            offer(number, at, chance)
        })
        .collect()
}

pub fn offer(number: u64, at: Point, chance: &mut Chance) -> Entry {
    let category = |chance: &mut Chance| CategoryIx(chance.below(u64::from(ROOTS + ROOTS / 4)) as u16);
    let first = category(chance);
    let more = chance.one_in(4).then(|| category(chance));
    let person = chance.one_in(3);
    let known_place = !person && chance.one_in(3);
    Entry {
        id: Id::from_uuid(uuid::Uuid::from_u128(u128::from(chance.next()) << 64 | u128::from(number))),
        municipality: 1,
        what: if known_place { What::KnownPlace } else { What::Offer },
        categories: [Some(first), more].into_iter().flatten().collect(),
        kind: Kind::ALL[chance.below(7) as usize],
        cell: Some(Cell::at(at, if person { NEED_RESOLUTION } else { PLACE_RESOLUTION })),
        stands_at: Some(at),
        is_person: person,
        slots: if known_place { Slots::NONE } else { Slots::from_bits(chance.next() as u32 & chance.next() as u32) },
        room: (!known_place && !chance.one_in(3)).then(|| room(chance)),
        ages: AgeRange::EVERYONE,
        languages: Languages::NONE,
        step_free: chance.one_in(2).then_some(true),
        documents: Documents::NONE,
        warmth: if known_place {
            Warmth::NotYetPartner
        } else {
            [Warmth::Formal, Warmth::Informal, Warmth::Known][chance.below(3) as usize]
        },
        asks: person.then(|| Asks { this_month: chance.below(3) as u16, most: 4, until: None }),
        consent: true,
        confirmed_at: Some(Instant(NOW.0 - chance.below(400 * 86_400) as i64)),
        ends_at: None,
        visibility: if person && !chance.one_in(4) { Visibility::Team } else { Visibility::Public },
        work: (!person).then_some(Work((number % 30) as u16)),
    }
}

fn room(chance: &mut Chance) -> Room {
    let maximum = 1 + chance.below(20) as u32;
    Room { available: chance.below(u64::from(maximum) + 1) as u32, maximum, held_until: None }
}

/// Questions where the offers are: category, three half-days, one place, fifteen minutes.
pub fn queries(count: usize, offers: &[Entry], chance: &mut Chance) -> Vec<Query> {
    (0..count)
        .map(|_| {
            let near = offers[chance.below(offers.len() as u64) as usize].stands_at.unwrap();
            let at = point(near.lat() + 0.002 * chance.bell(), near.lon() + 0.003 * chance.bell());
            let category = CategoryIx(chance.below(u64::from(ROOTS)) as u16);
            let slots = (0..3).fold(0, |slots, _| slots | 1 << chance.below(21));
            Query { slots: Slots::from_bits(slots), ..Query::new(at, category, 15.0, Viewer::Team, NOW) }
        })
        .collect()
}

/// A city of streets every 60 m with a node every 20 m, and a river through the middle with a bridge every 1,200 m.
pub fn city(blocks: i64) -> (Vec<RawNode>, Vec<RawWay>) {
    let (north, east) = (20.0 / 111_195.0, 20.0 / 111_195.0 / 0.6157);
    let at = |row: i64, column: i64| point(52.0 + north * row as f64, 4.3 + east * column as f64);
    let id = |row: i64, column: i64| row * 1_000_000 + column;
    let side = blocks * 3 + 1;
    let crossing = |place: i64| place % 3 == 0;
    let all = (0..side).flat_map(|row| (0..side).map(move |column| (row, column)));
    let nodes = all.filter(|(row, column)| crossing(*row) || crossing(*column));
    let nodes = nodes.map(|(row, column)| RawNode { id: id(row, column), at: at(row, column) }).collect();
    let bank = side / 2 / 3 * 3;
    let mut ways = Vec::new();
    let mut street = |name: String, nodes: Vec<i64>| {
        ways.push(RawWay {
            id: ways.len() as i64,
            name: Some(name),
            nodes,
            walk: true,
            cycle_forward: true,
            cycle_backward: true,
            ferry_minutes: None,
        });
    };
    for line in (0..side).step_by(3) {
        street(format!("Laan {line}"), (0..side).map(|column| id(line, column)).collect());
        let (south, north): (Vec<i64>, Vec<i64>) = (0..side).partition(|row| *row <= bank);
        let of = |rows: Vec<i64>| rows.into_iter().map(|row| id(row, line)).collect::<Vec<_>>();
        if line % 60 == 0 {
            street(format!("Brug {line}"), of((0..side).collect()));
        } else {
            street(format!("Zuid {line}"), of(south));
            street(format!("Noord {line}"), of(north));
        }
    }
    (nodes, ways)
}

/// Sorted times at p50, p90, p99 and the worst, in microseconds.
pub fn percentiles(times: &[f64]) -> String {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize] * 1e6;
    format!("p50 {:.1} us, p90 {:.1} us, p99 {:.1} us, worst {:.1} us", at(0.5), at(0.9), at(0.99), at(1.0))
}

/// The middle one.
pub fn median(times: &[f64]) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

//! Stretches for an internship street, each recomputed from the definition, none better left out.
use std::collections::BTreeSet;

use engine::domain::Work;
use engine::matching::streets::*;
use engine::travel::{Network, RawNode, RawWay, Walk};
use proptest::prelude::*;

use crate::brute_streets::Graph;
use crate::steps::by_nodes;
use crate::world::{Streets, place, point, streets};

type Shop = Business<usize>;

/// Shops on two streets, often next to one another, with few kinds of work and a few that said no.
fn shops(most: usize) -> impl Strategy<Value = Vec<Shop>> {
    let openness =
        prop_oneof![1 => Just(Openness::Partner), 4 => Just(Openness::NotAsked), 1 => Just(Openness::SaidNo)];
    let at = prop_oneof![
        5 => (0..4_u8, 0..30_u8).prop_map(|(row, along)| {
            point(52.0 + 0.0005 * f64::from(row), 4.35 + 0.0004 * f64::from(along))
        }),
        1 => place(),
    ];
    let street = prop_oneof![4 => Just("Dorpsstraat"), 1 => Just("dorpsstraat "), 2 => Just("Kade"), 1 => Just("")];
    let number = prop_oneof![1 => Just(String::new()), 5 => (1..30_u32).prop_map(|number| number.to_string())];
    let shop = (at, street, number, 0..5_u16, openness);
    proptest::collection::vec(shop, 0..most).prop_map(|all| {
        let shop = |(id, (at, street, house_number, work, openness)): (usize, (_, &str, _, _, _))| Business {
            id,
            at,
            street: street.to_owned(),
            house_number,
            work: Work(work),
            openness,
        };
        all.into_iter().enumerate().map(shop).collect()
    })
}

fn young() -> impl Strategy<Value = Vec<Young>> {
    let one = (place(), 0.0..3.0_f64).prop_map(|(at, weight)| Young { at, weight });
    proptest::collection::vec(one, 0..3)
}

fn rules() -> impl Strategy<Value = StreetRules> {
    (20.0..150.0_f64, 1..4_usize, 3..9_usize).prop_map(|(gap_m, least, most)| StreetRules {
        gap_m,
        least,
        most,
        ..StreetRules::default()
    })
}

fn found(network: &Network, shops: &[Shop], young: &[Young], rules: &StreetRules, limit: usize) -> Vec<Stretch<usize>> {
    best_stretches(network, &mut Walk::new(), shops, young, rules, &StreetWeights::default(), limit).unwrap()
}

/// The definition once more, the slow way.
struct Slow<'a> {
    network: &'a Network,
    graph: &'a Graph,
    shops: &'a [Shop],
    young: &'a [Young],
    rules: &'a StreetRules,
}

impl Slow<'_> {
    fn street(&self, shop: &Shop) -> Option<String> {
        let own = shop.street.trim();
        let name = if own.is_empty() { self.network.street_near(shop.at) } else { Some(own) };
        name.map(str::to_lowercase)
    }
    fn step(&self, from: usize, to: usize) -> Option<f64> {
        let [from, to] = [from, to].map(|shop| self.network.doorstep(self.shops[shop].at));
        self.network.steps(&mut Walk::new(), &from, &[to], f64::INFINITY)[0].map(|leg| leg.metres)
    }
    fn near(&self, from: usize, to: usize) -> bool {
        self.step(from, to).is_some_and(|metres| metres <= self.rules.gap_m)
    }
    fn key(&self, shop: usize) -> (u32, usize) {
        (self.shops[shop].house_number.parse().unwrap_or(u32::MAX), shop)
    }

    /// Each row in walking order.
    fn rows(&self) -> Vec<Vec<usize>> {
        let mut left: Vec<usize> = (0..self.shops.len()).filter(|at| self.street(&self.shops[*at]).is_some()).collect();
        let mut rows = Vec::new();
        while let Some(first) = left.pop() {
            let mut row = vec![first];
            while let Some(at) = left.iter().position(|next| {
                let same = |at: &&usize| self.street(&self.shops[**at]) == self.street(&self.shops[*next]);
                row.iter().filter(same).any(|at| self.near(*at, *next))
            }) {
                row.push(left.remove(at));
            }
            let mut row = self.in_order(row);
            let long = row.windows(2).position(|two| !self.near(two[0], two[1]));
            left.extend(long.map(|at| row.split_off(at + 1)).unwrap_or_default());
            rows.push(row);
        }
        rows
    }
    fn in_order(&self, mut row: Vec<usize>) -> Vec<usize> {
        row.sort_by_key(|shop| self.key(*shop));
        let far = |from: usize| {
            let walks: Vec<f64> = row.iter().map(|to| self.step(from, *to).unwrap_or(f64::INFINITY)).collect();
            let most = walks.iter().copied().fold(0.0, f64::max);
            row[walks.iter().position(|metres| *metres == most).unwrap()]
        };
        let one = far(row[0]);
        let other = far(one);
        let first = if self.key(one) < self.key(other) { one } else { other };
        let along = |to: usize| self.step(first, to).unwrap_or(f64::INFINITY);
        row.sort_by(|a, b| (*a != first).cmp(&(*b != first)).then(along(*a).total_cmp(&along(*b))));
        row
    }

    /// Parts of a run, or nothing when it is no stretch.
    fn parts(&self, run: &[usize]) -> Option<[f64; 4]> {
        let shop = |at: &usize| &self.shops[*at];
        let willing: Vec<&Shop> = run.iter().map(shop).filter(|shop| shop.openness != Openness::SaidNo).collect();
        let ends = [run.first()?, run.last()?].map(|at| shop(at).openness != Openness::SaidNo);
        let steps = run.windows(2).all(|two| self.near(two[0], two[1]));
        if ends != [true; 2] || !steps || willing.len() < self.rules.least || run.len() > self.rules.most {
            return None;
        }
        let mut variety = 0.0;
        for kind in willing.iter().map(|shop| shop.work).collect::<BTreeSet<_>>() {
            let count = willing.iter().filter(|shop| shop.work == kind).count();
            let terms = (0..count).map(|nth| if nth == 0 { 1.0 } else { 0.5 / f64::from(1 << nth) });
            variety += terms.sum::<f64>();
        }
        let opened: f64 = run.iter().map(|at| [1.0, 0.5, 0.0][shop(at).openness as usize]).sum();
        let number = willing.len() as f64;
        Some([variety / (variety + 4.0), number / (number + 5.0), opened / run.len() as f64, self.nearness(&willing)])
    }
    fn nearness(&self, willing: &[&Shop]) -> f64 {
        let counted: Vec<&Young> = self.young.iter().filter(|one| one.weight > 0.0).collect();
        if counted.is_empty() {
            return 0.5;
        }
        let one = |young: &&Young| {
            let walks = willing.iter().filter_map(|shop| by_nodes(self.graph, young.at, shop.at));
            let metres = walks.map(|(metres, _)| metres).fold(f64::INFINITY, f64::min);
            young.weight * (1.0 - metres / (5_000.0 / 60.0) / 15.0).max(0.0)
        };
        counted.iter().map(one).sum::<f64>() / counted.iter().map(|young| young.weight).sum::<f64>()
    }
}

fn score(parts: [f64; 4]) -> f64 {
    0.45 * parts[0] + 0.15 * parts[1] + 0.15 * parts[2] + 0.25 * parts[3]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn each_stretch_is_what_the_definition_says_and_none_better_is_left_out(
        streets in streets(), shops in shops(28), young in young(), rules in rules(), limit in 0..5_usize,
    ) {
        let (network, graph) = (streets.network(), Graph::new(&streets));
        let slow = Slow { network: &network, graph: &graph, shops: &shops, young: &young, rules: &rules };
        let mut open: Vec<(Vec<usize>, [f64; 4])> = Vec::new();
        for row in slow.rows() {
            for from in 0..row.len() {
                let runs = (from + 1..=row.len()).map(|to| row[from..to].to_vec());
                open.extend(runs.filter_map(|run| Some((run.clone(), slow.parts(&run)?))));
            }
        }
        let answer = found(&network, &shops, &young, &rules, limit);
        for stretch in &answer {
            let best = open.iter().map(|(_, parts)| score(*parts)).fold(f64::MIN, f64::max);
            let own = open.iter().find(|(run, _)| *run == stretch.businesses);
            prop_assert!(own.is_some(), "{stretch:?} is no stretch, or shares a business");
            let parts = own.unwrap().1;
            let told = [stretch.parts.variety, stretch.parts.number, stretch.parts.openness, stretch.parts.nearness];
            for (told, expected) in told.iter().zip(parts) {
                prop_assert!((told - expected).abs() < 1e-9 && (0.0..=1.0).contains(told), "{told} and {expected}");
            }
            prop_assert!((stretch.score - score(parts)).abs() < 1e-9 && stretch.score >= best - 1e-9);
            open.retain(|(run, _)| !run.iter().any(|shop| stretch.businesses.contains(shop)));
        }
        prop_assert!(answer.len() == limit || open.is_empty());
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(
        streets in streets(), shops in shops(20), young in young(), rules in rules(), turn in 0..20_usize,
    ) {
        let network = streets.network();
        let answer = found(&network, &shops, &young, &rules, 5);
        let (mut other, mut people) = (shops.clone(), young.clone());
        other.reverse();
        people.reverse();
        let middle = turn % other.len().max(1);
        other.rotate_left(middle);
        other.extend_from_within(..middle);
        prop_assert_eq!(found(&network, &other, &people, &rules, 5), answer);
    }

    #[test]
    fn a_new_kind_of_work_or_a_yes_never_makes_the_best_street_worse(
        streets in streets(), shops in shops(20), which in 0..20_usize, rules in rules(),
    ) {
        prop_assume!(!shops.is_empty());
        let network = streets.network();
        let best = |shops: &[Shop]| found(&network, shops, &[], &rules, 1).first().map_or(0.0, |best| best.score);
        let before = best(&shops);
        let which = which % shops.len();
        let (mut varied, mut opened) = (shops.clone(), shops.clone());
        varied[which].work = Work(99);
        if shops[which].openness == Openness::NotAsked {
            opened[which].openness = Openness::Partner;
        }
        prop_assert!(best(&varied) >= before - 1e-12 && best(&opened) >= before - 1e-12);
    }
}

/// A street of its own per latitude, joined at the western end.
fn two_streets(apart: f64) -> Streets {
    let bank =
        |row: i64| (0..20_i64).map(move |at| (row * 100 + at, 52.0 + apart * row as f64, 4.35 + 0.001 * at as f64));
    let nodes = bank(0).chain(bank(1)).map(|(id, lat, lon)| RawNode { id, at: point(lat, lon) }).collect();
    let way = |id: i64, nodes: Vec<i64>| RawWay {
        id,
        name: None,
        nodes,
        walk: true,
        cycle_forward: true,
        cycle_backward: true,
        ferry_minutes: None,
    };
    let ways = vec![way(1, (0..20).collect()), way(2, (100..120).collect()), way(3, vec![0, 100])];
    Streets { nodes, ways }
}

fn shop(id: usize, street: &str, number: &str, at: (f64, f64), work: u16) -> Shop {
    Business {
        id,
        at: point(at.0, at.1),
        street: street.into(),
        house_number: number.into(),
        work: Work(work),
        openness: Openness::NotAsked,
    }
}

#[test]
fn kinds_of_work_count_and_not_shops() {
    let network = two_streets(0.002).network();
    let varied = (0..7).map(|at| {
        shop(at, "Papsouwselaan", &(125 + 2 * at).to_string(), (52.0001, 4.36 + 0.0002 * at as f64), at as u16)
    });
    let alike = (0..16)
        .map(|at| shop(100 + at, "Leeuwenstein", &(3 + 2 * at).to_string(), (52.0021, 4.36 + 0.0002 * at as f64), 50));
    let shops: Vec<Shop> = alike.chain(varied).collect();
    let answer = found(&network, &shops, &[], &StreetRules::default(), 5);
    let told: Vec<_> =
        answer.iter().map(|one| (one.street.as_str(), one.numbers.clone().unwrap(), one.kinds_of_work)).collect();
    let numbers = |low: &str, high: &str| (low.to_owned(), high.to_owned());
    assert_eq!(told, [("Papsouwselaan", numbers("125", "137"), 7), ("Leeuwenstein", numbers("3", "33"), 1)]);
    assert_eq!(answer[0].businesses, (0..7).collect::<Vec<_>>());
    assert!((answer[0].metres - 82.0).abs() < 1.0, "{}", answer[0].metres);
}

#[test]
fn close_over_the_water_is_not_along_the_street() {
    // 45 m straight, 900 m on foot.
    let network = two_streets(0.0004).network();
    let side =
        |id: usize, lat: f64| shop(id, "Gracht", &id.to_string(), (lat, 4.36 + 0.0002 * (id % 10) as f64), id as u16);
    let shops: Vec<Shop> = (0..3).map(|id| side(id, 51.99999)).chain((10..13).map(|id| side(id, 52.00041))).collect();
    let answer = found(&network, &shops, &[], &StreetRules::default(), 5);
    assert_eq!(answer.iter().map(|one| one.businesses.clone()).collect::<Vec<_>>(), [vec![0, 1, 2], vec![10, 11, 12]]);
}

#[test]
fn a_side_street_of_the_same_name_is_a_stretch_of_its_own() {
    // Three arms of one square, 20, 60 and 100 m from its middle; as the crow flies, for there are no streets.
    let arm = |first: usize, north: f64, east: f64| {
        (0..3).map(move |at| {
            let far = 20.0 + 40.0 * at as f64;
            let place = (52.0 + north * far / 111_195.0, 4.36 + east * far / 68_450.0);
            shop(first + at, "Plein", &(first + at).to_string(), place, at as u16)
        })
    };
    let shops: Vec<Shop> = arm(1, 1.0, 0.0).chain(arm(11, -0.5, 0.866)).chain(arm(21, -0.5, -0.866)).collect();
    let rules = StreetRules { least: 2, ..StreetRules::default() };
    let answer = found(&Network::default(), &shops, &[], &rules, 5);
    let told: Vec<_> = answer.iter().map(|one| one.businesses.clone()).collect();
    assert_eq!(told, [vec![13, 12, 11, 1, 21], vec![2, 3], vec![22, 23]]);
    assert!(answer.iter().all(|one| one.estimated));
}

#[test]
fn who_said_no_stands_in_the_row_and_counts_for_nothing_else() {
    let network = two_streets(0.002).network();
    let mut shops: Vec<Shop> =
        (0..5).map(|at| shop(at, "Laan", &at.to_string(), (52.0, 4.36 + 0.0006 * at as f64), at as u16)).collect();
    shops[2].openness = Openness::SaidNo;
    shops[4].openness = Openness::SaidNo;
    let answer = found(&network, &shops, &[], &StreetRules::default(), 5);
    assert_eq!(answer.len(), 1);
    assert_eq!((answer[0].businesses.clone(), answer[0].kinds_of_work), (vec![0, 1, 2, 3], 3));
    assert!((answer[0].parts.openness - 1.5 / 4.0).abs() < 1e-12);
    assert!(!answer[0].estimated);
}

#[test]
fn weights_that_are_no_convex_sum_are_refused() {
    let weights = StreetWeights { variety: 0.5, ..StreetWeights::default() };
    let answer =
        best_stretches::<usize>(&Network::default(), &mut Walk::new(), &[], &[], &StreetRules::default(), &weights, 1);
    assert!(answer.is_err());
    assert!(StreetWeights { number: -0.15, nearness: 0.55, ..StreetWeights::default() }.check().is_err());
}

//! Doors to call on: every choice recomputed from the definition, against every other choice.
use std::collections::BTreeSet;

use engine::domain::Work;
use engine::domain::*;
use engine::matching::doors::*;
use engine::matching::tours::Shape;
use engine::travel::{Network, Walk};
use proptest::prelude::*;

use crate::brute_streets::Graph;
use crate::steps::by_nodes;
use crate::world::{CATEGORIES, NOW, Streets, TAXONOMY, place, point, streets};

type Shop = Unconnected<usize>;

fn categories() -> impl Strategy<Value = Categories> {
    proptest::collection::vec(0..CATEGORIES, 0..4).prop_map(|all| all.into_iter().map(CategoryIx).collect())
}

fn needs(most: usize) -> impl Strategy<Value = Vec<OpenNeed>> {
    let weight = prop_oneof![3 => Just(1.0), 1 => 0.0..3.0_f64, 1 => Just(-1.0)];
    let one = (place(), 0..CATEGORIES, weight);
    let one = one.prop_map(|(at, category, weight)| OpenNeed { at, category: CategoryIx(category), weight });
    proptest::collection::vec(one, 0..most)
}

fn work() -> impl Strategy<Value = Option<Work>> {
    proptest::option::weighted(0.7, (0..4_u16).prop_map(Work))
}

fn partners() -> impl Strategy<Value = Vec<Partner>> {
    let capacity = prop_oneof![2 => Just(f64::INFINITY), 3 => 0.0..2.0_f64, 1 => Just(-1.0)];
    let one = (place(), categories(), work(), capacity);
    let one = one.prop_map(|(at, categories, work, capacity)| Partner { at, categories, work, capacity });
    proptest::collection::vec(one, 0..4)
}

fn shops(most: usize) -> impl Strategy<Value = Vec<Shop>> {
    let rest = prop_oneof![
        4 => Just(None),
        1 => Just(Some(Instant(NOW.0 + 1))),
        1 => Just(Some(NOW)),
        1 => Just(Some(Instant(NOW.0 - DAY_S)))
    ];
    let one = (place(), categories(), work(), rest);
    proptest::collection::vec(one, 0..most).prop_map(|all| {
        let shop = |(id, (at, categories, work, rests_until))| Unconnected { id, at, categories, work, rests_until };
        all.into_iter().enumerate().map(shop).collect()
    })
}

fn rounds() -> impl Strategy<Value = Round> {
    (place(), 0..6_usize, 3.0..30.0_f64, 2.0..30.0_f64, any::<bool>(), 0.0..=1.0_f64).prop_map(
        |(start, doors, walk_minutes, need_minutes, closed, yes)| Round {
            yes,
            doors,
            walk_minutes,
            need_minutes,
            shape: if closed { Shape::Closed } else { Shape::Open },
            ..Round::new(start, NOW)
        },
    )
}

fn chosen(
    network: &Network,
    round: &Round,
    needs: &[OpenNeed],
    partners: &[Partner],
    shops: &[Shop],
) -> DoorRound<usize> {
    choose_doors(network, &mut Walk::new(), &TAXONOMY, round, needs, partners, shops)
}

fn total(round: &DoorRound<usize>) -> f64 {
    round.doors.iter().map(|door| door.gain.total()).sum()
}

/// The definition once more, the slow way.
struct Slow<'a> {
    graph: &'a Graph,
    round: &'a Round,
    needs: &'a [OpenNeed],
    partners: &'a [Partner],
}

impl Slow<'_> {
    fn nearness(&self, a: Point, b: Point, minutes: f64) -> Option<f64> {
        let (metres, _) = by_nodes(self.graph, a, b)?;
        let near = 1.0 - metres / (5_000.0 / 60.0) / minutes;
        (near >= 0.0).then_some(near)
    }
    fn answer(&self, need: &OpenNeed, at: Point, categories: Categories) -> f64 {
        let fit = |one: CategoryIx| match TAXONOMY.relation(need.category, one) {
            Some(Relation::Same) => 1.0,
            Some(Relation::Child) => 0.8,
            Some(Relation::Related) => 0.5,
            None => 0.0,
        };
        let best = categories.iter().map(fit).fold(0.0, f64::max);
        best * self.nearness(need.at, at, self.round.need_minutes).unwrap_or(0.0)
    }
    /// Which part of each answer a partner has room for.
    fn share(&self, partner: &Partner) -> f64 {
        let load = |need: &OpenNeed| need.weight.max(0.0) * self.answer(need, partner.at, partner.categories);
        let load: f64 = self.needs.iter().map(load).sum();
        let most = partner.capacity.max(0.0);
        if most >= load { 1.0 } else { most / load }
    }
    /// What a need still lacks once these doors are partners too.
    fn gap(&self, need: &OpenNeed, doors: &[&Shop]) -> f64 {
        let partners = self.partners.iter().map(|one| self.share(one) * self.answer(need, one.at, one.categories));
        let doors = doors.iter().map(|one| self.round.yes * self.answer(need, one.at, one.categories));
        need.weight.max(0.0) * partners.chain(doors).map(|part| 1.0 - part).product::<f64>()
    }
    /// Gap, new work, near you.
    fn gain(&self, before: &[&Shop], shop: &Shop) -> [f64; 3] {
        let with: Vec<&Shop> = before.iter().copied().chain([shop]).collect();
        let closed = self.needs.iter().map(|need| self.gap(need, before) - self.gap(need, &with)).sum();
        let known = self.partners.iter().map(|one| one.work).chain(before.iter().map(|one| one.work));
        let new = shop.work.is_some() && !known.collect::<Vec<_>>().contains(&shop.work);
        let near = self.nearness(self.round.start, shop.at, self.round.walk_minutes).unwrap_or(0.0);
        [closed, if new { 0.25 } else { 0.0 }, 0.1 * near]
    }
    fn may_be_asked(&self, shop: &Shop) -> bool {
        shop.rests_until.is_none_or(|until| until <= self.round.now)
            && self.nearness(self.round.start, shop.at, self.round.walk_minutes).is_some()
    }
    fn is_true(&self, reason: &DoorReason, before: &[&Shop], shop: &Shop) -> bool {
        let terms = self.gain(before, shop);
        let most = terms.iter().copied().fold(0.0, f64::max);
        match *reason {
            DoorReason::ClosesGap { category, needs } => {
                let of = |wanted: CategoryIx| {
                    let own = self.needs.iter().filter(move |need| need.category == wanted);
                    own.map(|need| {
                        self.gap(need, before) * self.round.yes * self.answer(need, shop.at, shop.categories)
                    })
                };
                let best = self.needs.iter().map(|need| of(need.category).sum::<f64>()).fold(0.0, f64::max);
                terms[0] >= most - 1e-9
                    && of(category).sum::<f64>() >= best - 1e-9
                    && of(category).filter(|part| *part > 0.0).count() == needs as usize
            }
            DoorReason::NewKindOfWork { work } => shop.work == Some(work) && terms[1] >= most - 1e-9 && terms[1] > 0.0,
            DoorReason::NearYou { minutes } => {
                let walk = by_nodes(self.graph, self.round.start, shop.at).unwrap().0 / (5_000.0 / 60.0);
                terms[2] >= most - 1e-9 && (walk - minutes).abs() < 1e-9
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn every_door_gains_most_of_all_that_are_left_and_its_reason_is_true(
        streets in streets(), round in rounds(), needs in needs(12), partners in partners(), shops in shops(14),
    ) {
        let (network, graph) = (streets.network(), Graph::new(&streets));
        let slow = Slow { graph: &graph, round: &round, needs: &needs, partners: &partners };
        let answer = chosen(&network, &round, &needs, &partners, &shops);
        let mut doors = answer.doors.clone();
        doors.sort_by_key(|door| door.choice);
        let mut before: Vec<&Shop> = Vec::new();
        let may: Vec<&Shop> = shops.iter().filter(|shop| slow.may_be_asked(shop)).collect();
        // A start off the streets may choose doors that no way joins: then the tour leaves some out.
        prop_assume!(answer.tour.unreachable.is_empty());
        prop_assert_eq!(doors.len(), may.len().min(round.doors));
        for door in &doors {
            let shop = may.iter().find(|shop| shop.id == door.id);
            prop_assert!(shop.is_some(), "{door:?} rests, or is too far");
            let gain = slow.gain(&before, shop.unwrap());
            for (told, expected) in [door.gain.gap, door.gain.new_work, door.gain.near_you].iter().zip(gain) {
                prop_assert!((told - expected).abs() < 1e-9, "{door:?} and {gain:?}");
            }
            let left = may.iter().filter(|one| before.iter().all(|other| other.id != one.id));
            let best = left.map(|one| slow.gain(&before, one).iter().sum::<f64>()).fold(0.0, f64::max);
            prop_assert!(door.gain.total() >= best - 1e-9, "{} and {best}", door.gain.total());
            prop_assert!(slow.is_true(&door.reason, &before, shop.unwrap()), "{door:?}");
            before.push(shop.unwrap());
        }
        let walked: Vec<_> = answer.tour.stops.iter().map(|stop| (stop.id, stop.leg)).collect();
        prop_assert_eq!(answer.doors.iter().map(|door| (door.id, door.leg)).collect::<Vec<_>>(), walked);
    }

    #[test]
    fn the_gap_of_each_need_is_what_partners_leave_of_it(
        streets in streets(), round in rounds(), needs in needs(12), partners in partners(),
    ) {
        let (network, graph) = (streets.network(), Graph::new(&streets));
        let slow = Slow { graph: &graph, round: &round, needs: &needs, partners: &partners };
        let taxonomy: &Taxonomy = &TAXONOMY;
        let asked = (taxonomy, round.need_minutes);
        let found = gaps(&network, &mut Walk::new(), asked, &needs, &partners);
        prop_assert_eq!(found.len(), needs.len());
        for (need, gap) in needs.iter().zip(&found) {
            prop_assert!((slow.gap(need, &[]) - gap).abs() < 1e-9, "{need:?}: {gap}");
            prop_assert!((0.0..=need.weight.max(0.0)).contains(gap), "{need:?}: {gap}");
        }
        // Somebody more never leaves more open.
        for fewer in 0..partners.len() {
            let before = gaps(&network, &mut Walk::new(), asked, &needs, &partners[..fewer]);
            prop_assert!(before.iter().zip(&found).all(|(before, after)| after <= &(before + 1e-12)));
        }
        // Nobody does more than they can, and more room never leaves more open.
        for one in &partners {
            let alone = gaps(&network, &mut Walk::new(), asked, &needs, std::slice::from_ref(one));
            let done: f64 = needs.iter().zip(&alone).map(|(need, gap)| need.weight.max(0.0) - gap).sum();
            prop_assert!(done <= one.capacity.max(0.0) + 1e-9, "{done} of {one:?}");
        }
        let roomier: Vec<Partner> =
            partners.iter().map(|one| Partner { capacity: one.capacity.max(0.0) * 2.0 + 0.5, ..*one }).collect();
        let after = gaps(&network, &mut Walk::new(), asked, &needs, &roomier);
        prop_assert!(found.iter().zip(&after).all(|(before, after)| after <= &(before + 1e-12)));
    }

    #[test]
    fn a_resting_door_never_appears(
        streets in streets(), round in rounds(), needs in needs(12), shops in shops(14),
    ) {
        let round = Round { doors: 100, ..round };
        let answer = chosen(&streets.network(), &round, &needs, &[], &shops);
        let resting: BTreeSet<usize> =
            shops.iter().filter(|shop| shop.rests_until.is_some_and(|until| until > NOW)).map(|shop| shop.id).collect();
        prop_assert!(answer.doors.iter().all(|door| !resting.contains(&door.id)));
        prop_assert!(answer.tour.unreachable.iter().all(|id| !resting.contains(id)));
        // The same place a second time, as if nobody had asked.
        let awake = shops.iter().map(|shop| Shop { rests_until: None, ..*shop });
        let again: Vec<Shop> = shops.iter().copied().chain(awake).collect();
        let answer = chosen(&streets.network(), &round, &needs, &[], &again);
        prop_assert!(answer.doors.iter().all(|door| !resting.contains(&door.id)));
    }

    #[test]
    fn one_more_need_never_makes_a_door_or_all_doors_together_gain_less(
        streets in streets(), round in rounds(), needs in needs(12), one in needs(2), partners in partners(),
        shops in shops(10),
    ) {
        let network = streets.network();
        let more: Vec<OpenNeed> = needs.iter().chain(&one).copied().collect();
        for doors in [1, shops.len()] {
            let round = Round { doors, ..round };
            let gain = |needs: &[OpenNeed]| {
                let answer = chosen(&network, &round, needs, &partners, &shops);
                (answer.tour.unreachable.len(), total(&answer))
            };
            let (before, after) = (gain(&needs), gain(&more));
            prop_assert!(before.0 + after.0 > 0 || after.1 >= before.1 - 1e-9, "{before:?} and {after:?}");
        }
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(
        streets in streets(), round in rounds(), needs in needs(12), partners in partners(), shops in shops(14),
        turn in 0..14_usize,
    ) {
        let network = streets.network();
        let answer = chosen(&network, &round, &needs, &partners, &shops);
        let (mut needs, mut partners, mut shops) = (needs, partners, shops);
        needs.reverse();
        partners.reverse();
        let middle = turn % shops.len().max(1);
        shops.rotate_left(middle);
        shops.extend_from_within(..middle);
        prop_assert_eq!(chosen(&network, &round, &needs, &partners, &shops), answer);
    }
}

/// The best of all sets of so many doors.
fn best_of_all(slow: &Slow<'_>, may: &[&Shop], doors: usize) -> f64 {
    let sets = (0_u32..1 << may.len()).filter(|set| set.count_ones() as usize == doors.min(may.len()));
    let worth = |set: u32| {
        let mut before: Vec<&Shop> = Vec::new();
        let mut sum = 0.0;
        for (_, shop) in may.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1) {
            sum += slow.gain(&before, shop).iter().sum::<f64>();
            before.push(shop);
        }
        sum
    };
    sets.map(worth).fold(0.0, f64::max)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn together_they_gain_at_least_two_thirds_of_the_best_there_is(
        streets in streets(), round in rounds(), needs in needs(10), shops in shops(8),
    ) {
        let (network, graph) = (streets.network(), Graph::new(&streets));
        let round = Round { doors: 3, ..round };
        let slow = Slow { graph: &graph, round: &round, needs: &needs, partners: &[] };
        let answer = chosen(&network, &round, &needs, &[], &shops);
        prop_assume!(answer.tour.unreachable.is_empty());
        let may: Vec<&Shop> = shops.iter().filter(|shop| slow.may_be_asked(shop)).collect();
        let best = best_of_all(&slow, &may, 3);
        // Three choices: 1 - (2/3)^3 of the best.
        prop_assert!(total(&answer) >= best * 19.0 / 27.0 - 1e-9, "{} and {best}", total(&answer));
    }
}

#[test]
fn five_doors_in_walking_order_each_with_its_reason() {
    let network = Streets::default().network();
    let start = point(52.0, 4.35);
    let along = |metres: f64| point(52.0, 4.35 + metres / 68_450.0);
    let shop = |id: usize, metres: f64, category: Option<u16>, work: u16| Unconnected {
        id,
        at: along(metres),
        categories: category.map_or(Categories::none(), |one| Categories::one(CategoryIx(one))),
        work: Some(Work(work)),
        rests_until: None,
    };
    let needs = vec![OpenNeed { at: along(300.0), category: CategoryIx(3), weight: 1.0 }; 4];
    let mut shops =
        vec![shop(1, 400.0, Some(3), 7), shop(2, 300.0, Some(3), 7), shop(3, 100.0, None, 8), shop(4, 10.0, None, 7)];
    let answer = chosen(&network, &Round { doors: 3, ..Round::new(start, NOW) }, &needs, &[], &shops);
    let told: Vec<_> = answer.doors.iter().map(|door| (door.id, door.choice)).collect();
    assert_eq!(told, [(3, 2), (2, 0), (1, 1)]);
    assert_eq!(answer.doors[1].reason, DoorReason::ClosesGap { category: CategoryIx(3), needs: 4 });
    assert_eq!(answer.doors[0].reason, DoorReason::NewKindOfWork { work: Work(8) });
    let alike: Vec<Shop> = (0..6).map(|id| Unconnected { id, ..shops[2] }).collect();
    let ids = chosen(&network, &Round { doors: 4, ..Round::new(start, NOW) }, &[], &[], &alike).doors;
    let mut by_choice: Vec<_> = ids.iter().map(|door| (door.choice, door.id)).collect();
    by_choice.sort_unstable();
    assert_eq!(by_choice, [(0, 0), (1, 1), (2, 2), (3, 3)], "ties by id");
    // Nothing is asked and the first kind of work is there already.
    shops[1].rests_until = Some(Instant(NOW.0 + DAY_S));
    let near = chosen(
        &network,
        &Round::new(start, NOW),
        &[],
        &[Partner { at: start, categories: Categories::none(), work: Some(Work(7)), capacity: 1.0 }],
        &shops,
    );
    assert_eq!(near.doors.iter().map(|door| door.id).collect::<Vec<_>>(), [4, 3, 1]);
    assert!(matches!(near.doors[0].reason, DoorReason::NearYou { minutes } if minutes < 0.2));
}

//! Walking orders against every order there is.
use engine::domain::Point;
use engine::matching::tours::{Door, EXACT_DOORS, Shape, Tour, tour};
use engine::travel::{Network, Walk};
use proptest::prelude::*;

use crate::world::{Streets, place, point, streets};

fn doors(places: &[Point]) -> Vec<Door<usize>> {
    places.iter().enumerate().map(|(id, at)| Door { id, at: *at }).collect()
}

/// Metres from door to door; `None` stands for the start, no number for no way.
struct Metres<'a> {
    network: &'a Network,
    all: Vec<Point>,
}

impl Metres<'_> {
    fn step(&self, from: usize, to: usize) -> f64 {
        // The lower one first, as the legs are alike both ways but for the last millimetre.
        let (from, to) = (from.min(to), from.max(to));
        let [from, to] = [from, to].map(|at| self.network.doorstep(self.all[at]));
        self.network.steps(&mut Walk::new(), &from, &[to], f64::INFINITY)[0].map_or(f64::NAN, |leg| leg.metres)
    }
    /// Table with the start as 0.
    fn table(&self) -> Vec<Vec<f64>> {
        let all = 0..self.all.len();
        all.clone().map(|from| all.clone().map(|to| self.step(from, to)).collect()).collect()
    }
}

fn length(table: &[Vec<f64>], order: &[usize], shape: Shape) -> f64 {
    let mut here = 0;
    let mut sum = 0.0;
    for next in order {
        sum += table[here][*next];
        here = *next;
    }
    if shape == Shape::Closed { sum + table[here][0] } else { sum }
}

/// The least of all orders of `left` behind `order`.
fn least(table: &[Vec<f64>], order: &mut Vec<usize>, left: &mut Vec<usize>, shape: Shape) -> f64 {
    if left.is_empty() {
        return length(table, order, shape);
    }
    let mut best = f64::INFINITY;
    for at in 0..left.len() {
        let next = left.remove(at);
        order.push(next);
        best = best.min(least(table, order, left, shape));
        order.pop();
        left.insert(at, next);
    }
    best
}

fn nearest_neighbour(table: &[Vec<f64>], shape: Shape) -> f64 {
    let mut left: Vec<usize> = (1..table.len()).collect();
    let mut order = Vec::new();
    let mut here = 0;
    while !left.is_empty() {
        left.sort_by(|a, b| table[here][*a].total_cmp(&table[here][*b]).then(a.cmp(b)));
        here = left.remove(0);
        order.push(here);
    }
    length(table, &order, shape)
}

fn shapes() -> impl Strategy<Value = Shape> {
    prop_oneof![Just(Shape::Open), Just(Shape::Closed)]
}

/// Legs and totals say what was walked.
fn adds_up(found: &Tour<usize>, table: &[Vec<f64>], shape: Shape) -> Result<(), TestCaseError> {
    let order: Vec<usize> = found.stops.iter().map(|stop| stop.id + 1).collect();
    prop_assert!((length(table, &order, shape) - found.metres).abs() < 1e-6);
    let minutes: f64 = found.stops.iter().map(|stop| stop.leg).chain(found.back).map(|leg| leg.minutes).sum();
    prop_assert!((minutes - found.minutes).abs() < 1e-9 && (minutes * 5_000.0 / 60.0 - found.metres).abs() < 1e-6);
    prop_assert_eq!(found.back.is_some(), shape == Shape::Closed && !order.is_empty());
    Ok(())
}

/// Every door is passed once or is told apart.
fn none_is_lost(found: &Tour<usize>, doors: usize) -> Result<(), TestCaseError> {
    let mut all: Vec<usize> = found.stops.iter().map(|stop| stop.id).chain(found.unreachable.iter().copied()).collect();
    all.sort_unstable();
    prop_assert_eq!(all, (0..doors).collect::<Vec<_>>());
    Ok(())
}

fn check_small(streets: &Streets, start: Point, places: &[Point], shape: Shape) -> Result<(), TestCaseError> {
    let network = streets.network();
    let found = tour(&network, &mut Walk::new(), start, &doors(places), shape);
    none_is_lost(&found, places.len())?;
    prop_assert!(found.optimal);
    let all = std::iter::once(start).chain(places.iter().copied()).collect();
    let table = Metres { network: &network, all }.table();
    adds_up(&found, &table, shape)?;
    let mut walked: Vec<usize> = found.stops.iter().map(|stop| stop.id + 1).collect();
    walked.sort_unstable();
    let best = least(&table, &mut Vec::new(), &mut walked, shape);
    // The engine compares whole millimetres.
    prop_assert!((found.metres - best).abs() < 0.001 * (places.len() + 1) as f64, "{} and {best}", found.metres);
    // A start on the streets leaves out exactly what it cannot walk to.
    if network.doorstep(start).street.is_some() {
        let out = |at: &usize| table[0][*at + 1].is_nan();
        prop_assert_eq!(&found.unreachable, &(0..places.len()).filter(out).collect::<Vec<_>>());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn up_to_six_doors_no_order_is_shorter(
        streets in streets(), start in place(), places in proptest::collection::vec(place(), 0..7), shape in shapes(),
    ) {
        check_small(&streets, start, &places, shape)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(25))]

    #[test]
    fn up_to_eight_doors_no_order_is_shorter(
        streets in streets(), start in place(), places in proptest::collection::vec(place(), 7..9), shape in shapes(),
    ) {
        check_small(&streets, start, &places, shape)?;
    }

    #[test]
    fn many_doors_are_never_walked_further_than_by_nearest_neighbour(
        streets in streets(), start in place(), places in proptest::collection::vec(place(), 13..30), shape in shapes(),
    ) {
        let network = streets.network();
        let found = tour(&network, &mut Walk::new(), start, &doors(&places), shape);
        none_is_lost(&found, places.len())?;
        prop_assert_eq!(found.optimal, found.stops.len() <= EXACT_DOORS);
        let walked = (0..places.len()).filter(|at| !found.unreachable.contains(at)).map(|at| places[at]);
        let all: Vec<Point> = std::iter::once(start).chain(walked).collect();
        let least = nearest_neighbour(&Metres { network: &network, all }.table(), shape);
        prop_assert!(found.metres <= least + 0.05, "{} and {least}", found.metres);
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(
        streets in streets(), start in place(), places in proptest::collection::vec(place(), 0..24), shape in shapes(),
        turn in 0..24_usize,
    ) {
        let network = streets.network();
        let mut doors = doors(&places);
        let found = tour(&network, &mut Walk::new(), start, &doors, shape);
        doors.reverse();
        let middle = turn % doors.len().max(1);
        doors.rotate_left(middle);
        doors.extend_from_within(..middle);
        prop_assert_eq!(tour(&network, &mut Walk::new(), start, &doors, shape), found);
    }
}

#[test]
fn a_street_is_walked_from_one_end_to_the_other_and_estimates_say_so() {
    let network = Streets::default().network();
    let places: Vec<Point> = [3, 0, 4, 1, 2].map(|at| point(52.0, 4.35 + 0.001 * f64::from(at))).to_vec();
    let found = tour(&network, &mut Walk::new(), point(52.0, 4.349), &doors(&places), Shape::Open);
    assert_eq!(found.stops.iter().map(|stop| stop.id).collect::<Vec<_>>(), [1, 3, 4, 0, 2]);
    assert!(found.estimated && found.optimal && found.stops.iter().all(|stop| stop.leg.estimated));
    let straight = point(52.0, 4.349).metres_to(point(52.0, 4.354));
    assert!((found.metres - 1.3 * straight).abs() < 0.01);
    let nobody = tour::<usize>(&network, &mut Walk::new(), point(52.0, 4.349), &[], Shape::Closed);
    assert_eq!((nobody.stops.len(), nobody.back, nobody.metres), (0, None, 0.0));
}

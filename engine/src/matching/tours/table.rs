//! Every walk a tour could use, and which doors can be walked to at all.
use super::MOST_METRES;
use crate::domain::Point;
use crate::travel::{Doorstep, Leg, Network, Walk};

/// The legs between the start and the doors, both ways the same.
pub(super) struct Table {
    size: usize,
    /// Row and column 0 are the start.
    legs: Vec<Option<Leg>>,
    /// Places of the doors that can be walked to, ascending.
    pub(super) kept: Vec<usize>,
}

impl Table {
    pub(super) fn new(network: &Network, walk: &mut Walk, start: Point, doors: &[Point]) -> Self {
        let doorsteps: Vec<Doorstep> =
            std::iter::once(start).chain(doors.iter().copied()).map(|at| network.doorstep(at)).collect();
        let size = doorsteps.len();
        let mut table = Self { size, legs: vec![None; size * size], kept: Vec::new() };
        table.fill(0, &network.steps(walk, &doorsteps[0], &doorsteps[1..], MOST_METRES));
        // A tour goes from door to door: what cannot be reached from the start is not asked any further.
        let near: Vec<usize> = (1..size).filter(|at| table.legs[*at].is_some()).collect();
        for (place, at) in near.iter().enumerate() {
            let later = &near[place + 1..];
            let others: Vec<Doorstep> = later.iter().map(|at| doorsteps[*at]).collect();
            for (other, leg) in later.iter().zip(network.steps(walk, &doorsteps[*at], &others, f64::INFINITY)) {
                table.set(*at, *other, leg);
            }
        }
        let together = table.together(&doorsteps, &near);
        table.kept = together.into_iter().map(|at| at - 1).collect();
        table
    }

    fn fill(&mut self, from: usize, legs: &[Option<Leg>]) {
        for (to, leg) in (from + 1..).zip(legs) {
            self.set(from, to, *leg);
        }
    }

    fn set(&mut self, from: usize, to: usize, leg: Option<Leg>) {
        self.legs[from * self.size + to] = leg;
        self.legs[to * self.size + from] = leg;
    }

    /// All near doors when the start is on the streets: what it reaches hangs together. Otherwise the largest group.
    fn together(&self, doorsteps: &[Doorstep], near: &[usize]) -> Vec<usize> {
        let joined = |a: usize, b: usize| a == b || self.legs[a * self.size + b].is_some();
        let on_streets = |at: &&usize| doorsteps[**at].street.is_some();
        let group = |middle: usize| near.iter().copied().filter(|at| joined(middle, *at)).collect::<Vec<_>>();
        if doorsteps[0].street.is_some() {
            return near.to_vec();
        }
        let groups = near.iter().filter(on_streets).map(|at| group(*at));
        // The first of the longest: `max_by_key` alone would give the last.
        groups.reduce(|best, next| if next.len() > best.len() { next } else { best }).unwrap_or_else(|| near.to_vec())
    }

    /// The walk between two doors; `None` stands for the start.
    pub(super) fn leg(&self, from: Option<usize>, to: Option<usize>) -> Option<Leg> {
        let place = |door: Option<usize>| door.map_or(0, |door| door + 1);
        self.legs[place(from) * self.size + place(to)]
    }
}

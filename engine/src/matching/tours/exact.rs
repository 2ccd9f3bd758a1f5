//! The cheapest order there is, by what is left to walk from each set of doors passed and each last door.
use super::costs::Costs;

/// Up to so many doors the order is the best there is: 2^12 sets x 12 doors x 12 next ones.
pub const EXACT_DOORS: usize = 12;

/// The cheapest order of all doors, places from 0; of equally cheap ones the lowest.
pub(super) fn order(costs: &Costs) -> Vec<usize> {
    let left = Left::new(costs);
    let mut order = Vec::with_capacity(costs.doors());
    let (mut passed, mut here) = (0, 0);
    while let Some(next) = left.best_next(costs, passed, here) {
        passed |= 1 << next;
        here = next + 1;
        order.push(next);
    }
    order
}

/// The least that is left to walk, per set of doors passed (bits) and last door.
struct Left {
    doors: usize,
    least: Vec<u64>,
}

impl Left {
    fn new(costs: &Costs) -> Self {
        let doors = costs.doors();
        let mut left = Self { doors, least: vec![0; doors << doors] };
        // A larger set is a larger number, so what is read is already there.
        for passed in (1_usize..1 << doors).rev() {
            for last in (0..doors).filter(|door| passed >> door & 1 == 1) {
                let next = left.best_next(costs, passed, last + 1);
                let least = next.map_or(costs.step(last + 1, 0), |next| left.through(costs, passed, last + 1, next));
                left.least[passed * doors + last] = least;
            }
        }
        left
    }

    /// What is left when `next` comes after `here` (0 = the start, doors from 1).
    fn through(&self, costs: &Costs, passed: usize, here: usize, next: usize) -> u64 {
        costs.step(here, next + 1) + self.least[(passed | 1 << next) * self.doors + next]
    }

    /// The first of the cheapest doors that are not passed yet.
    fn best_next(&self, costs: &Costs, passed: usize, here: usize) -> Option<usize> {
        let open = (0..self.doors).filter(|door| passed >> door & 1 == 0);
        open.min_by_key(|next| (self.through(costs, passed, here, *next), *next))
    }
}

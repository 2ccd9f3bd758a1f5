//! Whole histories that make exactly what was published of one number, kept, for many numbers have the same past.
use std::collections::HashMap;

use super::attacker::{Guess, Past};
use super::people::{Person, people};
use super::town::Chance;

#[derive(Default)]
pub struct Histories {
    found: HashMap<(Past, Guess), Option<Vec<Person>>>,
}

impl Histories {
    /// One that fits the guess.
    pub fn one(&mut self, past: &Past, guess: Guess) -> Option<Vec<Person>> {
        let asked = (past.clone(), guess);
        if let Some(known) = self.found.get(&asked) {
            return known.clone();
        }
        let chance = &mut Chance(self.found.len() as u64);
        let found = past.flows(guess).find_map(|flow| people(past, &flow, chance));
        self.found.insert(asked, found.clone());
        found
    }
    /// Histories that together have `value` in every quarter in which the number was withheld, as far as there are any;
    /// one at least, where any fits at all.
    pub fn with(&mut self, past: &Past, value: i64) -> Vec<Vec<Person>> {
        if let Some(one) = self.one(past, Guess::Always(value)) {
            return vec![one];
        }
        let mut each: Vec<_> = past.withheld().filter_map(|at| self.one(past, Guess::Once(at, value))).collect();
        if each.is_empty() {
            each.extend(self.one(past, Guess::Nothing));
        }
        each
    }
}

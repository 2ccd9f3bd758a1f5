//! A number that changed: at least three people did, but neither how many nor who may be told by it.
use std::collections::BTreeSet;

use engine::prevention::publication::*;

use super::attacker::{Guess, Past, pasts};
use super::histories::Histories;
use super::people::Person;
use super::town::{Spot, TAXONOMY, Town};

/// How many changes there are in the editions, and how many of them fit no two histories with different numbers of people
/// who came or left. The people in those histories are never those of the town, so who changed is not told either.
pub fn told(editions: &[Edition], histories: &mut Histories) -> (usize, usize) {
    let (mut changes, mut told) = (0, 0);
    for (of, _, past) in pasts(editions) {
        for at in past.changes().filter(|at| !past.silent(at - 1)) {
            changes += 1;
            told += usize::from(!could_be_several(&of, &past, at, histories));
        }
    }
    (changes, told)
}

fn could_be_several(of: &Of, past: &Past, at: usize, histories: &mut Histories) -> bool {
    let mut numbers = BTreeSet::new();
    for extra in 0..4 {
        let history = histories.one(past, Guess::Busy(at, extra));
        numbers.extend(history.filter(|it| replayed(of, past, it) == past.shown).map(|it| differing(&it, at)));
        if numbers.len() > 1 {
            return true;
        }
    }
    false
}

fn differing(history: &[Person], step: usize) -> usize {
    history.iter().filter(|one| one.is_there(step) != one.is_there(step - 1)).count()
}

/// What the real program says over a history of one number alone.
fn replayed(of: &Of, past: &Past, history: &[Person]) -> Vec<Option<u32>> {
    let shape = match of {
        Of::Zone(cell) => Shape::Cells(Partition::try_from(vec![Zone { cell: *cell, dwellings: 50 }]).unwrap()),
        Of::Area(area, _) => Shape::Areas(Areas::new([*area], &TAXONOMY)),
    };
    let elsewhere = Shape::Cells(Partition::default());
    // What is young came with the second year.
    let begin = if past.young { 4 } else { 0 };
    let steps = past.shown.len();
    let contributions = history.iter().flat_map(|one| one.contributions(begin, Spot::of(of), steps)).collect();
    let shapes = std::iter::repeat_n(elsewhere, begin).chain(std::iter::repeat_n(shape, steps)).collect();
    let town = Town { shapes, contributions };
    let editions = town.editions(&town.contributions);
    let shown = |edition: &Edition| edition.numbers.iter().find(|one| one.of == *of).and_then(|one| one.shown.number());
    editions[begin..].iter().map(shown).collect()
}

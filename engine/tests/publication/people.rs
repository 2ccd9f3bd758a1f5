//! A flow of comings and goings as people with keys, so that the real program can be run over them.
use std::collections::BTreeSet;

use engine::prevention::publication::*;

use super::attacker::{Flow, Past, STAY};
use super::town::{Chance, Spot, key, noise, quarter};

/// Somebody who is in the window from one step to another.
#[derive(Clone, Debug)]
pub struct Person {
    pub key: ContributorKey,
    /// Before 0: they were there before the first publication.
    pub from: i32,
    /// The last step; none: still there.
    pub to: Option<i32>,
}

impl Person {
    /// The fewest contributions that keep somebody in the window.
    pub fn contributions(&self, begin: usize, spot: Spot, steps: usize) -> Vec<Contribution> {
        let stay = STAY as i32;
        let last = self.to.map_or(steps as i32 - 1, |to| to - stay + 1);
        let first = self.from.min(last);
        let mut when: BTreeSet<i32> = (first..=last).step_by(STAY).collect();
        when.insert(last);
        when.into_iter().map(|step| spot.by(self.key, quarter(step + begin as i32))).collect()
    }
    pub fn is_there(&self, step: usize) -> bool {
        self.from <= step as i32 && self.to.is_none_or(|to| to >= step as i32)
    }
}

/// People whose comings and goings make exactly what was published; none where chance never rounds as it should.
pub fn people(past: &Past, flow: &Flow, chance: &mut Chance) -> Option<Vec<Person>> {
    (0..20).find_map(|_| one_try(past, flow, chance))
}

/// What the program remembers of the last number, written once more from the rule.
struct Made {
    of: BTreeSet<ContributorKey>,
    shown: Option<u32>,
}

fn one_try(past: &Past, flow: &Flow, chance: &mut Chance) -> Option<Vec<Person>> {
    let mut made = Made { of: BTreeSet::new(), shown: None };
    let mut people: Vec<Person> = Vec::new();
    for step in 0..past.shown.len() {
        let next = (0..40).find_map(|_| {
            let next = moved(&people, past, flow, step, chance);
            let set: BTreeSet<_> = next.iter().filter(|one| one.is_there(step)).map(|one| one.key).collect();
            if past.silent(step) {
                return Some(next);
            }
            let anew = set.symmetric_difference(&made.of).count() >= 3;
            let shown = if anew { rounded(&set) } else { made.shown };
            (shown == past.shown[step]).then(|| {
                made.shown = shown;
                if anew {
                    made.of = set;
                }
                next
            })
        });
        people = next?;
    }
    Some(people)
}

/// The rule for one count, from its words.
fn rounded(set: &BTreeSet<ContributorKey>) -> Option<u32> {
    let sorted: Vec<ContributorKey> = set.iter().copied().collect();
    match u32::try_from(set.len()).unwrap() {
        0..8 => None,
        8..=10 => Some(10),
        count if noise(&sorted) % 5 < u64::from(count % 5) => Some(count - count % 5 + 5),
        count => Some(count - count % 5),
    }
}

/// Lets people leave and come, whom is left to chance.
fn moved(people: &[Person], past: &Past, flow: &Flow, step: usize, chance: &mut Chance) -> Vec<Person> {
    let mut people = people.to_vec();
    let now = step as i32;
    for _ in 0..flow.left[step] {
        let may: Vec<usize> = (0..people.len()).filter(|one| may_leave(&people[*one], now)).collect();
        people[chance.of(&may)].to = Some(now - 1);
    }
    // Keys of the attacker's making are odd at the top, those of a town even: they never meet.
    let before = if step == 0 && !past.young { -(STAY as i32) } else { now };
    let newcomer = |_| Person { key: key(chance.next() | 1 << 63), from: before, to: None };
    people.extend((0..flow.came[step]).map(newcomer));
    people
}

fn may_leave(one: &Person, now: i32) -> bool {
    one.to.is_none() && one.from + STAY as i32 <= now
}

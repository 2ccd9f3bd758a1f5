//! R27: whatever is withheld could be anything from 0 to 7, whoever asked could be somebody else.
//!
//! For each withheld number and each value from 0 to 7 the attacker makes up a whole history of the neighbourhood, other
//! people in other numbers, and runs the real program over it. When every edition of every quarter comes out exactly as
//! it did, nothing public speaks against that value. A value without such a history counts as ruled out.
use std::collections::{BTreeSet, HashMap};

use engine::prevention::publication::*;

use super::attacker::{Past, pasts};
use super::histories::Histories;
use super::people::Person;
use super::town::{Spot, Town, quarter};

#[derive(Debug, Default)]
struct Counts {
    neighbourhoods: usize,
    numbers: usize,
    published: usize,
    withheld: usize,
    values: usize,
    worlds: usize,
    below_ten: usize,
    not_fives: usize,
    ruled_out: usize,
    people: usize,
    attributed: usize,
}

/// One number of a town under attack.
struct Target {
    of: Of,
    begin: usize,
    past: Past,
    /// By withheld step, which values a history was seen for.
    seen: HashMap<usize, BTreeSet<i64>>,
    /// In every history that was seen.
    always: Option<BTreeSet<ContributorKey>>,
}

impl Target {
    fn count(&self, history: &[Person], step: usize) -> i64 {
        history.iter().filter(|one| one.is_there(step)).count() as i64
    }
    fn contributions(&self, history: &[Person]) -> Vec<Contribution> {
        let spot = Spot::of(&self.of);
        history.iter().flat_map(|one| one.contributions(self.begin, spot, self.past.shown.len())).collect()
    }
    /// The program said the same over this history as over the truth.
    fn saw(&mut self, history: &[Person]) {
        for step in self.past.withheld() {
            let count = self.count(history, step);
            self.seen.entry(step).or_default().insert(count);
        }
        let keys: BTreeSet<_> = history.iter().map(|one| one.key).collect();
        self.always = Some(self.always.take().map_or(keys.clone(), |always| &always & &keys));
    }
}

fn targets(editions: &[Edition]) -> Vec<Target> {
    let target = |(of, begin, past)| Target { of, begin, past, seen: HashMap::new(), always: None };
    pasts(editions).into_iter().map(target).collect()
}

/// Runs all histories for one value, as many at once as the town has numbers.
fn attack(town: &Town, editions: &[Edition], targets: &mut [Target], value: i64, known: &mut Histories) -> usize {
    let histories: Vec<Vec<Vec<Person>>> = targets.iter().map(|one| known.with(&one.past, value)).collect();
    let worlds = histories.iter().map(Vec::len).max().unwrap_or(0);
    for world in 0..worlds {
        let chosen: Vec<Option<&Vec<Person>>> = histories.iter().map(|all| all.get(world).or(all.last())).collect();
        let all = targets.iter().zip(&chosen);
        let made_up: Vec<Contribution> =
            all.flat_map(|(one, history)| history.map_or(Vec::new(), |it| one.contributions(it))).collect();
        let same = pasts(&town.editions(&made_up));
        let truth = pasts(editions);
        assert_eq!(same.len(), truth.len());
        for ((target, history), (same, truth)) in targets.iter_mut().zip(chosen).zip(same.iter().zip(&truth)) {
            if let Some(history) = history.filter(|_| same == truth) {
                target.saw(history);
            }
        }
    }
    worlds
}

fn judge(town: &Town, targets: &[Target], counts: &mut Counts) {
    for target in targets {
        for shown in &target.past.shown {
            counts.numbers += 1;
            counts.published += usize::from(shown.is_some());
            counts.below_ten += usize::from(shown.is_some_and(|number| number < 10));
            counts.not_fives += usize::from(shown.is_some_and(|number| number % 5 != 0));
        }
        for step in target.past.withheld() {
            counts.withheld += 1;
            counts.values += 8;
            let seen = target.seen.get(&step).map_or(0, |seen| (0..8).filter(|value| seen.contains(value)).count());
            counts.ruled_out += 8 - seen;
        }
        // Somebody is attributed who is in every history that fits.
        let theirs = town.contributions.iter().filter(|one| Town::counts_for(&target.of, one));
        let really: BTreeSet<ContributorKey> = theirs.map(|one| one.by).collect();
        counts.people += really.len();
        counts.attributed += target.always.as_ref().map_or(really.len(), |always| always.intersection(&really).count());
    }
}

#[test]
fn r27_whatever_is_withheld_could_be_anything() {
    let mut counts = Counts::default();
    let mut known = Histories::default();
    for seed in 0..super::neighbourhoods() {
        let town = if seed % 3 == 0 { Town::of_areas(seed) } else { Town::of_cells(seed) };
        let editions = town.editions(&town.contributions);
        assert_eq!(editions.last().map(|last| last.until), Some(quarter(editions.len() as i32 - 1)));
        let mut targets = targets(&editions);
        for value in 0..8 {
            counts.worlds += attack(&town, &editions, &mut targets, value, &mut known);
        }
        judge(&town, &targets, &mut counts);
        counts.neighbourhoods += 1;
    }
    let Counts { neighbourhoods, numbers, published, withheld, values, worlds, .. } = counts;
    println!(
        "R27 neighbourhoods={neighbourhoods} numbers={numbers} published={published} withheld={withheld} values={values} \
         worlds={worlds} people={} below_ten={} not_fives={} ruled_out={} attributed={}",
        counts.people, counts.below_ten, counts.not_fives, counts.ruled_out, counts.attributed
    );
    assert_eq!((counts.below_ten, counts.not_fives, counts.ruled_out, counts.attributed), (0, 0, 0, 0));
}

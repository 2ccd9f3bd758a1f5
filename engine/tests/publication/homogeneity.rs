//! R30: where everybody in a zone shares one sensitive category, nothing public tells it.
//!
//! The strongest way to say so: nothing public depends on sensitive contributions at all. In each neighbourhood they are
//! taken out, and then whole zones are made to share one of them; what is published must be what it is without those
//! people. That the comparison sees something is shown with a subject that may be told (`could`).
use std::collections::BTreeSet;

use engine::domain::CategoryIx;
use engine::prevention::publication::*;

use super::town::{Chance, FOOD, SENSITIVE, TAXONOMY, Town};

#[derive(Debug, Default)]
struct Counts {
    neighbourhoods: usize,
    zones: usize,
    outputs: usize,
    revealed: usize,
    could: usize,
}

fn numbers(editions: &[Edition]) -> impl Iterator<Item = &Number> {
    editions.iter().flat_map(|edition| &edition.numbers)
}

/// Numbers of this shape whose people are all made to ask for the same thing: about every second one.
fn chosen(town: &Town, chance: &mut Chance) -> BTreeSet<Of> {
    town.shapes[0].keys().into_iter().filter(|_| chance.one_in(2)).collect()
}

/// In the chosen numbers everybody asks for `category` and nothing else.
fn of_one_mind(town: &Town, chosen: &BTreeSet<Of>, category: CategoryIx) -> Vec<Contribution> {
    let is_chosen = |one: &Contribution| chosen.iter().any(|of| Town::counts_for(of, one));
    let changed =
        |one: &Contribution| Contribution { category: if is_chosen(one) { category } else { one.category }, ..*one };
    town.contributions.iter().map(changed).collect()
}

fn differences(one: &[Edition], other: &[Edition]) -> usize {
    assert_eq!(one.len(), other.len());
    numbers(one).zip(numbers(other)).filter(|(one, other)| one != other).count()
}

/// Numbers that are of a sensitive subject, or of one below it.
fn of_sensitive(editions: &[Edition]) -> usize {
    let sensitive = SENSITIVE.map(|ix| &TAXONOMY.get(ix).unwrap().code);
    numbers(editions)
        .filter(|number| matches!(&number.of, Of::Area(_, subject) if sensitive.contains(&subject)))
        .count()
}

#[test]
fn r30_no_shared_sensitive_category_is_told() {
    let mut counts = Counts::default();
    for seed in 0..super::neighbourhoods() {
        let chance = &mut Chance(seed);
        let town = if seed % 3 == 0 { Town::of_areas(seed) } else { Town::of_cells(seed) };
        let editions = town.editions(&town.contributions);
        let told: Vec<Contribution> =
            town.contributions.iter().filter(|one| !SENSITIVE.contains(&one.category)).copied().collect();
        let chosen = chosen(&town, chance);
        let without: Vec<Contribution> =
            told.iter().filter(|one| !chosen.iter().any(|of| Town::counts_for(of, one))).copied().collect();
        let of_one_mind = |category| town.editions(&of_one_mind(&town, &chosen, category));
        let emptied = town.editions(&without);
        counts.revealed += differences(&editions, &town.editions(&told)) + of_sensitive(&editions);
        counts.revealed += differences(&of_one_mind(chance.of(&SENSITIVE)), &emptied);
        counts.could += usize::from(differences(&of_one_mind(FOOD), &emptied) > 0);
        counts.neighbourhoods += 1;
        counts.zones += chosen.len();
        counts.outputs += 2 * numbers(&editions).count();
    }
    let Counts { neighbourhoods, zones, outputs, revealed, could } = counts;
    println!("R30 neighbourhoods={neighbourhoods} zones={zones} outputs={outputs} revealed={revealed} could={could}");
    assert_eq!(revealed, 0);
}

//! R29: nothing is learnt by subtracting one output from another: parent and child, cells and areas, one subject and all,
//! this quarter and the next.
//!
//! That the attacker can subtract is shown beside it (`could`): where a parent, an area or a total is published beside its
//! parts, against the rule, the same program rules values out.
use engine::domain::*;
use engine::prevention::publication::*;
use h3o::Resolution;

use super::histories::Histories;
use super::steps;
use super::town::{Chance, PUBLICATIONS, SUBJECTS, Spot, TAXONOMY, Town, area, key, noise, quarter};
use super::whole;

#[derive(Debug, Default)]
struct Counts {
    neighbourhoods: usize,
    pairs: usize,
    refused: usize,
    ones_and_twos: usize,
    changes: usize,
    successes: usize,
    /// Beside a parent, an area, a total.
    could: [usize; 3],
}

/// May somebody count for both? Written without the engine's own lookup.
fn overlap(one: &Of, other: &Of) -> bool {
    let related = |one: &CategoryCode, other: &CategoryCode| {
        let parent = |code: &CategoryCode| TAXONOMY.get(TAXONOMY.find(code.as_str()).unwrap()).unwrap().parent.clone();
        one == other || parent(one).as_ref() == Some(other) || parent(other).as_ref() == Some(one)
    };
    match (one, other) {
        (Of::Zone(one), Of::Zone(other)) => {
            let coarser = one.resolution().min(other.resolution());
            one.coarsened(coarser) == other.coarsened(coarser)
        }
        (Of::Area(one, subject), Of::Area(other, its)) => one == other && related(subject, its),
        _ => true,
    }
}

/// Two outputs of one quarter, or of quarters whose windows have something in common.
fn subtract_outputs(editions: &[Edition], counts: &mut Counts) {
    for (step, edition) in editions.iter().enumerate() {
        for (at, one) in edition.numbers.iter().enumerate() {
            for other in &edition.numbers[..at] {
                counts.pairs += 1;
                counts.successes += usize::from(overlap(&one.of, &other.of));
            }
            for before in &editions[step.saturating_sub(3)..step] {
                for other in before.numbers.iter().filter(|other| other.of != one.of) {
                    counts.pairs += 1;
                    counts.successes += usize::from(one.shown.number().is_some() && overlap(&one.of, &other.of));
                }
            }
        }
    }
}

fn first(shape: &Shape, contributions: &[Contribution]) -> Publication {
    publish(None, quarter(0), shape, &TAXONOMY, contributions, noise).unwrap()
}

/// The same quarter again, another shape in the same year, and another shape in the next one.
fn ask_for_more(town: &Town, counts: &mut Counts) {
    let here = &town.shapes[0];
    let areas = Shape::Areas(Areas::new([area(0), area(99)], &TAXONOMY));
    let zone = Zone { cell: Cell::at(Point::new(53.0, 6.0).unwrap(), Resolution::Six), dwellings: 70 };
    let cells = Shape::Cells(Partition::try_from(vec![zone]).unwrap());
    let last = first(here, &town.contributions);
    let more: Vec<Contribution> = SUBJECTS
        .iter()
        .flat_map(|category| {
            (0..40).map(|one| Contribution {
                by: key(one),
                cell: Some(zone.cell),
                area: Some(area(99)),
                category: *category,
                quarter: quarter(3),
            })
        })
        .collect();
    for other in [&areas, &cells] {
        let asked = |step| publish(Some(&last), quarter(step), other, &TAXONOMY, &more, noise);
        counts.refused += usize::from(asked(0).is_err()) + usize::from(asked(3).is_err());
        for step in [4, 5, 6] {
            counts.pairs += 1;
            // The first of the next year; its window has quarters that the last one had.
            let late = publish(Some(&last), quarter(3), here, &TAXONOMY, &more, noise).unwrap();
            let next = publish(Some(&late), quarter(step), other, &TAXONOMY, &more, noise).unwrap();
            counts.successes += next.edition().numbers.iter().filter(|number| number.shown.number().is_some()).count();
        }
    }
}

/// One or two people come, leave, or take another's place: in every number at once, a quarter later.
fn add_or_remove_two(town: &Town, seed: u64, counts: &mut Counts) {
    let chance = &mut Chance(seed);
    let step = chance.below(PUBLICATIONS as u64) as usize;
    let shape = &town.shapes[step];
    let near = town.contributions.iter().filter(|one| quarter(step as i32).window_holds(one.quarter));
    let near: Vec<Contribution> = near.map(|one| Contribution { quarter: quarter(0), ..*one }).collect();
    let before = first(shape, &near);
    let mut after = near;
    for of in shape.keys() {
        let there: Vec<ContributorKey> =
            after.iter().filter(|one| Town::counts_for(&of, one)).map(|one| one.by).collect();
        for _ in 0..=chance.below(2) {
            if !there.is_empty() && chance.one_in(2) {
                let gone = chance.of(&there);
                after.retain(|one| one.by != gone || !Town::counts_for(&of, one));
            } else {
                after.push(Spot::of(&of).by(key(chance.next()), quarter(1)));
            }
        }
    }
    let later = publish(Some(&before), quarter(1), shape, &TAXONOMY, &after, noise).unwrap();
    let (before, later) = (before.edition().numbers, later.edition().numbers);
    counts.ones_and_twos += before.len();
    counts.successes += before.iter().zip(&later).filter(|(one, other)| one != other).count();
}

#[test]
fn r29_nothing_is_learnt_by_subtracting() {
    let mut counts = Counts::default();
    let mut histories = Histories::default();
    for seed in 0..super::neighbourhoods() {
        let town = if seed % 3 == 0 { Town::of_areas(seed) } else { Town::of_cells(seed) };
        let editions = town.editions(&town.contributions);
        subtract_outputs(&editions, &mut counts);
        ask_for_more(&town, &mut counts);
        add_or_remove_two(&town, seed, &mut counts);
        let (changes, told) = steps::told(&editions, &mut histories);
        counts.changes += changes;
        counts.successes += told;
        let could = whole::ruled_out_beside_the_whole(seed);
        (0..3).for_each(|at| counts.could[at] += usize::from(could[at]));
        counts.neighbourhoods += 1;
    }
    let Counts { neighbourhoods, pairs, refused, ones_and_twos, changes, successes, could: [parent, area, total] } =
        counts;
    println!(
        "R29 neighbourhoods={neighbourhoods} pairs={pairs} refused={refused} ones_and_twos={ones_and_twos} \
         changes={changes} successes={successes} could_by_parent={parent} could_by_area={area} could_by_total={total}"
    );
    assert_eq!((successes, refused), (0, 4 * neighbourhoods));
}

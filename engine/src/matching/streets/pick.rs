//! Every stretch of every row, and of these the best that share no business.
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::row::{Front, Row};
use super::score::{Nearness, Tally};
use super::{Openness, StreetParts, StreetRules, StreetWeights, Stretch};

/// A stretch by its places.
struct Run {
    row: usize,
    places: RangeInclusive<usize>,
    kinds_of_work: usize,
    parts: StreetParts,
    score: f64,
}

pub(super) fn best<K: Copy>(
    rows: &[Row<'_, K>],
    near: &Nearness,
    rules: &StreetRules,
    weights: &StreetWeights,
    limit: usize,
) -> Vec<Stretch<K>> {
    let mut runs = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        for from in (0..row.len()).filter(|from| willing(&row[*from])) {
            grow(&mut runs, (number, row), from, Tally::new(rules, near), (rules, weights));
        }
    }
    runs.sort_by(better);
    let mut chosen: Vec<&Run> = Vec::new();
    for run in &runs {
        if chosen.len() == limit {
            break;
        }
        if !chosen.iter().any(|other| overlap(other, run)) {
            chosen.push(run);
        }
    }
    chosen.into_iter().map(|run| written(&rows[run.row], run)).collect()
}

/// All stretches of a row that begin at `from`.
fn grow<K>(
    runs: &mut Vec<Run>,
    (number, row): (usize, &Row<'_, K>),
    from: usize,
    mut tally: Tally<'_>,
    (rules, weights): (&StreetRules, &StreetWeights),
) {
    for place in (from..row.len()).take(rules.most) {
        tally.take(&row[place], number, place);
        if willing(&row[place]) && tally.willing >= rules.least {
            let parts = tally.parts();
            let (score, kinds_of_work) = (weights.score(&parts), tally.kinds_of_work());
            runs.push(Run { row: number, places: from..=place, kinds_of_work, parts, score });
        }
        if row[place].next.is_none() {
            break;
        }
    }
}

fn willing<K>(front: &Front<'_, K>) -> bool {
    front.business.openness != Openness::SaidNo
}

/// Higher score, fewer businesses, row, place.
fn better(a: &Run, b: &Run) -> Ordering {
    let length = |run: &Run| run.places.end() - run.places.start();
    let place = |run: &Run| (length(run), run.row, *run.places.start());
    b.score.total_cmp(&a.score).then(place(a).cmp(&place(b)))
}

fn overlap(a: &Run, b: &Run) -> bool {
    a.row == b.row && a.places.start() <= b.places.end() && b.places.start() <= a.places.end()
}

fn written<K: Copy>(row: &Row<'_, K>, run: &Run) -> Stretch<K> {
    let fronts = &row[run.places.clone()];
    let steps = fronts[..fronts.len() - 1].iter().filter_map(|front| front.next);
    let numbers = fronts.iter().map(|front| &front.number).filter(|number| number.is_known());
    let ends = numbers.clone().min().zip(numbers.max());
    Stretch {
        street: name(fronts),
        numbers: ends.map(|(low, high)| (low.as_str().to_owned(), high.as_str().to_owned())),
        businesses: fronts.iter().map(|front| front.business.id).collect(),
        kinds_of_work: run.kinds_of_work,
        metres: steps.clone().map(|step| step.metres).sum(),
        estimated: steps.into_iter().any(|step| step.estimated),
        score: run.score,
        parts: run.parts,
    }
}

/// The spelling most of them use; ties: first in the alphabet.
fn name<K>(fronts: &[Front<'_, K>]) -> String {
    let mut spellings: BTreeMap<&str, usize> = BTreeMap::new();
    fronts.iter().for_each(|front| *spellings.entry(front.street).or_default() += 1);
    let most = spellings.into_iter().rev().max_by_key(|(_, count)| *count);
    most.map(|(name, _)| name.to_owned()).unwrap_or_default()
}

//! What the rule forbids, done by hand: a parent, an area or a total beside its parts. It shows that the attacker can
//! subtract, and why one of the two has to stay unpublished.
use engine::domain::*;
use engine::prevention::publication::*;
use h3o::Resolution;

use super::attacker::behind;
use super::town::{Chance, SUBJECTS, Spot, TAXONOMY, area, key, noise, quarter, term};

/// Whether something withheld could not be anything any more: beside the parent of its zone, beside its area, beside the
/// total of its area.
pub fn ruled_out_beside_the_whole(seed: u64) -> [bool; 3] {
    let chance = &mut Chance(seed);
    let parent = Cell::at(Point::new(52.0, 4.5).unwrap(), Resolution::Eight);
    let homes: Vec<Cell> = parent.index().children(Resolution::Nine).map(Cell::from).take(3).collect();
    let zones = |cells: &[Cell]| zones_of(cells.iter().map(|cell| Zone { cell: *cell, dwellings: 60 }));
    let by_cell = asked(chance, &homes.iter().map(|cell| Spot { cell: Some(*cell), ..some() }).collect::<Vec<_>>());
    let by_subject = asked(chance, &SUBJECTS.map(|category| Spot { category, ..some() }));
    let area_whole = Shape::Areas(Areas::new([area(0)], &only_one_subject()));
    let parts = shown(&zones(&homes), &TAXONOMY, &by_cell);
    let together = |all: &[Contribution]| -> Vec<Contribution> {
        all.iter().map(|one| Contribution { category: CategoryIx(0), ..*one }).collect()
    };
    let rounds = [
        (parts.clone(), shown(&zones(&[parent]), &TAXONOMY, &by_cell)),
        (parts, shown(&area_whole, &only_one_subject(), &together(&by_cell))),
        (
            shown(&Shape::Areas(Areas::new([area(0)], &TAXONOMY)), &TAXONOMY, &by_subject),
            shown(&area_whole, &only_one_subject(), &together(&by_subject)),
        ),
    ];
    rounds.map(|(parts, whole)| something_is_ruled_out(&parts, whole[0]))
}

fn some() -> Spot {
    Spot { cell: None, area: Some(area(0)), category: SUBJECTS[0] }
}

fn zones_of(zones: impl Iterator<Item = Zone>) -> Shape {
    Shape::Cells(Partition::try_from(zones.collect::<Vec<_>>()).unwrap())
}

/// A taxonomy in which a subject is all there is: the total that the rule does not have.
fn only_one_subject() -> Taxonomy {
    Taxonomy::new(vec![term("all", None, false)]).unwrap()
}

/// Up to twenty people in each spot, everybody in one only.
fn asked(chance: &mut Chance, spots: &[Spot]) -> Vec<Contribution> {
    let mut all = Vec::new();
    for spot in spots {
        for _ in 0..chance.below(21) {
            all.push(spot.by(key(chance.next()), quarter(0)));
        }
    }
    all
}

fn shown(shape: &Shape, taxonomy: &Taxonomy, contributions: &[Contribution]) -> Vec<Option<u32>> {
    let publication = publish(None, quarter(0), shape, taxonomy, contributions, noise).unwrap();
    publication.edition().numbers.iter().map(|one| one.shown.number()).collect()
}

/// The whole less the other parts, as bounds.
fn something_is_ruled_out(parts: &[Option<u32>], whole: Option<u32>) -> bool {
    let (least, most) = behind(whole);
    (0..parts.len()).filter(|at| parts[*at].is_none()).any(|withheld| {
        let others = parts.iter().enumerate().filter(|(at, _)| *at != withheld).map(|(_, part)| behind(*part));
        let (others_least, others_most) = others.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        least - others_most > 0 || most - others_least < 7
    })
}

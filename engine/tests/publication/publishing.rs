//! Who counts, when nothing is published, and what is kept.
use std::cell::RefCell;

use engine::domain::*;
use engine::prevention::publication::*;
use h3o::Resolution;

use super::town::{BAILIFF, DEBTS, FOOD, HUNGER, LANGUAGE, READING, Spot, TAXONOMY, area, key, noise, quarter, term};

const HERE: fn() -> Cell = || Cell::at(Point::new(52.0, 4.5).unwrap(), Resolution::Nine);

fn cells(cells: &[Cell]) -> Shape {
    let zones: Vec<Zone> = cells.iter().map(|cell| Zone { cell: *cell, dwellings: 50 }).collect();
    Shape::Cells(Partition::try_from(zones).unwrap())
}

fn areas() -> Shape {
    Shape::Areas(Areas::new([area(1), area(0), area(1)], &TAXONOMY))
}

fn spot(category: CategoryIx) -> Spot {
    Spot { cell: Some(HERE()), area: Some(area(0)), category }
}

fn people(range: std::ops::Range<u64>, spot: Spot, step: i32) -> Vec<Contribution> {
    range.map(|one| spot.by(key(one), quarter(step))).collect()
}

fn first(shape: &Shape, contributions: &[Contribution]) -> Publication {
    publish(None, quarter(0), shape, &TAXONOMY, contributions, noise).unwrap()
}

fn shown(publication: &Publication) -> Vec<Option<u32>> {
    publication.edition().numbers.iter().map(|one| one.shown.number()).collect()
}

#[test]
fn nobody_and_seven_look_the_same_and_both_are_listed() {
    let shape = cells(&[HERE()]);
    let [none, seven, eight] = [0, 7, 8].map(|count| first(&shape, &people(0..count, spot(FOOD), 0)).edition());
    assert_eq!(none, seven);
    assert_eq!(none.numbers, [Number { of: Of::Zone(HERE()), shown: Shown::WITHHELD }]);
    assert_eq!(eight.numbers[0].shown.number(), Some(10));
    let empty = first(&areas(), &[]).edition();
    assert_eq!(empty.numbers.len(), 2 * 3, "each area once, each subject that may be told");
}

#[test]
fn rounding_has_no_bias_from_ten_on() {
    for count in 8..64 {
        let all = people(0..count, spot(FOOD), 0);
        let of = |noise: u64| publish(None, quarter(0), &cells(&[HERE()]), &TAXONOMY, &all, |_| noise).unwrap();
        let sum: u32 = (0..5).map(|noise| shown(&of(noise))[0].unwrap()).sum();
        assert_eq!(sum, if count < 10 { 50 } else { 5 * u32::try_from(count).unwrap() }, "{count}");
    }
}

#[test]
fn the_noise_hears_of_people_alone_sorted_and_once() {
    let heard = RefCell::new(Vec::new());
    let listen = |set: &[ContributorKey]| {
        heard.borrow_mut().push(set.to_vec());
        7
    };
    let mut all = people(0..12, spot(FOOD), 0);
    all.extend(people(0..12, spot(LANGUAGE), -1));
    all.extend(people(0..9, Spot { area: Some(area(1)), ..spot(FOOD) }, 0));
    all.reverse();
    publish(None, quarter(0), &areas(), &TAXONOMY, &all, listen).unwrap();
    let heard = heard.into_inner();
    assert_eq!(heard.len(), 2, "8 and 9 are 10 without chance");
    assert_eq!(heard[0], heard[1], "the same people in two numbers are the same noise");
    assert!(heard[0].len() == 12 && heard[0].is_sorted());
}

#[test]
fn a_year_is_four_quarters_and_somebody_counts_once() {
    let counted = |step| shown(&first(&cells(&[HERE()]), &people(0..8, spot(FOOD), step)))[0];
    assert_eq!([-4, -3, 0, 1].map(counted), [None, Some(10), Some(10), None]);
    let mut twice = people(0..7, spot(FOOD), 0);
    twice.extend(people(0..7, spot(LANGUAGE), -2));
    assert_eq!(shown(&first(&cells(&[HERE()]), &twice)), [None]);
    assert_eq!((quarter(0).to_string(), quarter(-1).to_string()), ("2027-Q1".to_owned(), "2026-Q4".to_owned()));
    assert_eq!([0, 13].map(|month| Quarter::of(2027, month)), [None, None]);
    assert_eq!(Quarter::of(2027, 12).map(|last| (last.year(), last.in_year())), Some((2027, 4)));
}

#[test]
fn whoever_is_nowhere_counts_nowhere() {
    let shape = cells(&[HERE()]);
    let nowhere = Spot { cell: None, ..spot(FOOD) };
    let coarse = Spot { cell: Some(HERE().coarsened(Resolution::Seven)), ..spot(FOOD) };
    let beside = HERE().index().grid_disk::<Vec<_>>(1).into_iter().map(Cell::from).find(|cell| *cell != HERE());
    for away in [nowhere, coarse, Spot { cell: beside, ..spot(FOOD) }] {
        assert_eq!(shown(&first(&shape, &people(0..20, away, 0))), [None]);
    }
    let no_area = [Spot { area: None, ..spot(FOOD) }, Spot { area: Some(area(5)), ..spot(FOOD) }];
    for away in no_area {
        assert_eq!(shown(&first(&areas(), &people(0..20, away, 0))), [None; 6]);
    }
}

#[test]
fn a_child_counts_under_its_root_and_what_is_sensitive_nowhere() {
    let of_reading = first(&areas(), &people(0..10, spot(READING), 0)).edition();
    let found: Vec<_> = of_reading.numbers.iter().filter(|one| one.shown.number().is_some()).collect();
    assert_eq!(found.len(), 1);
    assert!(matches!(&found[0].of, Of::Area(_, subject) if subject.as_str() == "language"));
    for category in [DEBTS, BAILIFF, HUNGER, CategoryIx(999)] {
        assert_eq!(shown(&first(&areas(), &people(0..30, spot(category), 0))), [None; 6]);
        assert_eq!(shown(&first(&cells(&[HERE()]), &people(0..30, spot(category), 0))), [None]);
    }
}

#[test]
fn once_a_quarter_and_the_same_numbers_all_year() {
    let shape = cells(&[HERE()]);
    let last = first(&shape, &people(0..10, spot(FOOD), 0));
    let ask = |step, shape: &Shape| publish(Some(&last), quarter(step), shape, &TAXONOMY, &[], noise);
    for step in [0, -1] {
        let expected = PublishError::NotLater { until: quarter(step), last: quarter(0) };
        assert_eq!(ask(step, &shape), Err(expected));
    }
    let wider = cells(&[HERE().coarsened(Resolution::Eight)]);
    for other in [&wider, &areas(), &cells(&[])] {
        assert_eq!(ask(3, other), Err(PublishError::Fixed(2027)));
        assert!(ask(4, other).is_ok());
    }
}

#[test]
fn what_is_new_is_silent_until_the_windows_are_apart() {
    let wide = HERE().coarsened(Resolution::Eight);
    let all: Vec<Contribution> = (-3..12).flat_map(|step| people(0..20, spot(FOOD), step)).collect();
    let mut last = publish(None, quarter(3), &cells(&[HERE()]), &TAXONOMY, &all, noise).unwrap();
    assert_eq!(shown(&last), [Some(20)]);
    let mut seen = Vec::new();
    for step in 4..8 {
        last = publish(Some(&last), quarter(step), &cells(&[wide]), &TAXONOMY, &all, noise).unwrap();
        seen.extend(shown(&last));
    }
    assert_eq!(seen, [None, None, None, Some(20)]);
    let after_a_pause = [10, 11].map(|step| {
        let back = publish(Some(&last), quarter(step), &cells(&[HERE()]), &TAXONOMY, &all, noise).unwrap();
        shown(&back)
    });
    assert_eq!(after_a_pause, [vec![None], vec![Some(20)]]);
}

#[test]
fn a_subject_that_became_sensitive_is_withheld_at_once() {
    let terms = TAXONOMY
        .terms()
        .iter()
        .map(|one| Term { sensitive: one.sensitive || one.code.as_str() == "food", ..one.clone() });
    let stricter = Taxonomy::new(terms.collect()).unwrap();
    let all: Vec<Contribution> = (0..8).flat_map(|step| people(0..20, spot(FOOD), step)).collect();
    let before = first(&areas(), &all);
    assert!(shown(&before).contains(&Some(20)));
    let now = publish(Some(&before), quarter(1), &areas(), &stricter, &all, noise).unwrap();
    assert_eq!(shown(&now), [None; 6]);
    assert_eq!(now.kept_in(&key(0)), Vec::<&Of>::new(), "nor is anybody kept");
    let mut last = now;
    let again = (2..6).map(|step| {
        last = publish(Some(&last), quarter(step), &areas(), &TAXONOMY, &all, noise).unwrap();
        shown(&last).contains(&Some(20))
    });
    assert_eq!(again.collect::<Vec<_>>(), [false, false, false, true]);
    let shape = Shape::Areas(Areas::new([area(0)], &Taxonomy::new(vec![term("food", None, false)]).unwrap()));
    assert_eq!(shape.keys().len(), 1);
}

#[test]
fn what_is_kept_is_read_back_as_it_was() {
    let all = people(0..20, spot(FOOD), 0);
    for shape in [cells(&[HERE()]), areas()] {
        let publication = first(&shape, &all);
        let stored = serde_json::to_string(&publication).unwrap();
        assert_eq!(serde_json::from_str::<Publication>(&stored).unwrap(), publication);
        let shape_stored = serde_json::to_string(&shape).unwrap();
        assert_eq!(serde_json::from_str::<Shape>(&shape_stored).unwrap(), shape);
        let edition = serde_json::to_string(&publication.edition()).unwrap();
        let hidden = |one: &Contribution| !edition.contains(serde_json::to_string(&one.by).unwrap().trim_matches('"'));
        assert!(stored.len() > edition.len() && all.iter().all(hidden), "an edition holds nobody");
    }
    assert!(serde_json::from_str::<Shown>("12").is_err());
}

#[test]
fn a_large_town_is_counted_whole() {
    let root = Cell::at(Point::new(52.0, 4.5).unwrap(), Resolution::Four);
    let homes: Vec<Cell> = root.index().children(Resolution::Nine).map(Cell::from).take(10_000).collect();
    let partition = Partition::new(homes.iter().map(|cell| (*cell, 60))).unwrap();
    let shape = Shape::Cells(partition);
    let zones = shape.keys().len();
    assert!(zones > 9_900, "{zones}");
    let all: Vec<Contribution> = (0..100_000_u64)
        .map(|one| Spot { cell: Some(homes[one as usize % homes.len()]), ..spot(FOOD) }.by(key(one), quarter(0)))
        .collect();
    assert!(shown(&first(&shape, &all)).iter().all(|number| number.is_some_and(|number| number >= 10)));
}

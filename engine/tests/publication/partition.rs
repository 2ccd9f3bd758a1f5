//! Zones against their definition.
use std::collections::BTreeMap;

use engine::domain::*;
use engine::prevention::publication::*;
use h3o::Resolution;
use proptest::prelude::*;

use super::town::{Chance, ground};

type Ground = BTreeMap<Cell, u32>;

fn sum(ground: &Ground, cell: Cell) -> u32 {
    ground.iter().filter(|(home, _)| home.coarsened(cell.resolution()) == cell).map(|(_, count)| count).sum()
}

/// The definition, downwards from one cell.
fn slow(ground: &Ground, cell: Cell) -> Vec<Zone> {
    let finer = cell.resolution().succ().filter(|finer| *finer <= Resolution::Nine);
    let children = finer.into_iter().flat_map(|finer| cell.index().children(finer)).map(Cell::from);
    let lived_in: Vec<Cell> = children.filter(|child| sum(ground, *child) > 0).collect();
    let dwellings = sum(ground, cell);
    if !lived_in.is_empty() && lived_in.iter().all(|child| sum(ground, *child) >= 50) {
        lived_in.iter().flat_map(|child| slow(ground, *child)).collect()
    } else {
        (dwellings >= 50).then_some(Zone { cell, dwellings }).into_iter().collect()
    }
}

fn made(ground: &Ground) -> Partition {
    Partition::new(ground.iter().map(|(cell, count)| (*cell, *count))).unwrap()
}

proptest! {
    #[test]
    fn zones_are_as_defined(seed in any::<u64>()) {
        let ground = ground(&mut Chance(seed));
        let roots: std::collections::BTreeSet<Cell> = ground.keys().map(|cell| cell.coarsened(Resolution::Six)).collect();
        let mut expected: Vec<Zone> = roots.iter().flat_map(|root| slow(&ground, *root)).collect();
        expected.sort();
        let partition = made(&ground);
        prop_assert_eq!(partition.zones(), &expected);
        for home in ground.keys() {
            let around: Vec<&Zone> = expected.iter().filter(|zone| home.coarsened(zone.cell.resolution()) == zone.cell).collect();
            prop_assert!(around.len() <= 1, "in no two zones");
            prop_assert_eq!(partition.zone_of(*home), around.first().map(|zone| **zone));
        }
    }
}

/// The seven homes in one cell of resolution 8, each with so many dwellings.
fn seven(counts: [u32; 7]) -> (Cell, Vec<Cell>, Ground) {
    let parent = Cell::at(Point::new(52.0, 4.5).unwrap(), Resolution::Eight);
    let homes: Vec<Cell> = parent.index().children(Resolution::Nine).map(Cell::from).collect();
    let ground = homes.iter().copied().zip(counts).collect();
    (parent, homes, ground)
}

#[test]
fn one_thin_child_keeps_all_together_and_an_empty_one_does_not() {
    let (_, homes, ground) = seven([50, 60, 0, 70, 80, 90, 50]);
    let partition = made(&ground);
    assert_eq!(partition.zones().len(), 6);
    assert_eq!(partition.zone_of(homes[2]), None, "nobody lives there: no zone");
    let (parent, homes, ground) = seven([49, 60, 0, 70, 80, 90, 50]);
    let partition = made(&ground);
    assert_eq!(partition.zones(), [Zone { cell: parent, dwellings: 399 }]);
    assert_eq!(partition.zone_of(homes[2]).map(|zone| zone.cell), Some(parent));
}

#[test]
fn below_fifty_there_is_no_zone_however_wide() {
    let (parent, homes, ground) = seven([7; 7]);
    assert_eq!(made(&ground).zones(), []);
    let far = parent.coarsened(Resolution::Six).index().children(Resolution::Nine).map(Cell::from);
    let far = far.filter(|cell| cell.coarsened(Resolution::Seven) != parent.coarsened(Resolution::Seven)).take(1);
    let with_one_more = Partition::new(ground.into_iter().chain(far.map(|cell| (cell, 1)))).unwrap();
    let widest = parent.coarsened(Resolution::Six);
    assert_eq!(with_one_more.zones(), [Zone { cell: widest, dwellings: 50 }]);
    assert_eq!(with_one_more.zone_of(homes[0].coarsened(Resolution::Seven)).map(|zone| zone.cell), Some(widest));
}

#[test]
fn dwellings_are_summed_and_coarse_ones_are_refused() {
    let (parent, homes, _) = seven([0; 7]);
    let fine = homes[0].index().children(Resolution::Ten).map(|cell| (Cell::from(cell), 10));
    let partition = Partition::new(fine.chain([(homes[0], 5)])).unwrap();
    assert_eq!(partition.zones(), [Zone { cell: homes[0], dwellings: 75 }]);
    assert_eq!(partition.zone_of(parent), None, "whoever is known by the parent only may be outside");
    assert_eq!(Partition::new([(parent, 100)]), Err(PartitionError::TooCoarse(parent)));
    assert_eq!(Partition::new([]).unwrap().zones(), []);
}

#[test]
fn stored_zones_are_read_only_when_they_could_be_a_partition() {
    let (parent, homes, ground) = seven([50; 7]);
    let partition = made(&ground);
    let mut stored: Vec<Zone> = partition.clone().into();
    stored.reverse();
    assert_eq!(Partition::try_from(stored.clone()), Ok(partition));
    let zone = |cell, dwellings| Zone { cell, dwellings };
    let wrong = [
        (vec![zone(parent, 90), zone(homes[3], 90)], homes[3]),
        (vec![zone(homes[0], 49)], homes[0]),
        (vec![zone(homes[1], 60), zone(homes[1], 70)], homes[1]),
        (vec![zone(parent.coarsened(Resolution::Five), 900)], parent.coarsened(Resolution::Five)),
    ];
    for (zones, named) in wrong {
        assert_eq!(Partition::try_from(zones), Err(PartitionError::NoZone(named)));
    }
}

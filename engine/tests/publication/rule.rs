//! The rule against a slow reading of its words, for any people in any order of quarters.
use std::collections::{BTreeMap, BTreeSet};

use engine::prevention::publication::*;
use proptest::prelude::*;

use super::town::{FOOD, LANGUAGE, Spot, TAXONOMY, area, key, noise, quarter};

type Set = BTreeSet<ContributorKey>;

/// Everything that ever happened to one number.
#[derive(Default)]
struct Slow {
    made_of: Set,
    past: Vec<(i32, Option<u32>)>,
}

impl Slow {
    fn shown(&self) -> Option<u32> {
        self.past.last().and_then(|(_, shown)| *shown)
    }
    fn rounded(set: &Set) -> Option<u32> {
        let sorted: Vec<ContributorKey> = set.iter().copied().collect();
        let up = |count: u32| noise(&sorted) % 5 < u64::from(count % 5);
        match u32::try_from(set.len()).unwrap() {
            0..=7 => None,
            8 | 9 => Some(10),
            count => Some(count / 5 * 5 + if up(count) { 5 } else { 0 }),
        }
    }
    fn publish(&mut self, step: i32, set: &Set) {
        let next = Self::rounded(set);
        let now = self.shown();
        let rises = self.past.windows(2).filter(|pair| pair[1].1 > pair[0].1).map(|pair| pair[1].0);
        let rose_this_year = rises.into_iter().any(|rise| step - rise <= 3);
        let was_withheld = self.past.iter().any(|(before, shown)| shown.is_none() && step - before <= 4);
        let turns_round = (next.is_none() && now.is_some() && rose_this_year) || (next < now && was_withheld);
        let stands = self.made_of.symmetric_difference(set).count() < 3 || turns_round;
        if !stands {
            self.made_of.clone_from(set);
        }
        self.past.push((step, if stands { now } else { next }));
    }
}

/// Quarters since the last publication, what happens in each number, who is erased afterwards.
type Event = (i32, [Happening; 2], Option<u64>);

#[derive(Clone, Debug)]
enum Happening {
    /// Whoever is there leaves, whoever is not comes.
    Turn(Set),
    /// These and nobody else are there.
    Become(Set),
}

impl Happening {
    fn to(&self, before: &Set) -> Set {
        match self {
            Self::Turn(people) => before ^ people,
            Self::Become(people) => people.clone(),
        }
    }
}

/// Mostly twos and threes that come and go around the threshold; sometimes many at once.
fn happening() -> impl Strategy<Value = Happening> {
    let some = |who: std::ops::Range<u64>, many| proptest::collection::btree_set(who.prop_map(key), many);
    prop_oneof![
        6 => some(0..14, 0..5).prop_map(Happening::Turn),
        1 => some(0..14, 4..12).prop_map(Happening::Become),
        1 => some(0..30, 8..30).prop_map(Happening::Become),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    let gap = prop_oneof![6 => Just(1), 1 => 2..7_i32];
    (gap, [happening(), happening()], proptest::option::weighted(0.3, 0..14_u64))
}

fn of(at: usize) -> Of {
    let subject = [FOOD, LANGUAGE][at];
    Of::Area(area(0), TAXONOMY.get(subject).unwrap().code.clone())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]
    #[test]
    fn every_number_is_as_the_rule_says(events in proptest::collection::vec(event(), 1..20), reverse: bool) {
        let shape = Shape::Areas(Areas::new([area(0)], &TAXONOMY));
        let mut slow = [Slow::default(), Slow::default()];
        let mut last: Option<Publication> = None;
        let (mut step, mut gone, mut sets) = (0, Set::new(), [Set::new(), Set::new()]);
        for (gap, happenings, erased) in events {
            step += gap;
            let mut contributions = Vec::new();
            for (at, set) in sets.iter_mut().enumerate() {
                *set = &happenings[at].to(set) - &gone;
                contributions.extend(set.iter().map(|one| Spot::of(&of(at)).by(*one, quarter(step))));
                slow[at].publish(step, set);
            }
            if reverse {
                contributions.reverse();
            }
            let mut now = publish(last.as_ref(), quarter(step), &shape, &TAXONOMY, &contributions, noise).unwrap();
            let edition = now.edition();
            let shown: BTreeMap<&Of, Option<u32>> = edition.numbers.iter().map(|one| (&one.of, one.shown.number())).collect();
            prop_assert_eq!(shown.len(), 3);
            prop_assert_eq!([shown[&of(0)], shown[&of(1)]], [slow[0].shown(), slow[1].shown()]);
            if let Some(erased) = erased.map(key) {
                // Kept sets of the slow one still hold them: erased is the same as gone.
                let kept = slow.iter().filter(|one| one.made_of.contains(&erased) && !gone.contains(&erased)).count();
                prop_assert_eq!(now.kept_in(&erased).len(), kept);
                prop_assert_eq!(now.forget(&erased), kept > 0);
                prop_assert_eq!((now.kept_in(&erased).len(), now.edition()), (0, edition));
                gone.insert(erased);
            }
            last = Some(now);
        }
    }
}

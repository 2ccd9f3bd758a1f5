//! Publish, catch-up, merge: whatever the order of changes, the index answers as one that was loaded at once.
use std::collections::BTreeMap;
use std::sync::Arc;

use engine::domain::{Entry, EntryId};
use engine::index::{Change, Index, OVERLAY_ROWS, Published};
use engine::matching::{Scratch, near};
use proptest::{prelude::*, strategy::ValueTree};

use crate::world::{self, TAXONOMY, entry, query, streets, weights};

/// Few ids, so that entries come, change, go and come back.
const IDS: u128 = 40;

#[derive(Clone, Debug)]
enum Step {
    Publish(Vec<Change>),
    Replay(Vec<Change>),
    /// A publish that was seen already: must do nothing.
    Again(Vec<Change>),
    /// A publish that came too early: must do nothing.
    TooEarly(Vec<Change>),
    Merge,
}

fn change() -> impl Strategy<Value = Change> {
    let remove = (0..IDS).prop_map(|id| Change::Remove(EntryId::from_uuid(uuid::Uuid::from_u128(id))));
    prop_oneof![3 => entry(IDS).prop_map(Change::Put), 1 => remove]
}

fn step() -> impl Strategy<Value = Step> {
    let changes = || proptest::collection::vec(change(), 0..6);
    prop_oneof![
        6 => changes().prop_map(Step::Publish),
        2 => changes().prop_map(Step::Replay),
        1 => changes().prop_map(Step::Again),
        1 => changes().prop_map(Step::TooEarly),
        2 => Just(Step::Merge),
    ]
}

/// What the shard should hold, kept as plainly as can be.
#[derive(Default)]
struct Expected {
    revision: i64,
    entries: BTreeMap<EntryId, Entry>,
}

impl Expected {
    fn apply(&mut self, revision: i64, changes: &[Change]) {
        self.revision = revision;
        for change in changes {
            match change {
                Change::Put(entry) => self.entries.insert(entry.id, Entry { municipality: 1, ..entry.clone() }),
                Change::Remove(id) => self.entries.remove(id),
            };
        }
    }
}

fn take(index: &Index, expected: &mut Expected, step: &Step) -> Result<(), TestCaseError> {
    let seen = expected.revision;
    match step {
        Step::Publish(changes) => {
            prop_assert_eq!(index.publish(1, seen + 1, changes), Published::Applied);
            expected.apply(seen + 1, changes);
        }
        Step::Replay(changes) => {
            prop_assert_eq!(index.replay(1, seen + 5, changes), Published::Applied);
            prop_assert_eq!(index.replay(1, seen + 5, changes), Published::AlreadySeen);
            expected.apply(seen + 5, changes);
        }
        Step::Again(changes) => prop_assert_eq!(index.publish(1, seen, changes), Published::AlreadySeen),
        Step::TooEarly(changes) => {
            prop_assert_eq!(index.publish(1, seen + 2, changes), Published::Behind { seen });
        }
        Step::Merge => {
            index.merge(1);
        }
    }
    prop_assert_eq!(index.seen(1), expected.revision);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_index_after_any_sequence_of_changes_answers_as_one_rebuilt_from_scratch(
        streets in streets(), loaded in proptest::collection::vec(entry(IDS), 0..40),
        steps in proptest::collection::vec(step(), 0..12), weights in weights(),
        queries in proptest::collection::vec(query(), 1..4),
    ) {
        let index = Index::new(Arc::clone(&TAXONOMY), streets.network());
        let mut expected = Expected::default();
        index.replace(1, 1, loaded.clone());
        expected.apply(1, &loaded.into_iter().map(Change::Put).collect::<Vec<_>>());
        for step in &steps {
            take(&index, &mut expected, step)?;
        }
        let all: Vec<Entry> = expected.entries.values().cloned().collect();
        let rebuilt = world::index(&streets, &all);
        let (now, fresh) = (index.snapshot(), rebuilt.snapshot());
        prop_assert_eq!(now.len(), all.len());
        let mut kept: Vec<Entry> = now.entries().collect();
        kept.sort_by_key(|entry| entry.id);
        prop_assert_eq!(&kept, &all);
        for id in (0..IDS).map(|id| EntryId::from_uuid(uuid::Uuid::from_u128(id))) {
            prop_assert_eq!(now.get(id), expected.entries.get(&id).cloned());
        }
        let mut scratch = Scratch::new();
        for query in &queries {
            let answer = near(&now, &weights, query, &mut scratch);
            prop_assert_eq!(&answer, &near(&fresh, &weights, query, &mut scratch));
            crate::contract::agrees(&answer, &streets, &all, &weights, query)?;
        }
    }
}

fn numbered(count: u128) -> Vec<Entry> {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let one = entry(1).new_tree(&mut runner).unwrap().current();
    (0..count).map(|id| Entry { id: EntryId::from_uuid(uuid::Uuid::from_u128(id)), ..one.clone() }).collect()
}

#[test]
fn a_reader_keeps_its_snapshot_while_others_publish_and_merge() {
    let index = Index::new(Arc::clone(&TAXONOMY), Arc::default());
    index.replace(7, 1, numbered(10));
    let before = index.snapshot();
    index.publish(7, 2, &[Change::Remove(numbered(1)[0].id)]);
    index.merge(7);
    assert_eq!((before.len(), index.snapshot().len()), (10, 9));
    assert_eq!((before.seen(7), index.seen(7)), (1, 2));
}

#[test]
fn publishing_goes_on_while_a_merge_runs_and_nothing_is_lost() {
    let index = Index::new(Arc::clone(&TAXONOMY), Arc::default());
    index.replace(7, 0, numbered(3_000));
    std::thread::scope(|scope| {
        let merging = scope.spawn(|| (0..20).filter(|_| index.merge(7)).count());
        for (revision, entry) in (1..).zip(numbered(3_600).into_iter().skip(2_700)) {
            let changed = Entry { consent: !entry.consent, ..entry.clone() };
            let change = if revision % 3 == 0 { Change::Remove(entry.id) } else { Change::Put(changed) };
            assert_eq!(index.publish(7, revision, &[change]), Published::Applied);
        }
        merging.join().unwrap();
    });
    assert_eq!(index.snapshot().len(), 2_700 + 600);
    index.merge(7);
    assert_eq!(index.snapshot().len(), 2_700 + 600);
}

#[test]
fn an_overlay_that_has_grown_asks_for_a_merge_once() {
    let index = Index::new(Arc::clone(&TAXONOMY), Arc::default());
    let changes: Vec<Change> = numbered(OVERLAY_ROWS as u128 + 1).into_iter().map(Change::Put).collect();
    index.publish(7, 1, &changes);
    assert_eq!(index.merge_where_needed(), 1);
    assert_eq!(index.merge_where_needed(), 0);
    assert_eq!(index.snapshot().len(), OVERLAY_ROWS + 1);
}

#[test]
fn other_streets_keep_every_entry_and_revision() {
    let index = Index::new(Arc::clone(&TAXONOMY), Arc::default());
    index.replace(7, 4, numbered(5));
    let other = index.rebuilt_on(Arc::clone(&TAXONOMY), Arc::default());
    assert_eq!((other.seen(7), other.snapshot().len()), (4, 5));
}

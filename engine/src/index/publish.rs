//! The index that changes: publish what was committed, catch up after a gap, merge in the background.
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use super::shard::Shard;
use super::snapshot::Snapshot;
use crate::domain::{Entry, EntryId, MunicipalityId, Taxonomy};
use crate::travel::Network;

/// One row of `offer_entry` that changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// New or different.
    Put(Entry),
    /// No longer there.
    Remove(EntryId),
}

/// What became of a publish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Published {
    /// It is in the index.
    Applied,
    /// It was there already.
    AlreadySeen,
    /// Changes before it have not been seen: catch up from `seen` by [`Index::replay`].
    Behind {
        /// How far this municipality has been seen.
        seen: i64,
    },
}

/// Everything that can be found. Writers take turns; readers take a [`Snapshot`] and wait for nobody.
#[derive(Debug)]
pub struct Index {
    current: RwLock<Arc<Snapshot>>,
    writer: Mutex<()>,
}

impl Index {
    /// An empty index.
    pub fn new(taxonomy: Arc<Taxonomy>, network: Arc<Network>) -> Self {
        let empty = Snapshot { taxonomy, network, shards: Vec::new() };
        Self { current: RwLock::new(Arc::new(empty)), writer: Mutex::new(()) }
    }

    /// The state at this moment.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// A panic in another writer leaves the last whole snapshot in place, so its lock may be taken over.
    fn turn(&self) -> MutexGuard<'_, ()> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn swap(&self, next: Snapshot) {
        let next = Arc::new(next);
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        let last = std::mem::replace(&mut *current, next);
        drop(current);
        // What nobody reads any more is freed here, not while readers wait for the lock.
        drop(last);
    }

    /// Applies the changes of one revision: only the one after what was seen; earlier ones are there already.
    pub fn publish(&self, municipality: MunicipalityId, revision: i64, changes: &[Change]) -> Published {
        let turn = self.turn();
        let now = self.snapshot();
        let seen = now.seen(municipality);
        if revision <= seen {
            return Published::AlreadySeen;
        }
        if revision != seen + 1 {
            return Published::Behind { seen };
        }
        self.apply(&now, municipality, revision, changes);
        drop(turn);
        Published::Applied
    }

    /// Catches up to `to_revision` with the last state of everything that changed above what was seen. A second time,
    /// or with a revision that was seen already, nothing happens.
    pub fn replay(&self, municipality: MunicipalityId, to_revision: i64, changes: &[Change]) -> Published {
        let turn = self.turn();
        let now = self.snapshot();
        if to_revision <= now.seen(municipality) {
            return Published::AlreadySeen;
        }
        self.apply(&now, municipality, to_revision, changes);
        drop(turn);
        Published::Applied
    }

    fn apply(&self, now: &Snapshot, municipality: MunicipalityId, revision: i64, changes: &[Change]) {
        let empty = || Arc::new(Shard { municipality, ..Shard::default() });
        let shard = now.shard(municipality).cloned().unwrap_or_else(empty);
        self.swap(now.with(shard.changed(revision, changes, &now.network)));
    }

    /// How far the changes of a municipality have been seen; 0 = not at all.
    pub fn seen(&self, municipality: MunicipalityId) -> i64 {
        self.snapshot().seen(municipality)
    }

    /// One entry, from whichever shard has it.
    pub fn get(&self, id: EntryId) -> Option<Entry> {
        self.snapshot().get(id)
    }

    /// Puts these entries in place of all a municipality had (start-up, or after a restore): sorted once.
    pub fn replace(&self, municipality: MunicipalityId, revision: i64, entries: Vec<Entry>) {
        let network = Arc::clone(&self.snapshot().network);
        let shard = Shard::new(municipality, revision, entries, &network);
        let turn = self.turn();
        self.swap(self.snapshot().with(shard));
        drop(turn);
    }

    /// Sorts the overlay of a municipality into a new base, beside readers and writers; what is published meanwhile
    /// stays in the overlay. Answers false when there was nothing to do or the shard was replaced meanwhile.
    pub fn merge(&self, municipality: MunicipalityId) -> bool {
        let Some(before) = self.snapshot().shard(municipality).cloned() else { return false };
        if before.overlay_is_empty() {
            return false;
        }
        let merged = before.merged();
        let turn = self.turn();
        let now = self.snapshot();
        let next = now.shard(municipality).and_then(|shard| shard.onto(&merged, &before));
        let done = next.map(|shard| self.swap(now.with(shard))).is_some();
        drop(turn);
        done
    }

    /// Merges every municipality whose overlay has grown; for a background task.
    pub fn merge_where_needed(&self) -> usize {
        let wanted: Vec<MunicipalityId> = self.snapshot().wants_merge().collect();
        wanted.into_iter().filter(|municipality| self.merge(*municipality)).count()
    }

    /// The same entries over other streets or categories (after an import of streets): everything is snapped again.
    #[must_use]
    pub fn rebuilt_on(&self, taxonomy: Arc<Taxonomy>, network: Arc<Network>) -> Self {
        let now = self.snapshot();
        let index = Self::new(taxonomy, network);
        for shard in &now.shards {
            index.replace(shard.municipality, shard.seen, shard.entries().collect());
        }
        index
    }
}

//! What changed since the base was sorted: small enough to copy with every change.
use std::sync::Arc;

use super::base::{Base, Row};
use super::{Key, keys};
use crate::domain::{Entry, EntryId};

/// Rows that are new or newer than the base, and ids whose row in the base no longer counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Overlay {
    /// Sorted by id.
    puts: Vec<Arc<Row>>,
    /// The same rows under each of their keys, sorted by key and id.
    filed: Vec<(Key, Arc<Row>)>,
    /// Sorted.
    masked: Vec<EntryId>,
}

impl Overlay {
    /// With one more row, in place of what its id had before.
    pub(super) fn put(&mut self, base: &Base, row: Row) {
        let row = Arc::new(row);
        let id = row.entry.id;
        self.take_out(id);
        self.mask(base, id);
        for key in keys(&row.entry) {
            let at = self.filed.partition_point(|(other, row)| (*other, row.entry.id) < (key, id));
            self.filed.insert(at, (key, Arc::clone(&row)));
        }
        let at = self.puts.partition_point(|row| row.entry.id < id);
        self.puts.insert(at, row);
    }

    /// Without the row of an id.
    pub(super) fn remove(&mut self, base: &Base, id: EntryId) {
        self.take_out(id);
        self.mask(base, id);
    }

    fn take_out(&mut self, id: EntryId) {
        let Ok(at) = self.puts.binary_search_by_key(&id, |row| row.entry.id) else { return };
        let row = self.puts.remove(at);
        for key in keys(&row.entry) {
            if let Ok(at) = self.filed.binary_search_by_key(&(key, id), |(key, row)| (*key, row.entry.id)) {
                self.filed.remove(at);
            }
        }
    }

    fn mask(&mut self, base: &Base, id: EntryId) {
        if base.contains(id)
            && let Err(at) = self.masked.binary_search(&id)
        {
            self.masked.insert(at, id);
        }
    }

    /// Does the base's row of this id no longer count?
    pub(crate) fn hides(&self, id: EntryId) -> bool {
        !self.masked.is_empty() && self.masked.binary_search(&id).is_ok()
    }
    /// The rows under a key, each with its number.
    pub(crate) fn filed(&self, key: Key) -> impl Iterator<Item = (u32, &Entry, u32)> {
        let start = self.filed.partition_point(|(other, _)| *other < key);
        let run = (start as u32..).zip(&self.filed[start..]).take_while(move |(_, (other, _))| *other == key);
        run.map(|(number, (_, row))| (number, &row.entry, row.node))
    }
    /// The row of a number.
    pub(crate) fn numbered(&self, number: u32) -> &Entry {
        &self.filed[number as usize].1.entry
    }
    pub(super) fn get(&self, id: EntryId) -> Option<&Entry> {
        let at = self.puts.binary_search_by_key(&id, |row| row.entry.id).ok()?;
        Some(&self.puts[at].entry)
    }
    pub(super) fn puts(&self) -> impl Iterator<Item = &Row> {
        self.puts.iter().map(Arc::as_ref)
    }
    /// Whose row in the base no longer counts.
    pub(super) fn masked(&self) -> impl Iterator<Item = EntryId> {
        self.masked.iter().copied()
    }
    /// Rows and removals.
    pub(super) fn len(&self) -> usize {
        self.puts.len() + self.masked.len()
    }
    pub(super) fn added(&self) -> usize {
        self.puts.len()
    }
    pub(super) fn hidden(&self) -> usize {
        self.masked.len()
    }

    /// What is left to lay over a base into which `merged` went, where `self` is `merged` plus later changes.
    pub(super) fn since(&self, merged: &Self) -> Self {
        let kept = |row: &Arc<Row>| {
            let before = merged.puts.binary_search_by_key(&row.entry.id, |row| row.entry.id);
            before.is_ok_and(|at| Arc::ptr_eq(&merged.puts[at], row))
        };
        let gone = merged.puts.iter().filter(|row| {
            let now = self.puts.binary_search_by_key(&row.entry.id, |row| row.entry.id);
            !now.is_ok_and(|at| Arc::ptr_eq(&self.puts[at], row))
        });
        let later = self.masked.iter().copied().filter(|id| !merged.hides(*id));
        let mut masked: Vec<EntryId> = gone.map(|row| row.entry.id).chain(later).collect();
        masked.sort_unstable();
        masked.dedup();
        Self {
            puts: self.puts.iter().filter(|row| !kept(row)).cloned().collect(),
            filed: self.filed.iter().filter(|(_, row)| !kept(row)).cloned().collect(),
            masked,
        }
    }
}

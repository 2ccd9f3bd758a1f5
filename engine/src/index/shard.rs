//! One municipality: base, overlay, and how far its changes have been seen.
use std::sync::Arc;

use super::base::{Base, Row};
use super::overlay::Overlay;
use super::publish::Change;
use super::{NO_NODE, OVERLAY_ROWS};
use crate::domain::{Entry, EntryId, MunicipalityId};
use crate::travel::Network;

/// Cheap to clone: the base and the overlay are shared.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shard {
    pub(crate) municipality: MunicipalityId,
    pub(super) seen: i64,
    pub(crate) base: Arc<Base>,
    pub(crate) overlay: Arc<Overlay>,
}

impl Shard {
    /// A shard with these entries, sorted once.
    pub(super) fn new(municipality: MunicipalityId, seen: i64, entries: Vec<Entry>, network: &Network) -> Self {
        let rows = entries.into_iter().map(|entry| row(municipality, entry, network)).collect();
        Self { municipality, seen, base: Arc::new(Base::new(municipality, rows)), overlay: Arc::default() }
    }

    /// This shard after some changes, at revision `seen`; costs a copy of the overlay.
    pub(super) fn changed(&self, seen: i64, changes: &[Change], network: &Network) -> Self {
        let mut overlay = Overlay::clone(&self.overlay);
        for change in changes {
            match change {
                Change::Put(entry) => overlay.put(&self.base, row(self.municipality, entry.clone(), network)),
                Change::Remove(id) => overlay.remove(&self.base, *id),
            }
        }
        Self { seen, overlay: Arc::new(overlay), ..self.clone() }
    }

    /// The same entries in a new base.
    pub(super) fn merged(&self) -> Self {
        let kept = self.base.rows().filter(|row| !self.overlay.hides(row.entry.id));
        let rows = kept.chain(self.overlay.puts().cloned()).collect();
        Self { base: Arc::new(Base::new(self.municipality, rows)), overlay: Arc::default(), ..self.clone() }
    }

    /// This shard on the base of `merged`, which was made from `before`; `None` when it has another base by now.
    pub(super) fn onto(&self, merged: &Self, before: &Self) -> Option<Self> {
        let same = Arc::ptr_eq(&self.base, &before.base);
        same.then(|| Self {
            base: Arc::clone(&merged.base),
            overlay: Arc::new(self.overlay.since(&before.overlay)),
            ..self.clone()
        })
    }

    pub(super) fn get(&self, id: EntryId) -> Option<Entry> {
        let new = self.overlay.get(id).cloned();
        new.or_else(|| if self.overlay.hides(id) { None } else { self.base.get(id) })
    }
    pub(super) fn entries(&self) -> impl Iterator<Item = Entry> + '_ {
        let kept = self.base.rows().map(|row| row.entry).filter(|entry| !self.overlay.hides(entry.id));
        kept.chain(self.overlay.puts().map(|row| row.entry.clone()))
    }
    pub(super) fn len(&self) -> usize {
        self.base.len() + self.overlay.added() - self.overlay.hidden()
    }
    pub(super) fn overlay_is_empty(&self) -> bool {
        self.overlay.len() == 0
    }
    pub(super) fn wants_merge(&self) -> bool {
        self.overlay.len() > OVERLAY_ROWS
    }
}

/// The shard decides the municipality: an entry cannot say another.
fn row(municipality: MunicipalityId, entry: Entry, network: &Network) -> Row {
    let snapped = entry.stands_at.and_then(|at| network.snap(at));
    Row { node: snapped.map_or(NO_NODE, |snapped| snapped.node), entry: Entry { municipality, ..entry } }
}

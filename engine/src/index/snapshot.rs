//! One consistent state of the whole index, held by a reader for as long as it likes.
use std::sync::Arc;

use super::shard::Shard;
use crate::domain::{Entry, EntryId, MunicipalityId, Taxonomy};
use crate::travel::Network;

/// All shards at one moment, with the categories and streets they were filed under.
#[derive(Clone, Debug)]
pub struct Snapshot {
    pub(super) taxonomy: Arc<Taxonomy>,
    pub(super) network: Arc<Network>,
    /// Sorted by municipality.
    pub(super) shards: Vec<Arc<Shard>>,
}

impl Snapshot {
    /// The categories in force.
    pub fn taxonomy(&self) -> &Taxonomy {
        &self.taxonomy
    }
    /// The streets.
    pub fn network(&self) -> &Network {
        &self.network
    }
    /// How far the changes of a municipality have been seen; 0 = not at all.
    pub fn seen(&self, municipality: MunicipalityId) -> i64 {
        self.shard(municipality).map_or(0, |shard| shard.seen)
    }
    /// Every municipality that has a shard, sorted, with how far it has been seen.
    pub fn revisions(&self) -> impl Iterator<Item = (MunicipalityId, i64)> + '_ {
        self.shards.iter().map(|shard| (shard.municipality, shard.seen))
    }
    /// One entry, from whichever shard has it.
    pub fn get(&self, id: EntryId) -> Option<Entry> {
        self.shards.iter().find_map(|shard| shard.get(id))
    }
    /// Every entry, shard by shard, in no order that means anything.
    pub fn entries(&self) -> impl Iterator<Item = Entry> + '_ {
        self.shards.iter().flat_map(|shard| shard.entries())
    }
    /// Number of entries.
    pub fn len(&self) -> usize {
        self.shards.iter().map(|shard| shard.len()).sum()
    }
    /// Nothing to find?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Bytes of all columns and postings, overlays not counted.
    pub fn bytes(&self) -> usize {
        self.shards.iter().map(|shard| shard.base.bytes()).sum()
    }
    /// Municipalities whose overlay is worth a merge.
    pub fn wants_merge(&self) -> impl Iterator<Item = MunicipalityId> + '_ {
        self.shards.iter().filter(|shard| shard.wants_merge()).map(|shard| shard.municipality)
    }

    pub(crate) fn shards(&self) -> &[Arc<Shard>] {
        &self.shards
    }
    pub(super) fn shard(&self, municipality: MunicipalityId) -> Option<&Arc<Shard>> {
        let at = self.shards.binary_search_by_key(&municipality, |shard| shard.municipality).ok()?;
        Some(&self.shards[at])
    }
    /// With this shard in place of the one of its municipality.
    pub(super) fn with(&self, shard: Shard) -> Self {
        let mut shards = self.shards.clone();
        match shards.binary_search_by_key(&shard.municipality, |shard| shard.municipality) {
            Ok(at) => shards[at] = Arc::new(shard),
            Err(at) => shards.insert(at, Arc::new(shard)),
        }
        Self { shards, taxonomy: Arc::clone(&self.taxonomy), network: Arc::clone(&self.network) }
    }
}

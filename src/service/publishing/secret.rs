//! What is kept of the last publication, and the two keys that nobody else has: that of who asked, and that of the noise.
use engine::prevention::publication::{ContributorKey, Publication};
use uuid::Uuid;

use crate::storage::{PublicationRecord, Store, StoreError};

/// Whoever asked, as the rule knows them.
pub(super) fn key_of(store: &Store, asker: Uuid) -> ContributorKey {
    let hash = store.derived("publication-asker", &asker.to_string());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    ContributorKey::from_bytes(bytes)
}

/// The same people always give the same number, whatever they asked and wherever they live.
pub(super) fn noise(store: &Store, contributors: &[ContributorKey]) -> u64 {
    let all: String = contributors.iter().map(|one| crate::storage::hex(one.as_bytes())).collect();
    let hash = store.derived("publication-noise", &all);
    hash.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// A publication as it is kept.
pub(super) fn seal(store: &Store, publication: &Publication) -> Result<Vec<u8>, StoreError> {
    let plain = serde_json::to_vec(publication).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
    store.seal(&plain)
}

/// A publication that is kept.
pub(super) fn open(store: &Store, row: &PublicationRecord) -> Result<Publication, StoreError> {
    serde_json::from_slice(&store.unseal(&row.sealed)?).map_err(|fault| StoreError::Corrupt(fault.to_string()))
}

//! Base, overlay, publish, catch-up: everything that can be found, ready to be searched.
//!
//! A shard (municipality) is an immutable sorted base plus a small overlay of what changed since. Publishing copies the
//! overlay at most, never the base; readers hold a snapshot and never wait for a writer.
//!
//! The base keeps columns. Per category its rows are halved again and again along their longer side until sixteen are
//! left, so that what lies together stands together; over those leaves lies a tree of bounds (eight below each), so that
//! most rows are never opened. A question reads the sixteen bytes of a glance of the rows that are, and the rest only of
//! those that may enter the answer. A row stands under its first category; a further one costs a second glance and the
//! number of the row.
mod base;
mod bound;
mod eye;
mod glance;
mod order;
mod overlay;
mod packed;
mod publish;
mod shard;
mod snapshot;
mod sort;
mod street_names;
mod tally;
mod within;

pub(crate) use base::Place;
pub(crate) use bound::{Best, Bound, LEAF, Node, UNSTATED};
pub(crate) use eye::Eye;
pub(crate) use glance::{Block, Look};
pub use publish::{Change, Index, Published};
pub(crate) use shard::Shard;
pub use snapshot::Snapshot;
pub use street_names::{StreetName, StreetNames};

use crate::domain::{Entry, Kind};

/// A change of more rows than this is worth a merge.
pub const OVERLAY_ROWS: usize = 2_000;

/// Stands for "touches no street" where a node is kept.
pub(crate) const NO_NODE: u32 = u32::MAX;

/// What a posting list is about: a category, or hands without one.
pub(crate) type Key = u32;
/// Uncategorised hands.
pub(crate) const HANDS: Key = 1 << 16;
/// Uncategorised and no hands: kept, never found.
pub(crate) const NOTHING: Key = HANDS + 1;

/// The posting lists an entry belongs to, its first category first.
pub(crate) fn keys(entry: &Entry) -> impl Iterator<Item = Key> + use<> {
    let own = match (entry.categories.is_empty(), entry.kind) {
        (false, _) => None,
        (true, Kind::Handen) => Some(HANDS),
        (true, _) => Some(NOTHING),
    };
    entry.categories.iter().map(|category| Key::from(category.0)).chain(own)
}

//! Identifiers that the compiler keeps apart by kind.
use std::{cmp::Ordering, fmt, hash::Hash, hash::Hasher, marker::PhantomData, str::FromStr};

use uuid::Uuid;

/// Identifier of one kind of record `K`: UUID v7 for what people make, v5 for what is imported (see [`imported_id`]).
pub struct Id<K> {
    raw: Uuid,
    kind: PhantomData<fn() -> K>,
}

/// Namespace of the ids of everything that is imported.
const IMPORTED: Uuid = Uuid::from_u128(0x6f2d_3e0a_8d0b_5c1e_9a51_b0c0_5a2a_7001);

/// The stable id of an imported record: UUID v5 of `source` (e.g. `osm`, `partners`) and the record's own id there
/// (e.g. `node/123`), so that a second import finds the same row.
pub fn imported_id<K>(source: &str, source_id: &str) -> Id<K> {
    Id::from_uuid(Uuid::new_v5(&IMPORTED, format!("{source}\u{1f}{source_id}").as_bytes()))
}

impl<K> Id<K> {
    /// Gives a raw UUID its kind.
    pub const fn from_uuid(raw: Uuid) -> Self {
        Self { raw, kind: PhantomData }
    }
    /// The raw UUID, for storage and formats.
    pub const fn as_uuid(self) -> Uuid {
        self.raw
    }
    /// A new id for something a person makes; `now` is passed in.
    pub fn new_v7(now: uuid::Timestamp) -> Self {
        Self::from_uuid(Uuid::new_v7(now))
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.raw.cmp(&other.raw)
    }
}
impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.raw.hash(state);
    }
}
impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.raw, f)
    }
}
impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.raw, f)
    }
}
impl<K> FromStr for Id<K> {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self::from_uuid)
    }
}
impl<K> serde::Serialize for Id<K> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.raw.serialize(serializer)
    }
}
impl<'de, K> serde::Deserialize<'de> for Id<K> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Uuid::deserialize(deserializer).map(Self::from_uuid)
    }
}

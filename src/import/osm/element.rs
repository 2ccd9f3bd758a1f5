//! Objects of the map, the same from both forms of file.
use std::fmt;

use engine::domain::Point;

/// Sort of object, in the order in which extracts keep them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Sort {
    Node,
    Way,
    Relation,
}

/// Which object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct ObjectId {
    pub(super) sort: Sort,
    pub(super) id: i64,
}

impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sort = match self.sort {
            Sort::Node => "node",
            Sort::Way => "way",
            Sort::Relation => "relation",
        };
        write!(f, "{sort}/{}", self.id)
    }
}

/// What an object is made of.
pub(super) enum Body {
    /// A node's position; absent when the file has none that is in degrees.
    At(Option<Point>),
    /// A way's nodes.
    Nodes(Vec<i64>),
    /// A relation's ways that are not holes.
    OuterWays(Vec<i64>),
}

/// One object; `tags` is empty for most of them.
pub(super) struct Element<'a> {
    pub(super) id: ObjectId,
    pub(super) tags: Tags<'a>,
    pub(super) body: Body,
    /// Last change, seconds since 1970.
    pub(super) changed: Option<i64>,
}

/// Tags of one object.
#[derive(Default)]
pub(super) struct Tags<'a>(pub(super) Vec<(&'a str, &'a str)>);

impl<'a> Tags<'a> {
    /// The value of a key; empty values count as absent.
    pub(super) fn get(&self, key: &str) -> Option<&'a str> {
        self.0.iter().find(|(name, value)| *name == key && !value.is_empty()).map(|(_, value)| *value)
    }
    /// Is the key's value one of these?
    pub(super) fn is(&self, key: &str, values: &[&str]) -> bool {
        self.get(key).is_some_and(|value| values.contains(&value))
    }
}

/// Sorts of objects as bits, so that a second look can leave out whole blocks of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sorts(u8);

impl Sorts {
    pub(super) const ALL: Self = Self(0b111);
    pub(super) const fn of(sort: Sort) -> Self {
        Self(1 << sort as u8)
    }
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
    pub(super) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What gathers objects of one look over a file, or of a part of it.
pub(super) trait Gather: Send {
    /// Looks at one object.
    fn take(&mut self, element: &Element<'_>);
    /// Adds what a later part of the file gave.
    fn join(&mut self, later: Self);
}

/// A file that can be looked over several times.
pub(super) trait Source {
    /// Looks at every object of these sorts, in file order.
    fn scan<G: Gather>(
        &mut self,
        sorts: Sorts,
        make: &(dyn Fn() -> G + Sync),
        progress: &mut dyn FnMut(u64),
    ) -> Result<G, crate::import::FileFault>;
    /// Bytes of the file.
    fn bytes(&self) -> u64;
    /// Moment of the extract by its header.
    fn extracted_at(&self) -> Option<i64>;
}

//! The immutable part of a shard: columns in search order, and per category a tree of bounds over its places.
use super::bound::{Bound, INNER, LEAF, Node};
use super::glance::{Block, Glance};
use super::packed::{Named, Packed};
use super::tally::Tally;
use super::{HANDS, Key};
use crate::domain::{CategoryIx, Entry, EntryId, MunicipalityId, Point};

/// Where a row stands: its leaf times [`LEAF`], and its place in there. A row stands under its first key (its own place;
/// rows are numbered in the order of these) and as a guest under each further one.
pub(crate) type Place = u32;

/// Everything filed under one key.
#[derive(Clone, Debug)]
pub(crate) struct Posting {
    pub(super) key: Key,
    /// Its own rows and its leaves end here; they start where those of the key before end.
    pub(super) end: [u32; 2],
    /// Root of the tree over the places that lie somewhere.
    pub(crate) root: Option<Node>,
    /// Its leaves of remote places, which lie nowhere, start here.
    pub(super) remote: Node,
}

/// A row on its way into the base.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) entry: Entry,
    pub(super) node: u32,
}

/// Sorted once, then only read.
#[derive(Debug, Default)]
pub(crate) struct Base {
    pub(super) municipality: MunicipalityId,
    /// Per leaf: its places.
    pub(super) blocks: Vec<Block>,
    /// Per leaf.
    pub(super) leaves: Vec<Bound>,
    /// Bounds over leaves and over each other.
    pub(super) inner: Vec<Bound>,
    /// Sorted by key.
    pub(super) postings: Vec<Posting>,
    /// Per leaf: its first guest.
    pub(super) first_guest: Vec<u32>,
    /// Per guest: its row.
    pub(super) guests: Vec<u32>,
    /// Per row.
    pub(super) packed: Vec<Packed>,
    /// Per row, unless all positions are whole ten-millionths of a degree, as map files are.
    pub(super) exact: Vec<Option<Point>>,
    /// Rows that do not fit, sorted by row.
    pub(super) special: Vec<(u32, Entry)>,
    /// Rows in the order of their ids.
    pub(super) by_id: Vec<u32>,
    /// How much stands where.
    pub(super) tally: Tally,
}

impl Base {
    pub(crate) fn posting(&self, key: Key) -> Option<&Posting> {
        let at = self.postings.binary_search_by_key(&key, |posting| posting.key).ok()?;
        Some(&self.postings[at])
    }
    pub(crate) fn bound(&self, node: Node) -> &Bound {
        if node & INNER == 0 { &self.leaves[node as usize] } else { &self.inner[(node ^ INNER) as usize] }
    }
    /// The nodes right below one; `None` for a leaf, which has places.
    pub(crate) fn below(&self, node: Node) -> Option<std::ops::Range<Node>> {
        let bound = self.bound(node);
        (node & INNER != 0).then(|| bound.first..bound.first + Node::from(bound.count[0]))
    }
    /// The places that lie nowhere.
    pub(crate) fn remote(&self, posting: &Posting) -> impl Iterator<Item = Place> {
        let places = |leaf: Node| (leaf * LEAF as u32..).take(self.leaves[leaf as usize].rows());
        (posting.remote..posting.end[1]).flat_map(places)
    }

    /// The glances of a leaf, how many there are, and its first place.
    pub(crate) fn leaf(&self, leaf: Node) -> (&Block, usize, Place) {
        (&self.blocks[leaf as usize], self.leaves[leaf as usize].rows(), leaf * LEAF as u32)
    }

    /// What the rules read of the row at a place that was found under `key` (its cell is left out), with its street node.
    #[inline]
    pub(crate) fn facts(&self, key: Key, place: Place) -> (Entry, u32) {
        let (leaf, at) = (place as usize / LEAF, place as usize % LEAF);
        let row = self.row(leaf, at);
        let (glance, packed) = (self.blocks[leaf].get(at), &self.packed[row]);
        if glance.look.is_special()
            && let Some(entry) = self.kept(row)
        {
            return (entry, packed.node());
        }
        let is_guest = at >= usize::from(self.leaves[leaf].count[0]);
        let first = if is_guest { self.postings[self.filed_under(row)].key } else { key };
        (packed.entry(self.named(row, first, glance)), packed.node())
    }

    /// Own places come first in a leaf.
    #[inline]
    fn row(&self, leaf: usize, at: usize) -> usize {
        let bound = &self.leaves[leaf];
        match at.checked_sub(usize::from(bound.count[0])) {
            None => bound.first as usize + at,
            Some(guest) => self.guests[self.first_guest[leaf] as usize + guest] as usize,
        }
    }

    fn kept(&self, row: usize) -> Option<Entry> {
        let at = self.special.binary_search_by_key(&(row as u32), |(row, _)| *row).ok()?;
        Some(self.special[at].1.clone())
    }

    #[inline]
    fn named(&self, row: usize, first: Key, glance: Glance) -> Named {
        Named {
            municipality: self.municipality,
            first: (first < HANDS).then_some(CategoryIx(first as u16)),
            stands_at: if self.exact.is_empty() { glance.stands_at() } else { self.exact[row] },
            glance,
        }
    }

    /// Which posting holds the own place of a row.
    fn filed_under(&self, row: usize) -> usize {
        self.postings.partition_point(|posting| posting.end[0] as usize <= row)
    }

    /// The own place of a row.
    fn place(&self, row: usize) -> Place {
        let posting = self.filed_under(row);
        let first = posting.checked_sub(1).map_or(0, |before| self.postings[before].end[1]);
        let leaves = &self.leaves[first as usize..self.postings[posting].end[1] as usize];
        let own_end = |leaf: &Bound| leaf.first as usize + usize::from(leaf.count[0]);
        let leaf = leaves.partition_point(|leaf| own_end(leaf) <= row);
        (first + leaf as u32) * LEAF as u32 + row as u32 - leaves[leaf].first
    }

    fn find(&self, id: EntryId) -> Option<usize> {
        let at = self.by_id.binary_search_by_key(&id, |row| self.packed[*row as usize].id).ok()?;
        Some(self.by_id[at] as usize)
    }
    pub(super) fn contains(&self, id: EntryId) -> bool {
        self.find(id).is_some()
    }
    /// The whole entry of an id.
    pub(super) fn get(&self, id: EntryId) -> Option<Entry> {
        self.find(id).map(|row| self.whole(row).entry)
    }
    /// The entry of an id, but for its cell.
    pub(super) fn seen(&self, id: EntryId) -> Option<Entry> {
        self.find(id).map(|row| self.facts_of(row).0)
    }
    /// Every row, whole.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        self.by_id.iter().map(|row| self.whole(*row as usize))
    }

    /// The facts of a row, and its own place.
    fn facts_of(&self, row: usize) -> (Entry, u32, Place) {
        let place = self.place(row);
        let (entry, node) = self.facts(self.postings[self.filed_under(row)].key, place);
        (entry, node, place)
    }

    fn whole(&self, row: usize) -> Row {
        let (mut entry, node, place) = self.facts_of(row);
        if !self.blocks[place as usize / LEAF].look(place as usize % LEAF).is_special() {
            entry.cell = self.packed[row].cell(entry.stands_at);
        }
        Row { entry, node }
    }

    pub(super) fn len(&self) -> usize {
        self.packed.len()
    }
    /// Bytes of all columns and postings.
    pub(super) fn bytes(&self) -> usize {
        size_of_val(self.blocks.as_slice())
            + size_of_val(self.leaves.as_slice())
            + size_of_val(self.inner.as_slice())
            + size_of_val(self.postings.as_slice())
            + size_of_val(self.first_guest.as_slice())
            + size_of_val(self.guests.as_slice())
            + size_of_val(self.packed.as_slice())
            + size_of_val(self.exact.as_slice())
            + size_of_val(self.special.as_slice())
            + size_of_val(self.by_id.as_slice())
            + self.tally.bytes()
    }
}

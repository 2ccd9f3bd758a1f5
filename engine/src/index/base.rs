//! The immutable part of a shard: columns in search order, and per category a tree of bounds over its places.
use super::bound::{Bound, LEAF};
use super::eye::Eye;
use super::glance::{Glance, Glances, Look};
use super::packed::{Named, Packed};
use super::{HANDS, Key};
use crate::domain::{CategoryIx, Entry, EntryId, MunicipalityId, Point};

/// A row under its first key (its own place, which has the number of the row) or, after those, under a further key (a
/// guest). So a row under one key costs nothing but itself.
pub(crate) type Place = u32;

/// Everything filed under one key.
#[derive(Clone, Debug)]
pub(crate) struct Posting {
    pub(super) key: Key,
    /// Its own rows end here; they start where those of the key before end.
    pub(super) end: u32,
    /// Root of the tree over the places that lie somewhere.
    pub(crate) root: Option<u32>,
    /// Remote places, which lie nowhere, own ones and guests: first and end.
    pub(crate) remote: [(Place, Place); 2],
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
    /// Per place.
    pub(super) glances: Glances,
    /// Per guest: its row.
    pub(super) guests: Vec<u32>,
    /// Per row.
    pub(super) ids: Vec<EntryId>,
    /// Per row: street node, or [`super::NO_NODE`].
    pub(super) nodes: Vec<u32>,
    /// Per row.
    pub(super) packed: Vec<Packed>,
    /// Per row, unless all positions are whole ten-millionths of a degree, as map files are.
    pub(super) exact: Vec<Option<Point>>,
    /// Rows that do not fit, sorted by row.
    pub(super) special: Vec<(u32, Entry)>,
    /// Rows in the order of their ids.
    pub(super) by_id: Vec<u32>,
    /// Sorted by key.
    pub(super) postings: Vec<Posting>,
    pub(super) bounds: Vec<Bound>,
}

impl Base {
    #[inline]
    fn row(&self, place: Place) -> usize {
        let place = place as usize;
        if place < self.ids.len() { place } else { self.guests[place - self.ids.len()] as usize }
    }

    pub(crate) fn posting(&self, key: Key) -> Option<&Posting> {
        let at = self.postings.binary_search_by_key(&key, |posting| posting.key).ok()?;
        Some(&self.postings[at])
    }
    pub(crate) fn bound(&self, at: u32) -> &Bound {
        &self.bounds[at as usize]
    }

    /// Calls `visit` with the places of a leaf that may be within `far` squared metres, each with what its squared metres
    /// are at least and what it looks like.
    #[inline]
    pub(crate) fn sift(&self, leaf: &Bound, eye: &Eye, far: f32, mut visit: impl FnMut(Place, f32, Look)) {
        let flat = leaf.flat(eye);
        for (first, count) in leaf.first.into_iter().zip(leaf.count) {
            let places = first as usize..first as usize + usize::from(count);
            let mut squares = [0.0; LEAF];
            flat.squares(&self.glances.lat[places.clone()], &self.glances.lon[places.clone()], &mut squares);
            for (place, squared) in places.zip(squares) {
                if squared <= far {
                    visit(place as Place, squared, self.glances.look(place));
                }
            }
        }
    }

    /// What the rules read of the row at a place (its cell is left out), with its street node.
    #[inline]
    pub(crate) fn facts(&self, place: Place) -> (Entry, u32) {
        let row = self.row(place);
        let glance = self.glances.get(place as usize);
        let entry = if glance.look.is_special() { self.kept(row) } else { None };
        (entry.unwrap_or_else(|| self.packed[row].entry(self.named(row, glance))), self.nodes[row])
    }

    fn kept(&self, row: usize) -> Option<Entry> {
        let at = self.special.binary_search_by_key(&(row as u32), |(row, _)| *row).ok()?;
        Some(self.special[at].1.clone())
    }

    #[inline]
    fn named(&self, row: usize, glance: Glance) -> Named {
        Named {
            id: self.ids[row],
            municipality: self.municipality,
            first: self.first_category(row),
            stands_at: if self.exact.is_empty() { glance.stands_at() } else { self.exact[row] },
            glance,
        }
    }

    fn first_category(&self, row: usize) -> Option<CategoryIx> {
        let at = self.postings.partition_point(|posting| posting.end as usize <= row);
        let key = self.postings.get(at)?.key;
        if key < HANDS { u16::try_from(key).ok().map(CategoryIx) } else { None }
    }

    fn find(&self, id: EntryId) -> Option<usize> {
        let at = self.by_id.binary_search_by_key(&id, |row| self.ids[*row as usize]).ok()?;
        Some(self.by_id[at] as usize)
    }
    pub(super) fn contains(&self, id: EntryId) -> bool {
        self.find(id).is_some()
    }
    /// The whole entry of an id.
    pub(super) fn get(&self, id: EntryId) -> Option<Entry> {
        self.find(id).map(|row| self.whole(row).entry)
    }
    /// Every row, whole.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        self.by_id.iter().map(|row| self.whole(*row as usize))
    }

    fn whole(&self, row: usize) -> Row {
        let (mut entry, node) = self.facts(row as Place);
        if !self.glances.look(row).is_special() {
            entry.cell = self.packed[row].cell(entry.stands_at);
        }
        Row { entry, node }
    }

    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }
    /// Bytes of all columns and postings.
    pub(super) fn bytes(&self) -> usize {
        self.glances.bytes()
            + size_of_val(self.guests.as_slice())
            + size_of_val(self.ids.as_slice())
            + size_of_val(self.nodes.as_slice())
            + size_of_val(self.packed.as_slice())
            + size_of_val(self.exact.as_slice())
            + size_of_val(self.special.as_slice())
            + size_of_val(self.by_id.as_slice())
            + size_of_val(self.postings.as_slice())
            + size_of_val(self.bounds.as_slice())
    }
}

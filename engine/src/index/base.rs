//! The immutable part of a shard: columns in search order, and per category the runs with a tree of bounds over each.
use super::bound::{Bound, Eye, tree};
use super::packed::{Packed, Sieve};
use super::{Key, keys};
use crate::domain::{Cell, Entry, EntryId, MunicipalityId, PLACE_RESOLUTION, Point};

/// A place in search order: a row, or beyond the rows a place in the list of further categories.
pub(crate) type Place = u32;

/// Everything filed under one key.
#[derive(Clone, Debug, Default)]
pub(crate) struct Posting {
    /// Roots of the trees over the rows of which this is the first category, and over the others.
    pub(crate) roots: [Option<u32>; 2],
    /// Remote rows, which lie nowhere: the same two sorts.
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
    municipality: MunicipalityId,
    ids: Vec<EntryId>,
    /// Rows in the order of their ids.
    by_id: Vec<u32>,
    packed: Vec<Packed>,
    positions: Positions,
    /// Rows whose packed form is not the whole story, sorted by row.
    special: Vec<(u32, Entry)>,
    /// Rows under a further category, after all rows in the order of places.
    further: Vec<u32>,
    postings: Vec<(Key, Posting)>,
    bounds: Vec<Bound>,
}

/// Eight bytes a position when all of them are whole ten-millionths of a degree (as map files are), else sixteen.
#[derive(Debug)]
enum Positions {
    Short(Vec<[i32; 2]>),
    Exact(Vec<Point>),
}

impl Default for Positions {
    fn default() -> Self {
        Self::Exact(Vec::new())
    }
}

impl Positions {
    fn new(rows: &[Row]) -> Self {
        let points = || rows.iter().map(|row| row.entry.stands_at.unwrap_or(Point::NULL_ISLAND));
        points().map(shorten).collect::<Option<Vec<_>>>().map_or_else(|| Self::Exact(points().collect()), Self::Short)
    }
    fn at(&self, row: usize) -> Point {
        match self {
            Self::Short(all) => lengthen(all[row]),
            Self::Exact(all) => all[row],
        }
    }
}

fn lengthen(short: [i32; 2]) -> Point {
    let [lat, lon] = short.map(|raw| f64::from(raw) / 1e7);
    Point::new(lat, lon).unwrap_or(Point::NULL_ISLAND)
}

fn shorten(at: Point) -> Option<[i32; 2]> {
    let short = [(at.lat() * 1e7).round() as i32, (at.lon() * 1e7).round() as i32];
    let back = lengthen(short);
    let same = |a: f64, b: f64| a.to_bits() == b.to_bits();
    (same(back.lat(), at.lat()) && same(back.lon(), at.lon())).then_some(short)
}

/// First category, then remote or not, then cell, then id.
type Order = (Key, bool, i64, EntryId);

fn cell_number(entry: &Entry) -> i64 {
    entry.stands_at.map_or(i64::MAX, |at| Cell::at(at, PLACE_RESOLUTION).to_i64())
}

impl Base {
    /// Sorts rows into place; of rows with the same id the last counts.
    pub(super) fn new(municipality: MunicipalityId, rows: Vec<Row>) -> Self {
        let (rows, cells) = in_order(latest(rows));
        let mut base = Self { municipality, positions: Positions::new(&rows), ..Self::default() };
        for (at, row) in rows.iter().enumerate() {
            let (packed, special) = Packed::new(&row.entry, row.node);
            base.packed.push(packed);
            base.ids.push(row.entry.id);
            if special {
                base.special.push((at as u32, row.entry.clone()));
            }
        }
        base.by_id = (0..rows.len() as u32).collect();
        base.by_id.sort_unstable_by_key(|row| base.ids[*row as usize]);
        base.file(&rows, &cells);
        base
    }

    /// Makes the posting lists.
    fn file(&mut self, rows: &[Row], cells: &[i64]) {
        let mut further: Vec<(Key, bool, i64, u32)> = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            let remote = row.entry.stands_at.is_none();
            further.extend(keys(&row.entry).skip(1).map(|key| (key, remote, cells[at], at as u32)));
        }
        further.sort_unstable();
        self.further = further.iter().map(|(.., row)| *row).collect();
        let first = |row: &Row| (keys(&row.entry).next().unwrap_or(super::NOTHING), row.entry.stands_at.is_none());
        let firsts: Vec<(Key, bool)> = rows.iter().map(first).collect();
        let others: Vec<(Key, bool)> = further.iter().map(|(key, remote, ..)| (*key, *remote)).collect();
        let mut place: Place = 0;
        for (sort, all) in [firsts, others].iter().enumerate() {
            for run in all.chunk_by(|a, b| a == b) {
                let count = run.len() as Place;
                self.post(run[0], sort, place, count, rows);
                place += count;
            }
        }
    }

    fn post(&mut self, (key, remote): (Key, bool), sort: usize, first: Place, count: Place, rows: &[Row]) {
        let root = if remote {
            None
        } else {
            let mut bounds = std::mem::take(&mut self.bounds);
            let root = tree(&mut bounds, first, count, |place| &rows[self.row(place)].entry);
            self.bounds = bounds;
            root
        };
        let at = match self.postings.binary_search_by_key(&key, |(key, _)| *key) {
            Ok(at) => at,
            Err(at) => {
                self.postings.insert(at, (key, Posting::default()));
                at
            }
        };
        let posting = &mut self.postings[at].1;
        if remote {
            posting.remote[sort] = (first, first + count);
        } else {
            posting.roots[sort] = root;
        }
    }

    #[inline]
    fn row(&self, place: Place) -> usize {
        let place = place as usize;
        place.checked_sub(self.ids.len()).map_or(place, |at| self.further[at] as usize)
    }

    pub(crate) fn posting(&self, key: Key) -> Option<&Posting> {
        let at = self.postings.binary_search_by_key(&key, |(key, _)| *key).ok()?;
        Some(&self.postings[at].1)
    }
    pub(crate) fn bound(&self, at: u32) -> &Bound {
        &self.bounds[at as usize]
    }
    /// Calls `visit` with the rows of a leaf that may be within `far` squared metres and that no plain rule shuts out,
    /// with what their squared metres are at least.
    pub(crate) fn sift(&self, leaf: &Bound, eye: &Eye, far: f64, sieve: &Sieve, mut visit: impl FnMut(Place, f64)) {
        let cos = leaf.cos();
        for place in leaf.first..leaf.first + u32::from(leaf.count) {
            let row = self.row(place);
            let squared = match &self.positions {
                Positions::Short(all) => {
                    let [lat, lon] = all[row];
                    eye.squared_to(f64::from(lat) * 1e-7, f64::from(lon) * 1e-7, cos)
                }
                Positions::Exact(all) => eye.squared_to(all[row].lat(), all[row].lon(), cos),
            };
            if squared <= far && self.packed[row].passes(sieve) {
                visit(place, squared);
            }
        }
    }
    /// What the rules read of the row at a place (its cell is left out), with its street node.
    pub(crate) fn facts(&self, place: Place) -> (Entry, u32) {
        let row = self.row(place);
        (self.unpack(row), self.packed[row].node)
    }

    fn unpack(&self, row: usize) -> Entry {
        let packed = self.packed[row];
        if packed.is_special()
            && let Ok(at) = self.special.binary_search_by_key(&(row as u32), |(row, _)| *row)
        {
            return self.special[at].1.clone();
        }
        packed.entry(self.ids[row], self.municipality, self.positions.at(row))
    }

    /// The row of an id.
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
        (0..self.ids.len()).map(|row| self.whole(row))
    }

    fn whole(&self, row: usize) -> Row {
        let packed = self.packed[row];
        let mut entry = self.unpack(row);
        if !packed.is_special() {
            entry.cell = packed.cell(entry.stands_at);
        }
        Row { entry, node: packed.node }
    }

    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }
    /// Bytes of all columns and postings.
    pub(super) fn bytes(&self) -> usize {
        let positions = match &self.positions {
            Positions::Short(all) => size_of_val(all.as_slice()),
            Positions::Exact(all) => size_of_val(all.as_slice()),
        };
        positions
            + size_of_val(self.ids.as_slice())
            + size_of_val(self.by_id.as_slice())
            + size_of_val(self.packed.as_slice())
            + size_of_val(self.special.as_slice())
            + size_of_val(self.further.as_slice())
            + size_of_val(self.postings.as_slice())
            + size_of_val(self.bounds.as_slice())
    }
}

fn latest(mut rows: Vec<Row>) -> Vec<Row> {
    let mut at = rows.len();
    let mut last: Vec<(EntryId, usize)> = rows.iter().map(|row| row.entry.id).zip(0..).collect();
    last.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
    let mut keep = vec![false; at];
    last.dedup_by_key(|(id, _)| *id);
    last.iter().for_each(|(_, row)| keep[*row] = true);
    at = 0;
    rows.retain(|_| {
        at += 1;
        keep[at - 1]
    });
    rows
}

fn in_order(rows: Vec<Row>) -> (Vec<Row>, Vec<i64>) {
    let order = |row: &Row| -> Order {
        let key = keys(&row.entry).next().unwrap_or(super::NOTHING);
        (key, row.entry.stands_at.is_none(), cell_number(&row.entry), row.entry.id)
    };
    let mut ordered: Vec<(Order, Row)> = rows.into_iter().map(|row| (order(&row), row)).collect();
    ordered.sort_unstable_by_key(|(order, _)| *order);
    ordered.into_iter().map(|(order, row)| (row, order.2)).unzip()
}

//! The immutable part of a shard: columns in search order, and per category the runs with a tree of bounds over each.
use super::bound::{Best, Bound, Eye, tree};
use super::packed::{Packed, Sieve};
use super::{Key, keys};
use crate::domain::{Cell, Entry, EntryId, MunicipalityId, PLACE_RESOLUTION, Point};

/// A place in search order: key, then near or remote, then cell. A row has one place per key.
pub(crate) type Place = u32;

/// Everything filed under one key.
#[derive(Clone, Debug, Default)]
pub(crate) struct Posting {
    /// Root of the tree over the places that lie somewhere.
    pub(crate) root: Option<u32>,
    /// Remote places, which lie nowhere: first and end.
    pub(crate) remote: (Place, Place),
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
    /// Per row.
    ids: Vec<EntryId>,
    /// Per row.
    packed: Vec<Packed>,
    /// Rows whose packed form is not the whole story, sorted by row.
    special: Vec<(u32, Entry)>,
    /// Per place: its row.
    rows: Vec<u32>,
    /// Per place.
    positions: Positions,
    /// One place of each row, in the order of ids.
    by_id: Vec<Place>,
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
    fn new(rows: &[Row], places: &[u32]) -> Self {
        let point = |row: &u32| rows[*row as usize].entry.stands_at.unwrap_or(Point::NULL_ISLAND);
        let points = || places.iter().map(point);
        points().map(shorten).collect::<Option<Vec<_>>>().map_or_else(|| Self::Exact(points().collect()), Self::Short)
    }
    fn at(&self, place: Place) -> Point {
        match self {
            Self::Short(all) => lengthen(all[place as usize]),
            Self::Exact(all) => all[place as usize],
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
        let mut base = Self { municipality, ..Self::default() };
        for (at, row) in rows.iter().enumerate() {
            let (packed, special) = Packed::new(&row.entry, row.node);
            base.packed.push(packed);
            base.ids.push(row.entry.id);
            if special {
                base.special.push((at as u32, row.entry.clone()));
            }
        }
        base.file(&rows, &cells);
        base
    }

    /// Gives every row its places and makes the posting lists.
    fn file(&mut self, rows: &[Row], cells: &[i64]) {
        let mut filed: Vec<(Key, bool, i64, u32)> = Vec::with_capacity(rows.len() + rows.len() / 4);
        for (at, row) in rows.iter().enumerate() {
            let remote = row.entry.stands_at.is_none();
            filed.extend(keys(&row.entry).map(|key| (key, remote, cells[at], at as u32)));
        }
        filed.sort_unstable();
        self.rows = filed.iter().map(|(.., row)| *row).collect();
        self.positions = Positions::new(rows, &self.rows);
        let mut by_row: Vec<Place> = vec![0; rows.len()];
        self.rows.iter().zip(0..).for_each(|(row, place)| by_row[*row as usize] = place);
        by_row.sort_unstable_by_key(|place| self.ids[self.rows[*place as usize] as usize]);
        self.by_id = by_row;
        let mut first: Place = 0;
        for run in filed.chunk_by(|a, b| a.0 == b.0) {
            let near = run.partition_point(|(_, remote, ..)| !remote) as Place;
            let end = first + run.len() as Place;
            let entry = |place: Place| &rows[filed[place as usize].3 as usize].entry;
            let root = tree(&mut self.bounds, first, near, entry);
            self.postings.push((run[0].0, Posting { root, remote: (first + near, end) }));
            first = end;
        }
    }

    #[inline]
    fn row(&self, place: Place) -> usize {
        self.rows[place as usize] as usize
    }

    pub(crate) fn posting(&self, key: Key) -> Option<&Posting> {
        let at = self.postings.binary_search_by_key(&key, |(key, _)| *key).ok()?;
        Some(&self.postings[at].1)
    }
    pub(crate) fn bound(&self, at: u32) -> &Bound {
        &self.bounds[at as usize]
    }
    /// Calls `visit` with the rows of a leaf that may be within `far` squared metres and that no plain rule shuts out,
    /// with what their squared metres are at least and the best they could be.
    pub(crate) fn sift(
        &self,
        leaf: &Bound,
        eye: &Eye,
        far: f64,
        sieve: &Sieve,
        mut visit: impl FnMut(Place, f64, &Best),
    ) {
        for place in leaf.first..leaf.first + u32::from(leaf.count) {
            let squared = match &self.positions {
                Positions::Short(all) => {
                    let [lat, lon] = all[place as usize];
                    eye.squared_to(f64::from(lat) * 1e-7, f64::from(lon) * 1e-7)
                }
                Positions::Exact(all) => eye.squared_to(all[place as usize].lat(), all[place as usize].lon()),
            };
            if squared <= far {
                let packed = self.packed[self.row(place)];
                if packed.passes(sieve) {
                    visit(place, squared, &packed.best());
                }
            }
        }
    }
    /// What the rules read of the row at a place (its cell is left out), with its street node.
    pub(crate) fn facts(&self, place: Place) -> (Entry, u32) {
        let row = self.row(place);
        let packed = self.packed[row];
        if packed.is_special()
            && let Ok(at) = self.special.binary_search_by_key(&(row as u32), |(row, _)| *row)
        {
            return (self.special[at].1.clone(), packed.node);
        }
        (packed.entry(self.ids[row], self.municipality, self.positions.at(place)), packed.node)
    }

    /// A place of an id.
    fn find(&self, id: EntryId) -> Option<Place> {
        let at = self.by_id.binary_search_by_key(&id, |place| self.ids[self.row(*place)]).ok()?;
        Some(self.by_id[at])
    }
    pub(super) fn contains(&self, id: EntryId) -> bool {
        self.find(id).is_some()
    }
    /// The whole entry of an id.
    pub(super) fn get(&self, id: EntryId) -> Option<Entry> {
        self.find(id).map(|place| self.whole(place).entry)
    }
    /// Every row, whole.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        self.by_id.iter().map(|place| self.whole(*place))
    }

    fn whole(&self, place: Place) -> Row {
        let packed = self.packed[self.row(place)];
        let (mut entry, node) = self.facts(place);
        if !packed.is_special() {
            entry.cell = packed.cell(entry.stands_at);
        }
        Row { entry, node }
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
            + size_of_val(self.rows.as_slice())
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

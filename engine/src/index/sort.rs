//! Makes a base: files every row under its keys, lays leaves over what lies together, and writes the columns.
use super::base::{Base, Place, Posting, Row};
use super::bound::{Bound, LEAF, tree};
use super::glance::Glance;
use super::order::{Filed, arrange};
use super::packed::Packed;
use super::{Key, keys};
use crate::domain::{EntryId, MunicipalityId};

impl Base {
    /// Sorts rows into place; of rows with the same id the last counts.
    pub(super) fn new(municipality: MunicipalityId, rows: Vec<Row>) -> Self {
        let rows = latest(rows);
        let packed: Vec<(Glance, Option<Packed>)> = rows.iter().map(pack).collect();
        let mut sorting = Sorting {
            base: Self { municipality, ..Self::default() },
            own: Vec::with_capacity(rows.len()),
            guests: Vec::new(),
            rows,
            packed,
        };
        for run in sorting.filed().chunk_by_mut(|a, b| a.0 == b.0) {
            let key = run[0].0;
            let mut all: Vec<Filed> = run.iter().map(|(_, filed)| *filed).collect();
            sorting.file(key, &mut all);
        }
        sorting.write()
    }
}

/// What does not fit is kept whole beside its glance.
fn pack(row: &Row) -> (Glance, Option<Packed>) {
    match Packed::new(&row.entry) {
        Some((glance, packed)) => (glance, Some(packed)),
        None => (Glance::special(&row.entry), None),
    }
}

struct Sorting {
    base: Base,
    rows: Vec<Row>,
    packed: Vec<(Glance, Option<Packed>)>,
    /// Which row goes where: own places, then guests.
    own: Vec<u32>,
    guests: Vec<u32>,
}

impl Sorting {
    fn filed(&self) -> Vec<(Key, Filed)> {
        let mut filed = Vec::with_capacity(self.rows.len() + self.rows.len() / 4);
        for (at, row) in self.rows.iter().enumerate() {
            let place = self.packed[at].0.at;
            let one = |(nth, key)| (key, Filed { at: place, row: at as u32, is_guest: nth > 0 });
            filed.extend(keys(&row.entry).enumerate().map(one));
        }
        filed.sort_unstable_by_key(|(key, one)| (*key, one.row));
        filed
    }

    /// Gives everything under one key its place.
    fn file(&mut self, key: Key, all: &mut [Filed]) {
        all.sort_unstable_by_key(|one| (self.packed[one.row as usize].0.is_remote(), one.row));
        let near = all.partition_point(|one| !self.packed[one.row as usize].0.is_remote());
        let (near, remote) = all.split_at_mut(near);
        arrange(near);
        let start = self.base.bounds.len();
        near.chunks(LEAF).for_each(|leaf| self.leaf(leaf));
        let root = tree(&mut self.base.bounds, start);
        let first = self.next();
        remote.iter().for_each(|one| self.place(one));
        let end = self.next();
        let posting = Posting { key, end: end[0], root, remote: [(first[0], end[0]), (first[1], end[1])] };
        self.base.postings.push(posting);
    }

    /// The next own place and the next guest.
    fn next(&self) -> [Place; 2] {
        [self.own.len() as Place, (self.rows.len() + self.guests.len()) as Place]
    }

    fn leaf(&mut self, rows: &[Filed]) {
        let mut leaf = Bound::leaf(self.next());
        for one in rows {
            leaf.add_row(self.packed[one.row as usize].0, one.is_guest);
            self.place(one);
        }
        self.base.bounds.push(leaf);
    }

    fn place(&mut self, one: &Filed) {
        if one.is_guest { self.guests.push(one.row) } else { self.own.push(one.row) }
    }

    /// Writes the columns in the order of the places.
    fn write(self) -> Base {
        let Self { mut base, rows, packed, own, guests } = self;
        let mut number = vec![0; rows.len()];
        for (at, row) in own.iter().enumerate() {
            let (row, (glance, facts)) = (&rows[*row as usize], &packed[*row as usize]);
            number[own[at] as usize] = at as u32;
            base.glances.push(*glance);
            base.ids.push(row.entry.id);
            base.nodes.push(row.node);
            base.packed.push(facts.unwrap_or_default());
            if facts.is_none() {
                base.special.push((at as u32, row.entry.clone()));
            }
        }
        guests.iter().for_each(|row| base.glances.push(packed[*row as usize].0));
        base.guests = guests.iter().map(|row| number[*row as usize]).collect();
        let whole = |row: &Row, glance: &Glance| row.entry.stands_at == glance.stands_at();
        if !rows.iter().zip(&packed).all(|(row, (glance, _))| whole(row, glance)) {
            base.exact = own.iter().map(|row| rows[*row as usize].entry.stands_at).collect();
        }
        base.by_id = (0..own.len() as u32).collect();
        base.by_id.sort_unstable_by_key(|row| base.ids[*row as usize]);
        base
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

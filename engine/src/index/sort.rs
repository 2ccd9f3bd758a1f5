//! Makes a base: files every row under its keys, lays leaves over what lies together, and writes the columns.
use super::base::{Base, Posting, Row};
use super::bound::{Bound, LEAF, tree};
use super::glance::{Block, Glance};
use super::order::{Filed, arrange};
use super::packed::Packed;
use super::tally::Tally;
use super::{Key, keys};
use crate::domain::{EntryId, MunicipalityId};

impl Base {
    /// Sorts rows into place; of rows with the same id the last counts.
    pub(super) fn new(municipality: MunicipalityId, rows: Vec<Row>) -> Self {
        let rows = latest(rows);
        let packed: Vec<(Glance, Packed)> = rows.iter().map(|row| Packed::new(&row.entry, row.node)).collect();
        let mut filed = filed(&rows, &packed);
        let base = Self { municipality, ..Self::default() };
        let mut sorting = Sorting { base, packed, own: Vec::with_capacity(rows.len()) };
        for run in filed.chunk_by_mut(|a, b| a.0 == b.0) {
            let key = run[0].0;
            let mut all: Vec<Filed> = run.iter().map(|(_, filed)| *filed).collect();
            sorting.file(key, &mut all);
        }
        sorting.write(&rows)
    }
}

/// Every row under each of its keys, sorted by key.
fn filed(rows: &[Row], packed: &[(Glance, Packed)]) -> Vec<(Key, Filed)> {
    let mut filed = Vec::with_capacity(rows.len() + rows.len() / 4);
    for (at, (row, (glance, _))) in rows.iter().zip(packed).enumerate() {
        let one = |(nth, key)| (key, Filed { at: glance.at, row: at as u32, is_guest: nth > 0 });
        filed.extend(keys(&row.entry).enumerate().map(one));
    }
    filed.sort_unstable_by_key(|(key, one)| (*key, one.row));
    filed
}

struct Sorting {
    base: Base,
    packed: Vec<(Glance, Packed)>,
    /// Which rows the own places have, in their order.
    own: Vec<u32>,
}

impl Sorting {
    /// Gives everything under one key its place.
    fn file(&mut self, key: Key, all: &mut [Filed]) {
        let is_remote = |packed: &[(Glance, Packed)], one: &Filed| packed[one.row as usize].0.is_remote();
        all.sort_unstable_by_key(|one| (is_remote(&self.packed, one), one.is_guest, one.row));
        let near = all.partition_point(|one| !is_remote(&self.packed, one));
        let (near, remote) = all.split_at_mut(near);
        arrange(near);
        let start = self.base.leaves.len();
        near.chunks(LEAF).for_each(|leaf| self.leaf(leaf));
        let root = tree(&self.base.leaves[start..], start as u32, &mut self.base.inner);
        let first_remote = self.base.leaves.len() as u32;
        remote.chunks(LEAF).for_each(|leaf| self.leaf(leaf));
        let end = [self.own.len() as u32, self.base.leaves.len() as u32];
        self.base.postings.push(Posting { key, end, root, remote: first_remote });
    }

    fn leaf(&mut self, rows: &[Filed]) {
        let mut leaf = Bound::empty(self.own.len() as u32);
        self.base.first_guest.push(self.base.guests.len() as u32);
        let mut block = Block::EMPTY;
        for (at, one) in rows.iter().enumerate() {
            let glance = self.packed[one.row as usize].0;
            leaf.add_row(glance, one.is_guest);
            block.set(at, glance);
            let places = if one.is_guest { &mut self.base.guests } else { &mut self.own };
            places.push(one.row);
        }
        self.base.leaves.push(leaf);
        self.base.blocks.push(block);
    }

    /// Writes what is kept per row, in the order of the own places.
    fn write(self, rows: &[Row]) -> Base {
        let Self { mut base, packed, own } = self;
        let mut number = vec![0; rows.len()];
        own.iter().zip(0..).for_each(|(row, at)| number[*row as usize] = at);
        base.guests.iter_mut().for_each(|row| *row = number[*row as usize]);
        base.packed = own.iter().map(|row| packed[*row as usize].1).collect();
        let special = (0..).zip(&own).filter(|(_, row)| packed[**row as usize].0.look.is_special());
        base.special = special.map(|(at, row)| (at, rows[*row as usize].entry.clone())).collect();
        let whole = |(row, (glance, _)): (&Row, &(Glance, Packed))| row.entry.stands_at == glance.stands_at();
        if !rows.iter().zip(&packed).all(whole) {
            base.exact = own.iter().map(|row| rows[*row as usize].entry.stands_at).collect();
        }
        base.tally = Tally::new(rows);
        base.by_id = (0..own.len() as u32).collect();
        base.by_id.sort_unstable_by_key(|row| base.packed[*row as usize].id);
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

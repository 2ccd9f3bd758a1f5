//! Everything that stands within a piece of the map: what a tile is made of. The same trees of bounds that answer a question
//! pass over whatever lies elsewhere, so that a tile costs what it shows, however much the country holds.
use super::base::{Base, Row};
use super::bound::Node;
use super::eye::whole;
use super::{Shard, Snapshot};
use crate::domain::{Entry, Extent};

impl Snapshot {
    /// Every entry that stands within a piece of the map, once, whole but for its cell, shard by shard; in no order that
    /// means anything. What stands nowhere is nowhere on a map.
    pub fn each_within(&self, extent: &Extent, mut visit: impl FnMut(Entry)) {
        for shard in self.shards() {
            shard.each_within(extent, &mut visit);
        }
    }
}

impl Shard {
    fn each_within(&self, extent: &Extent, visit: &mut impl FnMut(Entry)) {
        self.base.each_within(extent, &mut |entry| {
            if !self.overlay.hides(entry.id) {
                visit(entry);
            }
        });
        let changed = self.overlay.puts().map(|Row { entry, .. }| entry);
        changed.filter(|entry| stands_in(entry, extent)).for_each(|entry| visit(entry.clone()));
    }
}

impl Base {
    fn each_within(&self, extent: &Extent, visit: &mut impl FnMut(Entry)) {
        let around = rounded_out(extent);
        let mut open: Vec<Node> = Vec::new();
        for posting in &self.postings {
            open.extend(posting.root);
            while let Some(node) = open.pop() {
                if !self.bound(node).meets(around) {
                    continue;
                }
                match self.below(node) {
                    Some(below) => open.extend(below),
                    None => self.own_rows_within(posting.key, (node, around, extent), visit),
                }
            }
        }
    }

    /// The rows of a leaf that stand under their first key there: as guests they would come again.
    fn own_rows_within(
        &self,
        key: super::Key,
        (leaf, [lat, lon], extent): (Node, [[i32; 2]; 2], &Extent),
        visit: &mut impl FnMut(Entry),
    ) {
        let own = usize::from(self.bound(leaf).count[0]);
        let (block, _, first) = self.leaf(leaf);
        let may_stand_in =
            |at: &usize| (lat[0]..=lat[1]).contains(&block.lat[*at]) && (lon[0]..=lon[1]).contains(&block.lon[*at]);
        for at in (0..own).filter(may_stand_in) {
            let (entry, _) = self.facts(key, first + at as u32);
            if stands_in(&entry, extent) {
                visit(entry);
            }
        }
    }
}

fn stands_in(entry: &Entry, extent: &Extent) -> bool {
    entry.stands_at.is_some_and(|at| extent.holds(at))
}

/// South and north, west and east in whole ten-millionths of a degree, one more on every side: positions are rounded.
fn rounded_out(extent: &Extent) -> [[i32; 2]; 2] {
    let ([south, west], [north, east]) = (whole(extent.south_west()), whole(extent.north_east()));
    [[south - 1, north + 1], [west - 1, east + 1]]
}

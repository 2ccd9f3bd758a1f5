//! Which rows lie in one leaf: what lies together stays together, in boxes as square as can be.
//!
//! A run of H3 cells in the order of their numbers is a ragged shape, and the box around sixteen rows of it holds many that
//! are not among them. Halving along the longer side gives tighter boxes, so that a question opens fewer of them, and
//! needs no cell at all.
use super::bound::LEAF;

/// A row on its way to a place under one key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Filed {
    /// Whole ten-millionths of a degree.
    pub(super) at: [i32; 2],
    /// Which row, as it came in.
    pub(super) row: u32,
    /// Under a further key of it, not its first.
    pub(super) is_guest: bool,
}

/// Orders rows so that every [`LEAF`] of them lie together, and every power of two of leaves as well.
pub(super) fn arrange(filed: &mut [Filed]) {
    if filed.len() <= LEAF {
        filed.sort_unstable_by_key(|one| (one.is_guest, one.row));
        return;
    }
    let mut half = LEAF;
    while half * 2 < filed.len() {
        half *= 2;
    }
    let side = longer_side(filed);
    filed.select_nth_unstable_by_key(half, |one| (one.at[side], one.row));
    let (low, high) = filed.split_at_mut(half);
    arrange(low);
    arrange(high);
}

/// 0 = north to south, 1 = west to east.
fn longer_side(filed: &[Filed]) -> usize {
    let side = |side: usize| {
        let all = || filed.iter().map(|one| one.at[side]);
        (f64::from(all().max().unwrap_or(0)), f64::from(all().min().unwrap_or(0)))
    };
    let ((north, south), (east, west)) = (side(0), side(1));
    let cos = libm::cos(((north + south) / 2.0 / super::glance::UNITS).to_radians());
    usize::from((east - west) * cos > north - south)
}

//! An order of points, for sums and ties that must not depend on the order of the input.
use std::cmp::Ordering;

use crate::domain::Point;

/// South to north, then west to east.
pub(super) fn order(a: Point, b: Point) -> Ordering {
    a.lat().total_cmp(&b.lat()).then(a.lon().total_cmp(&b.lon()))
}

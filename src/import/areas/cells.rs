//! An area as cells.
use engine::domain::{Cell, NEED_RESOLUTION, Point};
use geo::{InteriorPoint, MultiPolygon};
use h3o::{
    CellIndex,
    geom::{ContainmentMode, TilerBuilder},
};

/// The cells of resolution 9 whose centre lies in the area, sorted, and whether the area is too small for any: then the
/// cell of a point inside stands for it. `None` when the area has no inside.
pub(super) fn cover(area: &MultiPolygon<f64>) -> Option<(Vec<Cell>, bool)> {
    let mut tiler = TilerBuilder::new(NEED_RESOLUTION).containment_mode(ContainmentMode::ContainsCentroid).build();
    tiler.add_batch(area.iter().cloned()).ok()?;
    let mut cells: Vec<Cell> = tiler.into_coverage().map(Cell::from).collect();
    cells.sort_unstable();
    cells.dedup();
    if !cells.is_empty() {
        return Some((cells, false));
    }
    let inside = area.interior_point()?;
    let inside = Point::new(inside.y(), inside.x()).ok()?;
    Some((vec![Cell::at(inside, NEED_RESOLUTION)], true))
}

/// The same cells, seven sisters replaced by their parent as often as possible.
pub(super) fn compact(cells: &[Cell]) -> Vec<Cell> {
    let mut indexes: Vec<CellIndex> = cells.iter().map(|cell| cell.index()).collect();
    if CellIndex::compact(&mut indexes).is_err() {
        return cells.to_vec();
    }
    indexes.into_iter().map(Cell::from).collect()
}

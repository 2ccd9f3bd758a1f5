//! A grid over latitude and longitude by which the node nearest to a point is found without looking at the rest.
//!
//! Rows are a little higher than the snap distance; each row has its own number of columns, so that a column is never
//! narrower than that either (all the way round near the poles). Nodes are kept in the order of their key, so a grid
//! cell is one run.
use super::SNAP_METRES;
use crate::domain::{EARTH_RADIUS_M, Extent, Point};

/// Height of a row in degrees: 1.2 snap distances.
fn row_height() -> f64 {
    (1.2 * SNAP_METRES / EARTH_RADIUS_M).to_degrees()
}

/// Row in the upper half, column in the lower half.
pub(super) fn key(at: Point) -> u64 {
    let row = row(at.lat());
    join(row, column(at.lon(), columns(row)))
}

fn row(lat: f64) -> u64 {
    ((lat + 90.0) / row_height()) as u64
}

fn join(row: u64, column: u64) -> u64 {
    row << 32 | column
}

fn columns(row: u64) -> u64 {
    let edges = [row as f64, row as f64 + 1.0].map(|edge| (edge * row_height() - 90.0).abs());
    let narrowest = edges[0].max(edges[1]).min(90.0).to_radians();
    (360.0 * libm::cos(narrowest) / row_height()).max(1.0) as u64
}

fn column(lon: f64, columns: u64) -> u64 {
    (((lon + 180.0) / 360.0 * columns as f64) as u64).min(columns - 1)
}

/// Where the nodes of each grid cell start, sorted by key.
#[derive(Clone, Debug, Default)]
pub(super) struct Grid {
    keys: Vec<u64>,
    starts: Vec<u32>,
}

impl Grid {
    /// From the keys of all nodes, sorted.
    pub(super) fn new(sorted: impl Iterator<Item = u64>) -> Self {
        let mut grid = Self::default();
        let mut count = 0;
        for key in sorted {
            if grid.keys.last() != Some(&key) {
                grid.keys.push(key);
                grid.starts.push(count);
            }
            count += 1;
        }
        grid.starts.push(count);
        grid
    }

    /// Calls `visit` with the nodes of every grid cell within snap distance of `at`; each node at most once.
    pub(super) fn around(&self, at: Point, mut visit: impl FnMut(std::ops::Range<u32>)) {
        let middle = row(at.lat());
        for row in middle.saturating_sub(1)..=middle + 1 {
            let columns = columns(row);
            if columns < 4 {
                (0..columns).for_each(|column| self.visit(join(row, column), &mut visit));
                continue;
            }
            let column = column(at.lon(), columns);
            for column in [(column + columns - 1) % columns, column, (column + 1) % columns] {
                self.visit(join(row, column), &mut visit);
            }
        }
    }

    /// Calls `visit` with the nodes of every grid cell that has a part within `extent`; each node at most once.
    pub(super) fn within(&self, extent: &Extent, mut visit: impl FnMut(std::ops::Range<u32>)) {
        let (low, high) = (extent.south_west(), extent.north_east());
        for row in row(low.lat())..=row(high.lat()) {
            let columns = columns(row);
            let [from, to] = [low, high].map(|at| join(row, column(at.lon(), columns)));
            let [first, end] = [from, to + 1].map(|key| self.keys.partition_point(|other| *other < key));
            if first < end {
                visit(self.starts[first]..self.starts[end]);
            }
        }
    }

    fn visit(&self, key: u64, visit: &mut impl FnMut(std::ops::Range<u32>)) {
        if let Ok(at) = self.keys.binary_search(&key) {
            visit(self.starts[at]..self.starts[at + 1]);
        }
    }
}

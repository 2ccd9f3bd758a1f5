//! How much of what everyone may find stands in each H3 cell: what a map of hexagons shows. Counted once when a base is made,
//! and from then on a hexagon of any size costs two searches, however much it holds; changes since are looked at one by one.
use std::collections::BTreeMap;
use std::ops::Range;

use h3o::Resolution;

use super::base::Row;
use super::{Shard, Snapshot};
use crate::domain::{Cell, EARTH_RADIUS_M, Entry, Extent, Instant, PLACE_RESOLUTION, Point};

/// What stands in a cell, and the cell's own corners, lie within so many mean edges of its centre. The centres of cells and of
/// their children are at most (1/√7 + 1/7 + ...)√3 ≈ 1.06 edges apart, the corners 1, and no edge is half as long again as the
/// mean one (h3geo.org, "Tables of cell statistics").
const REACH: f64 = 1.8;

/// The cell of [`PLACE_RESOLUTION`] it is kept at; cells of a coarser resolution are those above it, so that they add up.
fn home(entry: &Entry) -> Option<Cell> {
    let at = entry.stands_at?;
    let kept = entry.cell.filter(|cell| cell.resolution() == PLACE_RESOLUTION);
    Some(kept.unwrap_or_else(|| Cell::at(at, PLACE_RESOLUTION)))
}

/// The counts of a base.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// Cells of [`PLACE_RESOLUTION`] with anything in them, in order: a coarser cell holds a run of them.
    cells: Vec<Cell>,
    /// How much that never ends stands in all cells before one; one more than there are cells.
    before: Vec<u32>,
    /// What ends, in order of cell.
    ends: Vec<(Cell, Instant)>,
}

impl Tally {
    pub(super) fn new(rows: &[Row]) -> Self {
        let open = rows.iter().filter(|row| row.entry.is_ever_on_maps());
        let mut homes: Vec<(Cell, Option<Instant>)> =
            open.filter_map(|row| Some((home(&row.entry)?, row.entry.ends_at))).collect();
        homes.sort_unstable();
        let mut tally = Self { before: vec![0], ..Self::default() };
        for run in homes.chunk_by(|a, b| a.0 == b.0) {
            let lasting = run.iter().filter(|(_, ends)| ends.is_none()).count() as u32;
            tally.cells.push(run[0].0);
            tally.before.push(tally.before[tally.before.len() - 1] + lasting);
            tally.ends.extend(run.iter().filter_map(|(cell, ends)| Some((*cell, (*ends)?))));
        }
        tally
    }

    pub(super) fn bytes(&self) -> usize {
        size_of_val(self.cells.as_slice()) + size_of_val(self.before.as_slice()) + size_of_val(self.ends.as_slice())
    }

    /// Goes down from the cells of a resolution within a run to those that are wanted, past all that lie elsewhere.
    fn descend(&self, run: Range<usize>, resolution: Resolution, wanted: &Wanted, found: &mut Counts) {
        let mut at = run.start;
        while at < run.end {
            let cell = self.cells[at].coarsened(resolution);
            let end = at + self.cells[at..run.end].partition_point(|one| one.coarsened(resolution) == cell);
            if wanted.reaches(cell) {
                match resolution.succ().filter(|_| resolution < wanted.resolution) {
                    Some(finer) => self.descend(at..end, finer, wanted, found),
                    None => *found.entry(cell).or_default() += i64::from(self.count(at..end, wanted.now)),
                }
            }
            at = end;
        }
    }

    fn count(&self, run: Range<usize>, now: Instant) -> u32 {
        let lasting = self.before[run.end] - self.before[run.start];
        let cells = self.cells[run.start]..=self.cells[run.end - 1];
        let first = self.ends.partition_point(|(cell, _)| cell < cells.start());
        let ending = self.ends[first..].iter().take_while(|(cell, _)| cell <= cells.end());
        lasting + ending.filter(|(_, end)| *end > now).count() as u32
    }
}

/// How much stands in each cell; changes are added one by one, so it may be less than nothing on the way.
type Counts = BTreeMap<Cell, i64>;

/// Which cells are wanted.
struct Wanted {
    extent: Extent,
    resolution: Resolution,
    now: Instant,
}

impl Wanted {
    /// May something that stands in a cell, or the cell itself, lie within the piece? Across the date line too.
    fn reaches(&self, cell: Cell) -> bool {
        let (low, high, at) = (self.extent.south_west(), self.extent.north_east(), cell.centre());
        let north = (REACH * cell.resolution().edge_length_m() / EARTH_RADIUS_M).to_degrees();
        let (south, north_end) = (low.lat() - north, high.lat() + north);
        let cos = south.abs().max(north_end.abs()).min(90.0).to_radians().cos();
        let half = (high.lon() - low.lon()) / 2.0;
        let aside = (at.lon() - low.lon() - half).abs();
        let turned = aside.min(360.0 - aside);
        (south..=north_end).contains(&at.lat()) && (turned - half) * cos <= north
    }

    /// What may stand in a cell that reaches into the piece.
    fn around(&self) -> Extent {
        self.extent.widened(2.0 * REACH * self.resolution.edge_length_m())
    }
}

impl Snapshot {
    /// How much of what everyone may find now, persons left out, stands in each cell of a resolution that reaches into a piece
    /// of the map; in order of cell, none of them 0, and each the same whichever piece is asked. Cells around the piece may
    /// come too. Of resolutions finer than [`PLACE_RESOLUTION`] that one is taken.
    pub fn counts_within(&self, extent: &Extent, resolution: Resolution, now: Instant) -> Vec<(Cell, u32)> {
        let wanted = Wanted { extent: *extent, resolution: resolution.min(PLACE_RESOLUTION), now };
        let mut found = Counts::new();
        for shard in self.shards() {
            shard.count(&wanted, &mut found);
        }
        found
            .into_iter()
            .filter_map(|(cell, count)| Some((cell, u32::try_from(count).ok().filter(|one| *one > 0)?)))
            .collect()
    }
}

impl Shard {
    fn count(&self, wanted: &Wanted, found: &mut Counts) {
        let tally = &self.base.tally;
        tally.descend(0..tally.cells.len(), Resolution::Zero, wanted, found);
        let around = wanted.around();
        let mut add = |entry: &Entry, one: i64| {
            let at: Option<Point> = entry.stands_at.filter(|at| around.holds(*at) && entry.is_on_maps(wanted.now));
            let cell = at.and_then(|_| home(entry)).map(|home| home.coarsened(wanted.resolution));
            if let Some(cell) = cell.filter(|cell| wanted.reaches(*cell)) {
                *found.entry(cell).or_default() += one;
            }
        };
        self.overlay.puts().for_each(|row| add(&row.entry, 1));
        self.overlay.masked().filter_map(|id| self.base.seen(id)).for_each(|entry| add(&entry, -1));
    }
}

//! What a step costs, in whole millimetres: sums of whole numbers are the same in any order.
use super::table::Table;

/// Costs between the start (0) and the doors that are walked (1 and up, in the order of `Table::kept`).
pub(super) struct Costs {
    size: usize,
    millimetres: Vec<u64>,
    closed: bool,
}

impl Costs {
    pub(super) fn new(table: &Table, closed: bool) -> Self {
        let places: Vec<Option<usize>> = std::iter::once(None).chain(table.kept.iter().copied().map(Some)).collect();
        let cost = |from, to| table.leg(from, to).map_or(0, |leg| (leg.metres * 1000.0).round() as u64);
        let pairs = places.iter().flat_map(|from| places.iter().map(move |to| (*from, *to)));
        let millimetres = pairs.map(|(from, to)| cost(from, to)).collect();
        Self { size: places.len(), millimetres, closed }
    }

    /// A square table whose row and column 0 are the start.
    #[cfg(test)]
    pub(super) fn from_millimetres(millimetres: Vec<u64>, size: usize, closed: bool) -> Self {
        Self { size, millimetres, closed }
    }

    /// How many doors.
    pub(super) const fn doors(&self) -> usize {
        self.size - 1
    }

    /// From one to the next; the way back to the start is free when nobody walks it.
    pub(super) fn step(&self, from: usize, to: usize) -> u64 {
        if to == 0 && !self.closed { 0 } else { self.millimetres[from * self.size + to] }
    }

    /// A path that begins and ends with 0.
    pub(super) fn along(&self, path: &[usize]) -> u64 {
        path.windows(2).map(|step| self.step(step[0], step[1])).sum()
    }
}

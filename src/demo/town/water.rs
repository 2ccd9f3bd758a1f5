//! Canals and the railway as lines that run through, and canals also as water with banks.
use super::plane::{P, along};

use super::plan::Plan;

/// A line through town that nobody walks on.
pub(super) struct Barrier {
    pub name: &'static str,
    /// Metres wide; the railway 9.
    pub wide: f64,
    pub rail: bool,
    pub line: Vec<P>,
}

impl Barrier {
    /// The banks as one ring.
    pub(super) fn ring(&self) -> Vec<P> {
        let half = self.wide / 2.0;
        let normal = |i: usize| {
            let (from, to) = (self.line[i.saturating_sub(1)], self.line[(i + 1).min(self.line.len() - 1)]);
            (to - from).unit().left()
        };
        let bank = |i: usize, side: f64| self.line[i] + normal(i) * (half * side);
        let there = (0..self.line.len()).map(|i| bank(i, -1.0));
        let back = (0..self.line.len()).rev().map(|i| bank(i, 1.0));
        there.chain(back).collect()
    }
}

/// All canals, and the railway last.
pub(super) fn barriers(plan: &Plan) -> Vec<Barrier> {
    let honing = plan.column(1, 0);
    let koren = plan.column(2, 2);
    let molen = plan.column(3, 0);
    vec![
        canal("Ringvaart", 16.0, plan.row(0).to_vec(), 150.0, 150.0),
        canal("Honingvaart", 24.0, honing, 0.0, 260.0),
        canal("Zuidersingel", 14.0, plan.row(2)[..2].to_vec(), 160.0, 0.0),
        canal("Noordersingel", 14.0, plan.row(3)[1..].to_vec(), 0.0, 0.0),
        canal("Korenwetering", 12.0, koren, -14.0, 160.0),
        canal("Molenwetering", 12.0, molen, 0.0, 160.0),
        Barrier { rail: true, ..canal("Spoorlijn", 9.0, plan.row(1).to_vec(), 420.0, 420.0) },
    ]
}

/// A line that runs on for some metres past its ends (or stops short).
fn canal(name: &'static str, wide: f64, mut line: Vec<P>, before: f64, after: f64) -> Barrier {
    let last = line.len() - 1;
    let (start, end) = ((line[0] - line[1]).unit() * before, (line[last] - line[last - 1]).unit() * after);
    line[0] = line[0] + start;
    line[last] = line[last] + end;
    Barrier { name, wide, rail: false, line: along(&line, 40.0) }
}

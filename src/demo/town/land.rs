//! From the plan to the earth: the land bends a little everywhere, the town is turned, and it stands on real
//! coordinates in the polder between Zevenhuizen and Moordrecht, where no such town is.
use super::{
    chance::splitmix,
    plane::{P, p},
};

/// The middle of town.
const MIDDLE: (f64, f64) = (52.0040, 4.6200);
/// Metres in a degree of latitude, and of longitude at that latitude (earth radius of the engine).
const DEGREE: (f64, f64) = (111_195.08, 68_456.0);
/// The town is turned by about 13 degrees, as polders lie: cosine and sine.
const TURN: (f64, f64) = (0.974_391, 0.224_860);

/// The bends of one seed's land.
#[derive(Clone, Copy, Debug)]
pub(super) struct Land {
    seed: u64,
}

impl Land {
    pub(super) const fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// Bent and turned, still in metres.
    pub(super) fn bend(self, at: P) -> P {
        let bent = at + self.wave(at, 760.0, 52.0, 1) + self.wave(at, 310.0, 9.0, 5);
        p(bent.x * TURN.0 - bent.y * TURN.1, bent.x * TURN.1 + bent.y * TURN.0)
    }

    /// On the earth, in degrees with seven decimals.
    pub(super) fn degrees(self, at: P) -> (f64, f64) {
        let bent = self.bend(at);
        let round = |degrees: f64| (degrees * 1e7).round() / 1e7;
        (round(MIDDLE.0 + bent.y / DEGREE.0), round(MIDDLE.1 + bent.x / DEGREE.1))
    }

    /// Smooth noise: values on a lattice, eased between.
    fn wave(self, at: P, lattice: f64, most: f64, salt: u64) -> P {
        let (x, y) = (at.x / lattice, at.y / lattice);
        let (col, row) = (x.floor(), y.floor());
        let ease = |t: f64| t * t * t * (t * (t * 6.0 - 15.0) + 10.0);
        let (tx, ty) = (ease(x - col), ease(y - row));
        let knot = |dx: f64, dy: f64| self.knot(col + dx, row + dy, salt);
        let south = knot(0.0, 0.0).towards(knot(1.0, 0.0), tx);
        let north = knot(0.0, 1.0).towards(knot(1.0, 1.0), tx);
        south.towards(north, ty) * most
    }

    fn knot(self, col: f64, row: f64, salt: u64) -> P {
        let mut mixed =
            self.seed ^ ((col as i64) as u64).rotate_left(17) ^ ((row as i64) as u64).rotate_left(41) ^ salt;
        let mut one = || (splitmix(&mut mixed) >> 11) as f64 / (1_u64 << 52) as f64 - 1.0;
        p(one(), one())
    }
}

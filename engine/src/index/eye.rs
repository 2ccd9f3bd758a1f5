//! Lower bounds of distances without trigonometry, and mostly without a root.
use super::bound::LEAF;
use super::glance::{Block, UNITS};
use crate::domain::{EARTH_RADIUS_M, Point};

/// Beyond these degrees nothing is said about distances: everything might be near. There the way over the date line or
/// around the pole would be the short one.
const MOST_EAST: f64 = 177.0;
const LEAST_COS: f64 = 0.1;

/// Where distances are measured from.
///
/// The haversine is `sin2(north / 2) + cos cos sin2(east / 2)`. With the angles themselves for the sines, the least
/// cosine there may be, and a thousandth taken off, the square is below the exact one for everything within 20 km (and
/// beyond 20 km for everything beyond).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Eye {
    /// Whole ten-millionths of a degree.
    at: [i32; 2],
    cos: f64,
    /// Squared metres of a ten-millionth of a degree, less a thousandth.
    scale: f64,
}

impl Eye {
    pub(crate) fn new(at: Point) -> Self {
        let cos = libm::cos(at.lat().to_radians()).max(0.0);
        let unit = (EARTH_RADIUS_M / UNITS).to_radians();
        let silent = cos < LEAST_COS || at.lon().abs() > MOST_EAST;
        let scale = if silent { 0.0 } else { unit * unit * 0.999 };
        Self { at: whole(at), cos, scale }
    }

    /// Squared metres that `at` is surely not nearer than.
    pub(crate) fn squared_to(&self, at: Point) -> f32 {
        let [lat, lon] = whole(at);
        self.flat([lat; 2]).squared_to([lat; 2], [lon; 2])
    }

    /// As seen from here, everything between two latitudes. A cosine changes by no more than its latitude does.
    #[inline]
    pub(super) fn flat(&self, lat: [i32; 2]) -> Flat {
        let [here, south, north] = [self.at[0], lat[0], lat[1]].map(i64::from);
        let farthest = (here - south).max(north - here);
        let cos = (self.cos - farthest as f64 * (1.0 / UNITS).to_radians()).max(0.0);
        Flat { at: self.at, north: self.scale as f32, east: (self.scale * self.cos * cos) as f32 }
    }
}

/// In whole units.
pub(super) fn whole(at: Point) -> [i32; 2] {
    [(at.lat() * UNITS).round() as i32, (at.lon() * UNITS).round() as i32]
}

/// A strip of the earth laid flat.
#[derive(Clone, Copy, Debug)]
pub(super) struct Flat {
    at: [i32; 2],
    north: f32,
    east: f32,
}

impl Flat {
    /// Both ends were rounded to whole units: together they may be one unit nearer than it seems.
    #[inline]
    fn squared(self, north: f32, east: f32) -> f32 {
        let (north, east) = ((north - 1.0).max(0.0), (east - 1.0).max(0.0));
        self.north * north * north + self.east * east * east
    }

    /// Squared metres that nothing within the box is nearer than.
    #[inline]
    pub(super) fn squared_to(self, lat: [i32; 2], lon: [i32; 2]) -> f32 {
        let outside = |at: i32, [low, high]: [i32; 2]| {
            let [at, low, high] = [at, low, high].map(i64::from);
            (low - at).max(at - high).max(0) as f32
        };
        self.squared(outside(self.at[0], lat), outside(self.at[1], lon))
    }

    /// The same for every row of a leaf at once. A difference that does not fit wraps to one that is far as well.
    #[inline]
    pub(super) fn squares(self, block: &Block) -> [f32; LEAF] {
        let apart = |here: i32, there: i32| (there.wrapping_sub(here) as f32).abs();
        let mut squares = [0.0; LEAF];
        for ((squared, lat), lon) in squares.iter_mut().zip(&block.lat).zip(&block.lon) {
            *squared = self.squared(apart(self.at[0], *lat), apart(self.at[1], *lon));
        }
        squares
    }
}

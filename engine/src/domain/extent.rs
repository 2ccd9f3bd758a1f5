//! A piece of the map between two parallels and two meridians.
use super::{EARTH_RADIUS_M, Point};

/// Of the last parallel that is told from a pole: about 87 degrees.
const LEAST_COS: f64 = 0.05;

/// Its edges included. It does not reach over the date line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    south_west: Point,
    north_east: Point,
}

impl Extent {
    /// From its south-west to its north-east corner; `None` when the first is not south-west of the second.
    pub fn new(south_west: Point, north_east: Point) -> Option<Self> {
        let is_in_order = south_west.lat() <= north_east.lat() && south_west.lon() <= north_east.lon();
        is_in_order.then_some(Self { south_west, north_east })
    }

    /// The least that holds all points; `None` without any.
    pub fn around(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        let mut points = points.into_iter();
        let first = points.next()?;
        let mut corners = [first.lat(), first.lon(), first.lat(), first.lon()];
        for at in points {
            let [south, west, north, east] = corners;
            corners = [south.min(at.lat()), west.min(at.lon()), north.max(at.lat()), east.max(at.lon())];
        }
        let [south, west, north, east] = corners;
        Self::new(Point::new(south, west).ok()?, Point::new(north, east).ok()?)
    }

    /// Its corner with the least latitude and longitude.
    pub const fn south_west(&self) -> Point {
        self.south_west
    }
    /// Its corner with the greatest latitude and longitude.
    pub const fn north_east(&self) -> Point {
        self.north_east
    }

    /// Does a point lie in it?
    pub fn holds(&self, at: Point) -> bool {
        (self.south_west.lat()..=self.north_east.lat()).contains(&at.lat())
            && (self.south_west.lon()..=self.north_east.lon()).contains(&at.lon())
    }

    /// With so many metres more on every side, and at the sides a little more than that; it ends at the poles and at the date
    /// line.
    #[must_use]
    pub fn widened(&self, metres: f64) -> Self {
        let north = (metres / EARTH_RADIUS_M).to_degrees();
        let south_west = (self.south_west.lat() - north).max(-90.0);
        let north_east = (self.north_east.lat() + north).min(90.0);
        // Where the parallels are shortest.
        let cos = south_west.abs().max(north_east.abs()).to_radians().cos().max(LEAST_COS);
        let (west, east) = (self.south_west.lon() - north / cos, self.north_east.lon() + north / cos);
        let corners = (Point::new(south_west, west.max(-180.0)), Point::new(north_east, east.min(180.0)));
        let (Ok(south_west), Ok(north_east)) = corners else { return *self };
        Self { south_west, north_east }
    }

    /// Have the two a point in common?
    pub fn meets(&self, other: &Self) -> bool {
        self.south_west.lat() <= other.north_east.lat()
            && other.south_west.lat() <= self.north_east.lat()
            && self.south_west.lon() <= other.north_east.lon()
            && other.south_west.lon() <= self.north_east.lon()
    }
}

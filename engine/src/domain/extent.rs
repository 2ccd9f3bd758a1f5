//! A piece of the map between two parallels and two meridians.
use super::Point;

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

    /// Have the two a point in common?
    pub fn meets(&self, other: &Self) -> bool {
        self.south_west.lat() <= other.north_east.lat()
            && other.south_west.lat() <= self.north_east.lat()
            && self.south_west.lon() <= other.north_east.lon()
            && other.south_west.lon() <= self.north_east.lon()
    }
}

//! Which tile: zoom, column and row of the web's square maps (EPSG:3857 cut in halves again and again).
use engine::domain::{Extent, Point};

/// The finest tiles that are made: a house is as wide as a hand on a screen; maps stretch them further.
pub const MOST_ZOOM: u8 = 18;
/// Units along a side of a tile.
pub const WIDTH: f64 = 4096.0;
/// How far beyond its edge a tile knows what is drawn, in units: lines are wider than nothing.
pub const MARGIN: f64 = 128.0;

/// One tile that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    zoom: u8,
    column: u32,
    row: u32,
}

impl Address {
    /// A tile by zoom, column from the west and row from the north; `None` where there is none.
    pub fn new(zoom: u8, column: u32, row: u32) -> Option<Self> {
        let side = 1_u32.checked_shl(u32::from(zoom)).filter(|_| zoom <= MOST_ZOOM)?;
        (column < side && row < side).then_some(Self { zoom, column, row })
    }

    /// The tile of a zoom in which a point lies.
    pub fn of(at: Point, zoom: u8) -> Option<Self> {
        let side = f64::from(1_u32.checked_shl(u32::from(zoom)).filter(|_| zoom <= MOST_ZOOM)?);
        let [x, y] = on_the_square(at);
        let within = |share: f64| (share * side).floor().clamp(0.0, side - 1.0) as u32;
        Self::new(zoom, within(x), within(y))
    }

    /// 0 = the whole world in one.
    pub const fn zoom(self) -> u8 {
        self.zoom
    }
    /// From the west.
    pub const fn column(self) -> u32 {
        self.column
    }
    /// From the north.
    pub const fn row(self) -> u32 {
        self.row
    }

    /// Where a point lies in it, in units from its north-west corner; outside of it less than 0 or more than [`WIDTH`].
    pub fn place(self, at: Point) -> [f64; 2] {
        let side = f64::from(1_u32 << self.zoom);
        let [x, y] = on_the_square(at);
        [(x * side - f64::from(self.column)) * WIDTH, (y * side - f64::from(self.row)) * WIDTH]
    }

    /// What it shows, with a margin of `margin` units on every side.
    pub fn extent(self, margin: f64) -> Option<Extent> {
        let side = f64::from(1_u32 << self.zoom);
        let share = |index: u32, units: f64| ((f64::from(index) + units / WIDTH) / side).clamp(0.0, 1.0);
        let north_west = (share(self.column, -margin), share(self.row, -margin));
        let south_east = (share(self.column, WIDTH + margin), share(self.row, WIDTH + margin));
        Extent::new(on_earth(north_west.0, south_east.1)?, on_earth(south_east.0, north_west.1)?)
    }
}

/// Shares of the square from its north-west corner (EPSG:3857; OGC Two Dimensional Tile Matrix Set, WebMercatorQuad).
pub fn on_the_square(at: Point) -> [f64; 2] {
    let lat = at.lat().clamp(-MOST_LATITUDE, MOST_LATITUDE).to_radians();
    let north = lat.tan().asinh();
    [(at.lon() + 180.0) / 360.0, (1.0 - north / std::f64::consts::PI) / 2.0]
}

/// Where the square ends, in degrees: atan(sinh(pi)).
const MOST_LATITUDE: f64 = 85.051_128_779_806_6;

/// What lies at shares of the square; `None` beside it.
pub fn on_earth(x: f64, y: f64) -> Option<Point> {
    let lat = (std::f64::consts::PI * (1.0 - 2.0 * y)).sinh().atan().to_degrees();
    Point::new(lat, x * 360.0 - 180.0).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_tiles_that_exist() {
        assert!(Address::new(0, 0, 0).is_some());
        assert!(Address::new(0, 1, 0).is_none() && Address::new(3, 0, 8).is_none());
        assert!(Address::new(MOST_ZOOM + 1, 0, 0).is_none() && Address::new(200, 0, 0).is_none());
    }

    #[test]
    fn the_tile_of_delft_is_where_others_say_it_is() {
        // By the formula of the OpenStreetMap wiki, "Slippy map tilenames".
        let market = Point::new(52.011_7, 4.359_4).unwrap();
        let tile = Address::of(market, 14).unwrap();
        assert_eq!((tile.column(), tile.row()), (8_390, 5_411));
    }

    proptest! {
        #[test]
        fn a_point_lies_in_its_tile(lat in -85.0..85.0_f64, lon in -180.0..179.99_f64, zoom in 0..=MOST_ZOOM) {
            let at = Point::new(lat, lon).unwrap();
            let tile = Address::of(at, zoom).unwrap();
            let [x, y] = tile.place(at);
            prop_assert!((0.0..=WIDTH).contains(&x) && (0.0..=WIDTH).contains(&y), "{x} {y}");
            prop_assert!(tile.extent(MARGIN).unwrap().holds(at));
        }
    }
}

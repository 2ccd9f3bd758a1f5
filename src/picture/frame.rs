//! Which piece of the map a picture shows, and where a place lies in it.
use engine::domain::{Extent, Point};

use crate::tile::{Address, WIDTH, on_earth, on_the_square};

/// How wide the whole map is at zoom 0, in pixels of the page, as MapLibre counts.
const WORLD_PX: f64 = 512.0;

/// The piece that a picture shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Width in pixels of the page.
    pub width: u32,
    /// Height in pixels of the page.
    pub height: u32,
    /// Pixels of the picture for each pixel of the page: more than 1 for paper.
    pub scale: f64,
    /// What lies in the middle.
    pub middle: Point,
    /// How close, as MapLibre counts: the whole map is `512 * 2^zoom` pixels of the page wide.
    pub zoom: f64,
}

impl Frame {
    /// Width and height in pixels of the picture.
    pub fn pixels(&self) -> (u32, u32) {
        let scaled = |side: u32| (f64::from(side) * self.scale).round() as u32;
        (scaled(self.width), scaled(self.height))
    }

    /// Where a place lies, in pixels of the picture from its upper left corner.
    pub fn place(&self, at: Point) -> [f64; 2] {
        self.at(on_the_square(at))
    }

    /// Where a corner lies that a tile names in its own units.
    pub fn corner(&self, tile: Address, [x, y]: [f64; 2]) -> [f64; 2] {
        let side = f64::from(tile.zoom()).exp2();
        self.at([(f64::from(tile.column()) + x / WIDTH) / side, (f64::from(tile.row()) + y / WIDTH) / side])
    }

    /// How many units of a tile are one pixel of the picture.
    pub fn units(&self, tile: Address) -> f64 {
        WIDTH * f64::from(tile.zoom()).exp2() / self.world()
    }

    /// The tiles that cover it, row by row: as coarse as the picture is, and no finer than `finest`.
    pub fn tiles(&self, finest: u8) -> Vec<Address> {
        let zoom = (self.zoom.max(0.0).floor() as u8).min(finest);
        let side = f64::from(zoom).exp2();
        let [[west, north], [east, south]] = self.corners().map(|corner| corner.map(|share| share * side));
        let along = |from: f64, to: f64| (from.floor().max(0.0) as u32)..(to.ceil().min(side) as u32);
        let rows = along(north, south);
        rows.flat_map(|row| along(west, east).filter_map(move |column| Address::new(zoom, column, row))).collect()
    }

    /// The same piece in degrees; `None` beyond the edge of the map.
    pub fn extent(&self) -> Option<Extent> {
        let [[west, north], [east, south]] = self.corners();
        Extent::new(on_earth(west, south)?, on_earth(east, north)?)
    }

    /// A frame of a size around places, none closer than `closest`; `None` without places.
    pub fn around(places: &[Point], (width, height, scale): (u32, u32, f64), closest: f64) -> Option<Self> {
        let around = Extent::around(places.iter().copied())?;
        let [west, south] = on_the_square(around.south_west());
        let [east, north] = on_the_square(around.north_east());
        // A rim of a sixth on every side.
        let room = |side: u32, span: f64| (f64::from(side) * 2.0 / 3.0 / WORLD_PX / span.max(f64::MIN_POSITIVE)).log2();
        let zoom = room(width, east - west).min(room(height, south - north)).min(closest);
        let middle = on_earth((west + east) / 2.0, (north + south) / 2.0)?;
        Some(Self { width, height, scale, middle, zoom })
    }

    /// North-west and south-east, in shares of the whole map.
    fn corners(&self) -> [[f64; 2]; 2] {
        let [x, y] = on_the_square(self.middle);
        let (width, height) = self.pixels();
        let half = [f64::from(width) / 2.0 / self.world(), f64::from(height) / 2.0 / self.world()];
        [[x - half[0], y - half[1]], [x + half[0], y + half[1]]]
    }

    /// Pixels of the picture along the whole map.
    fn world(&self) -> f64 {
        WORLD_PX * self.zoom.exp2() * self.scale
    }

    fn at(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        let [[west, north], _] = self.corners();
        [(x - west) * self.world(), (y - north) * self.world()]
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn delft(zoom: f64) -> Frame {
        Frame { width: 1_200, height: 630, scale: 2.0, middle: Point::new(51.995, 4.357).unwrap(), zoom }
    }

    #[test]
    fn the_middle_lies_in_the_middle() {
        let frame = delft(13.7);
        let [x, y] = frame.place(frame.middle);
        assert!((x - 1_200.0).abs() < 1e-6 && (y - 630.0).abs() < 1e-6, "{x} {y}");
    }

    #[test]
    fn a_tile_and_the_earth_agree() {
        let frame = delft(14.2);
        for tile in frame.tiles(14) {
            let at = Point::new(51.99, 4.36).unwrap();
            let (by_tile, by_earth) = (frame.corner(tile, tile.place(at)), frame.place(at));
            assert!((0..2).all(|axis| (by_tile[axis] - by_earth[axis]).abs() < 1e-3), "{by_tile:?} {by_earth:?}");
            let [[left, _], [right, _]] = [[0.0; 2], [WIDTH, 0.0]].map(|corner| frame.corner(tile, corner));
            assert!(((right - left) * frame.units(tile) - WIDTH).abs() < 1e-3);
        }
    }

    #[test]
    fn its_tiles_cover_it_and_reach_no_further() {
        let frame = delft(14.9);
        let extent = frame.extent().unwrap();
        let tiles = frame.tiles(14);
        for at in [extent.south_west(), extent.north_east(), frame.middle] {
            assert!(tiles.contains(&Address::of(at, 14).unwrap()));
        }
        assert!(tiles.iter().all(|tile| tile.extent(0.0).unwrap().meets(&extent)), "{tiles:?}");
        assert!(frame.tiles(12).iter().all(|tile| tile.zoom() == 12));
    }

    #[test]
    fn places_fit_in_a_frame_around_them() {
        let places = [(51.99, 4.35), (52.0, 4.36), (51.995, 4.37)].map(|(lat, lon)| Point::new(lat, lon).unwrap());
        let frame = Frame::around(&places, (640, 360, 1.0), 16.0).unwrap();
        let seen = places.map(|at| frame.place(at));
        assert!(seen.iter().all(|[x, y]| (50.0..590.0).contains(x) && (50.0..310.0).contains(y)), "{seen:?}");
        assert_eq!(Frame::around(&places[..1], (640, 360, 1.0), 16.0).unwrap().zoom, 16.0);
        assert!(Frame::around(&[], (640, 360, 1.0), 16.0).is_none());
    }
}

//! Where places and corners of tiles lie in the picture: Web Mercator (EPSG:3857) as MapLibre GL scales it.

use std::f64::consts::PI;

use crate::{
    clip::Rectangle,
    request::{Request, Size, Tile},
};

/// A point of the picture in pixels of the PNG, from the upper left corner to the right and down.
pub type Point = [f64; 2];

/// How far outside the picture shapes are kept, in pixels: more than half of the widest line.
const MARGIN_PX: f64 = 256.0;
/// How far a tile's shapes reach into its neighbours, in pixels, so that lines that go on there meet without a crack.
const OVERLAP_PX: f64 = 1.0;
/// Edge of the world at zoom 0, in CSS pixels.
const WORLD_PX: f64 = 512.0;

/// The view of one picture.
#[derive(Debug)]
pub struct Projection {
    size: Size,
    /// The middle, as parts of the world's edge.
    middle: Point,
    /// Pixels of the PNG along the world's edge.
    world_px: f64,
}

impl Projection {
    /// The view that a request asks for.
    pub fn of(request: &Request) -> Self {
        let view = &request.view;
        Self {
            size: request.size_px(),
            middle: world(view.longitude, view.latitude),
            world_px: WORLD_PX * view.zoom.exp2() * request.scale,
        }
    }

    /// Where a place (degrees, WGS 84) lies.
    pub fn place(&self, longitude: f64, latitude: f64) -> Point {
        self.point(world(longitude, latitude))
    }

    /// Where a corner of a tile lies, whose edge is `extent` units.
    pub fn corner(&self, tile: &Tile, extent: u32, [x, y]: [i32; 2]) -> Point {
        let side = f64::from(tile.z).exp2();
        let along = |first: u32, unit: i32| (f64::from(first) + f64::from(unit) / f64::from(extent)) / side;
        self.point([along(tile.x, x), along(tile.y, y)])
    }

    /// The part of the picture and its margin that a tile answers for.
    pub fn part(&self, tile: &Tile) -> Rectangle {
        let [least, most] = [self.corner(tile, 1, [0, 0]), self.corner(tile, 1, [1, 1])];
        Rectangle { least, most }.grown(OVERLAP_PX).within(&self.paper().grown(MARGIN_PX))
    }

    /// The picture itself.
    pub fn paper(&self) -> Rectangle {
        Rectangle { least: [0.0, 0.0], most: [f64::from(self.size.width), f64::from(self.size.height)] }
    }

    fn point(&self, world: Point) -> Point {
        let half = [f64::from(self.size.width) / 2.0, f64::from(self.size.height) / 2.0];
        [0, 1].map(|axis| (world[axis] - self.middle[axis]) * self.world_px + half[axis])
    }
}

// A place as parts of the world's edge: EPSG:3857 laid on a square of 1.
fn world(longitude: f64, latitude: f64) -> Point {
    let north = latitude.to_radians().tan().asinh();
    [longitude / 360.0 + 0.5, 0.5 - north / (2.0 * PI)]
}

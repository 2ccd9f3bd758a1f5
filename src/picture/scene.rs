//! What is on a picture, whoever draws it: tiles as maps get them, with one layer for each colour, and how the layers are painted.
use bytes::Bytes;
use engine::domain::Point;
use sha2::{Digest, Sha256};

use super::Frame;
use crate::tile::Address;

/// `#rrggbb`; opaque, for one of the two who draw knows nothing else.
pub type Colour = &'static str;

/// A picture to draw.
#[derive(Clone, Debug)]
pub struct Scene {
    /// Which piece of the map.
    pub frame: Frame,
    /// The colour of the ground.
    pub background: Colour,
    /// How the layers of the tiles are painted, the lowest first. One may be painted more than once.
    pub layers: Vec<Layer>,
    /// Words, above all layers.
    pub labels: Vec<Label>,
    /// Whose data it is, in the lower right corner.
    pub credit: String,
    /// The tiles.
    pub tiles: Vec<(Address, Bytes)>,
}

/// A layer of the tiles, and how it is painted.
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    /// Its name in the tiles.
    pub name: String,
    /// How.
    pub paint: Paint,
}

/// A way to paint.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paint {
    /// Surfaces.
    Fill(Colour),
    /// Lines and the edges of surfaces, so many pixels of the page wide.
    Line(Colour, f64),
}

/// A word with its middle on a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// One line.
    pub text: String,
    /// Where.
    pub at: Point,
    /// Height of its letters in pixels of the page.
    pub size: f64,
    /// Colour of its letters.
    pub colour: Colour,
    /// The rim around its letters: colour, and pixels of the page.
    pub halo: (Colour, f64),
}

impl Layer {
    /// A layer by its name.
    pub fn new(name: impl Into<String>, paint: Paint) -> Self {
        Self { name: name.into(), paint }
    }
}

impl Scene {
    /// The same for scenes that look the same, and for no others.
    pub fn key(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        let looks = (&self.frame, self.background, &self.layers, &self.labels, &self.credit);
        hash.update(format!("{looks:?}"));
        for (address, tile) in &self.tiles {
            hash.update(format!("{address:?} {}", tile.len()));
            hash.update(tile);
        }
        hash.finalize().into()
    }
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::tile::{Canvas, Mark, Shape};

    /// A square around the middle of a small picture, filled, outlined and named.
    pub fn square() -> Scene {
        let frame =
            Frame { width: 200, height: 120, scale: 1.0, middle: Point::new(51.995, 4.357).unwrap(), zoom: 14.0 };
        let corner = |lat: f64, lon: f64| Point::new(51.995 + lat * 0.000_5, 4.357 + lon * 0.000_8).unwrap();
        let ring = vec![corner(-1.0, -1.0), corner(-1.0, 1.0), corner(1.0, 1.0), corner(1.0, -1.0)];
        let draw = |address: Address| {
            let mut canvas = Canvas::new(address);
            let mark = Mark { shape: Shape::Surface(vec![ring.clone()]), values: Vec::new() };
            canvas.draw("square", [mark]);
            (address, canvas.into_bytes().into())
        };
        Scene {
            frame,
            background: "#fffbf4",
            layers: vec![
                Layer::new("square", Paint::Fill("#f2b134")),
                Layer::new("square", Paint::Line("#1e2a2f", 2.0)),
            ],
            labels: vec![Label {
                text: "7".into(),
                at: frame.middle,
                size: 14.0,
                colour: "#1e2a2f",
                halo: ("#f2b134", 2.0),
            }],
            credit: "\u{a9} OpenStreetMap contributors".into(),
            tiles: frame.tiles(14).into_iter().map(draw).collect(),
        }
    }

    #[test]
    fn the_key_tells_scenes_apart() {
        let (one, mut other, mut third) = (square(), square(), square());
        assert_eq!(one.key(), other.key());
        other.layers[0].paint = Paint::Fill("#f2b135");
        third.tiles[0].1 = Bytes::from_static(b"\x1a\x00");
        assert!(one.key() != other.key() && one.key() != third.key());
    }
}

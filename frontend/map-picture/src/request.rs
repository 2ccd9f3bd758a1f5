//! What one picture is asked with: one JSON document, in words of its own (README.md shows it whole).

use serde::Deserialize;

use crate::{
    colour::{Colour, WHITE},
    fault::Fault,
    limits,
};

/// A picture to draw.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Width on the page, in CSS pixels.
    pub width: u32,
    /// Height on the page, in CSS pixels.
    pub height: u32,
    /// Pixels of the PNG for each CSS pixel; 1 where it is left out.
    #[serde(default = "one")]
    pub scale: f64,
    /// What lies in the middle, and how near.
    pub view: View,
    /// The colour of the ground; white where it is left out.
    #[serde(default = "white")]
    pub background: Colour,
    /// The layers, the lowest first.
    pub style: Vec<StyleLayer>,
    /// Words on the map, above all layers.
    #[serde(default)]
    pub labels: Vec<Label>,
    /// Whose data it is, in the lower right corner.
    pub credit: Option<String>,
    /// The tiles; what none covers shows the ground.
    #[serde(default)]
    pub tiles: Vec<Tile>,
    /// After how many seconds to give up; 20 where it is left out.
    #[serde(default = "patience")]
    pub seconds: u64,
}

/// Which part of the world is shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    /// Degrees east of the middle (WGS 84).
    pub longitude: f64,
    /// Degrees north of the middle (WGS 84).
    pub latitude: f64,
    /// As in MapLibre GL: at zoom `z` the world is `512 * 2^z` CSS pixels wide.
    pub zoom: f64,
}

/// One layer of the tiles, painted in one way.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StyleLayer {
    /// The layer's name in the tiles. The same one may be painted more than once.
    pub source_layer: String,
    /// How.
    pub paint: Paint,
}

/// A way to paint: `{"fill": "#rrggbb"}` or `{"line": {"color": "#rrggbb", "width_px": 2}}`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Paint {
    /// Polygons in one colour.
    Fill(Colour),
    /// Lines, and the outlines of polygons.
    Line {
        /// The one colour.
        color: Colour,
        /// Width in CSS pixels.
        width_px: f64,
    },
}

/// Words with their middle on a place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// One line.
    pub text: String,
    /// Degrees east (WGS 84).
    pub longitude: f64,
    /// Degrees north (WGS 84).
    pub latitude: f64,
    /// Height of the letters in CSS pixels, as in a style sheet.
    pub size_px: f64,
    /// Colour of the letters.
    pub color: Colour,
    /// What keeps the letters apart from what lies below.
    pub halo: Option<Halo>,
}

/// A rim around letters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Halo {
    /// Its colour.
    pub color: Colour,
    /// How far it reaches beyond the letters, in CSS pixels.
    pub width_px: f64,
}

/// A vector tile of the usual scheme (x to the east, y to the south).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tile {
    /// Zoom level.
    pub z: u8,
    /// Column.
    pub x: u32,
    /// Row.
    pub y: u32,
    /// Mapbox Vector Tile, not compressed, in base64.
    pub mvt: String,
}

/// Width and height of a PNG.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

fn one() -> f64 {
    1.0
}

fn white() -> Colour {
    WHITE
}

fn patience() -> u64 {
    20
}

impl Request {
    /// Reads a request and holds it against the limits.
    ///
    /// # Errors
    /// [`Fault::Request`].
    pub fn read(json: &[u8]) -> Result<Self, Fault> {
        let request: Self = serde_json::from_slice(json).map_err(|fault| Fault::Request(fault.to_string()))?;
        limits::check(&request)?;
        Ok(request)
    }

    /// The size of the PNG: whole pixels.
    pub fn size_px(&self) -> Size {
        // `as` holds what is too large for a number at its end, which the limits refuse.
        let scaled = |side: u32| (f64::from(side) * self.scale).round() as u32;
        Size { width: scaled(self.width), height: scaled(self.height) }
    }
}

impl Tile {
    /// Refuses a place that does not exist, and more bytes than one tile may have.
    ///
    /// # Errors
    /// [`Fault::Request`].
    pub fn check(&self) -> Result<(), Fault> {
        let side = 1_u64 << self.z.min(63);
        if f64::from(self.z) > limits::ZOOM || u64::from(self.x.max(self.y)) >= side {
            return Err(Fault::Request(format!("there is no tile {self}")));
        }
        // Four letters hold three bytes.
        limits::at_most(&format!("bytes in tile {self}"), self.mvt.len() / 4 * 3, limits::TILE_BYTES)
    }
}

impl std::fmt::Display for Tile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}/{}", self.z, self.x, self.y)
    }
}

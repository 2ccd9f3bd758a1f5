//! Reads the shapes of a vector tile (Mapbox Vector Tile 2.1) so that no bytes whatever can stop the program.
//!
//! The messages are read by the library that maplibre uses. The geometry inside them is read here: the reader of that
//! library trusts it, and indexes, adds and allocates with numbers that a tile names.

use geozero::mvt::{
    Message, Tile as Messages,
    tile::{Feature, GeomType, Layer},
};
use thiserror::Error;

/// A corner in units of the tile, from its upper left corner to the right and down.
pub type Corner = [i32; 2];

/// What a broken tile is told.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum Broken {
    /// The bytes are no message, or none of a vector tile.
    #[error("its bytes are no vector tile ({0})")]
    Message(String),
    /// The edge of a layer has no sensible number of units.
    #[error("a layer has an extent of {0}")]
    Extent(u32),
    /// A geometry stops in the middle of a command.
    #[error("a shape ends too early")]
    Short,
    /// A command that its kind of geometry does not know, or not here.
    #[error("a shape holds command {0} where it may not")]
    Command(u32),
    /// A corner so far outside that it means nothing.
    #[error("a corner lies too far outside")]
    Far,
    /// An outline of a polygon that does not come back to its beginning.
    #[error("an outline is not closed")]
    Open,
}

/// One shape: all outlines of a polygon and its holes, or all parts of a line.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Whether the parts are outlines: their last corner leads back to the first, which is not repeated.
    pub closed: bool,
    /// The parts, each of at least two corners, an outline of at least three.
    pub parts: Vec<Vec<Corner>>,
}

/// The layers of one tile.
#[derive(Debug)]
pub struct Layers(Vec<Layer>);

// No tile maker reaches further, and sums of two stay far within an i32.
const FAR: i32 = 1 << 24;
const EXTENTS: std::ops::RangeInclusive<u32> = 16..=1 << 16;

impl Layers {
    /// Reads the bytes of a tile.
    ///
    /// # Errors
    /// [`Broken::Message`], [`Broken::Extent`].
    pub fn read(mvt: &[u8]) -> Result<Self, Broken> {
        let tile = Messages::decode(mvt).map_err(|fault| Broken::Message(fault.to_string()))?;
        let strange = tile.layers.iter().map(|layer| layer.extent()).find(|extent| !EXTENTS.contains(extent));
        strange.map_or(Ok(Self(tile.layers)), |extent| Err(Broken::Extent(extent)))
    }

    /// The features of every layer of that name, each with the units along its layer's edge.
    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (u32, &'a Feature)> {
        let layers = self.0.iter().filter(move |layer| layer.name == name);
        layers.flat_map(|layer| layer.features.iter().map(|feature| (layer.extent(), feature)))
    }
}

/// The shape of a feature; points, and kinds that nobody knows yet, have none.
///
/// # Errors
/// Every other [`Broken`].
pub fn shape(feature: &Feature) -> Result<Shape, Broken> {
    let closed = match feature.r#type() {
        GeomType::Polygon => true,
        GeomType::Linestring => false,
        GeomType::Point | GeomType::Unknown => return Ok(Shape::default()),
    };
    let mut reader = Reader { words: &feature.geometry, pen: [0, 0] };
    let mut parts = Vec::new();
    while !reader.words.is_empty() {
        parts.push(reader.part(closed)?);
    }
    parts.retain(|part: &Vec<Corner>| part.len() >= if closed { 3 } else { 2 });
    Ok(Shape { closed, parts })
}

const MOVE_TO: u32 = 1;
const LINE_TO: u32 = 2;
const CLOSE_PATH: u32 = 7;

// Walks over the commands of one geometry (section 4.3 of the specification).
struct Reader<'a> {
    words: &'a [u32],
    pen: Corner,
}

impl Reader<'_> {
    // One part: where it begins, its lines, and for an outline the way back.
    fn part(&mut self, closed: bool) -> Result<Vec<Corner>, Broken> {
        self.command(MOVE_TO, Some(1))?;
        let mut part = vec![self.corner()?];
        // A count says nothing yet about what is there: room is made corner by corner.
        for _ in 0..self.command(LINE_TO, None)? {
            part.push(self.corner()?);
        }
        if closed {
            self.command(CLOSE_PATH, Some(1)).map_err(|_| Broken::Open)?;
        }
        Ok(part)
    }

    // How often a command is to be repeated.
    fn command(&mut self, wanted: u32, times: Option<u32>) -> Result<u32, Broken> {
        let word = self.word()?;
        let (id, count) = (word & 7, word >> 3);
        if id != wanted || count == 0 || times.is_some_and(|times| count != times) {
            return Err(Broken::Command(id));
        }
        Ok(count)
    }

    fn corner(&mut self) -> Result<Corner, Broken> {
        for axis in [0, 1] {
            let word = self.word()?;
            let step = (word >> 1) as i32 ^ -((word & 1) as i32);
            let at = self.pen[axis].checked_add(step).filter(|at| at.unsigned_abs() <= FAR.unsigned_abs());
            self.pen[axis] = at.ok_or(Broken::Far)?;
        }
        Ok(self.pen)
    }

    fn word(&mut self) -> Result<u32, Broken> {
        let (first, rest) = self.words.split_first().ok_or(Broken::Short)?;
        self.words = rest;
        Ok(*first)
    }
}

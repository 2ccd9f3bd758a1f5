//! One tile while it is filled: layers by name, in the order in which they come, each a list of marks with what is said of them.
use engine::domain::Point;
use geo::{
    Area, Coord, LineString, Polygon,
    orient::{Direction, Orient},
};
use mvt::{GeomData, GeomEncoder, GeomType, Layer, Tile};

use super::{
    Address, WIDTH,
    clip::{line, surface},
};

/// What a mark looks like on the earth.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A spot.
    Spot(Point),
    /// A line along points.
    Line(Vec<Point>),
    /// A surface: its outer ring, then rings that are left out of it; each closed or not.
    Surface(Vec<Vec<Point>>),
}

/// What is said of a mark.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words.
    Text(String),
    /// Words of ours.
    Word(&'static str),
    /// A count.
    Count(u64),
}

/// One thing on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it looks like.
    pub shape: Shape,
    /// What is said of it.
    pub values: Vec<(&'static str, Value)>,
}

/// A tile could not be written.
#[derive(Debug, thiserror::Error)]
#[error("a tile could not be written: {0}")]
pub struct TileFault(#[from] mvt::Error);

/// A tile that is being filled.
pub struct Canvas {
    address: Address,
    tile: Tile,
    is_empty: bool,
}

impl Canvas {
    /// An empty tile.
    pub fn new(address: Address) -> Self {
        Self { address, tile: Tile::new(WIDTH as u32), is_empty: true }
    }

    /// Which tile.
    pub const fn address(&self) -> Address {
        self.address
    }

    /// Draws marks as a layer; those that the tile does not show are left out, and so is a layer that has none.
    ///
    /// # Errors
    /// [`TileFault`] for a name that the tile has already, and for what cannot be written.
    pub fn draw(&mut self, name: &str, marks: impl IntoIterator<Item = Mark>) -> Result<(), TileFault> {
        let mut layer = self.tile.create_layer(name);
        for mark in marks {
            for shape in self.encode(&mark.shape)? {
                layer = with(layer, shape, &mark.values);
            }
        }
        if layer.num_features() > 0 {
            self.tile.add_layer(layer)?;
            self.is_empty = false;
        }
        Ok(())
    }

    /// Its bytes; nothing for a tile that shows nothing.
    ///
    /// # Errors
    /// [`TileFault`].
    pub fn into_bytes(self) -> Result<Vec<u8>, TileFault> {
        if self.is_empty { Ok(Vec::new()) } else { Ok(self.tile.to_bytes()?) }
    }

    fn encode(&self, shape: &Shape) -> Result<Vec<GeomData>, TileFault> {
        let ring = |points: &[Point]| points.iter().map(|at| self.coord(*at)).collect::<LineString>();
        match shape {
            Shape::Spot(at) => spot(self.coord(*at)),
            Shape::Line(points) => {
                let pieces = line(&ring(points)).into_iter().map(|piece| on_the_grid(&piece));
                pieces.filter(|piece| piece.0.len() > 1).map(|piece| path(GeomType::Linestring, [&piece])).collect()
            }
            Shape::Surface(rings) => {
                let mut rings = rings.iter().map(|points| ring(points));
                let outer = rings.next().unwrap_or_else(|| LineString::new(Vec::new()));
                let shown = surface(Polygon::new(outer, rings.collect()));
                shown.0.iter().filter_map(piece).collect()
            }
        }
    }

    fn coord(&self, at: Point) -> Coord {
        let [x, y] = self.address.place(at);
        Coord { x, y }
    }
}

fn with(layer: Layer, shape: GeomData, values: &[(&'static str, Value)]) -> Layer {
    let mut feature = layer.into_feature(shape);
    for (key, value) in values {
        match value {
            Value::Text(text) => feature.add_tag_string(key, text),
            Value::Word(word) => feature.add_tag_string(key, word),
            Value::Count(count) => feature.add_tag_uint(key, *count),
        }
    }
    feature.into_layer()
}

/// A spot belongs to one tile alone: on an edge to the one east or south of it.
fn spot(at: Coord) -> Result<Vec<GeomData>, TileFault> {
    let shown = (0.0..WIDTH).contains(&at.x) && (0.0..WIDTH).contains(&at.y);
    if !shown {
        return Ok(Vec::new());
    }
    Ok(vec![GeomEncoder::new(GeomType::Point).point(at.x, at.y)?.encode()?])
}

/// Outer rings run clockwise on a screen, where y grows downwards (MVT 2.1, 4.3.4.4). Rings that are narrower than the grid are
/// left out.
fn piece(polygon: &Polygon) -> Option<Result<GeomData, TileFault>> {
    let outer = on_the_grid(polygon.exterior());
    let inner = polygon.interiors().iter().map(on_the_grid).filter(has_area);
    let gridded = Polygon::new(Some(outer).filter(has_area)?, inner.collect()).orient(Direction::Default);
    let open = |ring: &LineString| LineString::new(ring.0.split_last().map_or(Vec::new(), |(_, rest)| rest.to_vec()));
    let rings: Vec<_> = std::iter::once(gridded.exterior()).chain(gridded.interiors()).map(open).collect();
    Some(path(GeomType::Polygon, &rings))
}

fn has_area(ring: &LineString) -> bool {
    Polygon::new(ring.clone(), Vec::new()).unsigned_area() > 0.0
}

/// A line as a tile can hold it: in whole units, no point twice in a row. A line of one point is none, and readers refuse it.
fn on_the_grid(line: &LineString) -> LineString {
    let mut points: Vec<_> = line.0.iter().map(|at| Coord { x: at.x.round(), y: at.y.round() }).collect();
    points.dedup();
    LineString::new(points)
}

fn path<'l>(sort: GeomType, lines: impl IntoIterator<Item = &'l LineString>) -> Result<GeomData, TileFault> {
    let mut encoder = GeomEncoder::new(sort);
    for line in lines {
        for at in &line.0 {
            encoder.add_point(at.x, at.y)?;
        }
        encoder.complete_geom()?;
    }
    Ok(encoder.encode()?)
}

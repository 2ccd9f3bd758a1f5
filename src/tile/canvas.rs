//! One tile while it is filled: layers by name, in the order in which they come, each a list of marks with what is said of them.
use engine::domain::Point;
use geo::{
    Area, Coord, LineString, Polygon,
    orient::{Direction, Orient},
};
use prost::Message as _;

use super::{
    Address, WIDTH,
    clip::{line, surface},
    layer::{Drawn, Layer, Value},
    vector_tile::Tile,
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

/// One thing on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it looks like.
    pub shape: Shape,
    /// What is said of it.
    pub values: Vec<(&'static str, Value)>,
}

/// A tile that is being filled.
pub struct Canvas {
    address: Address,
    tile: Tile,
}

impl Canvas {
    /// An empty tile.
    pub fn new(address: Address) -> Self {
        Self { address, tile: Tile::default() }
    }

    /// Which tile.
    pub const fn address(&self) -> Address {
        self.address
    }

    /// Draws marks as a layer of a name that the tile does not have yet; those that the tile does not show are left out, and so
    /// is a layer that has none.
    pub fn draw(&mut self, name: &str, marks: impl IntoIterator<Item = Mark>) {
        let mut layer = Layer::default();
        for Mark { shape, values } in marks {
            match shape {
                Shape::Spot(at) => layer.add(spot(self.coord(at)), values),
                Shape::Line(points) => layer.add(pieces(&self.ring(&points)), values),
                Shape::Surface(rings) => layer.add(self.surface(&rings), values),
            }
        }
        if !layer.is_empty() {
            self.tile.layers.push(layer.named(name));
        }
    }

    /// Its bytes; none for a tile that shows nothing.
    pub fn into_bytes(self) -> Vec<u8> {
        self.tile.encode_to_vec()
    }

    fn surface(&self, rings: &[Vec<Point>]) -> Vec<Drawn> {
        let mut rings = rings.iter().map(|points| self.ring(points));
        let outer = rings.next().unwrap_or_else(|| LineString::new(Vec::new()));
        surface(Polygon::new(outer, rings.collect())).0.iter().filter_map(piece).collect()
    }

    fn ring(&self, points: &[Point]) -> LineString {
        points.iter().map(|at| self.coord(*at)).collect()
    }

    fn coord(&self, at: Point) -> Coord {
        let [x, y] = self.address.place(at);
        Coord { x, y }
    }
}

/// A spot belongs to one tile alone: on an edge to the one east or south of it.
fn spot(at: Coord) -> Option<Drawn> {
    let is_shown = (0.0..WIDTH).contains(&at.x) && (0.0..WIDTH).contains(&at.y);
    is_shown.then(|| Drawn::spot(at))
}

fn pieces(along: &LineString) -> Vec<Drawn> {
    let pieces = line(along).into_iter().map(|piece| on_the_grid(&piece));
    pieces.filter(|piece| piece.0.len() > 1).map(|piece| Drawn::line(&piece.0)).collect()
}

/// Outer rings run clockwise on a screen, where y grows downwards (MVT 2.1, 4.3.4.4). Rings that are narrower than the grid are
/// left out.
fn piece(polygon: &Polygon) -> Option<Drawn> {
    let outer = on_the_grid(polygon.exterior());
    let inner = polygon.interiors().iter().map(on_the_grid).filter(has_area);
    let gridded = Polygon::new(Some(outer).filter(has_area)?, inner.collect()).orient(Direction::Default);
    let rings = std::iter::once(gridded.exterior()).chain(gridded.interiors());
    Some(Drawn::surface(rings.map(|ring| ring.0.split_last().map_or(&[][..], |(_, rest)| rest))))
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

//! A layer while it is written. Keys and values that are said again are written once; a value is looked up by one hash, and most
//! of the time of a tile of places goes here, which is why it is written here and not by `mvt` (ARCHITECTURE.md).
use std::borrow::Cow;

use foldhash::fast::RandomState;
use geo::Coord;
use indexmap::IndexSet;

use super::{
    WIDTH,
    packed::zigzag,
    vector_tile::{self, Feature, GeomType},
};

/// What is said of a mark.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// Words.
    Text(Cow<'static, str>),
    /// A count.
    Count(u64),
}

impl Value {
    /// Words, of ours or of others.
    pub fn text(words: impl Into<Cow<'static, str>>) -> Self {
        Self::Text(words.into())
    }
    /// A count.
    pub fn count(count: impl Into<u64>) -> Self {
        Self::Count(count.into())
    }
}

/// The version of the specification.
const VERSION: u32 = 2;

/// Marks that were written.
#[derive(Default)]
pub(super) struct Layer {
    features: Vec<Feature>,
    keys: Vec<&'static str>,
    values: IndexSet<Value, RandomState>,
}

impl Layer {
    /// One mark more, of so many pieces; of a mark that has none nothing is kept.
    pub(super) fn add(&mut self, pieces: impl IntoIterator<Item = Drawn>, said: Vec<(&'static str, Value)>) {
        let mut pieces = pieces.into_iter().peekable();
        if pieces.peek().is_none() {
            return;
        }
        let mut tags: Vec<u32> = said.into_iter().flat_map(|(key, value)| [self.key(key), self.value(value)]).collect();
        while let Some(Drawn { sort, commands: geometry, .. }) = pieces.next() {
            let tags = if pieces.peek().is_some() { tags.clone() } else { std::mem::take(&mut tags) };
            self.features.push(Feature { tags, sort: Some(sort as i32), geometry });
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.features.is_empty()
    }

    /// As it stands in a tile.
    pub(super) fn named(self, name: &str) -> vector_tile::Layer {
        vector_tile::Layer {
            version: VERSION,
            name: name.to_owned(),
            features: self.features,
            keys: self.keys.into_iter().map(str::to_owned).collect(),
            values: self.values.into_iter().map(written).collect(),
            extent: Some(WIDTH as u32),
        }
    }

    /// There are few of them.
    fn key(&mut self, key: &'static str) -> u32 {
        let at = self.keys.iter().position(|one| *one == key).unwrap_or_else(|| {
            self.keys.push(key);
            self.keys.len() - 1
        });
        at as u32
    }

    fn value(&mut self, value: Value) -> u32 {
        self.values.insert_full(value).0 as u32
    }
}

fn written(value: Value) -> vector_tile::Value {
    match value {
        Value::Text(text) => vector_tile::Value { string_value: Some(text.into_owned()), uint_value: None },
        Value::Count(count) => vector_tile::Value { string_value: None, uint_value: Some(count) },
    }
}

/// A geometry as commands (Mapbox Vector Tile 2.1, 4.3): each position by its distance from the one before it.
pub(super) struct Drawn {
    sort: GeomType,
    commands: Vec<u32>,
    at: [i32; 2],
}

/// What a pen does, in the lowest three bits of a command; how often stands above them.
const MOVE_TO: u32 = 1;
const LINE_TO: u32 = 2;
const CLOSE_PATH: u32 = 7;

impl Drawn {
    fn new(sort: GeomType, commands: usize) -> Self {
        Self { sort, commands: Vec::with_capacity(commands), at: [0; 2] }
    }

    /// A spot.
    pub(super) fn spot(at: Coord) -> Self {
        let mut drawn = Self::new(GeomType::Point, 3);
        drawn.command(MOVE_TO, 1);
        drawn.step(at);
        drawn
    }

    /// A line along two points or more.
    pub(super) fn line(points: &[Coord]) -> Self {
        let mut drawn = Self::new(GeomType::LineString, 2 * points.len() + 2);
        drawn.path(points);
        drawn
    }

    /// A surface: its outer ring, then rings that are left out of it, each of three points or more and ending before its first
    /// one comes again.
    pub(super) fn surface<'l>(rings: impl IntoIterator<Item = &'l [Coord]>) -> Self {
        let mut drawn = Self::new(GeomType::Polygon, 0);
        for ring in rings {
            drawn.path(ring);
            drawn.command(CLOSE_PATH, 1);
        }
        drawn
    }

    fn path(&mut self, points: &[Coord]) {
        for (number, at) in points.iter().enumerate() {
            match number {
                0 => self.command(MOVE_TO, 1),
                1 => self.command(LINE_TO, points.len() as u32 - 1),
                _ => {}
            }
            self.step(*at);
        }
    }

    fn command(&mut self, what: u32, times: u32) {
        self.commands.push(times << 3 | what);
    }

    fn step(&mut self, to: Coord) {
        let to = [to.x, to.y].map(|units| units.round() as i32);
        for (to, from) in to.into_iter().zip(self.at) {
            self.commands.push(zigzag((to - from).into()) as u32);
        }
        self.at = to;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: i32, y: i32) -> Coord {
        Coord { x: x.into(), y: y.into() }
    }

    /// The examples of the specification, 4.3.5.
    #[test]
    fn geometries_are_written_as_the_specification_writes_them() {
        assert_eq!(Drawn::spot(at(25, 17)).commands, [9, 50, 34]);
        assert_eq!(Drawn::line(&[at(2, 2), at(2, 10), at(10, 10)]).commands, [9, 4, 4, 18, 0, 16, 16, 0]);
        let ring = [at(3, 6), at(8, 12), at(20, 34)];
        assert_eq!(Drawn::surface([ring.as_slice()]).commands, [9, 6, 12, 18, 10, 12, 24, 44, 15]);
        let outer = [at(11, 11), at(20, 11), at(20, 20), at(11, 20)];
        let inner = [at(13, 13), at(13, 17), at(17, 17), at(17, 13)];
        let commands = Drawn::surface([outer.as_slice(), inner.as_slice()]).commands;
        let outer = [9, 22, 22, 26, 18, 0, 0, 18, 17, 0, 15];
        assert_eq!(commands, [outer.as_slice(), &[9, 4, 13, 26, 0, 8, 8, 0, 0, 7, 15]].concat());
    }

    #[test]
    fn what_is_said_again_is_written_once() {
        let mut layer = Layer::default();
        let said = |name: &'static str, count: u64| vec![("name", Value::text(name)), ("count", Value::count(count))];
        layer.add([Drawn::spot(at(1, 1)), Drawn::spot(at(2, 2))], said("Voorhof", 2));
        layer.add([Drawn::spot(at(3, 3))], said("Voorhof", 3));
        layer.add([], said("nowhere", 4));
        let tags: Vec<_> = layer.features.iter().map(|one| one.tags.clone()).collect();
        assert_eq!(tags, [[0, 0, 1, 1], [0, 0, 1, 1], [0, 0, 1, 2]]);
        let written = layer.named("areas");
        assert_eq!((written.keys.len(), written.values.len(), written.features.len()), (2, 3, 3));
    }
}

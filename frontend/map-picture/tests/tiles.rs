//! Makes tiles as a server does: shapes given in pixels around the middle of the view, laid on a grid of whole units.
use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::STANDARD};
use mvt::{GeomEncoder, GeomType, Tile};
use serde_json::{Value, json};

use crate::ask::MIDDLE;

const UNITS: f64 = 4096.0;

/// Pixels from the middle of the view, to the east and south.
pub type Offset = [f64; 2];

/// The view that offsets are meant in.
#[derive(Clone, Copy)]
pub struct Ground {
    pub zoom: f64,
    /// Zoom of the tiles.
    pub level: u8,
    /// How far a tile's shapes reach beyond it, in units; polygons are cut off there.
    pub buffer: i32,
}

/// Shapes of one layer, in the view's pixels.
pub enum Shapes {
    Polygons(Vec<Vec<Offset>>),
    Lines(Vec<Vec<Offset>>),
    Points(Vec<Vec<Offset>>),
}

/// EPSG:3857 by the formula with the logarithm (the program uses another form), in parts of the world's edge.
pub fn world([longitude, latitude]: [f64; 2]) -> [f64; 2] {
    use std::f64::consts::PI;
    let north = (PI / 4.0 + latitude.to_radians() / 2.0).tan().ln();
    [(longitude + 180.0) / 360.0, (1.0 - north / PI) / 2.0]
}

/// The place at an offset.
pub fn place(zoom: f64, offset: Offset) -> [f64; 2] {
    use std::f64::consts::PI;
    let scale = 512.0 * zoom.exp2();
    let middle = world(MIDDLE);
    let [x, y] = [middle[0] + offset[0] / scale, middle[1] + offset[1] / scale];
    [x * 360.0 - 180.0, 2.0 * ((PI * (1.0 - 2.0 * y)).exp().atan() - PI / 4.0).to_degrees()]
}

/// A regular hexagon with a corner at the top.
pub fn hexagon([x, y]: Offset, radius: f64) -> Vec<Offset> {
    (0..6)
        .map(|side| f64::from(side) * 60_f64.to_radians())
        .map(|a| [x + radius * a.sin(), y - radius * a.cos()])
        .collect()
}

/// A rectangle between two corners.
pub fn rectangle([left, top]: Offset, [right, bottom]: Offset) -> Vec<Offset> {
    vec![[left, top], [right, top], [right, bottom], [left, bottom]]
}

impl Ground {
    /// The tiles of a picture of that size, with the layers in them.
    pub fn tiles(&self, [width, height]: [f64; 2], layers: &[(&str, Shapes)]) -> Vec<Value> {
        let count = f64::from(self.level).exp2();
        let at = |offset| self.units([0, 0], offset).map(|unit| unit / UNITS);
        let (least, most) = (at([-width / 2.0, -height / 2.0]), at([width / 2.0, height / 2.0]));
        let span = |axis: usize| least[axis].floor() as u32..=most[axis].floor().min(count - 1.0) as u32;
        let all = span(0).flat_map(|x| span(1).map(move |y| [x, y]));
        all.map(|tile| json!({ "z": self.level, "x": tile[0], "y": tile[1], "mvt": self.tile(tile, layers) })).collect()
    }

    // Where an offset lies in a tile.
    fn units(&self, tile: [u32; 2], offset: Offset) -> [f64; 2] {
        let (scale, count) = (512.0 * self.zoom.exp2(), f64::from(self.level).exp2());
        let middle = world(MIDDLE);
        [0, 1].map(|axis| ((middle[axis] + offset[axis] / scale) * count - f64::from(tile[axis])) * UNITS)
    }

    fn tile(&self, tile: [u32; 2], layers: &[(&str, Shapes)]) -> String {
        let mut out = Tile::new(UNITS as u32);
        let mut named: BTreeMap<&str, mvt::Layer> = BTreeMap::new();
        for (name, shapes) in layers {
            let (kind, shapes) = match shapes {
                Shapes::Polygons(shapes) => (GeomType::Polygon, shapes),
                Shapes::Lines(shapes) => (GeomType::Linestring, shapes),
                Shapes::Points(shapes) => (GeomType::Point, shapes),
            };
            let mut layer = named.remove(name).unwrap_or_else(|| out.create_layer(name));
            for shape in shapes {
                let corners: Vec<_> = shape.iter().map(|&offset| self.units(tile, offset)).collect();
                layer = add(layer, kind, &self.cut(kind, corners));
            }
            named.insert(name, layer);
        }
        for (_, layer) in named {
            out.add_layer(layer).unwrap();
        }
        STANDARD.encode(out.to_bytes().unwrap())
    }

    // Rectangles are cut off at the buffer, which for them is holding each corner inside. Other shapes are kept whole where
    // they touch the tile.
    fn cut(&self, kind: GeomType, corners: Vec<[f64; 2]>) -> Vec<[i32; 2]> {
        let (least, most) = (f64::from(-self.buffer), UNITS + f64::from(self.buffer));
        let beside =
            |axis: usize| corners.iter().all(|at| at[axis] <= least) || corners.iter().all(|at| at[axis] >= most);
        if beside(0) || beside(1) {
            return Vec::new();
        }
        let upright = corners.len() == 4 && corners[0][1] == corners[1][1] && corners[1][0] == corners[2][0];
        let hold = matches!(kind, GeomType::Polygon) && upright;
        let unit = |at: f64| if hold { at.clamp(least, most) } else { at }.round() as i32;
        corners.iter().map(|corner| corner.map(unit)).collect()
    }
}

fn add(layer: mvt::Layer, kind: GeomType, corners: &[[i32; 2]]) -> mvt::Layer {
    if corners.is_empty() {
        return layer;
    }
    let mut encoder = GeomEncoder::new(kind);
    for &[x, y] in corners {
        encoder.add_point(x, y).unwrap();
    }
    encoder.complete_geom().unwrap();
    layer.into_feature(encoder.encode().unwrap()).into_layer()
}

//! A tile read back, for pictures that are drawn here: what its layers hold as lines, in units of the tile.
use std::collections::HashMap;

use geo::{Geometry, LineString, Polygon};
use mvt_reader::{Reader, error::ParserError};

use super::clip;

/// The lines of one mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// They go around surfaces, each back to where it began.
    pub is_surface: bool,
    /// The lines.
    pub lines: Vec<LineString>,
}

/// What the layers of a tile hold, by name; spots have no lines and are left out.
///
/// # Errors
/// [`ParserError`] for what is no tile.
pub fn read(tile: &[u8]) -> Result<HashMap<String, Vec<Outline>>, ParserError> {
    let reader = Reader::new(tile.to_vec())?;
    let mut layers = HashMap::new();
    for (number, name) in reader.get_layer_names()?.into_iter().enumerate() {
        let features = reader.get_features_as::<f64>(number)?;
        layers.insert(name, features.into_iter().filter_map(|feature| outline(feature.geometry)).collect());
    }
    Ok(layers)
}

/// The parts of a line that lie in the square of its tile, or so many units beside it.
pub fn within(line: &LineString, margin: f64) -> Vec<LineString> {
    clip::within(line, clip::frame(margin))
}

fn outline(geometry: Geometry) -> Option<Outline> {
    let rings = |polygon: Polygon| {
        let (outer, inner) = polygon.into_inner();
        std::iter::once(outer).chain(inner)
    };
    let (is_surface, lines) = match geometry {
        Geometry::LineString(line) => (false, vec![line]),
        Geometry::MultiLineString(lines) => (false, lines.0),
        Geometry::Polygon(polygon) => (true, rings(polygon).collect()),
        Geometry::MultiPolygon(polygons) => (true, polygons.0.into_iter().flat_map(rings).collect()),
        _ => return None,
    };
    Some(Outline { is_surface, lines })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use engine::domain::Point;

    use super::*;
    use crate::tile::{Address, Canvas, Mark, Shape};

    #[test]
    fn what_was_written_is_read() {
        let at = |east: f64| Point::new(52.008, 4.354 + east).unwrap();
        let north = Point::new(52.009, 4.355).unwrap();
        let address = Address::of(north, 14).unwrap();
        let mark = |shape| [Mark { shape, values: Vec::new() }];
        let mut canvas = Canvas::new(address);
        canvas.draw("surface", mark(Shape::Surface(vec![vec![at(0.0), at(0.002), north]])));
        canvas.draw("line", mark(Shape::Line(vec![at(0.0), north])));
        canvas.draw("spot", mark(Shape::Spot(north)));
        let beside = Point::new(north.lat(), north.lon() + 1e-7).unwrap();
        canvas.draw("speck", mark(Shape::Line(vec![north, beside])));
        canvas.draw("hair", mark(Shape::Surface(vec![vec![north, beside, at(0.0)]])));
        let layers = read(&canvas.into_bytes()).unwrap();
        let [surface] = layers["surface"].as_slice() else { unreachable!("one mark") };
        assert!(surface.is_surface && surface.lines.len() == 1 && surface.lines[0].is_closed());
        let [line] = layers["line"].as_slice() else { unreachable!("one mark") };
        let [x, y] = address.place(at(0.0));
        let first = line.lines[0].0[0];
        assert!(!line.is_surface && (first.x - x).abs() < 1.0 && (first.y - y).abs() < 1.0);
        assert!(layers["spot"].is_empty());
        assert!(!layers.contains_key("speck") && !layers.contains_key("hair"), "finer than the grid: nothing is there");
        assert!(read(b"rubbish").is_err());
    }
}

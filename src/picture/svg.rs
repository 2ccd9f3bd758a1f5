//! A scene as SVG: paths in one colour each, the lowest first; letters are paths too, so that no font is looked for.
use std::{collections::HashMap, fmt::Write};

use geo::LineString;

use super::{
    Frame, Paint, Scene, Undrawn,
    letters::{Letters, letters},
    scene::{Colour, Label},
};
use crate::tile::{Address, Outline, read, within};

/// The credit: height of its letters and distance from the corner in pixels of the page, and its colours.
const CREDIT_PX: f64 = 11.0;
const CREDIT_INSET_PX: f64 = 8.0;
const CREDIT: (Colour, (Colour, f64)) = ("#333333", ("#ffffff", 2.0));
/// How far the lines of a tile reach into its neighbours, so that what goes on there meets without a crack.
const OVERLAP_PX: f64 = 1.0;

/// The layers of each tile.
type Tiles = Vec<(Address, HashMap<String, Vec<Outline>>)>;

/// The whole picture.
///
/// # Errors
/// [`Undrawn::Own`] for a tile that cannot be read, and without letters.
pub(super) fn svg(scene: &Scene) -> Result<String, Undrawn> {
    let (width, height) = scene.frame.pixels();
    let mut out = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">");
    out += &format!("<rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>", scene.background);
    let tiles = tiles(scene)?;
    for layer in &scene.layers {
        for (address, layers) in &tiles {
            let place = Place { frame: &scene.frame, address: *address };
            let outlines = layers.get(&layer.name).map(Vec::as_slice).unwrap_or_default();
            match layer.paint {
                Paint::Fill(colour) => fill(&mut out, colour, &place.surfaces(outlines)),
                Paint::Line(colour, width) => {
                    stroke(&mut out, (colour, width * scene.frame.scale), &place.lines(outlines));
                }
            }
        }
    }
    words(&mut out, scene)?;
    out.push_str("</svg>");
    Ok(out)
}

fn tiles(scene: &Scene) -> Result<Tiles, Undrawn> {
    let read = |(address, tile): &(Address, bytes::Bytes)| {
        let layers = read(tile).map_err(|fault| Undrawn::Own(fault.to_string()))?;
        Ok((*address, layers))
    };
    scene.tiles.iter().filter(|(_, tile)| !tile.is_empty()).map(read).collect()
}

fn fill(out: &mut String, colour: Colour, path: &str) {
    if !path.is_empty() {
        out.push_str(&format!("<path fill=\"{colour}\" d=\"{path}\"/>"));
    }
}

fn stroke(out: &mut String, (colour, width): (Colour, f64), path: &str) {
    if !path.is_empty() {
        let look = format!("fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linejoin=\"round\"");
        out.push_str(&format!("<path {look} d=\"{path}\"/>"));
    }
}

/// One tile and where it lies.
struct Place<'a> {
    frame: &'a Frame,
    address: Address,
}

impl Place<'_> {
    /// Surfaces reach as far beyond their tile as they are given: in one colour that shows nowhere.
    fn surfaces(&self, outlines: &[Outline]) -> String {
        let mut path = String::new();
        for ring in outlines.iter().filter(|outline| outline.is_surface).flat_map(|outline| &outline.lines) {
            self.put(&mut path, ring);
        }
        path
    }

    /// Lines end where their tile does: what was cut off beyond it has edges that nobody drew.
    fn lines(&self, outlines: &[Outline]) -> String {
        let (mut path, margin) = (String::new(), OVERLAP_PX * self.frame.units(self.address));
        for line in outlines.iter().flat_map(|outline| &outline.lines) {
            for piece in within(line, margin) {
                self.put(&mut path, &piece);
            }
        }
        path
    }

    fn put(&self, path: &mut String, line: &LineString) {
        let closed = line.0.len() > 2 && line.is_closed();
        let points = if closed { &line.0[..line.0.len() - 1] } else { &line.0 };
        for (number, point) in points.iter().enumerate() {
            let [x, y] = self.frame.corner(self.address, [point.x, point.y]);
            path.push(if number == 0 { 'M' } else { 'L' });
            // Writing into a string cannot fail.
            let _ = write!(path, "{x:.2} {y:.2}");
        }
        if closed {
            path.push('Z');
        }
    }
}

/// All rims lie below all letters, so that none hides the letters of a neighbour.
fn words(out: &mut String, scene: &Scene) -> Result<(), Undrawn> {
    let letters = letters().ok_or_else(|| Undrawn::Own("the font cannot be read".into()))?;
    let scale = scene.frame.scale;
    let label = |label: &Label| {
        let path = letters.outline(&label.text, scene.frame.place(label.at), label.size * scale);
        (path, label.colour, label.halo)
    };
    let mut lines: Vec<_> = scene.labels.iter().map(label).collect();
    lines.push((credit(scene, letters), CREDIT.0, CREDIT.1));
    for (path, _, (colour, width)) in &lines {
        stroke(out, (colour, width * 2.0 * scale), path);
    }
    for (path, colour, _) in &lines {
        fill(out, colour, path);
    }
    Ok(())
}

fn credit(scene: &Scene, letters: &Letters) -> String {
    let (size, inset) = (CREDIT_PX * scene.frame.scale, CREDIT_INSET_PX * scene.frame.scale);
    let (width, height) = scene.frame.pixels();
    let x = f64::from(width) - inset - letters.width(&scene.credit, size) / 2.0;
    letters.outline(&scene.credit, [x, f64::from(height) - inset - size / 2.0], size)
}

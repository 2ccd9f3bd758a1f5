//! The whole picture as layers of triangles in one colour each, the lowest first.

use base64::{Engine, engine::general_purpose::STANDARD};
use lyon::path::Path;

use crate::{
    clip::{self, Rectangle},
    colour::Colour,
    fault::Fault,
    mesh::{self, Mesh, Shaper},
    request::{Paint, Request, StyleLayer, Tile},
    tile::{self, Broken, Layers, Shape},
    view::{Point, Projection},
    words,
};

/// Triangles of one colour.
#[derive(Debug)]
pub struct Layer {
    /// Their colour.
    pub colour: Colour,
    /// The triangles.
    pub mesh: Mesh,
}

/// What is to be painted.
#[derive(Debug)]
pub struct Drawing {
    /// The ground, the layers of the style, the words: each lies above the one before.
    pub layers: Vec<Layer>,
}

impl Drawing {
    /// Reads the tiles of a request and lays out all that is on the picture.
    ///
    /// # Errors
    /// [`Fault::Request`] for a tile that cannot be read or shapes without end, else as [`Shaper::fill`].
    pub fn of(request: &Request) -> Result<Self, Fault> {
        let projection = Projection::of(request);
        let mut shaper = Shaper::new();
        let mut layers = vec![ground(&projection, request.background)];
        let mut painted: Vec<_> = request.style.iter().map(Layer::empty).collect();
        for tile in &request.tiles {
            let place = Place { tile, projection: &projection, area: projection.part(tile), scale: request.scale };
            place.lay(&request.style, &mut shaper, &mut painted)?;
        }
        layers.append(&mut painted);
        layers.append(&mut words::layers(request, &projection, &mut shaper)?);
        Ok(Self { layers })
    }
}

impl Layer {
    fn empty(style: &StyleLayer) -> Self {
        let (Paint::Fill(colour) | Paint::Line { color: colour, .. }) = style.paint;
        Self { colour, mesh: Mesh::default() }
    }
}

// All of the picture: the renderer itself knows only white.
fn ground(projection: &Projection, colour: Colour) -> Layer {
    let Rectangle { least: [left, top], most: [right, bottom] } = projection.paper().grown(1.0);
    let corners = [[left, top], [right, top], [right, bottom], [left, bottom]];
    let corners = corners.map(|corner| corner.map(|at| at as f32)).to_vec();
    Layer { colour, mesh: Mesh { corners, triangles: vec![0, 1, 2, 0, 2, 3] } }
}

// One tile and where it lies.
struct Place<'a> {
    tile: &'a Tile,
    projection: &'a Projection,
    area: Rectangle,
    scale: f64,
}

impl Place<'_> {
    // Adds what each layer of the style finds in the tile. A tile beside the picture is read all the same: whether a
    // request is faulty does not hang on where one looks.
    fn lay(&self, style: &[StyleLayer], shaper: &mut Shaper, painted: &mut [Layer]) -> Result<(), Fault> {
        let bytes = STANDARD.decode(&self.tile.mvt);
        let bytes = bytes.map_err(|fault| Fault::Request(format!("tile {} is no base64 ({fault})", self.tile)))?;
        let layers = Layers::read(&bytes).map_err(|broken| self.refuse(&broken))?;
        for (style, painted) in style.iter().zip(painted) {
            for (extent, feature) in layers.named(&style.source_layer) {
                let shape = tile::shape(feature).map_err(|broken| self.refuse(&broken))?;
                self.paint(&shape, extent, &style.paint, shaper, &mut painted.mesh)?;
            }
        }
        Ok(())
    }

    fn paint(
        &self,
        shape: &Shape,
        extent: u32,
        paint: &Paint,
        shaper: &mut Shaper,
        mesh: &mut Mesh,
    ) -> Result<(), Fault> {
        let parts = shape.parts.iter().map(|part| part.iter().map(|&at| self.projection.corner(self.tile, extent, at)));
        match paint {
            Paint::Fill(_) if shape.closed => shaper.fill(&self.inside(parts.map(Iterator::collect)), mesh),
            Paint::Fill(_) => Ok(()),
            Paint::Line { width_px, .. } => {
                let path = self.along(parts.map(Iterator::collect), shape.closed);
                shaper.stroke(&path, width_px * self.scale, mesh)
            }
        }
    }

    // The outlines, cut off at the edge of the tile and of the picture.
    fn inside(&self, outlines: impl Iterator<Item = Vec<Point>>) -> Path {
        let cut: Vec<_> = outlines.map(|outline| clip::ring(outline, &self.area)).collect();
        mesh::path(cut.iter().map(|outline| (outline.as_slice(), true)))
    }

    // The lines, cut off likewise. Where nothing was cut off an outline, it stays closed and all its corners are alike.
    fn along(&self, lines: impl Iterator<Item = Vec<Point>>, closed: bool) -> Path {
        let cut: Vec<_> = lines.flat_map(|line| clip::line(&around(line, closed), &self.area)).collect();
        mesh::path(cut.iter().map(|line| match line.split_last() {
            Some((last, most)) if most.len() > 2 && most.first() == Some(last) => (most, true),
            _ => (line.as_slice(), false),
        }))
    }

    fn refuse(&self, broken: &Broken) -> Fault {
        Fault::Request(format!("tile {} cannot be read: {broken}", self.tile))
    }
}

// An outline as a line that comes back to where it began.
fn around(mut line: Vec<Point>, closed: bool) -> Vec<Point> {
    if closed {
        line.extend(line.first().copied());
    }
    line
}

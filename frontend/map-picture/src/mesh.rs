//! Turns shapes into triangles, which is all that a graphics adapter draws.
//!
//! maplibre's own step from shape to triangles stops the program on what it cannot do, knows one width of lines and takes
//! no letters; the library below it (lyon) is asked directly instead.

use lyon::{
    geom::point,
    path::Path,
    tessellation::{
        FillGeometryBuilder, FillOptions, FillRule, FillTessellator, FillVertex, GeometryBuilder, GeometryBuilderError,
        LineJoin, StrokeGeometryBuilder, StrokeOptions, StrokeTessellator, StrokeVertex, TessellationError, VertexId,
    },
};

use crate::{fault::Fault, limits, view::Point};

/// How far a straight line may lie beside the curve it stands for, in pixels.
const TOLERANCE_PX: f32 = 0.05;

/// Triangles of one colour, in pixels of the picture.
#[derive(Debug, Default)]
pub struct Mesh {
    /// The corners.
    pub corners: Vec<[f32; 2]>,
    /// Three numbers of corners for each triangle.
    pub triangles: Vec<u32>,
}

/// Makes triangles, and watches how many there are in one picture.
pub struct Shaper {
    fills: FillTessellator,
    strokes: StrokeTessellator,
    /// Corners that may still be made.
    room: usize,
}

impl Shaper {
    /// With room for one picture.
    pub fn new() -> Self {
        Self { fills: FillTessellator::new(), strokes: StrokeTessellator::new(), room: limits::CORNERS }
    }

    /// Adds the inside of outlines to `mesh`.
    ///
    /// # Errors
    /// [`Fault::Request`] where there is no room left, [`Fault::Drawing`] where the outlines are too tangled.
    pub fn fill(&mut self, path: &Path, mesh: &mut Mesh) -> Result<(), Fault> {
        let options = FillOptions::tolerance(TOLERANCE_PX).with_fill_rule(FillRule::NonZero);
        let mut growing = Growing { mesh, room: &mut self.room };
        self.fills.tessellate_path(path, &options, &mut growing).map_err(refuse)
    }

    /// Adds lines of a width in pixels to `mesh`.
    ///
    /// # Errors
    /// As [`Shaper::fill`].
    pub fn stroke(&mut self, path: &Path, width_px: f64, mesh: &mut Mesh) -> Result<(), Fault> {
        let options = StrokeOptions::tolerance(TOLERANCE_PX).with_line_join(LineJoin::Round);
        let mut growing = Growing { mesh, room: &mut self.room };
        let options = options.with_line_width(width_px as f32);
        self.strokes.tessellate_path(path, &options, &mut growing).map_err(refuse)
    }
}

impl Default for Shaper {
    fn default() -> Self {
        Self::new()
    }
}

/// A path over parts that are each closed or open.
pub fn path<'a>(parts: impl IntoIterator<Item = (&'a [Point], bool)>) -> Path {
    let mut path = Path::builder();
    for (part, closed) in parts {
        let mut points = part.iter().map(|&[x, y]| point(x as f32, y as f32));
        let Some(first) = points.next() else { continue };
        path.begin(first);
        for next in points {
            path.line_to(next);
        }
        path.end(closed);
    }
    path.build()
}

fn refuse(fault: TessellationError) -> Fault {
    match fault {
        TessellationError::GeometryBuilder(_) => {
            Fault::Request(format!("the shapes have more than {} corners", limits::CORNERS))
        }
        other => Fault::Drawing(format!("a shape cannot be cut into triangles ({other})")),
    }
}

// A mesh that takes what it is given until there is no room.
struct Growing<'a> {
    mesh: &'a mut Mesh,
    room: &'a mut usize,
}

impl Growing<'_> {
    fn add(&mut self, corner: [f32; 2]) -> Result<VertexId, GeometryBuilderError> {
        *self.room = self.room.checked_sub(1).ok_or(GeometryBuilderError::TooManyVertices)?;
        self.mesh.corners.push(corner);
        Ok(VertexId::from_usize(self.mesh.corners.len() - 1))
    }
}

impl GeometryBuilder for Growing<'_> {
    fn add_triangle(&mut self, a: VertexId, b: VertexId, c: VertexId) {
        self.mesh.triangles.extend([a.0, b.0, c.0]);
    }
}

impl FillGeometryBuilder for Growing<'_> {
    fn add_fill_vertex(&mut self, vertex: FillVertex) -> Result<VertexId, GeometryBuilderError> {
        self.add(vertex.position().to_array())
    }
}

impl StrokeGeometryBuilder for Growing<'_> {
    fn add_stroke_vertex(&mut self, vertex: StrokeVertex) -> Result<VertexId, GeometryBuilderError> {
        self.add(vertex.position().to_array())
    }
}

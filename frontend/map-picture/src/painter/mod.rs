//! The one place that speaks maplibre-rs: layers of triangles become pixels.
//!
//! To the renderer the whole picture is a single tile, 0/0/0 at zoom 0, as high as its view always is (512 units of the
//! world), and all triangles are given in units of that tile. So tiles of any zoom can be drawn, on either side of any
//! border, without the cracks and the count (32, with a rim of empty ones) of tiles that it lays beside each other. That
//! shapes may reach beyond the tile to both sides, which a wide picture needs, is due to its stencil: the value of this
//! one tile is 0, and so is that of everything else.

mod parts;

use std::rc::Rc;

use lyon::tessellation::VertexBuffers;
use maplibre::{
    context::MapContext,
    coords::{EXTENT, WorldTileCoords},
    headless::{HeadlessPlugin, environment::HeadlessEnvironment},
    kernel::Kernel,
    plugin::Plugin,
    render::{RenderPlugin, ShaderVertex, eventually::Eventually, resource::Head},
    schedule::{Schedule, Stage},
    style::Style,
    tcs::world::World,
    vector::{
        AvailableVectorLayerData, DefaultVectorTransferables, VectorBufferPool, VectorLayerData,
        VectorLayersDataComponent, VectorPlugin,
    },
    window::WindowSize,
};

use crate::{drawing::Layer, fault::Fault, mesh::Mesh, request::Size};

/// How much wider than high the renderer may draw: it looks for its tile among the first 32 of the view only.
const WIDEST: u32 = 8;
const BYTES_PER_PIXEL: usize = 4;

/// A renderer for pictures of one size. It stays on the thread that made it.
pub struct Painter {
    size: Size,
    /// Rows that are drawn, at least those of the picture, which lie in their middle.
    rows: u32,
    context: MapContext,
    schedule: Schedule,
    _kernel: Rc<Kernel<HeadlessEnvironment>>,
}

impl Painter {
    /// Finds a graphics adapter and makes room for a picture on it.
    ///
    /// # Errors
    /// [`Fault::NoAdapter`].
    pub fn new(size: Size) -> Result<Self, Fault> {
        let rows = rows_for(size);
        let window = WindowSize::new(size.width, rows).ok_or_else(|| Fault::Request("a picture has a size".into()))?;
        let kernel = Rc::new(parts::kernel(window));
        let mut renderer = parts::renderer(&kernel)?;
        let (mut world, mut schedule) = (World::default(), Schedule::default());
        // The last one takes away the stage that would ask for tiles: nothing is ever fetched.
        let plugins: [Box<dyn Plugin<HeadlessEnvironment>>; 3] = [
            Box::new(RenderPlugin),
            Box::new(VectorPlugin::<DefaultVectorTransferables>::default()),
            Box::new(HeadlessPlugin::new(false)),
        ];
        for plugin in &plugins {
            plugin.build(&mut schedule, kernel.clone(), &mut world, &mut renderer.render_graph);
        }
        let context = MapContext { style: Style::default(), world, view_state: parts::whole_tile(window), renderer };
        Ok(Self { size, rows, context, schedule, _kernel: kernel })
    }

    /// Draws the layers, the first one lowest, and gives red, green and blue of each pixel, row by row.
    ///
    /// # Errors
    /// [`Fault::Drawing`]. The renderer may also panic.
    pub fn paint(&mut self, layers: &[Layer]) -> Result<Vec<u8>, Fault> {
        let seen = || layers.iter().filter(|layer| !layer.mesh.triangles.is_empty()).zip(1..);
        self.context.style.layers = seen().map(|(layer, index)| parts::style(layer.colour, index)).collect();
        let layers = seen().map(|(layer, index)| VectorLayerData::Available(self.data(&layer.mesh, index))).collect();
        let tile = self.context.world.tiles.spawn_mut(WorldTileCoords::default());
        let mut tile = tile.ok_or_else(|| Fault::Drawing("the renderer has no tile 0/0/0".into()))?;
        tile.insert(VectorLayersDataComponent { done: true, layers });
        self.schedule.run(&mut self.context);
        self.forget();
        self.pixels()
    }

    // Empties the tile and the buffers, for the next picture.
    fn forget(&mut self) {
        self.context.world.tiles.clear();
        let pool = self.context.world.resources.query_mut::<&mut Eventually<VectorBufferPool>>();
        if let Some(Eventually::Initialized(pool)) = pool {
            pool.clear();
        }
    }

    // A mesh in the terms of the renderer: units of the tile, and as many colours as it has numbers of corners (it reads
    // one for each corner, by the number of the corner).
    fn data(&self, mesh: &Mesh, index: u32) -> AvailableVectorLayerData {
        let unit = EXTENT / f64::from(self.rows);
        let middle = [self.size.width, self.size.height].map(|side| f64::from(side) / 2.0);
        let place = |corner: &[f32; 2]| {
            let [x, y] = [0, 1].map(|axis| ((f64::from(corner[axis]) - middle[axis]) * unit + EXTENT / 2.0) as f32);
            ShaderVertex::new([x, y], [0.0, 0.0])
        };
        let colours = mesh.triangles.len().max(mesh.corners.len()) as u32;
        let vertices = mesh.corners.iter().map(place).collect();
        AvailableVectorLayerData {
            coords: WorldTileCoords::default(),
            source_layer: index.to_string(),
            buffer: VertexBuffers { vertices, indices: mesh.triangles.clone() }.into(),
            feature_indices: vec![colours],
        }
    }

    // Copies the picture out of the rows that were drawn, whose ends are padded; alpha is left behind.
    fn pixels(&self) -> Result<Vec<u8>, Fault> {
        let Head::Headless(head) = self.context.renderer.resources.surface.head() else {
            return Err(Fault::Drawing("the renderer draws to a window".into()));
        };
        let padded = head.bytes_per_row().get() as usize;
        let (width, height) = (self.size.width as usize, self.size.height as usize);
        let above = (self.rows as usize - height) / 2;
        let slice = head.map_async(&self.context.renderer.device);
        let bytes = slice.get_mapped_range();
        let mut rgb = Vec::with_capacity(width * height * 3);
        for row in bytes.chunks(padded).skip(above).take(height) {
            for pixel in row.chunks_exact(BYTES_PER_PIXEL).take(width) {
                rgb.extend_from_slice(&pixel[..3]);
            }
        }
        drop(bytes);
        head.unmap();
        Ok(rgb)
    }
}

// As many rows more as keep a very wide picture in sight; an even number of them, so that its middle stays the middle.
fn rows_for(size: Size) -> u32 {
    let short = (size.width / WIDEST).saturating_sub(size.height);
    size.height + short.next_multiple_of(2)
}

//! Vector tiles, as every map reads them (Mapbox Vector Tile 2.1): where a tile lies, and what is drawn in it. The browser,
//! paper and pictures are made from the same tiles, so that they show the same. Nothing here knows where things come from.
mod address;
mod archive;
mod canvas;
mod clip;
mod drawer;
mod layer;
mod packed;
mod read;
mod vector_tile;

pub use address::{Address, MARGIN, MOST_ZOOM, WIDTH, on_earth, on_the_square};
pub use archive::{Archive, ArchiveFault};
pub use canvas::{Canvas, Mark, Shape};
pub use drawer::{drawer, drawers};
pub use layer::Value;
pub use packed::{STEPS, pack, unpack};
pub use read::{Outline, read, within};

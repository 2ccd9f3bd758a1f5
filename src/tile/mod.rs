//! Vector tiles, as every map reads them (Mapbox Vector Tile 2.1): where a tile lies, and what is drawn in it. The browser,
//! paper and pictures are made from the same tiles, so that they show the same. Nothing here knows where things come from.
mod address;
mod canvas;
mod clip;

pub use address::{Address, MARGIN, MOST_ZOOM, WIDTH};
pub use canvas::{Canvas, Mark, Shape, TileFault, Value};

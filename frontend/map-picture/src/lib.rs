//! Draws one map picture (PNG) of vector tiles with maplibre-rs, for flyers, mails and link previews.
//!
//! The pieces are a library so that tests and figures can look at each by itself; the program is `main.rs`. What is asked
//! and answered, the limits and the reasons stand in README.md.
//!
//! ```text
//! request -> drawing (view, tile, clip, mesh, letters) -> painter (maplibre-rs) -> png
//! ```

pub mod clip;
pub mod colour;
pub mod drawing;
pub mod fault;
pub mod letters;
pub mod limits;
pub mod mesh;
pub mod painter;
pub mod png;
pub mod request;
pub mod tile;
pub mod view;
pub mod waiting;
pub mod words;

use crate::{drawing::Drawing, fault::Fault, painter::Painter, request::Request};

/// The picture that a request asks for, as the bytes of a PNG.
///
/// The request is judged as a whole and its tiles are read before a graphics adapter is looked for, so that a faulty
/// request is always told as one.
///
/// # Errors
/// What [`Fault`] names; a panic inside a library is not caught here but by whoever calls.
pub fn picture(request: &Request) -> Result<Vec<u8>, Fault> {
    let size = request.size_px();
    let drawing = Drawing::of(request)?;
    let rgb = Painter::new(size)?.paint(&drawing.layers)?;
    png::encode(size, &rgb)
}

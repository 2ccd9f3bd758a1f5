//! What a request may ask for at most, and the sentence it gets when it asks for more.
//!
//! The numbers hold memory and time within what the caller can promise: README.md gives them as a table.

use crate::{
    fault::Fault,
    request::{Label, Paint, Request, StyleLayer, View},
};

/// Bytes of a whole request.
pub const REQUEST_BYTES: u64 = 16 << 20;
/// Pixels of the shorter and of the longer side of the PNG.
pub const SIDE_PX: (u32, u32) = (16, 4096);
/// Vector tiles of a request.
pub const TILES: usize = 32;
/// Bytes of one tile. Unpacked, a hostile one takes sixty times as much.
pub const TILE_BYTES: usize = 1 << 20;
/// Layers of the style.
pub const STYLE_LAYERS: usize = 64;
/// Colours of labels, and again of their halos: each is a layer of the renderer, which knows about 170.
pub const LABEL_COLOURS: usize = 16;
/// Labels of a request.
pub const LABELS: usize = 500;
/// Letters of one label.
pub const LETTERS: usize = 100;
/// Height of letters in pixels.
pub const LETTER_PX: (f64, f64) = (6.0, 200.0);
/// Width of lines and halos in pixels.
pub const LINE_PX: (f64, f64) = (0.25, 64.0);
/// Corners of all triangles of a picture; the renderer's buffer takes five times as many.
pub const CORNERS: usize = 2_000_000;
/// Zoom of the view and of tiles.
pub const ZOOM: f64 = 24.0;
/// Degrees north and south where the square of Web Mercator ends.
pub const LATITUDE: f64 = 85.051_128;
/// Seconds that drawing may take.
pub const SECONDS: (u64, u64) = (1, 60);

/// Refuses a request that breaks a limit, naming the first one it breaks.
///
/// # Errors
/// [`Fault::Request`].
pub fn check(request: &Request) -> Result<(), Fault> {
    check_size(request)?;
    check_view(&request.view)?;
    within("seconds", request.seconds, SECONDS)?;
    at_most("layers in the style", request.style.len(), STYLE_LAYERS)?;
    request.style.iter().try_for_each(check_style)?;
    at_most("labels", request.labels.len(), LABELS)?;
    request.labels.iter().try_for_each(check_label)?;
    check_letters("the credit", request.credit.as_deref().unwrap_or_default())?;
    at_most("tiles", request.tiles.len(), TILES)?;
    request.tiles.iter().try_for_each(|tile| tile.check())
}

fn check_size(request: &Request) -> Result<(), Fault> {
    within("scale", request.scale, (0.25, 8.0))?;
    let size = request.size_px();
    within("the width in pixels (width times scale)", size.width, SIDE_PX)?;
    within("the height in pixels (height times scale)", size.height, SIDE_PX)
}

fn check_view(view: &View) -> Result<(), Fault> {
    check_place("the view", view.longitude, view.latitude)?;
    within("the zoom of the view", view.zoom, (0.0, ZOOM))
}

fn check_place(what: &str, longitude: f64, latitude: f64) -> Result<(), Fault> {
    within(&format!("the longitude of {what}"), longitude, (-180.0, 180.0))?;
    within(&format!("the latitude of {what}"), latitude, (-LATITUDE, LATITUDE))
}

fn check_style(layer: &StyleLayer) -> Result<(), Fault> {
    match layer.paint {
        Paint::Line { width_px, .. } => within("the width of a line", width_px, LINE_PX),
        Paint::Fill(_) => Ok(()),
    }
}

fn check_label(label: &Label) -> Result<(), Fault> {
    check_letters("a label", &label.text)?;
    check_place("a label", label.longitude, label.latitude)?;
    within("the size of a label", label.size_px, LETTER_PX)?;
    label.halo.as_ref().map_or(Ok(()), |halo| within("the width of a halo", halo.width_px, LINE_PX))
}

fn check_letters(what: &str, text: &str) -> Result<(), Fault> {
    at_most(&format!("letters in {what}"), text.chars().count(), LETTERS)?;
    if text.chars().any(char::is_control) {
        return Err(Fault::Request(format!("{what} is one line of letters, without control characters")));
    }
    Ok(())
}

/// Refuses more than `most` of something.
///
/// # Errors
/// [`Fault::Request`].
pub fn at_most(what: &str, count: usize, most: usize) -> Result<(), Fault> {
    if count <= most { Ok(()) } else { Err(Fault::Request(format!("{count} {what}, at most {most} are taken"))) }
}

fn within<N: PartialOrd + std::fmt::Display>(what: &str, value: N, (least, most): (N, N)) -> Result<(), Fault> {
    // Written so that a value that cannot be compared is refused too.
    if value >= least && value <= most {
        return Ok(());
    }
    Err(Fault::Request(format!("{what} is {value}, from {least} to {most} is taken")))
}

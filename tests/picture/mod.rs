//! Pictures of the map: two who draw and one scene, a program that may do whatever it likes, and what is kept.
mod both;
mod children;
mod scenes;
mod turns;

use std::path::PathBuf;

use buurtraat::picture::{Child, Leash};
use resvg::tiny_skia::Pixmap;

/// The pixels of a PNG.
pub fn pixels(png: &[u8]) -> Pixmap {
    Pixmap::decode_png(png).unwrap()
}

/// A pixel as `#rrggbb`.
pub fn colour(pixels: &Pixmap, x: u32, y: u32) -> String {
    let pixel = pixels.pixel(x, y).unwrap();
    format!("#{:02x}{:02x}{:02x}", pixel.red(), pixel.green(), pixel.blue())
}

/// `map-picture` as it was built; where it was not, only a run of everything wants it.
pub fn map_picture() -> Option<Child> {
    let built = concat!(env!("CARGO_MANIFEST_DIR"), "/target/map-picture/tested/map-picture");
    let program = std::env::var_os("BUURTRAAT_MAP_PICTURE").map_or_else(|| PathBuf::from(built), PathBuf::from);
    if program.is_file() {
        return Some(Child::new(program, Leash { time: std::time::Duration::from_secs(60), ..Leash::default() }));
    }
    println!("skipped: {} was not built (make test-map-picture)", program.display());
    assert!(std::env::var_os("CI").is_none(), "a run of everything builds it first");
    None
}

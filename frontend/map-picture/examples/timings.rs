//! How long each step of a picture takes: `cargo run --release --example timings < request.json`.
//!
//! Draws the request ten times with one renderer, as only a longer-lived program would: the first time is what the
//! program pays, the rest shows what of that is paid once.
#![allow(clippy::unwrap_used)]
use std::{io::Read, time::Instant};

use map_picture::{drawing::Drawing, painter::Painter, png, request::Request};

fn main() {
    let mut json = Vec::new();
    std::io::stdin().read_to_end(&mut json).unwrap();
    let begun = Instant::now();
    let request = Request::read(&json).unwrap();
    let mut painter = Painter::new(request.size_px()).unwrap();
    println!("request and adapter {:.1?}", begun.elapsed());
    for _ in 0..10 {
        let begun = Instant::now();
        let drawing = Drawing::of(&request).unwrap();
        let laid = begun.elapsed();
        let rgb = painter.paint(&drawing.layers).unwrap();
        let painted = begun.elapsed() - laid;
        let bytes = png::encode(request.size_px(), &rgb).unwrap();
        let packed = begun.elapsed() - laid - painted;
        let corners: usize = drawing.layers.iter().map(|layer| layer.mesh.corners.len()).sum();
        let whole = begun.elapsed();
        println!(
            "triangles {laid:.1?} ({corners} corners), painting {painted:.1?}, PNG {packed:.1?} ({} bytes): {whole:.1?}",
            bytes.len()
        );
    }
}

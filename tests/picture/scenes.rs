//! The scenes that both draw: of the demo town, in every sort and size there is.
use buurtraat::{
    picture::{Paint, Scene},
    web::picture::{Motif, Size},
};
use engine::domain::Point;

use crate::web::town::town;

/// Scenes by name.
pub fn all() -> Vec<(String, Scene)> {
    let town = town();
    let middle = town.wait(town.demo.store.busiest_anchor()).unwrap().unwrap();
    let beside = |north: f64, east: f64| Point::new(middle.lat() + north, middle.lon() + east).unwrap();
    let doors = [(0.0, 0.0), (0.002, 0.001), (0.001, -0.003), (-0.001, 0.002)].map(|(north, east)| beside(north, east));
    let motifs = [
        ("town", Motif::Town(middle)),
        ("middle", Motif::around(middle)),
        ("north", Motif::around(beside(0.008, 0.001))),
        // Beyond the last houses: hardly anything is left.
        ("edge", Motif::around(beside(-0.02, -0.03))),
        ("doors", Motif::Doors(doors.to_vec())),
    ];
    let mut scenes = Vec::new();
    for (name, motif) in motifs {
        for size in [Size::Preview, Size::Paper] {
            let scene = town.wait(motif.scene(&town.demo, size)).unwrap();
            scenes.push((format!("{name} {}", size.as_str()), scene));
        }
    }
    scenes
}

/// The hexagons alone, which nothing covers.
pub fn bare(scene: &Scene) -> Scene {
    let is_hexagon = |name: &str| name.starts_with("hexagons-");
    let layers = scene.layers.iter().filter(|layer| is_hexagon(&layer.name) && matches!(layer.paint, Paint::Fill(_)));
    Scene { layers: layers.cloned().collect(), labels: Vec::new(), credit: String::new(), ..scene.clone() }
}

/// What each hexagon in the picture has in its middle: where, and the colour of its class.
pub fn middles(scene: &Scene) -> Vec<([f64; 2], &'static str)> {
    // The rim of a figure has the colour of its class.
    let inside = |[x, y]: [f64; 2]| {
        let (width, height) = scene.frame.pixels();
        (2.0..f64::from(width) - 2.0).contains(&x) && (2.0..f64::from(height) - 2.0).contains(&y)
    };
    let middle = |label: &buurtraat::picture::Label| (scene.frame.place(label.at), label.halo.0);
    scene.labels.iter().map(middle).filter(|(at, _)| inside(*at)).collect()
}

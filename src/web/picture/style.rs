//! How pictures look: as the map does, in opaque colours, with streets drawn over the hexagons like roads on paper.
use engine::domain::Point;

use crate::{
    picture::{Label, Layer, Paint},
    service::mapping::{HERE, Hexagon, class_of, layer_of_class},
    web::palette::Palette,
};

/// The layers, the lowest first.
pub fn layers(colours: &Palette, zoom: f64) -> Vec<Layer> {
    let wide = |at_14: f64| (at_14 * (zoom - 14.0).exp2()).clamp(0.4, 6.0);
    let classes = || (1_u8..).zip(colours.comb).map(|(class, colour)| (layer_of_class(class), colour));
    let ground = [
        Layer::new("lakes", Paint::Fill(colours.water)),
        Layer::new("streets", Paint::Line(colours.street, wide(2.0))),
    ];
    let fills = classes().map(|(name, colour)| Layer::new(name, Paint::Fill(colour)));
    let edges = classes().map(|(name, _)| Layer::new(name, Paint::Line(colours.paper, 3.0)));
    let above = [
        Layer::new("canals", Paint::Line(colours.water, wide(3.0))),
        Layer::new("streets", Paint::Line(colours.paper, wide(1.0))),
        Layer::new("neighbourhoods", Paint::Line(colours.soft, 0.75)),
        Layer::new("districts", Paint::Line(colours.soft, 1.25)),
        Layer::new("municipalities", Paint::Line(colours.soft, 2.0)),
        // With a rim, for its ink lies on dark hexagons too.
        Layer::new(HERE, Paint::Line(colours.paper, 10.0)),
        Layer::new(HERE, Paint::Line(colours.ink, 5.0)),
    ];
    ground.into_iter().chain(fills).chain(edges).chain(above).collect()
}

/// How much a hexagon holds, in the middle of it.
pub fn figure(colours: &Palette, zoom: f64, hexagon: &Hexagon) -> Label {
    let class = usize::from(class_of(hexagon.count)).clamp(1, 4) - 1;
    Label {
        text: hexagon.count.to_string(),
        at: hexagon.cell.centre(),
        size: (28.0 * (zoom - 14.0).exp2()).clamp(14.0, 40.0),
        colour: colours.on_comb[class],
        halo: (colours.comb[class], 3.0),
    }
}

/// The number of a door: its rim is wide enough to look like a disc.
pub fn door(colours: &Palette, number: usize, at: Point) -> Label {
    Label { text: number.to_string(), at, size: 16.0, colour: colours.on_place, halo: (colours.place, 7.0) }
}

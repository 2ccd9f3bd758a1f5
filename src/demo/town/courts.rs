//! Neighbourhoods of the seventies: one loop, and courts that end nowhere. Short as the crow flies, long on foot.
use super::{
    pattern::Drawing,
    plane::P,
    street::{Class, Lots, Street},
};

/// A loop with dead-end courts on both sides of its two long stretches, and two ways in.
pub(super) fn courts(drawing: &mut Drawing) {
    let (low, high, west, east) = (0.27, 0.74, 0.10, 0.90);
    let ring = [(west, 0.36), (0.16, low), (0.84, low), (east, 0.36), (east, 0.65), (0.84, high), (0.16, high), (west, 0.65)];
    let name = drawing.name("dreef");
    let mut line: Vec<P> = ring.iter().map(|&(u, v)| drawing.at(u, v)).collect();
    line.push(line[0]);
    drawing.add(Street::new(Class::Home, name, line));
    for (from, to) in [((0.0, 0.58), (west, 0.58)), ((1.0, 0.40), (east, 0.40)), ((0.5, 0.0), (0.5, low)), ((0.3, high), (0.3, 1.0))] {
        let name = drawing.name("laan");
        let line = vec![drawing.at(from.0, from.1), drawing.at(to.0, to.1)];
        drawing.add(Street::new(Class::Home, name, line));
    }
    let (wide, tall) = drawing.size();
    let end = 42.0 / tall;
    // Outwards to the edge, and inwards to a green strip in the middle.
    for (foot, head) in [(low, end), (high, 1.0 - end), (low, 0.475), (high, 0.535)] {
        one_side(drawing, foot, head, wide);
    }
}

fn one_side(drawing: &mut Drawing, foot: f64, head: f64, wide: f64) {
    let step = 66.0 / wide;
    let mut at = 0.19 + drawing.chance.between(0.0, 0.02);
    let mut run = 0;
    let mut name = String::new();
    while at < 0.83 {
        let blocked = [0.5, 0.3].iter().any(|lane| (at - lane).abs() < 0.028);
        if !blocked {
            if run % 3 == 0 {
                name = drawing.name("hof");
            }
            run += 1;
            court(drawing, at, foot, head, &name);
        }
        at += step;
    }
}

fn court(drawing: &mut Drawing, at: f64, foot: f64, head: f64, name: &str) {
    let lean = drawing.chance.between(-0.008, 0.008);
    let line = vec![drawing.at(at, foot), drawing.at(at + lean, (foot + head) / 2.0), drawing.at(at + lean, head)];
    let houses = Lots { back: 8.5, ..Lots::houses(drawing.area) };
    let top = line[2];
    drawing.add(Street::new(Class::Court, name.to_owned(), line).both(houses));
    let outwards = !(0.2..=0.8).contains(&head);
    if outwards && drawing.chance.often(0.14) {
        let edge = drawing.at(at + lean, if head < 0.5 { 0.0 } else { 1.0 });
        drawing.add(Street::new(Class::Foot, None, vec![top, edge]));
    }
}

//! Neighbourhoods of the seventies: one loop, and courts that end nowhere. Short as the crow flies, long on foot.
use super::{
    pattern::Drawing,
    plane::{P, smooth},
    street::{Class, Lots, Street},
};

/// Between which shares of the height the loop runs.
const LOW: f64 = 0.27;
const HIGH: f64 = 0.74;

/// A loop with dead-end courts on both sides of its two long stretches, and four ways in.
pub(super) fn courts(drawing: &mut Drawing) {
    let (west, east) = (0.055, 0.945);
    let name = drawing.name("dreef");
    let line = ring(drawing, west, east);
    drawing.add(Street::new(Class::Home, name, line));
    for (from, to) in
        [((0.0, 0.5), (west, 0.5)), ((1.0, 0.5), (east, 0.5)), ((0.5, 0.0), (0.5, LOW)), ((0.3, HIGH), (0.3, 1.0))]
    {
        let name = drawing.name("laan");
        let line = vec![drawing.at(from.0, from.1), drawing.at(to.0, to.1)];
        drawing.add(Street::new(Class::Home, name, line).joined(true, true));
    }
    let (wide, tall) = drawing.size();
    let end = 42.0 / tall;
    // Outwards to the edge, and inwards to a green strip in the middle.
    for (foot, head, lane) in [(LOW, end, 0.5), (HIGH, 1.0 - end, 0.3), (LOW, 0.465, 9.0), (HIGH, 0.545, 9.0)] {
        one_side(drawing, (foot, head, lane), wide);
    }
    let line = [(west, 0.5), (0.2, 0.51), (0.5, 0.495), (0.8, 0.51), (east, 0.5)].map(|(u, v)| drawing.at(u, v));
    drawing.add(Street::new(Class::Foot, None, smooth(&line, 4)).joined(true, true));
}

/// The loop itself, never twice the same.
fn ring(drawing: &mut Drawing, west: f64, east: f64) -> Vec<P> {
    let mut wave = |v: f64| v + drawing.chance.between(-0.03, 0.03);
    let side = [(0.09, 0.06), (0.2, 0.0), (0.4, 0.0), (0.6, 0.0), (0.8, 0.0), (0.91, 0.06)];
    let mut knots = vec![(west, 0.5)];
    knots.extend(side.map(|(u, off)| (u, wave(LOW + off))));
    knots.push((east, 0.5));
    knots.extend(side.map(|(u, off)| (1.0 - u, wave(HIGH - off))));
    knots.push((west, 0.5));
    let line: Vec<P> = knots.into_iter().map(|(u, v)| drawing.at(u, v)).collect();
    smooth(&line, 4)
}

fn one_side(drawing: &mut Drawing, (foot, head, lane): (f64, f64, f64), wide: f64) {
    let step = 62.0 / wide;
    let mut at = 0.12 + drawing.chance.between(0.0, 0.02);
    let mut run = 0;
    let mut name = String::new();
    while at < 0.89 {
        if (at - lane).abs() > 0.03 {
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
    drawing.add(Street::new(Class::Court, name.to_owned(), line).both(houses).joined(true, false));
    let outwards = !(0.2..=0.8).contains(&head);
    if drawing.chance.often(if outwards { 0.3 } else { 0.55 }) {
        let beyond = match (outwards, head < 0.5) {
            (true, low) => f64::from(u8::from(!low)),
            (false, _) => 0.5,
        };
        let edge = drawing.at(at + lean, beyond);
        drawing.add(Street::new(Class::Foot, None, vec![top, edge]).joined(false, true));
    }
}

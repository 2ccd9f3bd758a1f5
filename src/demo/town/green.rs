//! Parks, ponds and the squares between the rows.
use super::{
    pattern::Drawing,
    plane::{P, smooth},
    street::{Class, Lots, Street},
};

/// A green square where a street was left out, with a path from corner to corner.
pub(super) fn square(drawing: &mut Drawing, (from, to): (f64, f64), (low, high): (f64, f64)) {
    let (long, tall) = drawing.size();
    let (du, dv) = (16.0 / long, 24.0 / tall);
    let (west, east, south, north) = (from + du, to - du, low + dv, high - dv);
    let (middle, centre) = ((from + to) / 2.0, (low + high) / 2.0);
    let ring = [
        (west, south),
        (middle, south + dv * 0.2),
        (east, south),
        (east - du, centre),
        (east, north),
        (middle, north),
        (west, north),
        (west + du * 0.5, centre),
    ];
    let name = drawing.name("plantsoen");
    let ring = ring.map(|(u, v)| drawing.at(u, v)).to_vec();
    drawing.parks.push((name, ring));
    if drawing.chance.often(0.6) {
        let (u, v, du, dv) = (from + (to - from) * 0.7, centre + dv * 0.1, du * 1.6, dv * 0.45);
        let pond = [(u - du, v), (u, v - dv), (u + du, v), (u, v + dv), (u - du, v)].map(|(u, v)| drawing.at(u, v));
        drawing.ponds.push(smooth(&pond, 5));
    }
    let (near, far) = (from + (to - from) * 0.25, from + (to - from) * 0.48);
    for way in [[(from, south), (near, centre), (to, north)], [(from, north), (far, centre), (to, south)]] {
        let line = way.map(|(u, v)| drawing.at(u, v));
        drawing.add(Street::new(Class::Foot, None, smooth(&line, 5)).joined(true, true));
    }
}

/// The large park with its pond and winding paths, and flats along its east side.
pub(super) fn park(drawing: &mut Drawing) {
    let edge = 0.60;
    let ring =
        [(0.03, 0.06), (0.30, 0.05), (0.57, 0.06), (0.57, 0.50), (0.57, 0.94), (0.30, 0.95), (0.03, 0.94), (0.03, 0.5)];
    let ring: Vec<P> = ring.iter().map(|&(u, v)| drawing.at(u, v)).collect();
    drawing.parks.push(("Honingpark".to_owned(), ring));
    let pond = [(0.20, 0.52), (0.27, 0.42), (0.36, 0.44), (0.40, 0.55), (0.35, 0.66), (0.26, 0.64), (0.20, 0.52)];
    let pond: Vec<P> = pond.iter().map(|&(u, v)| drawing.at(u, v)).collect();
    drawing.ponds.push(smooth(&pond, 4));
    paths(drawing, edge);
    flats(drawing, edge);
}

fn paths(drawing: &mut Drawing, edge: f64) {
    let round = [
        (0.10, 0.50),
        (0.16, 0.25),
        (0.32, 0.22),
        (0.48, 0.30),
        (0.50, 0.55),
        (0.44, 0.80),
        (0.28, 0.82),
        (0.14, 0.74),
    ];
    let mut round: Vec<P> = round.iter().map(|&(u, v)| drawing.at(u, v)).collect();
    round.push(round[0]);
    drawing.add(Street::new(Class::Foot, "Rondje Honingpark".to_owned(), smooth(&round, 4)));
    let spokes: [&[(f64, f64)]; 6] = [
        &[(0.0, 0.46), (0.05, 0.52), (0.10, 0.50)],
        &[(0.30, 0.0), (0.34, 0.12), (0.32, 0.22)],
        &[(edge, 0.28), (0.54, 0.34), (0.48, 0.30)],
        &[(edge, 0.72), (0.52, 0.78), (0.44, 0.80)],
        &[(0.28, 1.0), (0.25, 0.92), (0.28, 0.82)],
        &[(0.32, 0.22), (0.44, 0.42), (0.50, 0.55)],
    ];
    for spoke in spokes {
        let line: Vec<P> = spoke.iter().map(|&(u, v)| drawing.at(u, v)).collect();
        drawing.add(Street::new(Class::Foot, None, smooth(&line, 4)).joined(true, true));
    }
}

fn flats(drawing: &mut Drawing, edge: f64) {
    let line = vec![drawing.at(edge, 0.0), drawing.at(edge + 0.01, 0.5), drawing.at(edge, 1.0)];
    drawing.add(Street::new(Class::Home, "Parklaan".to_owned(), smooth(&line, 4)).right(Lots::flats(drawing.area)));
    let tall = drawing.size().1;
    let count = (tall / 92.0).round() as usize;
    for row in 1..count {
        let v = row as f64 / count as f64;
        let name = drawing.name("hof");
        let line = vec![drawing.at(edge + 0.005, v), drawing.at(0.94, v)];
        drawing.add(Street::new(Class::Court, name, line).both(Lots::flats(drawing.area)).joined(true, row % 2 == 0));
    }
}

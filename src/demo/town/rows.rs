//! Rows of houses: long streets cut by lanes. Each strip between two lanes has streets of its own, a little shifted, so
//! that they meet in a T and not in a cross; now and then a strip is turned a quarter.
use super::{
    pattern::Drawing,
    plan::AREAS,
    plane::smooth,
    street::{Class, Lots, Street},
};

/// Fills a neighbourhood with rows, `depth` metres from street to street.
pub(super) fn rows(drawing: &mut Drawing, lanes: &[f64], depth: f64) {
    for &lane in lanes {
        let name = drawing.name("laan");
        let lean = drawing.chance.between(-0.012, 0.012);
        let line = [(lane, 0.0), (lane + lean, 0.5), (lane, 1.0)].map(|(u, v)| drawing.at(u, v));
        drawing.add(Street::new(Class::Home, name, smooth(&line, 4)));
    }
    let cuts: Vec<f64> = [0.0].into_iter().chain(lanes.iter().copied()).chain([1.0]).collect();
    let strips = cuts.len() - 1;
    let green = drawing.chance.below(strips);
    let turned =
        if strips > 2 && drawing.chance.often(0.75) { (green + 1 + drawing.chance.below(2)) % strips } else { strips };
    for strip in 0..strips {
        let span = (cuts[strip], cuts[strip + 1]);
        if strip == turned {
            turned_strip(drawing, span, depth)
        } else {
            straight_strip(drawing, span, depth, strip == green)
        }
    }
}

fn straight_strip(drawing: &mut Drawing, span: (f64, f64), depth: f64, green: bool) {
    let count = (drawing.size().1 / depth).round().max(3.0) as usize;
    let shift = drawing.chance.between(-0.14, 0.14);
    let at = |row: usize| {
        if row == 0 || row == count { row as f64 / count as f64 } else { (row as f64 + shift) / count as f64 }
    };
    let hole = green.then(|| 2 + drawing.chance.below(count.saturating_sub(4)));
    for row in (1..count).filter(|&row| hole != Some(row)) {
        one_row(drawing, span, at(row));
    }
    if let Some(row) = hole {
        super::green::square(drawing, span, (at(row - 1), at(row + 1)));
    }
    for row in (0..count).filter(|&row| hole != Some(row) && hole != Some(row + 1)) {
        if drawing.chance.often(0.8) {
            let u = span.0 + (span.1 - span.0) * drawing.chance.between(0.35, 0.65);
            let line = vec![drawing.at(u, at(row) + 0.01), drawing.at(u, at(row + 1) - 0.01)];
            drawing.add(Street::new(Class::Foot, None, line).joined(true, true));
        }
    }
}

fn one_row(drawing: &mut Drawing, (from, to): (f64, f64), v: f64) {
    let (long, high) = drawing.size();
    let stop = 30.0 / long;
    let dead = drawing.chance.often(0.2);
    let ends = match (dead, drawing.chance.often(0.5)) {
        (false, _) => (from, to),
        (true, true) => (from + stop, to),
        (true, false) => (from, to - stop),
    };
    let bend = drawing.chance.between(-8.0, 8.0) / high;
    let middle = (ends.0 + ends.1) / 2.0;
    let knots = [drawing.at(ends.0, v), drawing.at(middle, v + bend), drawing.at(ends.1, v)];
    let name = drawing.name(if dead { "hof" } else { "straat" });
    let tall = AREAS[drawing.area].weight > 1.3 && drawing.chance.often(0.24);
    let houses = Lots::houses(drawing.area);
    let other = if tall { Lots::flats(drawing.area) } else { houses };
    let class = if dead { Class::Court } else { Class::Home };
    drawing.add(
        Street::new(class, name, smooth(&knots, 3)).left(houses).right(other).joined(ends.0 == from, ends.1 == to),
    );
}

/// Streets a quarter turned, in two lengths with a street between them.
fn turned_strip(drawing: &mut Drawing, (from, to): (f64, f64), depth: f64) {
    let count = ((to - from) * drawing.size().0 / depth).round().max(2.0) as usize;
    let middle = drawing.chance.between(0.44, 0.56);
    let name = drawing.name("straat");
    let line = vec![drawing.at(from, middle), drawing.at(to, middle)];
    drawing.add(Street::new(Class::Home, name, line).joined(true, true));
    for col in 1..count {
        let u = from + (to - from) * col as f64 / count as f64;
        for (low, high) in [(0.0, middle), (middle, 1.0)] {
            let bend = drawing.chance.between(-6.0, 6.0) / drawing.size().0;
            let line = [(u, low), (u + bend, (low + high) / 2.0), (u, high)].map(|(u, v)| drawing.at(u, v));
            let name = drawing.name("straat");
            drawing.add(Street::new(Class::Home, name, smooth(&line, 3)).both(Lots::houses(drawing.area)));
        }
    }
}

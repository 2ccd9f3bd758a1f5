//! The streets inside a neighbourhood; here the old village and the works.
use super::{
    chance::Chance,
    names::Names,
    plan::{AREAS, Pattern, Plan},
    plane::{P, Quad, smooth},
    street::{Class, Lots, Street},
};

/// What is drawn into while a neighbourhood is laid out.
pub(super) struct Drawing<'a> {
    pub streets: &'a mut Vec<Street>,
    /// Rings of parks and of ponds.
    pub parks: &'a mut Vec<(String, Vec<P>)>,
    pub ponds: &'a mut Vec<Vec<P>>,
    pub names: &'a mut Names,
    pub chance: Chance,
    pub area: usize,
    pub quad: Quad,
    /// East-west and north-south are swapped.
    pub across: bool,
}

impl Drawing<'_> {
    /// A point by shares along the long streets and across them.
    pub(super) fn at(&self, u: f64, v: f64) -> P {
        if self.across { self.quad.at(v, u) } else { self.quad.at(u, v) }
    }
    /// Metres along the long streets and across them.
    pub(super) fn size(&self) -> (f64, f64) {
        let (wide, high) = (self.quad.wide(), self.quad.high());
        if self.across { (high, wide) } else { (wide, high) }
    }
    pub(super) fn name(&mut self, ending: &str) -> String {
        self.names.give(AREAS[self.area].theme, ending)
    }
    pub(super) fn add(&mut self, street: Street) {
        self.streets.push(street);
    }
}

/// Lays out the streets inside one neighbourhood.
pub(super) fn fill(plan: &Plan, seed: u64, area: usize, names: &mut Names, into: &mut super::Layout) {
    let pattern = AREAS[area].pattern;
    let mut drawing = Drawing {
        streets: &mut into.streets,
        parks: &mut into.parks,
        ponds: &mut into.ponds,
        names,
        chance: Chance::of(seed, AREAS[area].name),
        area,
        quad: plan.inner(area),
        across: matches!(pattern, Pattern::Rows { across: true, .. }) || pattern == Pattern::Village,
    };
    match pattern {
        Pattern::Rows { lanes, depth, .. } => super::rows::rows(&mut drawing, lanes, depth),
        Pattern::Village => village(&mut drawing),
        Pattern::Courts => super::courts::courts(&mut drawing),
        Pattern::Park => super::green::park(&mut drawing),
        Pattern::Works => works(&mut drawing),
    }
}

/// The winding main street of the village, as the share of the height at each share of the width.
fn winding(at: f64) -> f64 {
    const KNOTS: [f64; 7] = [0.60, 0.66, 0.55, 0.40, 0.38, 0.50, 0.47];
    let place = at.clamp(0.0, 0.999_999) * 6.0;
    let (left, share) = (place.floor() as usize, place.fract());
    KNOTS[left] + (KNOTS[left + 1] - KNOTS[left]) * share * share * (3.0 - 2.0 * share)
}

fn village(drawing: &mut Drawing) {
    let line: Vec<P> = (0..=36).map(|i| f64::from(i) / 36.0).map(|at| drawing.at(winding(at), at)).collect();
    let shops = Lots::shops(drawing.area);
    drawing.add(Street::new(Class::Shops, "Dorpsstraat".to_owned(), line).both(shops));
    let mut at = 0.075;
    while at < 0.95 {
        let lean = drawing.chance.between(-0.035, 0.035);
        let kink = drawing.chance.between(-0.02, 0.02);
        let middle = winding(at);
        for (foot, head) in [((0.0, at - lean), (middle, at)), ((middle, at), (1.0, at + lean))] {
            if drawing.chance.often(0.82) {
                let bend = ((foot.0 + head.0) / 2.0, (foot.1 + head.1) / 2.0 + kink);
                let knots = [foot, bend, head].map(|(u, v)| drawing.at(u, v));
                let name = drawing.name("straat");
                let houses = Lots { front: 5.4, ..Lots::houses(drawing.area) };
                drawing.add(Street::new(Class::Home, name, smooth(&knots, 3)).both(houses));
            }
        }
        at += drawing.chance.between(0.082, 0.105);
    }
    for (v, from, to) in [(0.2, 0.08, 0.55), (0.8, 0.3, 0.92)] {
        let line = vec![drawing.at(v, from), drawing.at(v + 0.03, (from + to) / 2.0), drawing.at(v, to)];
        let name = drawing.name("steeg");
        drawing.add(Street::new(Class::Foot, name, smooth(&line, 4)).joined(true, true));
    }
}

fn works(drawing: &mut Drawing) {
    let lots = Lots::works(drawing.area);
    for lane in [0.34, 0.68] {
        let name = drawing.name("weg");
        let line = vec![drawing.at(lane, 0.0), drawing.at(lane, 1.0)];
        drawing.add(Street::new(Class::Home, name, line).both(lots));
    }
    for (from, to, v) in [(0.0, 0.34, 0.5), (0.34, 0.68, 0.36), (0.34, 0.6, 0.70), (0.68, 1.0, 0.52)] {
        let name = drawing.name("weg");
        let line = vec![drawing.at(from, v), drawing.at((from + to) / 2.0, v + 0.02), drawing.at(to, v)];
        drawing.add(Street::new(Class::Home, name, smooth(&line, 3)).both(lots));
    }
    let field = [(0.74, 0.62), (0.93, 0.62), (0.93, 0.88), (0.74, 0.88)].map(|(u, v)| drawing.at(u, v));
    drawing.parks.push(("Sportpark De Dijk".to_owned(), field.to_vec()));
}

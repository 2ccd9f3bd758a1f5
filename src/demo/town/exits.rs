//! The roads and paths that lead out of town into the polder: a town is part of a land.
use super::{
    frame::on_side,
    plan::Plan,
    plane::{P, smooth},
    street::{Class, Street},
};

/// A way out: from an area's side at a share, this far, bending this much to the left.
struct Exit {
    area: usize,
    side: usize,
    share: f64,
    metres: f64,
    bend: f64,
    name: &'static str,
    class: Class,
}

const EXITS: [Exit; 6] = [
    Exit { area: 1, side: 0, share: 1.0, metres: 330.0, bend: 30.0, name: "Stationsweg", class: Class::Main },
    Exit { area: 5, side: 1, share: 1.0, metres: 320.0, bend: -40.0, name: "Oostlaan", class: Class::Main },
    Exit { area: 9, side: 3, share: 1.0, metres: 300.0, bend: 50.0, name: "Zevenhuizerweg", class: Class::Main },
    Exit { area: 3, side: 3, share: 0.5, metres: 260.0, bend: -25.0, name: "Polderweg", class: Class::Home },
    Exit { area: 10, side: 2, share: 0.03, metres: 240.0, bend: 15.0, name: "Honingpad", class: Class::Cycle },
    Exit { area: 2, side: 1, share: 0.4, metres: 220.0, bend: 20.0, name: "Ringpad", class: Class::Cycle },
];

/// All ways out; over water the first part is a bridge.
pub(super) fn streets(plan: &Plan) -> Vec<Street> {
    let mut all = Vec::new();
    for exit in &EXITS {
        let quad = plan.inner(exit.area).0;
        let outwards = ((quad[(exit.side + 1) % 4] - quad[exit.side]).unit().left()) * -1.0;
        let start = on_side(plan, exit.area, exit.side, exit.share);
        let over = start + outwards * 34.0;
        let side: P = outwards.left() * exit.bend;
        let end = start + outwards * exit.metres + side;
        let middle = start + outwards * (exit.metres * 0.6) + side * 0.3;
        let bridge = if exit.class == Class::Cycle { Class::Footbridge } else { Class::Bridge };
        let wet = matches!(Plan::side(exit.area, exit.side), super::plan::Line::Canal(..));
        let first = if wet { bridge } else { exit.class };
        all.push(Street::new(first, exit.name.to_owned(), vec![start, over]));
        all.push(Street::new(exit.class, exit.name.to_owned(), smooth(&[over, middle, end], 5)));
    }
    all
}

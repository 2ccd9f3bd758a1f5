//! What lies between the neighbourhoods: main streets, quays, railway streets, and the few ways across.
use super::{
    plan::{AREAS, CROSSINGS, Line, Over, Pattern, Plan},
    plane::P,
    street::{Class, Lots, Street},
};

/// Stretches with shops or works instead of houses: street, area, from and to as shares of its length.
const STRETCHES: [(&str, usize, f64, f64); 5] = [
    ("Schilderslaan", 6, 0.30, 0.62),
    ("Oostlaan", 5, 0.36, 0.70),
    ("Stationsweg", 1, 0.62, 1.0),
    ("Marktlaan", 4, 0.40, 0.62),
    ("Honingkade", 7, 0.18, 0.86),
];

/// All streets on the lines of the plan.
pub(super) fn streets(plan: &Plan) -> Vec<Street> {
    let mut all = Vec::new();
    for area in 0..AREAS.len() {
        for side in 0..4 {
            along(plan, area, side, &mut all);
        }
    }
    all.extend(CROSSINGS.iter().filter_map(|crossing| {
        let over = Plan::beyond(crossing.area, crossing.side)?;
        let (from, to) = (on_side(plan, crossing.area, crossing.side, crossing.share), (crossing.side + 2) % 4);
        let class = match crossing.over {
            Over::Bridge => Class::Bridge,
            Over::Footbridge => Class::Footbridge,
            Over::Underpass => Class::Underpass,
        };
        let line = vec![from, on_side(plan, over, to, crossing.share)];
        Some(Street::new(class, crossing.name.to_owned(), line).joined(true, true))
    }));
    all
}

/// A point on the outermost street of an area; shares run west to east and south to north.
pub(super) fn on_side(plan: &Plan, area: usize, side: usize, share: f64) -> P {
    let inner = plan.inner(area);
    match side {
        0 => inner.at(share, 0.0),
        1 => inner.at(1.0, share),
        2 => inner.at(share, 1.0),
        _ => inner.at(0.0, share),
    }
}

fn along(plan: &Plan, area: usize, side: usize, all: &mut Vec<Street>) {
    let beyond = Plan::beyond(area, side);
    let (mut from, mut to) = (on_side(plan, area, side, 0.0), on_side(plan, area, side, 1.0));
    // Lines run east and north: the area lies left of its south and east side, right of its north and west side.
    let own = usize::from(matches!(side, 2 | 3));
    let mut lots = [None; 2];
    let (class, name) = match (Plan::side(area, side), beyond) {
        (Line::Street(_), Some(_)) if matches!(side, 0 | 3) => return,
        (Line::Street(name), beyond) => {
            if let Some(other) = beyond {
                let opposite = (side + 2) % 4;
                from = outermost(from, on_side(plan, other, opposite, 0.0), to);
                to = outermost(to, on_side(plan, other, opposite, 1.0), from);
                lots[1 - own] = plots(other, name);
            }
            (Class::Main, name)
        }
        (Line::Canal(_, _, names) | Line::Rail(names), _) => (Class::Home, names[usize::from(matches!(side, 0 | 3))]),
    };
    lots[own] = plots(area, name);
    all.extend(stretches(Street { lots, ..Street::new(class, name.to_owned(), vec![from, to]) }, area));
}

/// Of two ends on one line the one that lies farther from the other end.
fn outermost(one: P, other: P, far_end: P) -> P {
    if one.to(far_end) >= other.to(far_end) { one } else { other }
}

fn plots(area: usize, street: &str) -> Option<Lots> {
    Some(match AREAS[area].pattern {
        Pattern::Works => Lots::works(area),
        _ if street.ends_with("dijk") => Lots::detached(area),
        _ => Lots::houses(area),
    })
}

/// The street in up to three pieces, so that shops or works stand together.
fn stretches(street: Street, area: usize) -> Vec<Street> {
    let named = |stretch: &&(&str, usize, f64, f64)| street.name.as_deref() == Some(stretch.0) && area == stretch.1;
    let Some(&(_, _, from, to)) = STRETCHES.iter().find(named) else { return vec![street] };
    let works = area == 7;
    let at = |share: f64| street.line[0].towards(street.line[1], share);
    let piece = |from: f64, to: f64, busy: bool| {
        let swap = |lots: Lots| if works { Lots::works(lots.area) } else { Lots::shops(lots.area) };
        let lots = street.lots.map(|side| if busy { side.map(swap) } else { side });
        let class = if busy && !works { Class::Shops } else { street.class };
        Street { line: vec![at(from), at(to)], lots, class, ..street.clone() }
    };
    let mut all = vec![piece(0.0, from, false), piece(from, to, true)];
    if to < 1.0 {
        all.push(piece(to, 1.0, false));
    }
    all
}

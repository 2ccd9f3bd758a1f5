//! Doors along the streets, with house numbers as the Dutch give them (odd left, even right) and a six-character
//! postcode per stretch of one side.
use std::collections::HashMap;

use super::{
    Layout,
    plan::{AREAS, DISTRICTS},
    plane::{P, inside},
    segments::Segments,
    street::{Lots, Plot},
    weave::Net,
};

/// One door with a number.
#[derive(Clone, Debug)]
pub(super) struct Door {
    /// Which street of the layout.
    pub street: usize,
    pub number: u32,
    /// A home above a shop.
    pub above: bool,
    pub at: P,
    pub plot: Plot,
    pub area: usize,
    /// Position in [`Doors::codes`].
    pub code: usize,
}

/// A postcode of one stretch of a street.
pub(super) struct Code {
    pub text: String,
    pub area: usize,
    /// Its doors: from this one, this many.
    pub first: usize,
    pub count: usize,
}

/// All doors and their postcodes.
#[derive(Default)]
pub(super) struct Doors {
    pub all: Vec<Door>,
    pub codes: Vec<Code>,
}

/// Most doors of one postcode.
const MOST: usize = 24;

/// What doors must keep away from.
struct Ground<'a> {
    streets: Segments,
    barriers: Segments,
    layout: &'a Layout,
    taken: HashMap<(i32, i32), Vec<P>>,
}

impl Ground<'_> {
    fn free(&self, at: P, street: usize, lots: Lots) -> bool {
        let others = |piece: &super::segments::Piece| piece.line != street;
        let clear = if lots.plot == Plot::Works { 10.0 } else { 7.0 };
        let wet =
            |(_, piece, far): (P, super::segments::Piece, f64)| far < self.layout.barriers[piece.line].wide / 2.0 + 3.0;
        self.streets.nearest(at, clear, others).is_none()
            && !self.barriers.nearest(at, 18.0, |_| true).is_some_and(wet)
            && !self.layout.parks.iter().any(|(_, ring)| close(ring, at) && inside(ring, at))
            && self.around(at).all(|other| other.to(at) > lots.front.min(12.0) * 0.8)
    }

    fn around(&self, at: P) -> impl Iterator<Item = P> + '_ {
        let (col, row) = square(at);
        let near = (-1..=1).flat_map(move |dy| (-1..=1).map(move |dx| (col + dx, row + dy)));
        near.flat_map(|key| self.taken.get(&key).into_iter().flatten().copied())
    }
}

fn square(at: P) -> (i32, i32) {
    ((at.x / 10.0).floor() as i32, (at.y / 10.0).floor() as i32)
}

/// Could the point be in the ring? Spares most of the work.
fn close(ring: &[P], at: P) -> bool {
    ring.first().is_some_and(|first| first.to(at) < 900.0)
}

/// Sets the doors along all streets.
pub(super) fn doors(layout: &Layout, net: &Net) -> Doors {
    let lines: Vec<Vec<P>> =
        net.ways.iter().map(|way| way.iter().map(|&node| net.nodes[node as usize]).collect()).collect();
    let mut ground = Ground {
        streets: Segments::new(lines.iter().map(Vec::as_slice)),
        barriers: Segments::new(layout.barriers.iter().map(|barrier| barrier.line.as_slice())),
        layout,
        taken: HashMap::new(),
    };
    let mut all = Doors::default();
    let mut numbers: HashMap<&str, [u32; 2]> = HashMap::new();
    let mut letters = [0_usize; DISTRICTS.len()];
    for (street, line) in lines.iter().enumerate() {
        let Some(name) = layout.streets[street].name.as_deref() else { continue };
        let next = numbers.entry(name).or_insert([1, 2]);
        for (side, lots) in layout.streets[street].lots.into_iter().enumerate() {
            let Some(lots) = lots else { continue };
            let from = all.all.len();
            one_side(&mut ground, &mut all, (street, line, side, lots), &mut next[side]);
            give_codes(&mut all, from, lots.area, &mut letters);
        }
    }
    all
}

fn one_side(ground: &mut Ground, all: &mut Doors, row: (usize, &[P], usize, Lots), number: &mut u32) {
    let (street, line, side, lots) = row;
    let mut at = lots.front * 0.6;
    let mut plots = 0;
    for pair in line.windows(2) {
        let (long, step) = (pair[0].to(pair[1]), (pair[1] - pair[0]).unit());
        let outwards = step.left() * if side == 0 { lots.back } else { -lots.back };
        while at < long {
            let door = pair[0] + step * at + outwards;
            if ground.free(door, street, lots) {
                ground.taken.entry(square(door)).or_default().push(door);
                one_plot(all, (street, lots, door, step), number);
            }
            plots += 1;
            // Terraces end somewhere: a path to the back gardens, or a tree.
            at += if plots % 8 == 0 { lots.front * 1.8 } else { lots.front };
        }
        at -= long;
    }
}

fn one_plot(all: &mut Doors, (street, lots, at, step): (usize, Lots, P, P), number: &mut u32) {
    let homes = if let Plot::Homes(homes) = lots.plot { u32::from(homes) } else { 1 };
    for home in 0..homes {
        let at = at + step * (1.2 * (f64::from(home) - f64::from(homes - 1) / 2.0));
        let door = Door { street, number: *number, above: false, at, plot: lots.plot, area: lots.area, code: 0 };
        all.all.push(door.clone());
        if lots.plot == Plot::Shop {
            all.all.push(Door { above: true, at: at + step * 2.0, plot: Plot::Homes(1), ..door });
        }
        *number += 2;
    }
}

fn give_codes(all: &mut Doors, from: usize, area: usize, letters: &mut [usize; DISTRICTS.len()]) {
    let count = all.all.len() - from;
    let groups = count.div_ceil(MOST);
    for group in 0..groups {
        let (first, end) = (from + count * group / groups, from + count * (group + 1) / groups);
        let district = usize::from(AREAS[area].district) - 1;
        let text = format!("{}{}", DISTRICTS[district].1, pair_of_letters(&mut letters[district]));
        for door in &mut all.all[first..end] {
            door.code = all.codes.len();
        }
        all.codes.push(Code { text, area, first, count: end - first });
    }
}

/// The next two letters; F, I, O, Q, U and Y are rare in Dutch postcodes, SA, SD and SS are never given out.
fn pair_of_letters(next: &mut usize) -> String {
    const LETTERS: &[u8; 20] = b"ABCDEGHJKLMNPRSTVWXZ";
    loop {
        let pair = [LETTERS[*next / LETTERS.len() % LETTERS.len()], LETTERS[*next % LETTERS.len()]];
        *next += 1;
        if !matches!(&pair, b"SA" | b"SD" | b"SS") {
            return pair.iter().map(|&letter| char::from(letter)).collect();
        }
    }
}

impl Door {
    /// The number as it is written: a home above a shop has an A.
    pub(super) fn written(&self) -> String {
        if self.above { format!("{}A", self.number) } else { self.number.to_string() }
    }
    /// May a household live here?
    pub(super) fn is_home(&self) -> bool {
        matches!(self.plot, Plot::Homes(_))
    }
}

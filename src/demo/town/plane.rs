//! Points in metres on a flat plan, and only sums, products and roots: no sine or cosine whose last bit differs per
//! machine, so that the same seed gives the same bytes everywhere.
use std::ops::{Add, Mul, Sub};

/// A point or a step on the plan: metres east and north of the middle of town.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct P {
    pub x: f64,
    pub y: f64,
}

pub(super) const fn p(x: f64, y: f64) -> P {
    P { x, y }
}

impl Add for P {
    type Output = P;
    fn add(self, other: P) -> P {
        p(self.x + other.x, self.y + other.y)
    }
}
impl Sub for P {
    type Output = P;
    fn sub(self, other: P) -> P {
        p(self.x - other.x, self.y - other.y)
    }
}
impl Mul<f64> for P {
    type Output = P;
    fn mul(self, factor: f64) -> P {
        p(self.x * factor, self.y * factor)
    }
}

impl P {
    pub(super) fn cross(self, other: P) -> f64 {
        self.x * other.y - self.y * other.x
    }
    pub(super) fn dot(self, other: P) -> f64 {
        self.x * other.x + self.y * other.y
    }
    pub(super) fn length(self) -> f64 {
        self.dot(self).sqrt()
    }
    pub(super) fn to(self, other: P) -> f64 {
        (other - self).length()
    }
    /// Length 1 in the same direction; nothing stays nothing.
    pub(super) fn unit(self) -> P {
        let length = self.length();
        if length > 0.0 { self * (1.0 / length) } else { self }
    }
    /// A quarter turn to the left.
    pub(super) fn left(self) -> P {
        p(-self.y, self.x)
    }
    pub(super) fn towards(self, other: P, share: f64) -> P {
        self + (other - self) * share
    }
    /// The nearest point of the segment `a`-`b`.
    pub(super) fn onto(self, a: P, b: P) -> P {
        let step = b - a;
        let length = step.dot(step);
        if length <= 0.0 { a } else { a + step * ((self - a).dot(step) / length).clamp(0.0, 1.0) }
    }
}

/// Where the lines through `a`-`b` and `c`-`d` meet, as shares of both; `None` when (nearly) parallel.
pub(super) fn meet(a: P, b: P, c: P, d: P) -> Option<(f64, f64)> {
    let (ab, cd, ac) = (b - a, d - c, c - a);
    let turn = ab.cross(cd);
    if turn.abs() <= 0.02 * ab.length() * cd.length() {
        return None;
    }
    Some((ac.cross(cd) / turn, ac.cross(ab) / turn))
}

/// Points along a line with steps of at most `step` metres, ends included.
pub(super) fn along(line: &[P], step: f64) -> Vec<P> {
    let mut all: Vec<P> = line.first().copied().into_iter().collect();
    for pair in line.windows(2) {
        let parts = (pair[0].to(pair[1]) / step).ceil().max(1.0);
        all.extend((1..=parts as usize).map(|part| pair[0].towards(pair[1], part as f64 / parts)));
    }
    all
}

/// A smooth line through the points (Catmull and Rom), `parts` pieces between each two.
pub(super) fn smooth(points: &[P], parts: usize) -> Vec<P> {
    let mut all = Vec::with_capacity(points.len() * parts);
    let at = |i: isize| points[i.clamp(0, points.len() as isize - 1) as usize];
    for i in 0..points.len() as isize - 1 {
        let (a, b, c, d) = (at(i - 1), at(i), at(i + 1), at(i + 2));
        for part in 0..parts {
            let t = part as f64 / parts as f64;
            let (t2, t3) = (t * t, t * t * t);
            let sum = b * 2.0 + (c - a) * t + (a * 2.0 - b * 5.0 + c * 4.0 - d) * t2 + (b * 3.0 - a - c * 3.0 + d) * t3;
            all.push(sum * 0.5);
        }
    }
    all.extend(points.last());
    all
}

/// Is the point inside the ring (last point need not repeat the first)?
pub(super) fn inside(ring: &[P], point: P) -> bool {
    let mut odd = false;
    for (i, &a) in ring.iter().enumerate() {
        let b = ring[(i + 1) % ring.len()];
        if (a.y > point.y) != (b.y > point.y) && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x) {
            odd = !odd;
        }
    }
    odd
}

/// Four corners, south-west first and then against the clock, with shares `u` (east) and `v` (north) inside.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quad(pub [P; 4]);

impl Quad {
    pub(super) fn at(&self, u: f64, v: f64) -> P {
        let [sw, se, ne, nw] = self.0;
        sw.towards(se, u).towards(nw.towards(ne, u), v)
    }
    /// Mean width in metres.
    pub(super) fn wide(&self) -> f64 {
        (self.0[0].to(self.0[1]) + self.0[3].to(self.0[2])) / 2.0
    }
    /// Mean height in metres.
    pub(super) fn high(&self) -> f64 {
        (self.0[0].to(self.0[3]) + self.0[1].to(self.0[2])) / 2.0
    }
    /// The quad with each side (south, east, north, west) moved inwards.
    pub(super) fn inset(&self, by: [f64; 4]) -> Quad {
        let side = |i: usize| {
            let (a, b) = (self.0[i], self.0[(i + 1) % 4]);
            let inwards = (b - a).unit().left() * by[i];
            (a + inwards, b + inwards)
        };
        Quad(std::array::from_fn(|i| {
            let ((a, b), (c, d)) = (side((i + 3) % 4), side(i));
            meet(a, b, c, d).map_or(self.0[i], |(share, _)| a.towards(b, share))
        }))
    }
}

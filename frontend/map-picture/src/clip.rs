//! Cuts outlines and lines off at a rectangle.
//!
//! A tile holds more than its own square, and the edges at which it was cut itself must never be seen as lines. What lies
//! far outside the picture is left out too, so that everything after this works with small numbers.

use crate::view::Point;

/// A rectangle along the axes, in pixels of the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Rectangle {
    /// Upper left corner.
    pub least: Point,
    /// Lower right corner.
    pub most: Point,
}

impl Rectangle {
    /// Larger by `by` on every side.
    pub fn grown(self, by: f64) -> Self {
        Self { least: self.least.map(|at| at - by), most: self.most.map(|at| at + by) }
    }

    /// What lies in both; nothing lies in the answer where they do not meet.
    pub fn within(&self, other: &Self) -> Self {
        Self {
            least: [0, 1].map(|axis| self.least[axis].max(other.least[axis])),
            most: [0, 1].map(|axis| self.most[axis].min(other.most[axis])),
        }
    }

    /// Whether nothing lies inside.
    pub fn is_empty(&self) -> bool {
        self.least[0] >= self.most[0] || self.least[1] >= self.most[1]
    }

    /// Whether a point lies inside or on the edge.
    pub fn holds(&self, point: Point) -> bool {
        [0, 1].iter().all(|&axis| (self.least[axis]..=self.most[axis]).contains(&point[axis]))
    }
}

/// The part of a closed outline that lies in `area`, by Sutherland and Hodgman: one edge of the rectangle after the other.
///
/// The way round is kept. Where the outline leaves and comes back, the parts stay joined along the edge, which a fill
/// does not show.
pub fn ring(ring: Vec<Point>, area: &Rectangle) -> Vec<Point> {
    if ring.iter().all(|&point| area.holds(point)) {
        return ring;
    }
    let edges = [(0, area.least, 1.0), (0, area.most, -1.0), (1, area.least, 1.0), (1, area.most, -1.0)];
    edges.into_iter().fold(ring, |ring, (axis, corner, sign)| beyond(&ring, axis, corner[axis], sign))
}

// What lies on one side of a straight line: where `sign` times the coordinate is not less than `sign` times `edge`.
fn beyond(ring: &[Point], axis: usize, edge: f64, sign: f64) -> Vec<Point> {
    let inside = |point: &Point| (point[axis] - edge) * sign >= 0.0;
    let mut kept = Vec::with_capacity(ring.len() + 4);
    for (at, here) in ring.iter().enumerate() {
        let next = &ring[(at + 1) % ring.len()];
        if inside(here) {
            kept.push(*here);
        }
        if inside(here) != inside(next) {
            kept.push(crossing(here, next, axis, edge));
        }
    }
    kept
}

// Exactly on the edge, so that neighbours that are cut at the same one leave nothing between them.
fn crossing(one: &Point, other: &Point, axis: usize, edge: f64) -> Point {
    let part = (edge - one[axis]) / (other[axis] - one[axis]);
    let across = 1 - axis;
    let mut point = [edge; 2];
    point[across] = one[across] + part * (other[across] - one[across]);
    point
}

/// The parts of a line that lie in `area`, by Liang and Barsky, in the order of the line. A line that lies in it whole
/// comes back as one part with the same points.
pub fn line(line: &[Point], area: &Rectangle) -> Vec<Vec<Point>> {
    let mut parts: Vec<Vec<Point>> = Vec::new();
    for ends in line.windows(2) {
        let Some((from, to)) = stretch(ends[0], ends[1], area) else { continue };
        match parts.last_mut() {
            Some(part) if part.last() == Some(&from) => part.push(to),
            _ => parts.push(vec![from, to]),
        }
    }
    parts
}

// The stretch between two points that lies in the area; none where it is only a point.
fn stretch(from: Point, to: Point, area: &Rectangle) -> Option<(Point, Point)> {
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    for axis in [0, 1] {
        let along = to[axis] - from[axis];
        let (near, far) = (area.least[axis] - from[axis], area.most[axis] - from[axis]);
        if along == 0.0 && (near > 0.0 || far < 0.0) {
            return None;
        }
        if along != 0.0 {
            let (first, last) = if along > 0.0 { (near / along, far / along) } else { (far / along, near / along) };
            (enter, leave) = (enter.max(first), leave.min(last));
        }
    }
    let at = |part: f64| [0, 1].map(|axis| from[axis] + part * (to[axis] - from[axis]));
    // The ends themselves, bit by bit, so that stretches that follow each other are known as one.
    let start = if enter == 0.0 { from } else { at(enter) };
    let end = if leave == 1.0 { to } else { at(leave) };
    (enter < leave && start != end).then_some((start, end))
}

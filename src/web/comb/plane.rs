//! How degrees become positions in the picture of a comb.
use super::{CombCell, Hexagon, LatLon, RADIUS, Says, class};
use crate::text::{Lang, texts};

/// Room around the comb.
const MARGIN: f64 = 14.0;
/// Water is drawn in steps of at least this length.
const STEP: f64 = 4.0;
/// Water shorter than this says nothing of where one is, and a pond beside a 1 reads as 10.
const LEAST_WATER: f64 = 1.5 * RADIUS;
/// From the middle of a figure to the line it stands on.
const BASELINE: f64 = 5.5;

/// How far the figure gives way to the dot of the one who asks.
const FIGURE_BELOW: f64 = 8.0;

/// A position in the picture, or a step in it.
type Spot = (f64, f64);

/// Flat around the middle of the comb, then the one linear map that best makes its hexagons regular and upright, then
/// moved into view.
pub(super) struct Plane {
    origin: LatLon,
    /// Row by row.
    map: [f64; 4],
    moved: Spot,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Plane {
    pub(super) fn around(cells: &[CombCell]) -> Option<Self> {
        let origin = middle(cells.iter().flat_map(|cell| &cell.boundary).copied())?;
        let mut plane = Self { origin, map: [1.0, 0.0, 0.0, 1.0], moved: (0.0, 0.0), width: 0.0, height: 0.0 };
        plane.map = upright(&plane.corners(cells))?;
        let all: Vec<_> = cells.iter().flat_map(|cell| &cell.boundary).map(|at| plane.place(*at)).collect();
        let least = |pick: fn(&Spot) -> f64| all.iter().map(pick).fold(f64::INFINITY, f64::min);
        let most = |pick: fn(&Spot) -> f64| all.iter().map(pick).fold(f64::NEG_INFINITY, f64::max);
        plane.width = most(|at| at.0) - least(|at| at.0) + 2.0 * MARGIN;
        plane.height = most(|at| at.1) - least(|at| at.1) + 2.0 * MARGIN;
        plane.moved = (MARGIN - least(|at| at.0), MARGIN - least(|at| at.1));
        Some(plane)
    }

    /// From the middle of each hexagon to its corners.
    fn corners(&self, cells: &[CombCell]) -> Vec<Spot> {
        let of_cell = |cell: &CombCell| {
            let (x, y) = self.centre(cell);
            let corners = cell.boundary.iter().map(|at| self.place(*at)).map(|at| (at.0 - x, at.1 - y));
            corners.collect::<Vec<_>>()
        };
        cells.iter().flat_map(of_cell).collect()
    }

    pub(super) fn place(&self, (lat, lon): LatLon) -> Spot {
        let x = (lon - self.origin.1) * self.origin.0.to_radians().cos();
        let y = self.origin.0 - lat;
        let [a, b, c, d] = self.map;
        (self.moved.0 + a * x + b * y, self.moved.1 + c * x + d * y)
    }

    pub(super) fn centre(&self, cell: &CombCell) -> Spot {
        middle(cell.boundary.iter().copied()).map_or((0.0, 0.0), |at| self.place(at))
    }

    /// How far north is turned to the right of straight up.
    pub(super) fn north_degrees(&self) -> f64 {
        let [_, b, _, d] = self.map;
        (-b).atan2(d).to_degrees()
    }

    pub(super) fn hexagon(&self, cell: &CombCell, me: Option<Spot>, (lang, says): (Lang, Says)) -> Hexagon {
        let corner = |(x, y): Spot| format!("{},{}", short(x), short(y));
        let corners: Vec<_> = cell.boundary.iter().map(|at| corner(self.place(*at))).collect();
        let (x, y) = self.centre(cell);
        // The inner circle: a point near a corner belongs to no hexagon here, and the dot then stands where it is.
        let is_me = me.is_some_and(|at| (at.0 - x).hypot(at.1 - y) < RADIUS * 0.87);
        let lower = if is_me { FIGURE_BELOW } else { 0.0 };
        Hexagon {
            points: corners.join(" "),
            class: class(cell.count),
            figure: if cell.count == 0 { String::new() } else { cell.count.to_string() },
            x: short(x),
            y: short(y + BASELINE + lower),
            label: cell.label.clone(),
            words: texts().get(lang, says.count, &[("count", cell.count.into())]),
            href: cell.href.clone(),
            is_me,
        }
    }

    /// The pieces of a line that lie in the picture.
    pub(super) fn line(&self, points: &[LatLon]) -> Vec<String> {
        let mut pieces = vec![Vec::new()];
        for at in points.iter().map(|at| self.place(*at)) {
            match pieces.last_mut().filter(|_| self.shows(at)) {
                Some(piece) => piece.push(at),
                None => pieces.push(Vec::new()),
            }
        }
        pieces.iter().filter_map(|piece| path(piece)).collect()
    }

    /// The path of a line as it is, however short; nothing of one that lies beyond the picture.
    pub(super) fn track(&self, points: &[LatLon]) -> Option<String> {
        let points: Vec<Spot> = points.iter().map(|at| self.place(*at)).collect();
        let spots: Vec<String> = points.iter().map(|(x, y)| format!("{} {}", short(*x), short(*y))).collect();
        points.iter().all(|at| self.shows(*at)).then(|| format!("M{}", spots.join("L")))
    }

    /// The path of a line that ends where it begins.
    pub(super) fn ring(&self, points: &[LatLon]) -> Option<String> {
        let points: Vec<Spot> = points.iter().map(|at| self.place(*at)).collect();
        path(&points).map(|drawn| drawn + "z")
    }

    pub(super) fn shows(&self, (x, y): Spot) -> bool {
        let slack = 4.0 * RADIUS;
        (-slack..=self.width + slack).contains(&x) && (-slack..=self.height + slack).contains(&y)
    }
}

/// The linear map, by least squares, that lays corners on those of a regular upright hexagon: each on the nearest one
/// after the turn that fits best, at most 30 degrees either way.
fn upright(corners: &[Spot]) -> Option<[f64; 4]> {
    let sixfold = |(x, y): &Spot| (6.0 * y.atan2(*x)).sin_cos();
    let (sin, cos) = corners.iter().map(sixfold).fold((0.0, 0.0), |sum, at| (sum.0 + at.0, sum.1 + at.1));
    // An upright hexagon has a corner at 90 degrees: 180 after multiplying by six.
    let turn = -(-sin).atan2(-cos) / 6.0;
    let (mut from, mut to) = ([0.0; 3], [0.0; 4]);
    for &(x, y) in corners {
        let sixth = std::f64::consts::FRAC_PI_3;
        let quarter = std::f64::consts::FRAC_PI_2;
        let angle = quarter + ((y.atan2(x) + turn - quarter) / sixth).round() * sixth;
        let (tx, ty) = (RADIUS * angle.cos(), RADIUS * angle.sin());
        from = [from[0] + x * x, from[1] + x * y, from[2] + y * y];
        to = [to[0] + tx * x, to[1] + tx * y, to[2] + ty * x, to[3] + ty * y];
    }
    let [xx, xy, yy] = from;
    let area = xx * yy - xy * xy;
    let solve = |u: f64, v: f64| ((u * yy - v * xy) / area, (v * xx - u * xy) / area);
    let ((a, b), (c, d)) = (solve(to[0], to[1]), solve(to[2], to[3]));
    [a, b, c, d].iter().all(|part| part.is_finite()).then_some([a, b, c, d])
}

/// The path of a line, short steps left out; none for a line that stays about where it begins.
fn path(points: &[Spot]) -> Option<String> {
    let (first, rest) = points.split_first()?;
    if rest.iter().all(|at| (at.0 - first.0).hypot(at.1 - first.1) < LEAST_WATER) {
        return None;
    }
    let mut last = *first;
    let mut drawn = format!("M{} {}", short(first.0), short(first.1));
    for (place, at) in rest.iter().enumerate() {
        if (at.0 - last.0).hypot(at.1 - last.1) >= STEP || place + 1 == rest.len() {
            drawn.push_str(&format!("L{} {}", short(at.0), short(at.1)));
            last = *at;
        }
    }
    Some(drawn)
}

/// One decimal, and none where it is zero.
pub(super) fn short(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

fn middle(points: impl Iterator<Item = LatLon>) -> Option<LatLon> {
    let (sum, count) = points.fold(((0.0, 0.0), 0_u32), |((lat, lon), n), at| ((lat + at.0, lon + at.1), n + 1));
    (count > 0).then(|| (sum.0 / f64::from(count), sum.1 / f64::from(count)))
}

//! The honeycomb as a picture: SVG that links, speaks and prints, with a list that says the same.
//!
//! The grid lies a few degrees aslant on the map. The picture is turned as a whole so that its hexagons stand upright, and
//! a small arrow says where north is.
use crate::text::{Lang, texts};

/// Radius of a hexagon in the picture; figures in it are readable on a phone with nine hexagons across.
const RADIUS: f64 = 26.0;
/// Room around the comb.
const MARGIN: f64 = 14.0;
/// Water is drawn in steps of at least this length.
const STEP: f64 = 4.0;

/// A position in degrees: latitude, longitude.
pub type LatLon = (f64, f64);

/// One hexagon and what it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct CombCell {
    /// Its corners in order, latitude and longitude.
    pub boundary: Vec<LatLon>,
    /// How many places are in it.
    pub count: u32,
    /// What one would call it: "Papsouwselaan en omgeving".
    pub label: String,
    /// Where it leads, language included.
    pub href: Option<String>,
}

/// The hexagons around a place, with water to recognise it by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comb {
    /// The hexagons, in any order.
    pub cells: Vec<CombCell>,
    /// Canals and rivers.
    pub water: Vec<Vec<LatLon>>,
    /// Where the one who asks is, coarsely.
    pub me: Option<LatLon>,
}

/// One hexagon, drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hexagon {
    /// For `points=`.
    pub points: String,
    /// `c0` to `c4`.
    pub class: &'static str,
    /// What stands in it; empty for none.
    pub figure: String,
    /// Where the figure stands, horizontally.
    pub x: String,
    /// Where the figure stands, vertically.
    pub y: String,
    /// What one would call it.
    pub label: String,
    /// "5 plekken".
    pub words: String,
    /// Where it leads.
    pub href: Option<String>,
}

/// A comb, drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// For `viewBox=`.
    pub view_box: String,
    /// In reading order: from the top, row by row.
    pub hexagons: Vec<Hexagon>,
    /// For `d=` of one path each.
    pub water: Vec<String>,
    /// Where the one who asks is.
    pub me: Option<(String, String)>,
    /// For `transform=` of the arrow to the north.
    pub north: String,
}

/// The class of a count: none, 1 or 2, 3 or 4, 5 to 7, 8 or more.
pub const fn class(count: u32) -> &'static str {
    match count {
        0 => "c0",
        1..=2 => "c1",
        3..=4 => "c2",
        5..=7 => "c3",
        _ => "c4",
    }
}

impl Comb {
    /// The picture; absent when there is nothing to draw.
    pub fn draw(&self, lang: Lang) -> Option<Picture> {
        let plane = Plane::around(&self.cells)?;
        let mut hexagons: Vec<_> =
            self.cells.iter().map(|cell| (plane.centre(cell), plane.hexagon(cell, lang))).collect();
        let row = |y: f64| (y / RADIUS).round() as i64;
        hexagons.sort_by(|((ax, ay), _), ((bx, by), _)| row(*ay).cmp(&row(*by)).then(ax.total_cmp(bx)));
        Some(Picture {
            view_box: format!("0 0 {:.0} {:.0}", plane.width, plane.height),
            hexagons: hexagons.into_iter().map(|(_, drawn)| drawn).collect(),
            water: self.water.iter().flat_map(|line| plane.line(line)).collect(),
            me: self.me.map(|at| plane.place(at)).map(|(x, y)| (short(x), short(y))),
            north: format!("translate({:.0} 20) rotate({:.0})", plane.width - 16.0, -plane.turn.to_degrees()),
        })
    }
}

impl Picture {
    /// The hexagons by name, for the list beside the picture.
    pub fn by_name(&self) -> Vec<&Hexagon> {
        let mut all: Vec<_> = self.hexagons.iter().collect();
        all.sort_by(|a, b| a.label.cmp(&b.label));
        all
    }
    /// Does any hexagon lead somewhere?
    pub fn has_links(&self) -> bool {
        self.hexagons.iter().any(|hexagon| hexagon.href.is_some())
    }
}

/// How degrees become positions in the picture: flat around the middle of the comb, turned, scaled, moved.
struct Plane {
    origin: LatLon,
    turn: f64,
    scale: f64,
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

impl Plane {
    fn around(cells: &[CombCell]) -> Option<Self> {
        let origin = middle(cells.iter().flat_map(|cell| &cell.boundary).copied())?;
        let (width, height) = (0.0, 0.0);
        let mut plane = Self { origin, turn: 0.0, scale: 1.0, left: 0.0, top: 0.0, width, height };
        plane.turn = plane.slant(cells);
        plane.scale = RADIUS / plane.mean_radius(cells)?;
        let corners: Vec<_> = cells.iter().flat_map(|cell| &cell.boundary).map(|at| plane.place(*at)).collect();
        let least = |pick: fn(&(f64, f64)) -> f64| corners.iter().map(pick).fold(f64::INFINITY, f64::min);
        let most = |pick: fn(&(f64, f64)) -> f64| corners.iter().map(pick).fold(f64::NEG_INFINITY, f64::max);
        plane.width = most(|at| at.0) - least(|at| at.0) + 2.0 * MARGIN;
        plane.height = most(|at| at.1) - least(|at| at.1) + 2.0 * MARGIN;
        (plane.left, plane.top) = (MARGIN - least(|at| at.0), MARGIN - least(|at| at.1));
        Some(plane)
    }

    /// The turn that sets the hexagons upright, at most 30 degrees either way.
    fn slant(&self, cells: &[CombCell]) -> f64 {
        let (mut sin, mut cos) = (0.0, 0.0);
        for cell in cells {
            let (cx, cy) = self.centre(cell);
            for corner in &cell.boundary {
                let (x, y) = self.place(*corner);
                let sixfold = 6.0 * (y - cy).atan2(x - cx);
                sin += sixfold.sin();
                cos += sixfold.cos();
            }
        }
        // Upright hexagons have a corner at 90 degrees, which is 180 degrees after multiplying by six.
        (-sin).atan2(-cos) / -6.0
    }

    fn mean_radius(&self, cells: &[CombCell]) -> Option<f64> {
        let mut radii = Vec::new();
        for cell in cells {
            let (cx, cy) = self.centre(cell);
            radii.extend(cell.boundary.iter().map(|corner| {
                let (x, y) = self.place(*corner);
                (x - cx).hypot(y - cy)
            }));
        }
        let mean = radii.iter().sum::<f64>() / radii.len() as f64;
        (mean.is_finite() && mean > 0.0).then_some(mean)
    }

    fn place(&self, (lat, lon): LatLon) -> (f64, f64) {
        let x = (lon - self.origin.1) * self.origin.0.to_radians().cos();
        let y = self.origin.0 - lat;
        let (sin, cos) = self.turn.sin_cos();
        (self.left + self.scale * (x * cos - y * sin), self.top + self.scale * (x * sin + y * cos))
    }

    fn centre(&self, cell: &CombCell) -> (f64, f64) {
        middle(cell.boundary.iter().copied()).map_or((0.0, 0.0), |at| self.place(at))
    }

    fn hexagon(&self, cell: &CombCell, lang: Lang) -> Hexagon {
        let corners: Vec<_> =
            cell.boundary.iter().map(|at| self.place(*at)).map(|(x, y)| format!("{},{}", short(x), short(y))).collect();
        let (x, y) = self.centre(cell);
        Hexagon {
            points: corners.join(" "),
            class: class(cell.count),
            figure: if cell.count == 0 { String::new() } else { cell.count.to_string() },
            x: short(x),
            y: short(y + 5.5),
            label: cell.label.clone(),
            words: texts().get(lang, "comb-count", &[("count", cell.count.into())]),
            href: cell.href.clone(),
        }
    }

    /// The pieces of a line that lie in the picture.
    fn line(&self, points: &[LatLon]) -> Vec<String> {
        let mut pieces = vec![Vec::new()];
        for at in points.iter().map(|at| self.place(*at)) {
            let piece = pieces.last_mut().filter(|_| self.shows(at));
            match piece {
                Some(piece) => piece.push(at),
                None => pieces.push(Vec::new()),
            }
        }
        pieces.iter().filter_map(|piece| path(piece)).collect()
    }

    fn shows(&self, (x, y): (f64, f64)) -> bool {
        let slack = 4.0 * RADIUS;
        (-slack..=self.width + slack).contains(&x) && (-slack..=self.height + slack).contains(&y)
    }
}

/// The path of a line, short steps left out.
fn path(points: &[(f64, f64)]) -> Option<String> {
    let (first, rest) = points.split_first()?;
    let mut last = *first;
    let mut drawn = format!("M{} {}", short(first.0), short(first.1));
    let mut steps = 0;
    for (place, at) in rest.iter().enumerate() {
        if (at.0 - last.0).hypot(at.1 - last.1) >= STEP || place + 1 == rest.len() {
            drawn.push_str(&format!("L{} {}", short(at.0), short(at.1)));
            last = *at;
            steps += 1;
        }
    }
    (steps > 0).then_some(drawn)
}

/// One decimal, and none where it is zero.
fn short(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

fn middle(points: impl Iterator<Item = LatLon>) -> Option<LatLon> {
    let (sum, count) = points.fold(((0.0, 0.0), 0_u32), |((lat, lon), n), at| ((lat + at.0, lon + at.1), n + 1));
    (count > 0).then(|| (sum.0 / f64::from(count), sum.1 / f64::from(count)))
}

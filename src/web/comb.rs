//! The honeycomb as a picture: SVG that links, speaks and prints, with a list that says the same.
//!
//! On the map the grid lies aslant and a little sheared. The picture as a whole is laid so that its hexagons stand upright
//! and regular; water goes along, and a small arrow says where north is.
mod plane;

use plane::{Plane, short};

use super::palette::PATTERNS;
use crate::{service::mapping::class_of, text::Lang};

/// Radius of a hexagon in the picture; figures in it are readable on a phone with nine hexagons across.
const RADIUS: f64 = 26.0;
/// How far above the middle of its hexagon the dot of the one who asks stands, so that the figure stays readable.
const DOT_ABOVE: f64 = 13.0;

/// Keys of what a comb says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Says {
    /// What it is of.
    pub label: &'static str,
    /// How much a hexagon holds, with `count`.
    pub count: &'static str,
    /// The class of one or two; the others are called the same in every comb.
    pub few: &'static str,
}

impl Default for Says {
    /// What everyone may find.
    fn default() -> Self {
        Self { label: "comb-label", count: "comb-count", few: "comb-class-1" }
    }
}

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
    /// What it says.
    pub says: Says,
    /// Lines around what is within so many minutes on foot.
    pub reach: Vec<(u8, Vec<LatLon>)>,
    /// Streets.
    pub streets: Vec<Vec<LatLon>>,
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
    /// The one who asks is in it.
    pub is_me: bool,
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
    /// A map may come in its place, and a list that says the same stands beside it.
    pub is_for_map: bool,
    /// What it says.
    pub says: Says,
    /// Lines around what is within so many minutes: the minutes, and for `d=` of one path each.
    pub reach: Vec<(u8, String)>,
    /// Streets, for `d=` of one path each.
    pub streets: Vec<String>,
}

/// The class of a count as a style sheet knows it.
pub fn class(count: u32) -> &'static str {
    ["c0", "c1", "c2", "c3", "c4"].get(usize::from(class_of(count))).copied().unwrap_or("c4")
}

impl Comb {
    /// The picture; absent when there is nothing to draw.
    pub fn draw(&self, lang: Lang) -> Option<Picture> {
        let plane = Plane::around(&self.cells)?;
        let me = self.me.map(|at| plane.place(at));
        let mut hexagons: Vec<_> =
            self.cells.iter().map(|cell| (plane.centre(cell), plane.hexagon(cell, me, (lang, self.says)))).collect();
        let row = |y: f64| (y / RADIUS).round() as i64;
        hexagons.sort_by(|((ax, ay), _), ((bx, by), _)| row(*ay).cmp(&row(*by)).then(ax.total_cmp(bx)));
        let inside = hexagons.iter().find(|(_, drawn)| drawn.is_me).map(|((x, y), _)| (*x, y - DOT_ABOVE));
        let me = inside.or(me.filter(|at| plane.shows(*at)));
        Some(Picture {
            view_box: format!("0 0 {:.0} {:.0}", plane.width, plane.height),
            hexagons: hexagons.into_iter().map(|(_, drawn)| drawn).collect(),
            water: self.water.iter().flat_map(|line| plane.line(line)).collect(),
            me: me.map(|(x, y)| (short(x), short(y))),
            north: format!("translate({:.0} 20) rotate({:.0})", plane.width - 26.0, plane.north_degrees()),
            is_for_map: false,
            says: self.says,
            reach: self.reach.iter().filter_map(|(minutes, ring)| Some((*minutes, plane.ring(ring)?))).collect(),
            streets: self.streets.iter().filter_map(|line| plane.track(line)).collect(),
        })
    }
}

impl Picture {
    /// What the classes are: number, key of the words, and the pattern that a map draws besides the colour.
    pub fn legend(&self) -> impl Iterator<Item = (usize, &'static str, Option<&'static str>)> {
        let pattern = |class| PATTERNS.iter().find(|(at, _)| self.is_for_map && *at == class).map(|(_, path)| *path);
        let words = ["comb-class-0", self.says.few, "comb-class-2", "comb-class-3", "comb-class-4"];
        words.into_iter().enumerate().map(move |(class, words)| (class, words, pattern(class)))
    }
    /// The minutes of the lines that are drawn, the least first.
    pub fn minutes(&self) -> Vec<u8> {
        let mut minutes: Vec<u8> = self.reach.iter().map(|(minutes, _)| *minutes).collect();
        minutes.sort_unstable();
        minutes.dedup();
        minutes
    }
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

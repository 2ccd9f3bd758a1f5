//! A picture of zones: hexagons of mixed size, each with its class in colour, pattern and number, drawn from what is published
//! and from nothing else.
use engine::{domain::Cell, prevention::publication::Band};

/// How wide a picture is, in its own units.
const WIDTH: f64 = 720.0;
/// Room around it.
const MARGIN: f64 = 6.0;
/// Figures between these sizes: a small zone has a small one.
const FIGURES: (f64, f64) = (7.0, 30.0);

/// One zone, before it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// Where it lies.
    pub cell: Cell,
    /// Its class.
    pub band: Band,
    /// What stands in it; nothing where it is withheld.
    pub figure: String,
    /// What one would call it, and its number in words.
    pub label: String,
}

/// One zone, drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneShape {
    /// For `points=`.
    pub points: String,
    /// 0 to 4, for colour and pattern.
    pub class: usize,
    /// What stands in it; empty for none.
    pub figure: String,
    /// How large, in the picture's units.
    pub size: String,
    /// Where it stands.
    pub x: String,
    /// On which line.
    pub y: String,
    /// Name and number in words.
    pub label: String,
    /// The id of its row in the table.
    pub row: String,
}

/// A picture of zones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZonePicture {
    /// For `viewBox=`.
    pub view_box: String,
    /// In the order of the edition.
    pub zones: Vec<ZoneShape>,
}

/// The id of a zone's row in the table.
pub fn row_of(cell: &str) -> String {
    format!("z-{cell}")
}

/// Draws them; nothing where there are none.
pub fn draw(zones: &[Zone]) -> Option<ZonePicture> {
    let corners = |zone: &Zone| -> Vec<(f64, f64)> {
        zone.cell.index().boundary().iter().map(|corner| (corner.lat(), corner.lng())).collect()
    };
    let all: Vec<(f64, f64)> = zones.iter().flat_map(corners).collect();
    let least = |pick: fn(&(f64, f64)) -> f64| all.iter().map(pick).fold(f64::INFINITY, f64::min);
    let most = |pick: fn(&(f64, f64)) -> f64| all.iter().map(pick).fold(f64::NEG_INFINITY, f64::max);
    let (south, north, west, east) = (least(|at| at.0), most(|at| at.0), least(|at| at.1), most(|at| at.1));
    let shrunk = ((south + north) / 2.0).to_radians().cos();
    let scale = (WIDTH - 2.0 * MARGIN) / ((east - west) * shrunk);
    if !scale.is_finite() {
        return None;
    }
    let place = |(lat, lon): (f64, f64)| (MARGIN + (lon - west) * shrunk * scale, MARGIN + (north - lat) * scale);
    let shape = |zone: &Zone| shape(zone, &corners(zone).into_iter().map(place).collect::<Vec<_>>());
    let height = (north - south) * scale + 2.0 * MARGIN;
    Some(ZonePicture { view_box: format!("0 0 {WIDTH:.0} {height:.0}"), zones: zones.iter().map(shape).collect() })
}

fn shape(zone: &Zone, corners: &[(f64, f64)]) -> ZoneShape {
    let share = 1.0 / corners.len().max(1) as f64;
    let (x, y) = corners.iter().fold((0.0, 0.0), |sum, at| (sum.0 + at.0 * share, sum.1 + at.1 * share));
    let radius = corners.first().map_or(0.0, |at| (at.0 - x).hypot(at.1 - y));
    let size = (radius * 0.7).clamp(FIGURES.0, FIGURES.1);
    let points: Vec<String> = corners.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    ZoneShape {
        points: points.join(" "),
        class: zone.band.place(),
        figure: zone.figure.clone(),
        size: format!("{size:.1}"),
        x: format!("{x:.1}"),
        y: format!("{:.1}", y + size * 0.35),
        label: zone.label.clone(),
        row: row_of(&zone.cell.to_string()),
    }
}

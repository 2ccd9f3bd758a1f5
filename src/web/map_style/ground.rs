//! The ground under everything else, drawn so that it is recognised and not looked at: from what was loaded, or from a file of this
//! machine in the layers of Protomaps' basemap (versions 2 to 4).
use serde_json::{Value, json};

use super::{by_zoom, layer, with};
use crate::{
    service::mapping::{BASEMAP, Layer},
    web::palette::Palette,
};

/// What the ground is drawn from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// What was loaded.
    Own,
    /// A file of this machine.
    File,
}

impl Ground {
    /// Its layers, the lowest first.
    pub(super) fn layers(self, colours: &Palette) -> Vec<Value> {
        let paper = json!({ "id": "paper", "type": "background", "paint": { "background-color": colours.paper } });
        let above = match self {
            Self::Own => own(colours),
            Self::File => file(colours),
        };
        std::iter::once(paper).chain(above).collect()
    }
}

fn fill(colour: &str) -> Value {
    json!({ "paint": { "fill-color": colour } })
}

fn line(colour: &str, width: Value) -> Value {
    json!({ "paint": { "line-color": colour, "line-width": width } })
}

/// Sleepers are dashes on the rail, so that it is no street.
fn rail(colours: &Palette) -> Value {
    let width = by_zoom([(11.0, 0.8), (18.0, 4.0)]);
    json!({ "paint": { "line-color": colours.rail, "line-width": width, "line-dasharray": [3, 1] } })
}

fn own(colours: &Palette) -> Vec<Value> {
    let inside = |name| (Layer::Ground.as_str(), name);
    vec![
        layer("parks", "fill", inside("parks"), fill(colours.park)),
        layer("lakes", "fill", inside("lakes"), fill(colours.water)),
        layer("canals", "line", inside("canals"), line(colours.water, by_zoom([(11.0, 1.0), (18.0, 16.0)]))),
        layer("buildings", "fill", inside("buildings"), fill(colours.building)),
        layer("rail", "line", inside("rail"), rail(colours)),
        layer("streets", "line", inside("streets"), line(colours.street, by_zoom([(13.0, 0.6), (18.0, 9.0)]))),
    ]
}

/// Ground that one walks on for pleasure, by the words of the file.
const GREEN: [&str; 14] = [
    "park",
    "forest",
    "wood",
    "grass",
    "grassland",
    "meadow",
    "scrub",
    "heath",
    "cemetery",
    "nature_reserve",
    "pitch",
    "golf_course",
    "recreation_ground",
    "village_green",
];
/// Where trains and trams run.
const RAILS: [&str; 4] = ["rail", "railway", "light_rail", "tram"];

fn file(colours: &Palette) -> Vec<Value> {
    // Version 2 says `pmap:kind`.
    let kind = json!(["coalesce", ["get", "kind"], ["get", "pmap:kind"], ""]);
    let is_one = |words: &[&str]| json!(["in", kind, ["literal", words]]);
    let shape = |sort: &str| json!(["==", ["geometry-type"], sort]);
    let made = |id: &str, sort: &str, inside: &str, filter: Value, paint: Value| {
        let layer = json!({
            "id": format!("{BASEMAP}-{id}"), "type": sort, "source": BASEMAP, "source-layer": inside, "filter": filter,
        });
        with(layer, paint)
    };
    let (surface, path) = (shape("Polygon"), shape("LineString"));
    let is_rail = is_one(&RAILS);
    let streets = json!(["all", path, ["!", is_rail]]);
    vec![
        made("green", "fill", "landuse", json!(["all", surface, is_one(&GREEN)]), fill(colours.park)),
        made("wild", "fill", "natural", json!(["all", surface, is_one(&GREEN)]), fill(colours.park)),
        made("water", "fill", "water", surface.clone(), fill(colours.water)),
        made("rivers", "line", "water", path.clone(), line(colours.water, by_zoom([(9.0, 0.5), (18.0, 8.0)]))),
        made("buildings", "fill", "buildings", surface, fill(colours.building)),
        made("streets", "line", "roads", streets, line(colours.street, by_zoom([(8.0, 0.4), (18.0, 9.0)]))),
        made("rail", "line", "roads", json!(["all", path, is_rail]), rail(colours)),
        made("transit", "line", "transit", json!(["all", path, is_rail]), rail(colours)),
    ]
}

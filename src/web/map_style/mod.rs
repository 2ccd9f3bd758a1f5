//! How the map is drawn (MapLibre Style Specification 8), for this site and any other page: the colours of the page itself, light
//! and dark; a class is told by colour, pattern and figure.
use serde_json::{Value, json};

use super::palette::{PATTERN_SIDE, PATTERNS, Palette, Theme};
use crate::{
    service::mapping::Layer,
    text::{Lang, text},
};

/// Figures: the reader's own sans serif, whose weight MapLibre reads from the name.
const BOLD: [&str; 1] = ["Sans Bold"];

/// The style; `base` is where this installation is found.
pub fn map_style(base: &str, lang: Lang, theme: Theme) -> Value {
    let colours = Palette::of(theme);
    let sources: serde_json::Map<_, _> =
        Layer::ALL.into_iter().map(|layer| (layer.as_str().to_owned(), source(base, layer))).collect();
    let layers = [ground(colours), hexagons(colours), borders(colours), places(colours)].concat();
    json!({
        "version": 8,
        "name": text(lang, "map-title"),
        "metadata": { "buurtraat:patterns": patterns(colours) },
        "sources": sources,
        "layers": layers,
    })
}

/// What whoever draws the map fills patterns with: a path on a square, and its colour.
fn patterns(colours: &Palette) -> Value {
    let of = |(at, path): (usize, &str)| {
        let on = colours.on_comb.get(at - 1).copied().unwrap_or(colours.ink);
        (format!("pattern-{at}"), json!({ "side": PATTERN_SIDE, "path": path, "color": on }))
    };
    Value::Object(PATTERNS.into_iter().map(of).collect())
}

fn source(base: &str, layer: Layer) -> Value {
    let (name, (first, last)) = (layer.as_str(), layer.zooms());
    json!({
        "type": "vector",
        "tiles": [format!("{base}/tiles/{name}/{{z}}/{{x}}/{{y}}.mvt")],
        "minzoom": first,
        "maxzoom": last,
        "attribution": layer.attribution(),
    })
}

fn layer(id: &str, sort: &str, (source, inside): (Layer, &str), rest: Value) -> Value {
    let mut layer = json!({ "id": id, "type": sort, "source": source.as_str(), "source-layer": inside });
    if let (Some(layer), Value::Object(rest)) = (layer.as_object_mut(), rest) {
        layer.extend(rest);
    }
    layer
}

fn by_zoom(stops: [(f64, f64); 2]) -> Value {
    let [(from, low), (to, high)] = stops;
    json!(["interpolate", ["linear"], ["zoom"], from, low, to, high])
}

fn ground(colours: &Palette) -> Vec<Value> {
    let (lakes, canals, streets) = ((Layer::Ground, "lakes"), (Layer::Ground, "canals"), (Layer::Ground, "streets"));
    let width = by_zoom([(13.0, 0.6), (18.0, 9.0)]);
    vec![
        json!({ "id": "paper", "type": "background", "paint": { "background-color": colours.paper } }),
        layer("lakes", "fill", lakes, json!({ "paint": { "fill-color": colours.water } })),
        layer(
            "canals",
            "line",
            canals,
            json!({ "paint": { "line-color": colours.water, "line-width": by_zoom([(11.0, 1.0), (18.0, 16.0)]) } }),
        ),
        layer("streets", "line", streets, json!({ "paint": { "line-color": colours.street, "line-width": width } })),
    ]
}

fn hexagons(colours: &Palette) -> Vec<Value> {
    let inside = (Layer::Hexagons, "hexagons");
    let by_class =
        |[one, two, three, four]: [&str; 4]| json!(["match", ["get", "class"], 1, one, 2, two, 3, three, four]);
    let (colour, figure) = (by_class(colours.comb), by_class(colours.on_comb));
    let pattern = json!(["concat", "pattern-", ["to-string", ["get", "class"]]]);
    let paint = json!({ "fill-color": colour, "fill-opacity": by_zoom([(14.0, 0.85), (17.0, 0.35)]) });
    vec![
        layer("hexagons", "fill", inside, json!({ "paint": paint })),
        layer(
            "hexagon-patterns",
            "fill",
            inside,
            json!({ "filter": [">", ["get", "class"], 1], "paint": { "fill-pattern": pattern, "fill-opacity": 0.5 } }),
        ),
        layer("hexagon-edges", "line", inside, json!({ "paint": { "line-color": colours.paper, "line-width": 1.5 } })),
        layer(
            "hexagon-figures",
            "symbol",
            (Layer::Hexagons, "figures"),
            json!({
                "layout": { "text-field": ["to-string", ["get", "count"]], "text-size": 16, "text-font": BOLD },
                "paint": { "text-color": figure, "text-halo-color": colour, "text-halo-width": 1.5 },
                "maxzoom": 15,
            }),
        ),
    ]
}

fn borders(colours: &Palette) -> Vec<Value> {
    let inside = [("neighbourhoods", 0.5), ("districts", 1.0), ("municipalities", 2.0)];
    let line = |(name, width): (&str, f64)| {
        let paint = json!({ "line-color": colours.soft, "line-width": width, "line-dasharray": [4, 2] });
        layer(&format!("{name}-borders"), "line", (Layer::Areas, name), json!({ "paint": paint }))
    };
    let name = layer(
        "district-names",
        "symbol",
        (Layer::Areas, "districts"),
        json!({
            "layout": { "text-field": ["get", "name"], "text-size": 12, "text-font": ["sans-serif"] },
            "paint": { "text-color": colours.ink, "text-halo-color": colours.paper, "text-halo-width": 2 },
            "minzoom": 11,
            "maxzoom": 15,
        }),
    );
    inside.map(line).into_iter().chain([name]).collect()
}

fn places(colours: &Palette) -> Vec<Value> {
    let inside = (Layer::Places, "places");
    let several = json!([">", ["get", "count"], 1]);
    let radius = json!(["case", several, 11, 6]);
    vec![
        layer(
            "places",
            "circle",
            inside,
            json!({
                "minzoom": 15,
                "paint": {
                    "circle-color": colours.place, "circle-radius": radius,
                    "circle-stroke-color": colours.on_place, "circle-stroke-width": 2,
                },
            }),
        ),
        layer(
            "place-figures",
            "symbol",
            inside,
            json!({
                "minzoom": 15,
                "filter": several,
                "layout": {
                    "text-field": ["to-string", ["get", "count"]], "text-size": 12, "text-font": BOLD,
                    "text-allow-overlap": true,
                },
                "paint": { "text-color": colours.on_place },
            }),
        ),
    ]
}

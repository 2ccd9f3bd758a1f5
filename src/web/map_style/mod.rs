//! How the map is drawn (MapLibre Style Specification 8), for this site and any other page: the colours of the page itself, light
//! and dark; a class is told by colour, pattern and figure.
mod ground;
mod reach;
mod team;

use ground::Ground;
use serde_json::{Map, Value, json};
pub use team::team_style;

use super::{
    palette::{Palette, Theme},
    sprite::{NAME, sprite},
};
use crate::{
    service::mapping::{BASEMAP, Layer, MapSetting, Start},
    text::{Lang, text},
};

/// Figures: the reader's own sans serif, whose weight MapLibre reads from the name.
const BOLD: [&str; 1] = ["Sans Bold"];

/// What is worth drawing before the rest: hexagons, of which colour and pattern tell the class. Figures, names and the ground take
/// a browser without a graphics card longer than these together.
const FIRST: [&str; 4] = ["paper", "hexagons", "hexagon-patterns", "hexagon-edges"];

/// The source of hexagons for everyone.
const HEXAGONS: &str = "hexagons";

/// The style; `base` is where this installation is found. The ground is that of a file where one is set. Where another site draws
/// it, the style names what to ask there and which of its layers that replaces: whoever cannot draws our own. With a start it also
/// shows how far one walks from there.
pub fn map_style(base: &str, setting: &MapSetting, (lang, theme): (Lang, Theme), start: Option<Start>) -> Value {
    let colours = Palette::of(theme);
    let mut sources: Map<_, _> =
        Layer::ALL.into_iter().map(|layer| (layer.as_str().to_owned(), source(base, layer))).collect();
    let from = if setting.basemap.is_some() { Ground::File } else { Ground::Own };
    if let Some(archive) = &setting.basemap {
        let file = tiles(&format!("{base}/tiles/{BASEMAP}"), ("", archive.zooms()), &archive.attribution());
        sources.insert(BASEMAP.to_owned(), file);
        sources.shift_remove(Layer::Ground.as_str());
    }
    let ground = from.layers(colours);
    let replaced: Vec<_> = ground.iter().map(|layer| layer["id"].clone()).collect();
    let mut layers = [ground, hexagons(colours, HEXAGONS), borders(colours)].concat();
    layers.push(figures(colours, HEXAGONS));
    layers.extend(places(colours));
    if let Some(start) = start {
        sources.insert(reach::NAME.to_owned(), reach::source(base, start));
        layers.extend(reach::layers(lang, colours));
    }
    let mut style = whole(base, (lang, theme, "map-title"), sources, layers);
    if let Some(elsewhere) = &setting.elsewhere {
        let other = elsewhere.style(theme == Theme::Dark);
        style["metadata"]["buurtraat:ground"] = json!({ "style": other, "replaces": replaced });
    }
    style
}

/// The ground that was loaded.
fn ground(colours: &Palette) -> Vec<Value> {
    Ground::Own.layers(colours)
}

/// A style of these sources and layers, with pictures from `base`.
fn whole(
    base: &str,
    (lang, theme, name): (Lang, Theme, &str),
    sources: Map<String, Value>,
    layers: Vec<Value>,
) -> Value {
    json!({
        "version": 8,
        "name": text(lang, name),
        "metadata": { "buurtraat:first": FIRST },
        "sprite": sprite(base, theme),
        "sources": sources,
        "layers": layers,
    })
}

fn source(base: &str, layer: Layer) -> Value {
    tiles(&format!("{base}/tiles/{}", layer.as_str()), ("", layer.zooms()), layer.attribution())
}

/// A source of tiles below an address, asked with a query.
fn tiles(address: &str, (query, (first, last)): (&str, (u8, u8)), attribution: &str) -> Value {
    json!({
        "type": "vector",
        "tiles": [format!("{address}/{{z}}/{{x}}/{{y}}.mvt{query}")],
        "minzoom": first,
        "maxzoom": last,
        "attribution": attribution,
    })
}

fn layer(id: &str, sort: &str, (source, inside): (&str, &str), rest: Value) -> Value {
    with(json!({ "id": id, "type": sort, "source": source, "source-layer": inside }), rest)
}

fn with(mut layer: Value, rest: Value) -> Value {
    if let (Some(layer), Value::Object(rest)) = (layer.as_object_mut(), rest) {
        layer.extend(rest);
    }
    layer
}

fn by_zoom(stops: [(f64, f64); 2]) -> Value {
    let [(from, low), (to, high)] = stops;
    json!(["interpolate", ["linear"], ["zoom"], from, low, to, high])
}

/// Hexagons from a source, as everyone's and a team's are drawn alike.
fn hexagons(colours: &Palette, source: &str) -> Vec<Value> {
    let inside = (source, "hexagons");
    let colour = by_class(&colours.comb);
    let pattern = json!(["concat", NAME, ":pattern-", ["to-string", ["get", "class"]]]);
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
    ]
}

/// Their figures: above all names, which give way where both do not fit.
fn figures(colours: &Palette, source: &str) -> Value {
    let (figure, halo) = (by_class(&colours.on_comb), by_class(&colours.comb));
    layer(
        "hexagon-figures",
        "symbol",
        (source, "figures"),
        json!({
            "layout": { "text-field": ["to-string", ["get", "count"]], "text-size": 16, "text-font": BOLD },
            "paint": { "text-color": figure, "text-halo-color": halo, "text-halo-width": 1.5 },
            "maxzoom": 15,
        }),
    )
}

fn by_class([one, two, three, four]: &[&str; 4]) -> Value {
    json!(["match", ["get", "class"], 1, one, 2, two, 3, three, four])
}

fn borders(colours: &Palette) -> Vec<Value> {
    let inside = [("neighbourhoods", 0.5), ("districts", 1.0), ("municipalities", 2.0)];
    let line = |(name, width): (&str, f64)| {
        let paint = json!({ "line-color": colours.soft, "line-width": width, "line-dasharray": [4, 2] });
        layer(&format!("{name}-borders"), "line", (Layer::Areas.as_str(), name), json!({ "paint": paint }))
    };
    let name = layer(
        "district-names",
        "symbol",
        (Layer::Areas.as_str(), "names"),
        json!({
            "filter": ["==", ["get", "level"], "district"],
            "layout": {
                "text-field": ["get", "name"], "text-size": 12, "text-font": ["sans-serif"],
                // Beside a figure where there is one.
                "text-variable-anchor": ["center", "top", "bottom"], "text-radial-offset": 1.2,
            },
            "paint": { "text-color": colours.ink, "text-halo-color": colours.paper, "text-halo-width": 2 },
            "minzoom": 11,
            "maxzoom": 15,
        }),
    );
    inside.map(line).into_iter().chain([name]).collect()
}

fn places(colours: &Palette) -> Vec<Value> {
    let inside = (Layer::Places.as_str(), "places");
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

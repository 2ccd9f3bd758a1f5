//! How it is drawn how far one walks: a line around what is within so many minutes, each of its own dashes and width, and with
//! its minutes written along it.
use serde_json::{Value, json};

use super::{BOLD, layer, tiles};
use crate::{
    service::mapping::{BANDS, REACH_ZOOMS, Start},
    text::{Lang, texts},
    web::palette::Palette,
};

/// The source, and the layer inside its tiles.
pub(super) const NAME: &str = "reach";
/// Width and dashes of the line around each band, the nearest first.
const LINES: [(f64, &[u8]); 3] = [(4.0, &[1, 0]), (3.0, &[4, 2]), (2.0, &[1, 2])];

/// Its tiles.
pub(super) fn source(base: &str, start: Start) -> Value {
    let query = format!("?van={}&minuten={}", start.id(), start.minutes());
    tiles(&format!("{base}/tiles/{NAME}"), (&query, REACH_ZOOMS), "\u{a9} OpenStreetMap contributors")
}

/// Its layers.
pub(super) fn layers(lang: Lang, colours: &Palette) -> Vec<Value> {
    let inside = (NAME, NAME);
    let line = |(minutes, (width, dashes)): (u8, (f64, &[u8]))| {
        layer(
            &format!("reach-{minutes}"),
            "line",
            inside,
            json!({
                "filter": ["==", ["get", "minutes"], minutes],
                "paint": { "line-color": colours.ink, "line-width": width, "line-dasharray": dashes },
            }),
        )
    };
    // On dark hexagons and on light ones: a line of ink on a rim of paper.
    let rim = json!({ "paint": { "line-color": colours.paper, "line-width": 8, "line-opacity": 0.8 } });
    let rim = layer("reach-rims", "line", inside, rim);
    let word = |minutes: u8| texts().get(lang, "minutes", &[("minutes", u32::from(minutes).into())]);
    let words = BANDS.iter().flat_map(|minutes| [json!(minutes), json!(word(*minutes))]);
    let said: Vec<Value> =
        [json!("match"), json!(["get", "minutes"])].into_iter().chain(words).chain([json!("")]).collect();
    let names = layer(
        "reach-minutes",
        "symbol",
        inside,
        json!({
            "layout": {
                "symbol-placement": "line", "symbol-spacing": 200, "text-field": said, "text-size": 16, "text-font": BOLD,
                "text-max-angle": 180, "text-rotation-alignment": "viewport",
            },
            "paint": { "text-color": colours.ink, "text-halo-color": colours.paper, "text-halo-width": 2 },
        }),
    );
    let start = layer(
        "start",
        "circle",
        (NAME, "start"),
        json!({
            "paint": {
                "circle-color": colours.paper, "circle-radius": 8, "circle-stroke-color": colours.ink,
                "circle-stroke-width": 4,
            },
        }),
    );
    std::iter::once(rim).chain(BANDS.into_iter().zip(LINES).map(line)).chain([names, start]).collect()
}

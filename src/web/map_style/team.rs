//! How a map of a team is drawn: its own hexagons on the ground that everyone sees.
use serde_json::{Map, Value, json};

use super::{borders, figures, ground, hexagons, layer, source, tiles, whole};
use crate::{
    service::mapping::{
        Layer,
        team::{Period, STREET_ZOOMS, TeamLayer},
    },
    text::Lang,
    web::{
        palette::{Palette, Theme},
        team_tiles::STREETS,
    },
};

/// The source of the team's own tiles.
const NAME: &str = "team";

/// The source of streets with shops.
const SHOPS: &str = "shops";

/// A line along the shops of a street, with its name.
fn streets(colours: &Palette) -> [Value; 2] {
    let inside = (SHOPS, STREETS);
    let line = json!({
        "layout": { "line-cap": "round", "line-join": "round" },
        "paint": { "line-color": colours.ink, "line-width": 5, "line-dasharray": [1, 1.5] },
    });
    let name = json!({
        "layout": {
            "symbol-placement": "line-center", "text-field": ["get", "name"], "text-size": 13, "text-font": ["sans-serif"],
            "text-offset": [0, -1], "text-max-angle": 180, "text-rotation-alignment": "viewport",
        },
        "paint": { "text-color": colours.ink, "text-halo-color": colours.paper, "text-halo-width": 2 },
    });
    [layer("shop-streets", "line", inside, line), layer("shop-street-names", "symbol", inside, name)]
}

/// The style of one layer of a quarter; `base` is where this installation is found.
pub fn team_style(base: &str, (lang, theme): (Lang, Theme), (shown, period): (TeamLayer, Period)) -> Value {
    let colours = Palette::of(theme);
    let of_all = [Layer::Ground, Layer::Areas].map(|layer| (layer.as_str().to_owned(), source(base, layer)));
    let address = format!("{base}/team/tiles/{}", shown.as_str());
    let own = tiles(&address, (&format!("?kwartaal={period}"), TeamLayer::ZOOMS), "");
    let mut sources: Map<_, _> = of_all.into_iter().chain([(NAME.to_owned(), own)]).collect();
    let mut layers = [ground(colours), hexagons(colours, NAME), borders(colours)].concat();
    layers.push(figures(colours, NAME));
    // Beside the doors somebody stood at: the streets that are worth going to.
    if shown == TeamLayer::Doors {
        let address = format!("{base}/team/tiles/{STREETS}");
        sources.insert(SHOPS.to_owned(), tiles(&address, ("", STREET_ZOOMS), Layer::Ground.attribution()));
        layers.extend(streets(colours));
    }
    whole(base, (lang, theme, "team-map-title"), sources, layers)
}

//! A scene in the words of `map-picture` (frontend/map-picture/README.md).
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::{Paint, Scene, scene::Label};

/// The request for a scene, after so many seconds to be given up.
pub(super) fn request(scene: &Scene, seconds: u64) -> Vec<u8> {
    let frame = &scene.frame;
    let style = scene.layers.iter().map(|layer| json!({ "source_layer": layer.name, "paint": paint(layer.paint) }));
    let tiles = scene.tiles.iter().filter(|(_, tile)| !tile.is_empty()).map(|(address, tile)| {
        let mvt = STANDARD.encode(tile);
        json!({ "z": address.zoom(), "x": address.column(), "y": address.row(), "mvt": mvt })
    });
    let whole = json!({
        "width": frame.width,
        "height": frame.height,
        "scale": frame.scale,
        "view": { "longitude": frame.middle.lon(), "latitude": frame.middle.lat(), "zoom": frame.zoom },
        "background": scene.background,
        "style": style.collect::<Vec<_>>(),
        "labels": scene.labels.iter().map(label).collect::<Vec<_>>(),
        "credit": scene.credit,
        "tiles": tiles.collect::<Vec<_>>(),
        "seconds": seconds,
    });
    whole.to_string().into_bytes()
}

fn paint(paint: Paint) -> Value {
    match paint {
        Paint::Fill(colour) => json!({ "fill": colour }),
        Paint::Line(colour, width) => json!({ "line": { "color": colour, "width_px": width } }),
    }
}

fn label(label: &Label) -> Value {
    let (colour, width) = label.halo;
    json!({
        "text": label.text,
        "longitude": label.at.lon(),
        "latitude": label.at.lat(),
        "size_px": label.size,
        "color": label.colour,
        "halo": { "color": colour, "width_px": width },
    })
}

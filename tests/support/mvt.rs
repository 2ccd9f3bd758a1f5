//! Tiles as a reader that is not ours reads them.
use std::collections::BTreeMap;

use mvt_reader::{
    Reader,
    feature::{Feature, Value},
};

/// What is said of a mark.
pub type Said = BTreeMap<String, String>;

/// The marks of a layer inside a tile; none of a tile without bytes or without that layer.
pub fn features(body: Vec<u8>, layer: &str) -> Vec<Feature> {
    if body.is_empty() {
        return Vec::new();
    }
    let reader = Reader::new(body).unwrap();
    let names = reader.get_layer_names().unwrap();
    let number = names.iter().position(|name| name == layer);
    number.map(|number| reader.get_features(number).unwrap()).unwrap_or_default()
}

/// What is said of every mark of a layer inside a tile.
pub fn said(body: Vec<u8>, layer: &str) -> Vec<Said> {
    let text = |value: Value| match value {
        Value::String(text) => text,
        Value::UInt(count) => count.to_string(),
        other => panic!("{other:?}"),
    };
    let of = |feature: Feature| {
        feature.properties.unwrap_or_default().into_iter().map(|(key, value)| (key, text(value))).collect()
    };
    features(body, layer).into_iter().map(of).collect()
}

//! A village street with shops of all sorts, and people who ask.
use std::fmt::Write as _;

use buurtraat::service::{
    Principal, Service,
    acting::{NewNeed, record_need},
};

use crate::support::{
    Place,
    ground::{DORPSSTRAAT, areas, osm},
    town::{import, order},
};

/// Trade, name and house number of each shop, from west to east; the playground is a place where nobody opens.
pub const SHOPS: [(&str, &str, &str, &str); 9] = [
    ("shop", "bicycle", "Fietsen Fier", "1"),
    ("shop", "hairdresser", "Kapper Kam", "3"),
    ("shop", "bakery", "Bakker Bol", "5"),
    ("shop", "butcher", "Slager Snee", "7"),
    ("shop", "florist", "Bloem en Blad", "9"),
    ("shop", "computer", "Klik Computers", "11"),
    ("shop", "shoemaker", "Zool Schoenen", "13"),
    ("amenity", "library", "Boekerij", "15"),
    ("leisure", "playground", "Speeltuin De Wip", ""),
];

fn shops() -> String {
    let mut nodes = String::new();
    for (at, (key, value, name, number)) in SHOPS.iter().enumerate() {
        let (id, lon) = (90_000 + at, 4.3602 + at as f64 * 0.0003);
        let _ = write!(nodes, "<node id=\"{id}\" lat=\"52.0001\" lon=\"{lon:.5}\"><tag k=\"{key}\" v=\"{value}\"/>");
        let _ = write!(nodes, "<tag k=\"name\" v=\"{name}\"/><tag k=\"addr:street\" v=\"Dorpsstraat\"/>");
        let _ = writeln!(nodes, "<tag k=\"addr:housenumber\" v=\"{number}\"/></node>");
    }
    nodes
}

/// The village with its street, its shops and three who ask for work experience.
pub async fn village(place: &Place) -> Service {
    let service = place.service().await;
    let areas = place.write("areas.geojson", areas());
    import(&service, "areas", &order(&areas)).await;
    let map = osm(&DORPSSTRAAT).replace("\n<way", &format!("\n{}<way", shops()));
    let map = place.write("map.osm", map);
    import(&service, "osm", &order(&map)).await;
    let who = super::member(&service).await;
    for _ in 0..3 {
        ask(&service, who, "werkervaring").await;
    }
    service
}

/// Somebody asks.
pub async fn ask(service: &Service, who: Principal, category: &str) {
    let need = NewNeed {
        own_words: "wil iets doen".into(),
        place: "2600AB".into(),
        category: Some(category.into()),
        keep_words: true,
        ..NewNeed::default()
    };
    record_need(service, who, &need).await.unwrap();
}

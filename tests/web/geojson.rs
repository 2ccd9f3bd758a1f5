//! U18: RFC 7946 in every feature we give: closed rings, right-hand winding, degrees, at most six decimals, no `crs`.
use serde_json::{Value, json};

use super::{
    contract::get,
    seen::{examples, whole_list},
    town::town,
};
use crate::cli::run_on;

#[derive(Default)]
struct Checked {
    features: usize,
    rings: usize,
    positions: usize,
    faults: Vec<String>,
}

impl Checked {
    fn fault(&mut self, what: impl Into<String>) {
        self.faults.push(what.into());
    }

    /// A feature or a collection of them.
    fn object(&mut self, object: &Value) {
        if no_longer_allowed(object) {
            self.fault("a crs member");
        }
        match object["type"].as_str() {
            Some("FeatureCollection") => match object["features"].as_array() {
                Some(features) => features.iter().for_each(|feature| self.feature(feature)),
                None => self.fault("a collection without features"),
            },
            _ => self.feature(object),
        }
    }

    fn feature(&mut self, feature: &Value) {
        self.features += 1;
        if feature["type"] != "Feature" || !(feature["properties"].is_object() || feature["properties"].is_null()) {
            self.fault("no feature with properties");
        }
        if feature.get("id").is_some_and(|id| !id.is_string() && !id.is_number()) {
            self.fault("an id that is neither text nor number");
        }
        let coordinates = &feature["geometry"]["coordinates"];
        let polygons = match feature["geometry"]["type"].as_str() {
            Some("Polygon") => vec![coordinates.clone()],
            Some("MultiPolygon") => coordinates.as_array().cloned().unwrap_or_default(),
            other => return self.fault(format!("geometry {other:?}")),
        };
        if polygons.is_empty() {
            self.fault("a geometry without polygons");
        }
        for polygon in &polygons {
            for (index, ring) in polygon.as_array().into_iter().flatten().enumerate() {
                self.ring(ring, index == 0);
            }
        }
    }

    fn ring(&mut self, ring: &Value, outer: bool) {
        self.rings += 1;
        let corners: Vec<[f64; 2]> =
            ring.as_array().into_iter().flatten().filter_map(|one| self.position(one)).collect();
        if corners.len() < 4 || corners.first() != corners.last() {
            return self.fault(format!("a ring of {} corners, or an open one", corners.len()));
        }
        // From the first corner, so that the small area is not lost against the large coordinates.
        let [x, y] = corners[0];
        let turned: f64 =
            corners.windows(2).map(|two| (two[0][0] - x) * (two[1][1] - y) - (two[1][0] - x) * (two[0][1] - y)).sum();
        if turned == 0.0 || (turned > 0.0) != outer {
            self.fault("a ring turns the wrong way");
        }
    }

    fn position(&mut self, position: &Value) -> Option<[f64; 2]> {
        self.positions += 1;
        let numbers = position.as_array().cloned().unwrap_or_default();
        if numbers.len() != 2 {
            self.fault(format!("a position of {} numbers", numbers.len()));
        }
        let decimals = |number: &Value| number.to_string().split_once('.').map_or(0, |(_, after)| after.len());
        if numbers.iter().any(|number| decimals(number) > 6 || number.to_string().contains('e')) {
            self.fault(format!("more than six decimals: {position}"));
        }
        let [lon, lat] = [numbers.first()?.as_f64()?, numbers.get(1)?.as_f64()?];
        // The demo town and everything we load lies in the Netherlands: this also sees swapped axes.
        if !(3.0..8.0).contains(&lon) || !(50.0..54.0).contains(&lat) {
            self.fault(format!("outside the Netherlands: {position}"));
        }
        Some([lon, lat])
    }
}

fn no_longer_allowed(object: &Value) -> bool {
    match object {
        Value::Object(members) => members.contains_key("crs") || members.values().any(no_longer_allowed),
        Value::Array(items) => items.iter().any(no_longer_allowed),
        _ => false,
    }
}

#[test]
fn u18_geojson() {
    let town = town();
    let site = town.site(false);
    let mut areas = Checked::default();
    for area in whole_list(town, &site, "/areas?limit=100") {
        let answer = get(town, &site, &format!("/areas/{}", area["code"].as_str().unwrap()));
        assert_eq!((answer.status, answer.header("content-type")), (200, "application/geo+json"));
        areas.object(&answer.json());
    }
    assert_eq!(areas.faults, Vec::<String>::new());
    let mut reach = Checked::default();
    for minutes in ["1", "10", "45"] {
        let ran = run_on(town, &["reach", "--cell", &examples().cell, "--minutes", minutes, "--geojson"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        reach.object(&serde_json::from_str(&ran.out).unwrap());
    }
    assert_eq!(reach.faults, Vec::<String>::new());
    assert!(reach.features > areas.features);
    let (rings, positions) = (areas.rings + reach.rings, areas.positions + reach.positions);
    println!("U18 areas={} cells={} rings={rings} positions={positions} faults=0", areas.features, reach.features);
}

#[test]
fn the_check_itself_sees_every_fault() {
    let square = json!([[4.0, 52.0], [4.1, 52.0], [4.1, 52.1], [4.0, 52.1], [4.0, 52.0]]);
    let turned: Vec<Value> = square.as_array().unwrap().iter().rev().cloned().collect();
    let feature = |ring: &Value| {
        json!({ "type": "Feature", "id": "a", "properties": null,
                "geometry": { "type": "Polygon", "coordinates": [ring] } })
    };
    let check = |object: &Value| {
        let mut checked = Checked::default();
        checked.object(object);
        checked.faults.len()
    };
    assert_eq!(check(&feature(&square)), 0);
    assert_eq!(check(&json!({ "type": "FeatureCollection", "features": [feature(&square)] })), 0);
    assert_eq!(check(&feature(&turned.into())), 1);
    assert_eq!(check(&feature(&json!([[4.0, 52.0], [4.1, 52.0], [4.1, 52.1], [4.0, 52.1]]))), 1);
    assert_eq!(check(&feature(&json!([[52.0, 4.0], [52.1, 4.0], [52.1, 4.1], [52.0, 4.0]]))), 4);
    assert_eq!(check(&feature(&json!([[4.0, 52.0], [4.1, 52.0000001], [4.1, 52.1], [4.0, 52.0]]))), 1);
    let mut with_crs = feature(&square);
    with_crs["crs"] = json!({ "type": "name" });
    assert_eq!(check(&with_crs), 1);
}

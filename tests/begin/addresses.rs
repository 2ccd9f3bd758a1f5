//! Addresses as one types them: a postcode, a street, a number, a letter wrong; soon, and never a person.
use std::time::{Duration, Instant};

use buurtraat::service::{
    Service,
    asking::{Where, find_place, search_addresses},
};

use super::load_map;
use crate::support::{Place, both, town};

/// As long as somebody who types does not notice.
const SOON: Duration = Duration::from_millis(100);

/// A few doors of a real street, as the map has them.
const MAP: &str = r#"<?xml version="1.0"?><osm version="0.6">
 <node id="1" lat="51.9966" lon="4.3531"><tag k="addr:street" v="Papsouwselaan"/><tag k="addr:housenumber" v="127"/><tag k="addr:postcode" v="2624 AX"/><tag k="addr:city" v="Delft"/></node>
 <node id="2" lat="51.9967" lon="4.3532"><tag k="addr:street" v="Papsouwselaan"/><tag k="addr:housenumber" v="12"/><tag k="addr:postcode" v="2624 AX"/><tag k="addr:city" v="Delft"/></node>
 <node id="3" lat="51.9968" lon="4.3533"><tag k="addr:street" v="Papsouwselaan"/><tag k="addr:housenumber" v="12 A"/><tag k="addr:postcode" v="2624 AX"/><tag k="addr:city" v="Delft"/></node>
 <node id="4" lat="51.9950" lon="4.3500"><tag k="addr:street" v="Coöperatieplein"/><tag k="addr:housenumber" v="1"/><tag k="addr:postcode" v="2624 BZ"/><tag k="addr:city" v="Delft"/></node>
 <node id="5" lat="51.9951" lon="4.3501"><tag k="addr:street" v="Plein 1944"/><tag k="addr:housenumber" v="3"/><tag k="addr:city" v="Delft"/></node>
 <node id="6" lat="51.9900" lon="4.3400"/><node id="7" lat="51.9901" lon="4.3401"/>
 <way id="8"><nd ref="6"/><nd ref="7"/><tag k="highway" v="residential"/></way></osm>"#;

async fn labels(service: &Service, typed: &str) -> Vec<String> {
    search_addresses(service, typed, 8).await.unwrap().into_iter().map(|found| found.label).collect()
}

async fn doors_of_one_street(place: Place) {
    let service = place.service().await;
    town::import(&service, "osm", &town::order(&place.write("doors.osm", MAP))).await;
    let door = "Papsouwselaan 127, 2624 AX Delft";
    for typed in ["papsouwslaan 127", "Papsouwselaan 127", "2624ax 127", " 2624 AX  127 ", "papsouwselaan 127, delft"] {
        assert_eq!(labels(&service, typed).await, [door], "{typed}");
    }
    let twelve = labels(&service, "papsouw 12").await;
    assert_eq!(twelve[0], "Papsouwselaan 12, 2624 AX Delft", "the number itself stands first");
    assert_eq!(twelve.len(), 3, "{twelve:?}");
    assert_eq!(labels(&service, "cooperatie").await, ["Coöperatieplein, Delft"]);
    assert_eq!(labels(&service, "plein 1944").await, ["Plein 1944, Delft"]);
    assert_eq!(labels(&service, "plein 1944 3").await, ["Plein 1944 3, Delft"]);
    assert_eq!(labels(&service, "2624").await, ["2624 AX, Papsouwselaan, Delft", "2624 BZ, Coöperatieplein, Delft"]);
    assert_eq!(labels(&service, "2624 b").await, ["2624 BZ, Coöperatieplein, Delft"]);
    assert_eq!(labels(&service, "papsouwselaan 999").await, ["Papsouwselaan, Delft"], "the street, when no door fits");
    for nothing in ["", "  ", "%", "_", "'; --", "0624", "2624 axe", "zzzzzz", "2624AX 999"] {
        assert_eq!(labels(&service, nothing).await, [""; 0], "{nothing:?}");
    }
    newer_map_is_seen(&place, &service).await;
}
both!(doors_of_one_street);

async fn newer_map_is_seen(place: &Place, service: &Service) {
    let newer = MAP.replace("id=\"5\"", "id=\"9\"").replace("Plein 1944", "Nieuwe Gracht");
    assert_eq!(labels(service, "nieuwe g").await, [""; 0]);
    town::import(service, "osm", &town::order(&place.write("newer.osm", newer))).await;
    assert_eq!(labels(service, "nieuwe g").await, ["Nieuwe Gracht, Delft"]);
}

/// What somebody types who wants this street: its beginning, all of it, a letter forgotten, two letters swapped.
fn ways_to_type(street: &str) -> Vec<String> {
    let letters: Vec<char> = street.chars().collect();
    let middle = letters.len() / 2;
    let without = letters.iter().enumerate().filter(|(at, _)| *at != middle).map(|(_, c)| *c).collect();
    let mut swapped = letters.clone();
    swapped.swap(middle - 1, middle);
    let begin = letters.iter().take(letters.len() * 2 / 3).collect();
    vec![begin, street.to_uppercase(), without, swapped.into_iter().collect()]
}

async fn u28_addresses_while_one_types(place: Place) {
    let service = place.service().await;
    load_map(&service).await;
    let streets = service.store.streets_like("", 200).await.unwrap();
    assert!(streets.len() > 20, "{}", streets.len());
    service.store.street_names().await.unwrap();
    let (mut asked, mut found, mut without_script, mut took) = (0, 0, 0, Vec::new());
    for (street, _) in &streets {
        for typed in ways_to_type(street) {
            asked += 1;
            let begun = Instant::now();
            let answers = search_addresses(&service, &typed, 6).await.unwrap();
            took.push(begun.elapsed());
            found += i32::from(answers.iter().any(|answer| answer.value == *street));
            without_script += i32::from(leads_to(&service, &typed, street).await);
        }
    }
    took.sort_unstable();
    let p95 = took[took.len() * 95 / 100];
    println!(
        "U28 {} asked={asked} found_percent={} without_script_percent={} p95_over_100_ms={}",
        place.kind.label(),
        found * 100 / asked,
        without_script * 100 / asked,
        i32::from(p95 > SOON),
    );
}
both!(u28_addresses_while_one_types);

/// The plain form finds it, or proposes it.
async fn leads_to(service: &Service, typed: &str, street: &str) -> bool {
    match find_place(service, &Where::Typed(typed.to_owned())).await {
        Ok(place) => place.label == street,
        Err(fault) => format!("{fault:?}").contains(street),
    }
}

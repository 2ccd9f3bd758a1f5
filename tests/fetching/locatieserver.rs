//! Addresses from the Locatieserver: what is not loaded, and only where it is set; and whatever it answers, one can type.
use std::{sync::Arc, time::Duration, time::Instant};

use buurtraat::service::{
    Config, Service,
    asking::{Exactness, Locatieserver, Where, find_place, search_addresses},
};
use serde_json::{Value, json};

use crate::{
    begin::load_map,
    support::{
        Place, both,
        file_server::{FileServer, Says},
        town,
    },
};

/// Two doors of a real street, as the map has them, and a street to stand on.
const MAP: &str = r#"<?xml version="1.0"?><osm version="0.6">
 <node id="1" lat="51.9966" lon="4.3531"><tag k="addr:street" v="Papsouwselaan"/><tag k="addr:housenumber" v="127"/><tag k="addr:postcode" v="2624 AX"/><tag k="addr:city" v="Delft"/></node>
 <node id="6" lat="51.9966" lon="4.3530"/><node id="7" lat="51.9970" lon="4.3536"/>
 <way id="8"><nd ref="6"/><nd ref="7"/><tag k="highway" v="residential"/><tag k="name" v="Papsouwselaan"/></way></osm>"#;

/// An answer in the shape that PDOK documents: a list of objects, each with its sort and its words.
fn answer() -> Value {
    json!({ "response": { "numFound": 3, "start": 0, "maxScore": 18.2, "numFoundExact": true, "docs": [
        { "type": "adres", "straatnaam": "Roland Holstlaan", "huis_nlt": "12A", "postcode": "2624GT",
          "woonplaatsnaam": "Delft", "weergavenaam": "Roland Holstlaan 12A, 2624GT Delft",
          "centroide_ll": "POINT(4.3533 51.9968)", "id": "adr-1", "score": 18.2 },
        { "type": "weg", "straatnaam": "Roland Holstlaan", "woonplaatsnaam": "Delft", "id": "weg-1",
          "weergavenaam": "Roland Holstlaan, Delft", "centroide_ll": "POINT(4.3533 51.9968)", "score": 9.1 },
        { "type": "postcode", "straatnaam": "Roland Holstlaan", "postcode": "2624GT", "woonplaatsnaam": "Delft",
          "weergavenaam": "Roland Holstlaan, 2624GT Delft", "id": "pcd-1", "score": 8.0 } ] },
      "highlighting": {}, "spellcheck": { "suggestions": [], "collations": [] } })
}

fn with(service: &Service, address: &str) -> Service {
    let locatieserver = Some(Locatieserver::at(&format!("{address}/search/v3_1")).unwrap());
    Service { config: Arc::new(Config { locatieserver, ..(*service.config).clone() }), ..service.clone() }
}

async fn labels(service: &Service, typed: &str) -> Vec<String> {
    search_addresses(service, typed, 8).await.unwrap().into_iter().map(|found| found.label).collect()
}

async fn it_is_asked_for_what_is_not_loaded(place: Place) {
    let service = place.service().await;
    town::import(&service, "osm", &town::order(&place.write("doors.osm", MAP))).await;
    let server = FileServer::that(Says::body(answer().to_string())).await;
    assert_eq!(labels(&service, "roland holst").await, [""; 0], "where nothing is set");
    let set = with(&service, &server.address);
    assert_eq!(labels(&set, "papsouwselaan 127").await, ["Papsouwselaan 127, 2624 AX Delft"]);
    assert_eq!(labels(&set, "papsouwselaan").await, ["Papsouwselaan, Delft"]);
    assert_eq!(labels(&set, " ").await, [""; 0]);
    assert_eq!(server.asked(), [""; 0], "what is loaded asks nobody");
    let found = labels(&set, "Roland Holst & Zn?").await;
    assert_eq!(
        found,
        ["Roland Holstlaan 12A, 2624 GT Delft", "Roland Holstlaan, Delft", "2624 GT, Roland Holstlaan, Delft"]
    );
    let asked = server.asked().remove(0);
    assert!(
        asked.starts_with(
            "GET /search/v3_1/suggest?q=Roland+Holst+%26+Zn%3F&rows=8&fq=type%3A%28adres+OR+weg+OR+postcode%29&fl="
        ),
        "{asked}"
    );
    // A number that is not on the map: that door first, the street that is known after it.
    let door = labels(&set, "papsouwselaan 999").await;
    assert!(door[0].starts_with("Roland Holstlaan 12A") && door.last().unwrap() == "Papsouwselaan, Delft", "{door:?}");
}
both!(it_is_asked_for_what_is_not_loaded);

/// Where somebody stands who typed it: on ground that is loaded, and nowhere else.
async fn a_place_that_is_not_loaded_is_found(place: Place) {
    let service = place.service().await;
    load_map(&service).await;
    let (street, _) = service.store.streets_like("", 1).await.unwrap().remove(0);
    let near = find_place(&service, &Where::Typed(street)).await.unwrap().at;
    let here = format!("{} {}", near.lon(), near.lat());
    let server = FileServer::that(Says::body(answer().to_string().replace("4.3533 51.9968", &here))).await;
    let set = with(&service, &server.address);
    let typed = Where::Typed("Roland Holstlaan 12A".to_owned());
    let fault = find_place(&service, &typed).await.unwrap_err();
    assert!(format!("{fault:?}").contains("unknown-street"), "{fault:?}");
    let there = find_place(&set, &typed).await.unwrap();
    assert_eq!((there.label.as_str(), there.exactness), ("Roland Holstlaan 12A", Exactness::Address));
    assert!(there.at.metres_to(near) < 1.0);
    assert!(server.asked()[0].starts_with("GET /search/v3_1/free?q=Roland+Holstlaan+12A&rows=1&"));
    server.says(Says::body(answer().to_string().replace("4.3533 51.9968", "6.9 53.2")));
    let far = find_place(&set, &typed).await.unwrap_err();
    assert!(format!("{far:?}").contains("outside-area"), "{far:?}");
}
both!(a_place_that_is_not_loaded_is_found);

/// Answers that are none.
fn nonsense() -> Vec<(&'static str, Says)> {
    let huge = json!({ "response": { "docs": [{ "type": "weg", "straatnaam": "x".repeat(400_000) }] } });
    vec![
        ("an error", Says { status: 500, ..Says::body("{}") }),
        ("too many requests", Says { status: 429, ..Says::body("") }),
        ("elsewhere", Says::elsewhere(302, "http://127.0.0.1:9/")),
        ("nothing", Says::body("")),
        ("no JSON", Says::body("<html>Onderhoud</html>")),
        ("JSON of another shape", Says::body("{\"response\": {\"docs\": 7}}")),
        ("a list", Says::body("[]")),
        ("half an answer", Says { length: Some(5000), ..Says::body(answer().to_string()) }),
        ("a huge answer", Says::body(huge.to_string())),
        ("a slow answer", Says { pause: Duration::from_secs(20), ..Says::body(answer().to_string()) }),
    ]
}

async fn u28_whatever_it_answers_one_can_type(place: Place) {
    let service = place.service().await;
    town::import(&service, "osm", &town::order(&place.write("doors.osm", MAP))).await;
    let mut usable = 0;
    for (how, says) in nonsense() {
        let server = FileServer::that(says).await;
        let set = with(&service, &server.address);
        let begun = Instant::now();
        // The street is loaded, its number 999 is not.
        assert_eq!(labels(&set, "papsouwselaan 999").await, ["Papsouwselaan, Delft"], "{how}");
        assert!(begun.elapsed() < Duration::from_secs(5), "{how}: {:?}", begun.elapsed());
        assert_eq!(server.asked().len(), 1, "{how}");
        let fault = find_place(&set, &Where::Typed("Roland Holstlaan".to_owned())).await.unwrap_err();
        assert!(format!("{fault:?}").contains("unknown-street"), "{how}: {fault:?}");
        assert_eq!(server.asked(), [""; 0], "{how}: it is left alone after it failed");
        usable += 1;
    }
    // Objects that make no sense are passed over, the others stay.
    let mut mixed = answer();
    let docs = mixed["response"]["docs"].as_array_mut().unwrap();
    docs.extend([json!({ "type": "gemeente" }), json!(7), json!({ "type": "adres", "huis_nlt": "1" })]);
    docs.push(json!({ "type": "weg", "straatnaam": "Kwaad\u{0}\u{1b}[2Jstraat" }));
    let parsed =
        labels(&with(&service, &FileServer::that(Says::body(mixed.to_string())).await.address), "roland").await;
    assert_eq!(parsed.len(), 3, "{parsed:?}");
    let percent = parsed.len() * 100 / answer()["response"]["docs"].as_array().unwrap().len();
    println!("U28 {} answers={} usable={usable} parsed_percent={percent}", place.kind.label(), nonsense().len());
}
both!(u28_whatever_it_answers_one_can_type);

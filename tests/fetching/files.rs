//! The map from where the installation says: a button, progress, the same import, and a sentence when it does not come.
use std::sync::Arc;

use buurtraat::service::{Config, Service, exchange::Sources};

use crate::{
    begin::{Browser, CODE, file, installation},
    support::{
        Place, both,
        file_server::{FileServer, Says},
    },
};

/// A browser of who typed the code, where the map can be fetched from this server.
async fn holder(service: Service, address: &str) -> Browser {
    let there = ["gebieden.geojson", "NL.txt", "kaart.osm"].map(|name| format!("{address}/{name}"));
    let sources = Sources::of(there.each_ref().map(|there| Some(there.as_str()))).unwrap();
    let config = Arc::new(Config { sources, ..(*service.config).clone() });
    let mut browser = Browser::of(&Service { config, ..service });
    assert_eq!(browser.post("/begin/inlezen", &format!("code={CODE}")).await.status, 303);
    browser
}

async fn three_files_are_fetched(place: Place) {
    let server = FileServer::that(Says::body("")).await;
    let mut browser = holder(installation(&place).await, &server.address).await;
    let page = browser.get("/begin/inlezen").await;
    assert!(
        page.text.contains("/begin/inlezen/straten/ophalen") && page.text.contains("Van 127.0.0.1"),
        "{}",
        page.text
    );
    for (sort, name) in [("gebieden", "gebieden.geojson"), ("postcodes", "NL.txt"), ("straten", "kaart.osm")] {
        server.says(Says::body(std::fs::read(file(sort)).unwrap()));
        let begun = browser.post(&format!("/begin/inlezen/{sort}/ophalen"), "").await;
        assert_eq!(begun.status, 303, "{}", begun.text);
        let (percents, page) = browser.follow(&begun.to).await;
        assert!(page.text.contains("Ingelezen") && page.text.contains("127.0.0.1"), "{}", page.text);
        assert!(percents.windows(2).all(|two| two[0] <= two[1]) && percents.iter().all(|one| *one < 100));
        assert_eq!(server.asked(), [format!("GET /{name} HTTP/1.1")]);
    }
    for table in ["area", "postcode", "address"] {
        assert!(place.number(&format!("SELECT count(*) FROM {table}")).await > 0, "{table}");
    }
    assert!(browser.get("/begin?q=hon").await.text.contains("name=\"gebied\""));
}
both!(three_files_are_fetched);

async fn what_does_not_come_whole_keeps_nothing(place: Place) {
    let areas = std::fs::read(file("gebieden")).unwrap();
    let server = FileServer::that(Says::body("")).await;
    let mut browser = holder(installation(&place).await, &server.address).await;
    let half = areas[..areas.len() / 2].to_vec();
    let whole = areas.len();
    let chunked =
        |body: &str| Says { length: None, head: vec!["Transfer-Encoding: chunked".into()], ..Says::body(body) };
    let cases = [
        ("cut", Says { length: Some(whole), ..Says::body(half.clone()) }, "kwam niet helemaal aan"),
        ("no length", Says { length: None, ..Says::body(half) }, "kwam niet helemaal aan"),
        ("cut between pieces", chunked("5\r\nhallo\r\n"), "kwam niet helemaal aan"),
        ("empty", Says::body(""), "kwam niet helemaal aan"),
        ("too large", Says { length: Some(300 * 1024 * 1024), ..Says::body("x") }, "Stuur hooguit 200 MB"),
        ("not there", Says { status: 404, ..Says::body("weg") }, "antwoord 404"),
        ("elsewhere", Says::elsewhere(302, &server.address), "antwoord 302"),
        ("something else", Says::body("<html>Meld je aan</html>"), "een webpagina"),
        ("too much", Says { length: Some(whole - 9), ..Says::body(areas.clone()) }, "houdt te vroeg op"),
    ];
    for (how, says, sentence) in cases {
        server.says(says);
        let begun = browser.post("/begin/inlezen/gebieden/ophalen", "").await;
        assert_eq!(begun.status, 303, "{how}");
        let (_, page) = browser.follow(&begun.to).await;
        assert!(page.text.contains(sentence) && page.text.contains("Er is niets bewaard"), "{how}: {}", page.text);
    }
    let gone = FileServer::that(Says::body("")).await.address.clone();
    let mut browser = holder(installation_again(&place).await, &gone).await;
    let begun = browser.post("/begin/inlezen/gebieden/ophalen", "").await;
    assert!(browser.follow(&begun.to).await.1.text.contains("niet te bereiken"));
    assert_eq!(place.number("SELECT count(*) FROM area").await, 0);
    assert_eq!(place.number("SELECT count(*) FROM import_run").await, 0);
}
both!(what_does_not_come_whole_keeps_nothing);

/// The same place, opened once more.
async fn installation_again(place: &Place) -> Service {
    let service = place.service().await;
    Service { config: Arc::new(Config { base_url: crate::support::BASE_URL.into(), ..Config::default() }), ..service }
}

async fn without_an_address_or_the_code_nothing_is_fetched(place: Place) {
    let server = FileServer::that(Says::body("x")).await;
    let service = installation(&place).await;
    let mut without = Browser::of(&service);
    assert_eq!(without.post("/begin/inlezen", &format!("code={CODE}")).await.status, 303);
    assert!(!without.get("/begin/inlezen").await.text.contains("ophalen"));
    assert_eq!(without.post("/begin/inlezen/gebieden/ophalen", "").await.status, 404);
    let mut browser = holder(service, &server.address).await;
    assert_eq!(browser.post("/begin/inlezen/huizen/ophalen", "").await.status, 404);
    browser.forget();
    for path in ["/begin/inlezen/gebieden/ophalen", "/team/inlezen/gebieden/ophalen"] {
        assert!([401, 403].contains(&browser.post(path, "").await.status), "{path}");
    }
    assert_eq!(server.asked(), [""; 0]);
}
both!(without_an_address_or_the_code_nothing_is_fetched);

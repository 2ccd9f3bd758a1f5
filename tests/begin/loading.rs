//! The map as files from a browser: progress, a report, and a sentence for whatever is wrong; nothing half kept.
use std::time::Instant;

use super::{Browser, CODE, file, installation};
use crate::support::{Place, both};

/// Who typed the code.
async fn holder(place: &Place) -> Browser {
    let service = installation(place).await;
    let mut browser = Browser::of(&service);
    let done = browser.post("/begin/inlezen", &format!("code={CODE}")).await;
    assert_eq!((done.status, done.to.as_str()), (303, "/begin/inlezen"));
    browser
}

async fn counts(place: &Place) -> [i64; 3] {
    [
        place.number("SELECT count(*) FROM area").await,
        place.number("SELECT count(*) FROM postcode").await,
        place.number("SELECT count(*) FROM address").await,
    ]
}

async fn u26_three_files_one_after_the_other(place: Place) {
    let mut browser = holder(&place).await;
    let (mut updates, mut back, mut second_per_update) = (0, 0, 0.0_f64);
    for sort in ["gebieden", "postcodes", "straten"] {
        let path = file(sort);
        let bytes = std::fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let sent = browser.send(&format!("/begin/inlezen/{sort}"), &name, &bytes, false).await;
        assert_eq!(sent.status, 303, "{}", sent.text);
        let begun = Instant::now();
        let (percents, page) = browser.follow(&sent.to).await;
        let told = percents.windows(2).filter(|two| two[0] != two[1]).count() + usize::from(!percents.is_empty());
        // An import that is over before anybody looks needs say nothing.
        second_per_update =
            second_per_update.max(begun.elapsed().as_secs_f64() / f64::from(u32::try_from(told + 1).unwrap()));
        assert!(page.text.contains("Ingelezen") && page.text.contains(&name), "{}", page.text);
        assert!(percents.iter().all(|one| *one < 100));
        back += percents.windows(2).filter(|two| two[0] > two[1]).count();
        updates += told;
    }
    let label = place.kind.label();
    println!("U26 {label} progress updates={updates} back={back} seconds_per_update={second_per_update:.2}");
    assert!(updates > 0 && back == 0, "an import says how far it is: updates={updates} back={back}");
    let counts = counts(&place).await;
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
    assert!(browser.get("/begin?q=hon").await.text.contains("name=\"gebied\""));
    // The same file again changes nothing, and says so.
    let bytes = std::fs::read(file("gebieden")).unwrap();
    let sent = browser.send("/begin/inlezen/gebieden", "gebieden.geojson", &bytes, false).await;
    let (_, page) = browser.follow(&sent.to).await;
    assert!(page.text.contains("<dt>Nieuw</dt><dd>0</dd>"), "{}", page.text);
}
both!(u26_three_files_one_after_the_other);

async fn whatever_is_wrong_gets_a_sentence_and_keeps_nothing(place: Place) {
    let mut browser = holder(&place).await;
    let map = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/town.osm.pbf")).unwrap();
    let refused_at_once =
        [(b"" as &[u8], false, "Kies eerst een bestand"), (&map[..map.len() / 2], true, "kwam niet helemaal aan")];
    for (bytes, cut, sentence) in refused_at_once {
        let page = browser.send("/begin/inlezen/straten", "town.osm.pbf", bytes, cut).await;
        assert_eq!(page.status, 400);
        assert!(page.text.contains(sentence), "{sentence}: {}", page.text);
    }
    let refused_on_reading = [
        ("straten", "town.osm.pbf", &map[..map.len() - 9], "houdt te vroeg op"),
        ("straten", "town.osm.pbf", b"PK\x03\x04 a zip" as &[u8], "zip-bestand"),
        ("gebieden", "areas.geojson", &map, "uittreksel van OpenStreetMap"),
        ("gebieden", "areas.geojson", b"{\"type\":\"FeatureCollection\",\"features\":[{", "houdt te vroeg op"),
        ("postcodes", "NL.txt", b"a;b;c\n1;2;3\n", "postcodelijst van GeoNames"),
    ];
    for (sort, name, bytes, sentence) in refused_on_reading {
        let sent = browser.send(&format!("/begin/inlezen/{sort}"), name, bytes, false).await;
        assert_eq!(sent.status, 303, "{}", sent.text);
        let (_, page) = browser.follow(&sent.to).await;
        assert!(page.text.contains(sentence) && page.text.contains("Er is niets bewaard"), "{sentence}: {}", page.text);
    }
    assert_eq!(counts(&place).await, [0, 0, 0]);
    assert_eq!(browser.post("/begin/inlezen/straten", "file=x").await.status, 400, "a form that holds no file");
    assert_eq!(browser.send("/begin/inlezen/huizen", "x", b"x", false).await.status, 404);
    let gone = browser.get("/begin/inlezen?werk=01990000-0000-7000-8000-000000000001").await;
    assert!(gone.status == 200 && gone.text.contains("kennen we niet meer"));
}
both!(whatever_is_wrong_gets_a_sentence_and_keeps_nothing);

async fn without_the_code_nothing_is_taken(place: Place) {
    let service = installation(&place).await;
    let mut stranger = Browser::of(&service);
    assert!(stranger.get("/begin/inlezen").await.text.contains("name=\"code\""));
    let wrong = stranger.post("/begin/inlezen", "code=AAAAA-AAAAA").await;
    assert_eq!(wrong.status, 400);
    let areas = std::fs::read(file("gebieden")).unwrap();
    for path in ["/begin/inlezen/gebieden", "/team/inlezen/gebieden"] {
        let refused = stranger.send(path, "areas.geojson", &areas, false).await;
        assert!([401, 403].contains(&refused.status), "{path} {}", refused.status);
    }
    assert_eq!(counts(&place).await, [0, 0, 0]);
}
both!(without_the_code_nothing_is_taken);

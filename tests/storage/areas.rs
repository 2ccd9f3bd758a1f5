//! Areas that no statistics office numbered: every town has a district 01, and many have a Centrum.
use buurtraat::storage::Counts;

use crate::support::{
    Place, both,
    town::{import, order},
};

/// The districts of a town, on the degree east of which it lies; `shift` moves a border a little.
fn districts(east: f64, shift: f64) -> String {
    let square = |south: f64| {
        let (north, west, east) = (south + 0.02, east + 0.10 + shift, east + 0.14);
        format!("[[[{west},{south}],[{east},{south}],[{east},{north}],[{west},{north}],[{west},{south}]]]")
    };
    let feature = |properties: &str, south: f64| {
        let coordinates = square(south);
        format!(
            r#"{{"type":"Feature","properties":{properties},"geometry":{{"type":"Polygon","coordinates":{coordinates}}}}}"#
        )
    };
    let all = [
        feature(r#"{"KODE":"01","NAAM":"Centrum"}"#, 52.08),
        feature(r#"{"KODE":"02","NAAM":"Oost"}"#, 52.11),
        feature(r#"{"wijknaam":"Centrum"}"#, 52.14),
        feature(r#"{"buurtnaam":"Centrum"}"#, 52.141),
    ];
    format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, all.join(","))
}

/// Two towns with the same codes and names stand side by side; each finds its own again, also with a new border.
async fn two_towns_with_the_same_codes_stand_side_by_side(place: Place) {
    let service = place.service().await;
    let files = [("here", 4.0), ("there", 5.0)].map(|(name, east)| place.write(name, districts(east, 0.0)));
    let new = Counts { new: 3, ..Counts::default() };
    for path in &files {
        let report = import(&service, "areas", &order(path)).await;
        assert_eq!((report.counts, report.skipped_rows), (new, 1), "one name twice in one file is said");
    }
    for path in files.iter().rev() {
        let counts = import(&service, "areas", &order(path)).await.counts;
        assert_eq!(counts, Counts { same: 3, ..Counts::default() }, "a second run changes nothing");
    }
    let codes: Vec<_> = service.store.list_areas(None, None, 10).await.unwrap();
    let codes: Vec<_> = codes.iter().map(|area| area.code.as_str()).collect();
    let wanted = ["01:centrum", "01:centrum~2", "02:oost", "02:oost~2", "NAME:centrum", "NAME:centrum~2"];
    assert_eq!(codes, wanted, "each can be asked for");
    let redrawn = place.write("redrawn", districts(5.0, 0.01));
    let counts = import(&service, "areas", &order(&redrawn)).await.counts;
    assert_eq!(counts, Counts { changed: 3, ..Counts::default() }, "a border that moved is no new area");
    assert_eq!(place.number("SELECT COUNT(*) FROM area").await, 6);
    let double =
        "SELECT COUNT(*) FROM (SELECT cell FROM cell_area WHERE level = 'other' GROUP BY cell HAVING COUNT(*) > 1) c";
    assert_eq!(place.number(double).await, 0, "no cell lies in both towns");
}
both!(two_towns_with_the_same_codes_stand_side_by_side);

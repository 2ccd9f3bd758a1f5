//! Parks, railways and buildings: kept once, gone when a newer map of the same ground has them no more, there again when that map is
//! taken back; and a tile reads what it shows.
use buurtraat::{
    service::{Service, exchange::Ground},
    tile::{Address, drawers, unpack},
};
use engine::domain::Point;

use super::undo::{state, undo};
use crate::{
    network::village::at,
    support::{
        Place, both,
        ground::{DORPSSTRAAT, osm},
        town::{import, order},
    },
};

/// Ways around a square of some ten metres, by their tags and where its corner lies.
const GROUND: [(u64, f64, f64, &str); 4] = [
    (1, 52.0001, 4.3615, r#"<tag k="building" v="house"/>"#),
    (2, 52.0001, 4.3625, r#"<tag k="building" v="house"/>"#),
    (3, 52.0001, 4.3605, r#"<tag k="leisure" v="park"/>"#),
    // Outside of what the addresses cover: nobody says whether it is gone.
    (4, 52.0300, 4.4000, r#"<tag k="building" v="barn"/>"#),
];

/// The village with some of its ground.
fn map(wanted: &[u64]) -> String {
    let (mut nodes, mut ways) = (String::new(), String::new());
    for (way, lat, lon, tag) in GROUND.iter().filter(|one| wanted.contains(&one.0)) {
        let corners = [(0.0, 0.0), (0.0001, 0.0), (0.0001, 0.00015), (0.0, 0.00015)];
        let ids = [1, 2, 3, 4].map(|corner| 700_000 + way * 10 + corner);
        for (id, (north, east)) in ids.iter().zip(corners) {
            nodes += &format!(r#"<node id="{id}" lat="{:.6}" lon="{:.6}"/>"#, lat + north, lon + east);
        }
        let refs = [ids[0], ids[1], ids[2], ids[3], ids[0]].map(|id| format!(r#"<nd ref="{id}"/>"#)).concat();
        ways += &format!(r#"<way id="{}">{refs}{tag}</way>"#, 700_000 + way);
    }
    osm(&DORPSSTRAAT)
        .replacen("<way id=\"1\">", &format!("{nodes}<way id=\"1\">"), 1)
        .replace("</osm>", &format!("{ways}</osm>"))
}

async fn sorts(service: &Service, lat: f64, lon: f64) -> Vec<(String, Point)> {
    let tile = Address::of(Point::new(lat, lon).unwrap(), 16).unwrap();
    let rows = service.store.ground_shapes(&["park", "rail", "building"], &drawers(tile)).await.unwrap();
    let mut found: Vec<_> = rows.iter().map(|row| (row.sort.clone(), unpack(&row.shape)[0])).collect();
    found.sort_by(|a, b| (&a.0, a.1.lon()).partial_cmp(&(&b.0, b.1.lon())).unwrap());
    found
}

async fn ground_comes_goes_and_comes_back(place: Place) {
    let service = place.service().await;
    let [early, late, later] =
        ["2026-09-14T09:01", "2026-09-14T09:02", "2026-09-14T09:03"].map(|time| at(&service, time));
    let whole = place.write("whole.osm", map(&[1, 2, 3, 4]));
    import(&early, "osm", &order(&whole)).await;
    let again = import(&early, "osm", &order(&whole)).await.counts;
    assert_eq!((again.new, again.changed), (0, 0), "a second time changes nothing");
    let there = sorts(&service, 52.0001, 4.3615).await;
    let names: Vec<&str> = there.iter().map(|(sort, _)| sort.as_str()).collect();
    assert_eq!(names, ["building", "building", "park"], "the barn lies far away");
    assert_eq!(there[0].1, Point::new(52.0001, 4.3615).unwrap());
    assert_eq!(sorts(&service, 52.0300, 4.4000).await.len(), 1);

    let before = state(&service).await;
    import(&late, "osm", &order(&place.write("newer.osm", map(&[1])))).await;
    assert_eq!(sorts(&service, 52.0001, 4.3615).await.len(), 1, "what the newer map has not is gone");
    assert_eq!(sorts(&service, 52.0300, 4.4000).await.len(), 1, "of what it does not cover it says nothing");
    undo(&later, Ground::Streets).await.unwrap();
    assert_eq!(state(&service).await, before);
    assert_eq!(sorts(&service, 52.0001, 4.3615).await, there);
    println!("ground {} shapes={} differences=0", place.kind.label(), there.len());
}
both!(ground_comes_goes_and_comes_back);

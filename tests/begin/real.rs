//! The first step of the first morning on the real map of Delft, where that is at hand.
use std::{path::PathBuf, sync::Arc};

use buurtraat::service::{
    Config, Principal, Service,
    account::resume,
    asking::search_addresses,
    begin::{NewTeam, begin_team, search_areas},
    network::list_known_places,
};

use crate::support::{Kind, Place, town};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn voorhof_knows_its_shops_on_the_first_morning() {
    let data = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data"));
    if !data.is_dir() {
        println!("skipped: no shared data");
        return;
    }
    let place = Place::empty(Kind::Sqlite).await;
    let service = place.service().await;
    let service = Service { config: Arc::new(Config { demo: true, ..Config::default() }), ..service };
    let files = [
        ("areas", "converted/cbs_wijk_2022_utrecht_delft.geojson"),
        ("postcodes", "geonames_pc4/NL.txt"),
        ("osm", "osm_delft/tudelft.osm.pbf"),
    ];
    for (format, path) in files {
        town::import(&service, format, &town::order(&data.join(path))).await;
    }
    let (found, _) = search_areas(&service, "Voor").await.unwrap();
    let voorhof = found.iter().find(|one| one.label == "Wijk 24 Voorhof, Delft").unwrap();
    let new = NewTeam {
        areas: vec![voorhof.area.code.clone()],
        team: "Wijkteam Voorhof".into(),
        name: "Noor Voorbeeld".into(),
        phone: "0150000000".into(),
        ..NewTeam::default()
    };
    let ticket = begin_team(&service, None, new).await.unwrap();
    let who = Principal::Staff(resume(&service, ticket.as_str()).await.unwrap().unwrap().staff);
    let known = list_known_places(&service, who, "", 0, 1_000).await.unwrap();
    assert!(known.total >= 20 && known.partners == 0, "{} places", known.total);
    for name in ["Van der Plank", "Bakker Willem", "PrO Grotius"] {
        assert!(known.rows.iter().any(|row| row.name.contains(name)), "{name} is not known");
    }
    let door = search_addresses(&service, "papsouwslaan 127", 5).await.unwrap();
    assert!(door[0].value == "Papsouwselaan 127", "{door:?}");
    println!("Voorhof places={} cells={}", known.total, known.ground.cells.len());
}

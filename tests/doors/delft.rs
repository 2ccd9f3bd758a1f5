//! Script A on the real Delft: the streets that a team of Voorhof sees, and doors around the Papsouwselaan.
use std::sync::Arc;

use buurtraat::{
    service::{
        Config, Principal, Role, Service, Staff,
        exchange::{Order, Silent, import_areas, import_osm},
        network::{
            doors::{Wish, propose},
            streets::list_streets,
        },
    },
    storage::TeamRecord,
};
use uuid::Uuid;

use crate::{
    import::shared,
    support::{Kind, Place},
};

/// A member of a team that works in Voorhof.
async fn of_voorhof(service: &Service) -> Principal {
    let areas = service.store.list_areas(Some("district"), None, 1_000).await.unwrap();
    let voorhof = areas.iter().find(|area| area.name.contains("Voorhof")).unwrap().clone();
    let (shard, team) = (voorhof.municipality_id, Uuid::from_u128(1));
    let record = TeamRecord {
        municipality_id: shard,
        id: team,
        name: "Wijkteam Voorhof".into(),
        phone: None,
        created_at: "2026-09-14T07:00:00Z".parse().unwrap(),
    };
    let worker = buurtraat::storage::WorkerRecord {
        municipality_id: shard,
        id: Uuid::from_u128(2),
        name: "Test".into(),
        phone: None,
        on_duty: false,
        team_id: Some(team),
        role: "member".into(),
        email_hmac: None,
        totp: None,
        oidc_subject: None,
        created_at: None,
        left_at: None,
    };
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.settle_in(record, worker).await?;
            tx.put_team_areas(shard, team, vec![voorhof.id]).await
        })
    });
    work.await.unwrap();
    Principal::Staff(Staff { worker: Uuid::from_u128(2), municipality: shard, team: Some(team), role: Role::Member })
}

#[tokio::test(flavor = "multi_thread")]
async fn papsouwselaan_stands_above_leeuwenstein_and_has_five_doors() {
    let Some(map) = shared("osm_delft/tudelft.osm.pbf") else { return };
    let Some(areas) = shared("converted/cbs_wijk_2022_utrecht_delft.geojson") else { return };
    let place = Place::empty(Kind::Sqlite).await;
    let config = Arc::new(Config { base_url: crate::support::BASE_URL.into(), ..Config::default() });
    let service = Service { config, ..place.service().await };
    let order = |path, year| Order { path, dry_run: false, strict: false, year };
    import_areas(&service, Principal::Operator, &order(areas, Some(2022)), &mut Silent).await.unwrap();
    import_osm(&service, Principal::Operator, &order(map, None), &mut Silent).await.unwrap();
    let who = of_voorhof(&service).await;
    let streets = list_streets(&service, who).await.unwrap();
    for one in &streets {
        println!(
            "{} {:?} in_team={} kinds={} shops={}",
            one.name,
            one.numbers,
            one.in_team,
            one.kinds().len(),
            one.businesses.len()
        );
    }
    let at = |street: &str| streets.iter().position(|one| one.name == street);
    let varied = at("Papsouwselaan").unwrap();
    assert!(at("Leeuwenstein").is_none_or(|alike| varied < alike));
    assert!(streets[varied].in_team);
    let found = propose(&service, who, &Wish { from: "Papsouwselaan 127".into(), ..Wish::default() }).await.unwrap();
    for door in &found.doors {
        println!("{} {} min {:?}", door.place.name, door.minutes, door.why);
    }
    assert_eq!(found.doors.len(), 5);
    assert!(!found.estimated && found.minutes <= 25, "{}", found.minutes);
    let unasked = propose(&service, who, &Wish::default()).await.unwrap();
    assert_eq!(unasked.doors.len(), 5, "also before anybody asked anything");
}

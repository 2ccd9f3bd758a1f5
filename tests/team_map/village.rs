//! A village in two halves with a team each, and a third team for all of it.
use std::sync::Arc;

use buurtraat::{
    service::{
        FixedClock, Principal, Role, Service, Staff,
        acting::{NewNeed, record_need},
    },
    storage::{TeamRecord, WorkerRecord},
};
use uuid::Uuid;

use crate::support::{
    Place,
    ground::{DORPSSTRAAT, Lane, PARTNERS, osm, postcodes},
    town::{import, order},
};

/// In the northern half, more than an hour's walk there and back.
const NOORDWEG: Lane = Lane(7, "Noordweg", "EF", 52.03);
/// The municipality that the areas say: the first that is loaded.
const MUNICIPALITY: i64 = 1;

/// Loaded, with somebody of each team.
pub struct Village {
    /// The use cases, on a Monday in September.
    pub service: Service,
    /// Of the southern half.
    pub south: WorkerRecord,
    /// Of the northern half.
    pub north: WorkerRecord,
    /// Of a team that never said where it works.
    pub all: WorkerRecord,
}

/// As who asks.
pub fn who(worker: &WorkerRecord) -> Principal {
    let (team, role) = (worker.team_id, Role::of(&worker.role));
    Principal::Staff(Staff { worker: worker.id, municipality: worker.municipality_id, team, role })
}

fn areas() -> String {
    let feature = |code: &str, name: &str, (south, north): (f64, f64)| {
        format!(
            "{{\"type\":\"Feature\",\"properties\":{{\"code\":\"{code}\",\"name\":\"{name}\",\"year\":2026}},\
             \"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[[4.30,{south}],[4.42,{south}],[4.42,{north}],\
             [4.30,{north}],[4.30,{south}]]]}}}}"
        )
    };
    let all = [
        feature("GM9901", "Dorp", (51.97, 52.05)),
        feature("WK990101", "Dorp", (51.97, 52.05)),
        feature("BU99010101", "Zuid", (51.97, 52.02)),
        feature("BU99010102", "Noord", (52.02, 52.05)),
    ];
    format!("{{\"type\":\"FeatureCollection\",\"features\":[{}]}}", all.join(","))
}

/// Loads it all and lets three teams begin.
pub async fn village(place: &Place) -> Village {
    let service = place.service().await;
    let loads = [
        ("areas", place.write("areas.geojson", areas())),
        ("postcodes", place.write("NL.txt", postcodes())),
        ("osm", place.write("south.osm", osm(&DORPSSTRAAT))),
        ("osm", place.write("north.osm", osm(&NOORDWEG))),
        ("partners", place.write("partners.csv", partners())),
    ];
    for (format, path) in &loads {
        import(&service, format, &order(path)).await;
    }
    let south = team(&service, "Zuid").await;
    let north = team(&service, "Noord").await;
    let all = team(&service, "").await;
    Village { service, south, north, all }
}

/// One house of language lessons, in the south.
fn partners() -> String {
    let wanted = |line: &&str| line.starts_with("id;") || line.starts_with("p2;");
    PARTNERS.lines().filter(wanted).collect::<Vec<_>>().join("\n")
}

/// A team with one person; it works in the area of a name, or has not said where.
async fn team(service: &Service, area: &str) -> WorkerRecord {
    let created_at = chrono::DateTime::from_timestamp(1_789_000_000, 0).unwrap();
    let known = service.store.area_names().await.unwrap();
    let areas: Vec<Uuid> =
        known.iter().filter(|one| one.name == area && one.level == "neighbourhood").map(|one| one.id).collect();
    assert_eq!(areas.len(), usize::from(!area.is_empty()));
    let team = TeamRecord {
        municipality_id: MUNICIPALITY,
        id: service.new_id(),
        name: area.to_owned(),
        phone: None,
        created_at,
    };
    let worker = WorkerRecord {
        municipality_id: MUNICIPALITY,
        id: service.new_id(),
        name: format!("Iemand van {area}"),
        phone: None,
        on_duty: false,
        team_id: Some(team.id),
        role: Role::Member.as_str().to_owned(),
        email_hmac: None,
        totp: None,
        oidc_subject: None,
        created_at: Some(created_at),
        left_at: None,
    };
    let kept = worker.clone();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let id = team.id;
            tx.settle_in(team, kept).await?;
            tx.put_team_areas(MUNICIPALITY, id, areas).await
        })
    });
    work.await.unwrap();
    worker
}

impl Village {
    /// Somebody asks, on a day, and it is written down by a worker.
    pub async fn ask(&self, worker: &WorkerRecord, day: &str, (place, category): (&str, &str)) {
        let at: jiff::civil::DateTime = format!("{day}T10:00").parse().unwrap();
        let clock = Arc::new(FixedClock(at.in_tz("Europe/Amsterdam").unwrap().timestamp()));
        let service = Service { clock, ..self.service.clone() };
        let need = NewNeed {
            own_words: "wil iets doen".to_owned(),
            place: place.to_owned(),
            category: Some(category.to_owned()),
            keep_words: true,
            ..NewNeed::default()
        };
        record_need(&service, who(worker), &need).await.unwrap();
    }
}

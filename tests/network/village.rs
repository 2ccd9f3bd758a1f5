//! The village with a team of two, and a stranger who works elsewhere.
use std::sync::Arc;

use buurtraat::{
    service::{
        FixedClock, Principal, Role, Service, ServiceError, Staff,
        asking::{Near, Where, find_place, near},
        network::{TickedPlace, list_places_to_know, welcome_partners},
        zone,
    },
    storage::{TeamRecord, WorkerRecord},
};
use engine::domain::Entry;
use uuid::Uuid;

use crate::support::{
    Place,
    ground::{DORPSSTRAAT, MOLENWEG, areas, osm},
    town::{import, order},
};

/// The use cases and who works there.
pub struct Village {
    pub service: Service,
    pub fenna: Staff,
    pub rachid: Staff,
    pub elsewhere: Staff,
}

impl Village {
    /// Two streets with a shop each, and a team whose area is the whole village.
    pub async fn of(place: &Place) -> Self {
        let service = place.service().await;
        import(&service, "areas", &order(&place.write("areas.geojson", areas()))).await;
        for lane in [DORPSSTRAAT, MOLENWEG] {
            let path = place.write(&format!("{}.osm", lane.1), osm(&lane));
            import(&service, "osm", &order(&path)).await;
        }
        let area = service.store.find_area("GM9901").await.unwrap().unwrap().id;
        let [fenna, rachid] = [1, 2].map(|number| staff(1, 1, number));
        let elsewhere = staff(0, 2, 3);
        for (staff, name) in [(fenna, "Fenna"), (rachid, "Rachid"), (elsewhere, "Tineke")] {
            settle(&service, staff, name, area).await;
        }
        Self { service, fenna, rachid, elsewhere }
    }

    /// Places to tick, as Fenna sees them.
    pub async fn to_know(&self) -> Vec<Uuid> {
        let (places, total) = list_places_to_know(&self.service, who(self.fenna), "", 0, 20).await.unwrap();
        assert_eq!(places.len() as u64, total);
        places.into_iter().map(|place| place.id).collect()
    }

    /// Every place becomes a partner Fenna knows.
    pub async fn with_partners(&self) -> Vec<Uuid> {
        let ticked: Vec<_> = self.to_know().await.into_iter().map(|place| tick(place, self.fenna)).collect();
        welcome_partners(&self.service, who(self.fenna), &ticked, "").await.unwrap().new
    }

    /// What matching reads of offers.
    pub fn offers(&self) -> Vec<Entry> {
        let index = self.service.store.index();
        let snapshot = index.snapshot();
        let offers = snapshot.entries().filter(|entry| entry.what == engine::domain::What::Offer);
        offers.collect()
    }

    /// How many offers a question from the Dorpsstraat finds; nobody can walk to the Molenweg.
    pub async fn found(&self, service: &Service) -> usize {
        let place = find_place(service, &Where::Typed("Dorpsstraat".into())).await.unwrap();
        let asked = Near { limit: 50, ..Near::about("werkervaring", 30.0) };
        let answer = near(service, who(self.fenna), &place, &asked).await.unwrap();
        answer.suggestions.iter().filter(|one| one.suggestion.what == engine::domain::What::Offer).count()
    }
}

fn staff(municipality: i64, team: u128, number: u128) -> Staff {
    Staff { worker: Uuid::from_u128(100 + number), municipality, team: Some(Uuid::from_u128(team)), role: Role::Member }
}

async fn settle(service: &Service, staff: Staff, name: &str, area: Uuid) {
    let (shard, team_id) = (staff.municipality, staff.team.unwrap());
    let created_at = chrono::DateTime::UNIX_EPOCH;
    let phone = Some("010 000 00 00".to_owned());
    let team =
        TeamRecord { municipality_id: shard, id: team_id, name: "Wijkteam".into(), phone: phone.clone(), created_at };
    let worker = WorkerRecord {
        municipality_id: shard,
        id: staff.worker,
        name: name.into(),
        phone,
        on_duty: false,
        team_id: Some(team_id),
        role: "member".into(),
        email_hmac: None,
        totp: None,
        oidc_subject: None,
        created_at: Some(created_at),
        left_at: None,
    };
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.settle_in(team, worker).await?;
            tx.put_team_areas(shard, team_id, vec![area]).await
        })
    });
    work.await.unwrap();
}

pub fn who(staff: Staff) -> Principal {
    Principal::Staff(staff)
}

/// A place as somebody ticks it.
pub fn tick(place: Uuid, by: Staff) -> TickedPlace {
    TickedPlace {
        place,
        phone: Some("06 12 34 56 78".into()),
        person: Some("de baas".into()),
        knows: vec![by.worker],
        categories: vec!["werkervaring".into(), "eten".into()],
    }
}

/// The codes of what is wrong, with the field of each.
pub fn codes<T: std::fmt::Debug>(done: Result<T, ServiceError>) -> Vec<(&'static str, &'static str)> {
    match done {
        Err(ServiceError::Invalid(faults)) => faults.iter().map(|fault| (fault.field, fault.code)).collect(),
        other => panic!("{other:?}"),
    }
}

/// The same use cases at another moment.
pub fn at(service: &Service, local: &str) -> Service {
    let local: jiff::civil::DateTime = local.parse().unwrap();
    Service { clock: Arc::new(FixedClock(local.to_zoned(zone()).unwrap().timestamp())), ..service.clone() }
}

//! A village with a workplace of a few places, a shop from the map and two people of a team.
use std::sync::Arc;

use buurtraat::{
    service::{
        Config, FixedClock, Helpdesk, Principal, Role, Service, ServiceError, Staff,
        account::demo_staff,
        acting::{NewNeed, Said, log_call, record_need},
        zone,
    },
    storage::NeedRecord,
};
use uuid::Uuid;

use crate::support::{
    Place,
    ground::{DORPSSTRAAT, areas, osm},
    town::{import, order},
};

/// The village on a Monday morning.
pub struct Village {
    pub place: Place,
    pub service: Service,
    pub member: Staff,
    pub colleague: Staff,
}

/// A workplace with so many places free, and one without a limit.
fn partners(free: u32) -> String {
    format!(
        "id;soort;naam;categorie;hulp;straat;huisnummer;postcode;plaats;telefoon;contactpersoon;plekken;vrij\n\
         w1;organisatie;Werkplaats De Draai;werkervaring;plek;Dorpsstraat;2;2600AB;Dorp;015 123 45 67;Bo;{free};{free}\n\
         w2;organisatie;Open Schuur;werkervaring;plek;Dorpsstraat;3;2600AB;Dorp;015 765 43 21;;;\n"
    )
}

impl Village {
    pub async fn with_places(place: Place, free: u32) -> Self {
        let plain = place.service().await;
        let [name, phone, hours_nl, hours_en] =
            ["Wijkteam Dorp", "015 000 00 00", "ma-vr", "Mon-Fri"].map(str::to_owned);
        let helpdesk = Some(Helpdesk { name, phone, hours_nl, hours_en });
        let service = Service { config: Arc::new(Config { demo: true, helpdesk }), ..plain };
        for (format, text) in [("areas", areas()), ("osm", osm(&DORPSSTRAAT)), ("partners", partners(free))] {
            let name = if format == "osm" { "map.osm" } else { format };
            import(&service, format, &order(&place.write(name, text))).await;
        }
        let member = demo_staff(&service, Role::Member).await.unwrap();
        let colleague = demo_staff(&service, Role::Coordinator).await.unwrap();
        Self { place, service, member, colleague }
    }

    /// The member of the team, as who asks.
    pub fn who(&self) -> Principal {
        Principal::Staff(self.member)
    }

    /// The same village at another moment.
    pub fn at(&self, local: &str) -> Service {
        let local: jiff::civil::DateTime = local.parse().unwrap();
        let clock = Arc::new(FixedClock(local.to_zoned(zone()).unwrap().timestamp()));
        Service { clock, ..self.service.clone() }
    }

    /// A need, written down by the member.
    pub async fn need(&self, own_words: &str, own_network: &str) -> NeedRecord {
        let new = NewNeed {
            own_words: own_words.to_owned(),
            place: "2600AB".to_owned(),
            own_network: own_network.to_owned(),
            category: Some("werkervaring".to_owned()),
            ..NewNeed::default()
        };
        let recorded = record_need(&self.service, self.who(), &new).await.unwrap();
        self.again(recorded.id).await
    }

    /// The need as it is now.
    pub async fn again(&self, id: Uuid) -> NeedRecord {
        self.service.store.find_need(id).await.unwrap().unwrap()
    }

    /// The offer of a partner, or a place from the map, by its name.
    pub fn entry(&self, name: &str) -> Uuid {
        let index = self.service.store.index();
        let ids: Vec<_> = index.snapshot().entries().map(|entry| (entry.what, entry.id.as_uuid())).collect();
        let store = self.service.store.clone();
        let found = tokio::task::block_in_place(|| {
            tokio::runtime::Handle::current().block_on(async move { store.found(&ids).await.unwrap() })
        });
        found.into_iter().find(|(_, found)| found.name() == name).map(|(id, _)| id).unwrap()
    }

    /// Says what they said.
    pub async fn call(&self, need: Uuid, entry: Uuid, said: &Said) -> Result<(), ServiceError> {
        log_call(&self.service, self.who(), (need, entry), said).await
    }

    /// Places free, in the database and in what can be found.
    pub async fn free(&self, entry: Uuid) -> (i64, Option<u32>) {
        let row = self.service.store.find_entry(entry).await.unwrap().unwrap();
        let sql = "SELECT places_free FROM offer WHERE places_free IS NOT NULL";
        let offer = self.place.number(sql).await;
        assert_eq!(row.places_free, Some(offer), "what matching reads is what the offer says");
        let index = self.service.store.index();
        let found = index.snapshot().entries().find(|one| one.id.as_uuid() == entry).and_then(|one| one.room);
        (offer, found.map(|room| room.available))
    }
}

/// "Ja, woensdag 14 uur."
pub fn yes(key: &str) -> Said {
    Said { answer: "yes".into(), when: "woensdag 14 uur".into(), idempotency_key: key.to_owned(), ..Said::default() }
}

/// The codes of the faults of an answer.
pub fn codes(done: Result<(), ServiceError>) -> Vec<&'static str> {
    match done {
        Err(ServiceError::Invalid(faults)) => faults.iter().map(|fault| fault.code).collect(),
        other => panic!("{other:?} where faults were wanted"),
    }
}

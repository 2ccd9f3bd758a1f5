//! A newer file of the same source: what it says is taken over, what it cannot know stays.
use std::sync::Arc;

use buurtraat::service::{FixedClock, Service, zone};
use engine::domain::What;

use crate::support::{
    Place, both,
    ground::{DORPSSTRAAT, osm},
    town::{import, order},
};

/// The same use cases on a later day.
fn weeks_later(service: &Service) -> Service {
    let local: jiff::civil::DateTime = "2026-10-12T09:00".parse().unwrap();
    Service { clock: Arc::new(FixedClock(local.to_zoned(zone()).unwrap().timestamp())), ..service.clone() }
}

/// One of every sort, with places where a sort has them.
fn partners(said: &str, places: u32) -> String {
    format!(
        "id,type,name,category,street,house_number,postcode,capacity,available,asks_per_month,consent,starts,description\n\
         o1,organisation,Naailes,kleding,Dorpsstraat,1,2600AB,{places},{places},,,,{said}\n\
         v1,volunteer,Noor B.,taal,Dorpsstraat,2,2600AB,,,4,yes,,{said}\n\
         e1,event,Ruilbeurs,speelgoed,Dorpsstraat,3,2600AB,20,20,,,2026-11-21 13:30,{said}\n\
         i1,initiative,Soep op straat,eten,Dorpsstraat,4,2600AB,,,,,,{said}\n"
    )
}

/// Since when a partner is there, places that were taken and kept, what a volunteer was asked: no file knows.
async fn what_people_did_survives_a_changed_file(place: Place) {
    let service = place.service().await;
    import(&service, "osm", &order(&place.write("dorp.osm", osm(&DORPSSTRAAT)))).await;
    let first = place.write("first.csv", partners("eerst", 10));
    assert_eq!(import(&service, "partners", &order(&first)).await.counts.new, 4);
    for done in [
        "UPDATE offer SET places_free = 4, held_until = created_at WHERE name = 'Naailes'",
        "UPDATE volunteer SET asks_this_month = 3",
        "UPDATE event SET places_free = 12",
    ] {
        place.run(done).await;
    }
    let later = weeks_later(&service);
    let changed = place.write("changed.csv", partners("later", 12));
    assert_eq!(import(&later, "partners", &order(&changed)).await.counts.changed, 4);
    for table in ["organization", "volunteer", "event", "initiative"] {
        let kept = format!("SELECT COUNT(*) FROM {table} WHERE description = 'later' AND created_at < updated_at");
        assert_eq!(place.number(&kept).await, 1, "{table}");
    }
    for (what, kept) in [
        ("SELECT COUNT(*) FROM offer WHERE created_at < updated_at", 2),
        ("SELECT COUNT(*) FROM offer WHERE held_until = created_at AND name = 'Naailes'", 1),
        ("SELECT places_free FROM offer WHERE name = 'Naailes'", 6),
        ("SELECT asks_this_month FROM volunteer", 3),
        ("SELECT places_free FROM event", 12),
        ("SELECT COUNT(*) FROM offer_entry WHERE held_until_s IS NOT NULL AND places_free = 6", 1),
    ] {
        assert_eq!(place.number(what).await, kept, "{what}");
    }
    let index = service.store.index();
    let rooms = |what: What| {
        let of = index.snapshot().entries().filter(|entry| entry.what == what).collect::<Vec<_>>();
        of.iter().filter_map(|entry| entry.room.map(|room| (room.available, room.maximum))).collect::<Vec<_>>()
    };
    assert_eq!((rooms(What::Offer), rooms(What::Event)), (vec![(6, 12)], vec![(12, 20)]), "matching reads the same");
    let asked: Vec<_> = index.snapshot().entries().filter_map(|entry| entry.asks).collect();
    assert_eq!(asked.iter().map(|asks| (asks.this_month, asks.most)).collect::<Vec<_>>(), [(3, 4)]);
}
both!(what_people_did_survives_a_changed_file);

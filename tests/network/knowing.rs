//! Places that are ticked become partners, each once, whoever ticks them.
use buurtraat::service::{
    Principal, ServiceError,
    network::{acquaint, get_partner, list_places_to_know, welcome_partners},
};
use engine::domain::{PLACE_RESOLUTION, Warmth};
use uuid::Uuid;

use super::village::{Village, codes, tick, who};
use crate::support::{Place, both};

async fn ticked_places_become_partners(place: Place) {
    let village = Village::of(&place).await;
    let (service, fenna) = (&village.service, village.fenna);
    let places = village.to_know().await;
    assert_eq!(places.len(), 2);
    let ticked: Vec<_> = places.iter().map(|place| tick(*place, fenna)).collect();
    let done = welcome_partners(service, who(fenna), &ticked, "once").await.unwrap();
    assert_eq!((done.new.len(), done.joined.len()), (2, 0));
    let again = welcome_partners(service, who(fenna), &ticked, "once").await.unwrap();
    assert_eq!(again, done, "sent twice, done once");
    assert!(village.to_know().await.is_empty(), "whom they know is not proposed again");
    let partner = get_partner(service, who(fenna), done.new[0]).await.unwrap();
    let contact = partner.contact.clone().unwrap();
    assert_eq!((contact.phone.as_deref(), contact.person.as_deref()), (Some("+31612345678"), Some("de baas")));
    assert_eq!(partner.knowers.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Fenna"]);
    assert_eq!(partner.offers[0].categories, "werkervaring eten");
    let offers = village.offers();
    assert_eq!(offers.len(), 2);
    assert!(offers.iter().all(|offer| offer.warmth == Warmth::Known && !offer.is_person));
    assert!(offers.iter().all(|offer| offer.cell.unwrap().resolution() == PLACE_RESOLUTION));
    assert_eq!(place.number("SELECT COUNT(*) FROM offer_entry WHERE what = 'known-place' AND NOT withdrawn").await, 0);
    assert_eq!(place.number("SELECT COUNT(*) FROM contact WHERE public").await, 0, "nobody said all may know");
    assert_eq!(
        place.number("SELECT COUNT(*) FROM audit_log WHERE action = 'add' AND object_type = 'partner'").await,
        2
    );
}
both!(ticked_places_become_partners);

async fn every_fault_at_once_and_nothing_half_done(place: Place) {
    let village = Village::of(&place).await;
    let places = village.to_know().await;
    let mut wrong = tick(places[0], village.fenna);
    (wrong.phone, wrong.knows, wrong.categories) = (Some("06 12".into()), vec![Uuid::nil()], Vec::new());
    let ticked = [wrong, tick(places[1], village.fenna)];
    let done = welcome_partners(&village.service, who(village.fenna), &ticked, "").await;
    let faults = codes(done);
    assert_eq!(faults, [("phone", "phone-wrong"), ("knows", "nobody-knows"), ("categories", "offer-missing")]);
    assert_eq!(village.to_know().await.len(), 2);
    let none = welcome_partners(&village.service, who(village.fenna), &[], "").await;
    assert_eq!(codes(none), [("place", "nobody-ticked")]);
    let stranger = welcome_partners(&village.service, Principal::Anonymous, &ticked, "").await;
    assert!(matches!(stranger, Err(ServiceError::Forbidden)));
}
both!(every_fault_at_once_and_nothing_half_done);

/// However many colleagues tick a place at the same moment: one partner, and each who did knows them.
async fn colleagues_who_tick_the_same_place_at_once(place: Place) {
    let village = Village::of(&place).await;
    let places = village.to_know().await;
    let mut all = Vec::new();
    for number in 0..12 {
        let (service, by) = (village.service.clone(), if number % 2 == 0 { village.fenna } else { village.rachid });
        let mut ticked: Vec<_> = places.iter().map(|place| tick(*place, by)).collect();
        if number % 3 == 0 {
            ticked.reverse();
        }
        all.push(tokio::spawn(async move {
            welcome_partners(&service, who(by), &ticked, &format!("key {number}")).await.unwrap()
        }));
    }
    let (mut new, mut joined) = (Vec::new(), 0);
    for one in all {
        let done = one.await.unwrap();
        new.extend(done.new);
        joined += done.joined.len();
    }
    assert_eq!((new.len(), joined), (2, 22));
    assert_eq!(place.number("SELECT COUNT(*) FROM organization").await, 2);
    assert_eq!(place.number("SELECT COUNT(*) FROM offer").await, 2);
    assert_eq!(place.number("SELECT COUNT(*) FROM acquaintance").await, 4);
    assert_eq!(village.offers().len(), 2);
    println!("{} colleagues=12 partners={} joined={joined}", place.kind.label(), new.len());
}
both!(colleagues_who_tick_the_same_place_at_once);

/// Only the team's own areas, by name, street and sort of place, and without what somebody said is wrong.
async fn places_are_found_by_word_and_area(place: Place) {
    let village = Village::of(&place).await;
    let (service, fenna) = (&village.service, village.fenna);
    for (words, found) in [("molenw", 1), ("SUPERMARKT", 2), ("super", 2), ("fietsenmaker", 0), ("%", 2)] {
        let (_, total) = list_places_to_know(service, who(fenna), words, 0, 20).await.unwrap();
        assert_eq!(total, found, "{words}");
    }
    let (first, total) = list_places_to_know(service, who(fenna), "", 1, 1).await.unwrap();
    assert_eq!((first[0].name.as_str(), total), ("Winkel Molenweg", 2), "one page after the other");
    let wrong = format!(
        "INSERT INTO correction SELECT 1, id, 'gone', id, extracted_at FROM known_place WHERE name = '{}'",
        first[0].name
    );
    place.run(&wrong.replace("extracted_at", "(SELECT MAX(finished_at) FROM import_run)")).await;
    assert_eq!(village.to_know().await.len(), 1, "klopt niet");
    place.run("UPDATE cell_area SET cell = cell + 1").await;
    assert!(village.to_know().await.is_empty(), "outside the areas of the team");
}
both!(places_are_found_by_word_and_area);

/// The first who knows somebody makes them known, the last who does no longer takes that away.
async fn knowing_somebody_warms_what_is_found(place: Place) {
    let village = Village::of(&place).await;
    let partner = village.with_partners().await[0];
    let warm = || village.offers().iter().filter(|offer| offer.warmth == Warmth::Known).count();
    let service = &village.service;
    acquaint(service, who(village.rachid), partner, true).await.unwrap();
    acquaint(service, who(village.rachid), partner, true).await.unwrap();
    acquaint(service, who(village.fenna), partner, false).await.unwrap();
    assert_eq!(warm(), 2, "Rachid still knows them");
    acquaint(service, who(village.rachid), partner, false).await.unwrap();
    assert_eq!(warm(), 1);
    acquaint(service, who(village.fenna), partner, true).await.unwrap();
    assert_eq!(warm(), 2);
    let other = acquaint(service, who(village.elsewhere), partner, true).await;
    assert!(matches!(other, Err(ServiceError::NotFound)), "a partner of another municipality");
    assert!(matches!(get_partner(service, who(village.elsewhere), partner).await, Err(ServiceError::NotFound)));
}
both!(knowing_somebody_warms_what_is_found);

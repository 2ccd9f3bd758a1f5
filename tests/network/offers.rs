//! Whatever changes about what a partner offers, matching reads the same at once.
use buurtraat::service::{
    ServiceError,
    network::{ChangedOffer, change_offer, confirm_partner, get_partner, take_back, take_out},
};
use uuid::Uuid;

use super::village::{Village, at, codes, who};
use crate::support::{Place, both};

async fn an_offer_is_changed_and_found_as_it_is(place: Place) {
    let village = Village::of(&place).await;
    let (service, fenna, partner) = (&village.service, who(village.fenna), village.with_partners().await[0]);
    let offer = get_partner(service, fenna, partner).await.unwrap().offers[0].id;
    let wanted = ChangedOffer {
        offer,
        categories: vec!["taal".into()],
        slots: vec!["mon-am".into(), "wed-pm".into()],
        places: "3".into(),
    };
    change_offer(service, fenna, partner, &wanted).await.unwrap();
    let offers = village.offers();
    let now = offers.iter().find(|entry| entry.id.as_uuid() == offer).unwrap();
    assert_eq!(now.slots.to_string(), "mon-am,wed-pm");
    assert_eq!(now.room.map(|room| (room.available, room.maximum)), Some((3, 3)));
    assert!(now.stands_at.is_some() && now.cell.is_some(), "it stands where it stood");
    assert_eq!(village.found(service).await, 0, "it is something else now");
    place.run("UPDATE offer SET places_free = 1 WHERE places = 3").await;
    let fewer = ChangedOffer { places: "2".into(), ..wanted.clone() };
    change_offer(service, fenna, partner, &fewer).await.unwrap();
    assert_eq!(place.number("SELECT places_free FROM offer WHERE places = 2").await, 0, "who took a place keeps it");
    let wrong = ChangedOffer { offer, categories: Vec::new(), slots: vec!["ooit".into()], places: "0".into() };
    assert_eq!(
        codes(change_offer(service, fenna, partner, &wrong).await),
        [("categories", "offer-missing"), ("slots", "slot"), ("places", "places-wrong")]
    );
    let other = ChangedOffer { offer: Uuid::nil(), ..wanted };
    assert!(matches!(change_offer(service, fenna, partner, &other).await, Err(ServiceError::NotFound)));
}
both!(an_offer_is_changed_and_found_as_it_is);

/// What nobody confirmed for a year is not found; one "still so" brings it back.
async fn still_so_is_fresh_again(place: Place) {
    let village = Village::of(&place).await;
    let (fenna, partner) = (who(village.fenna), village.with_partners().await[0]);
    let later = at(&village.service, "2027-10-01T09:00");
    assert_eq!(village.found(&later).await, 0);
    confirm_partner(&later, fenna, partner).await.unwrap();
    assert_eq!(village.found(&later).await, 1);
    assert_eq!(place.number("SELECT COUNT(*) FROM organization WHERE confirmed_at > created_at").await, 1);
}
both!(still_so_is_fresh_again);

async fn who_is_out_is_not_found_and_can_come_back(place: Place) {
    let village = Village::of(&place).await;
    let (service, fenna, partner) = (&village.service, who(village.fenna), village.with_partners().await[0]);
    take_out(service, fenna, partner).await.unwrap();
    assert_eq!((village.offers().len(), village.found(service).await), (1, 0));
    let details = get_partner(service, fenna, partner).await.unwrap();
    assert!(!details.is_in() && details.contact.is_some(), "what the team wrote down stays");
    take_back(service, fenna, partner).await.unwrap();
    assert_eq!((village.offers().len(), village.found(service).await), (2, 1));
    let actions = "SELECT COUNT(*) FROM audit_log WHERE action IN ('take-out', 'take-back')";
    assert_eq!(place.number(actions).await, 2);
}
both!(who_is_out_is_not_found_and_can_come_back);

//! What is learned of a need after it was written down.
use buurtraat::service::{
    Principal, ServiceError,
    acting::{NewNeed, get_need, place_need, record_need, say_own_network},
};
use engine::domain::{Cell, NEED_RESOLUTION};
use uuid::Uuid;

use super::village::{Village, codes};
use crate::support::{Place, both};

async fn without_a_place(village: &Village) -> Uuid {
    let new = NewNeed { own_words: "slaapt overal".into(), no_fixed_place: true, ..NewNeed::default() };
    record_need(&village.service, village.who(), &new).await.unwrap().id
}

/// Where they often are: kept as coarsely as any need, found exactly for who typed it, and the first who knows it is right.
async fn a_place_comes_later(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who, id) = (&village.service, village.who(), without_a_place(&village).await);
    assert_eq!(codes(place_need(service, who, id, "Nergensstraat").await), ["unknown-street"]);
    assert_eq!(codes(place_need(service, who, id, " ").await), ["place-missing"]);
    assert_eq!(village.again(id).await.cell, None);
    place_need(service, who, id, "Dorpsstraat 2").await.unwrap();
    let placed = village.again(id).await;
    let cell = Cell::try_from(placed.cell.unwrap()).unwrap();
    assert_eq!((cell.resolution(), placed.located_by.as_str()), (NEED_RESOLUTION, "typed"));
    let details = get_need(service, who, id).await.unwrap();
    assert_ne!(details.asked_from, details.place, "for half an hour from the door itself");
    place_need(service, Principal::Staff(village.colleague), id, "2600AB").await.unwrap();
    assert_eq!(village.again(id).await.cell, placed.cell, "who was earlier knows");
    assert_eq!(village.place.number("SELECT COUNT(*) FROM audit_log WHERE action = 'place'").await, 1);
    let unknown = place_need(service, who, Uuid::nil(), "Dorpsstraat").await;
    assert!(matches!(unknown, Err(ServiceError::NotFound)));
    let anyone = place_need(service, Principal::Anonymous, id, "Dorpsstraat").await;
    assert!(matches!(anyone, Err(ServiceError::Forbidden)));
}
both!(a_place_comes_later);

/// Who of their own could help, after what could not wait.
async fn who_could_help_comes_later(place: Place) {
    let village = Village::with_places(place, 1).await;
    let id = village.need("De koelkast is leeg", "").await.id;
    for wrong in ["", "everybody"] {
        let done = say_own_network(&village.service, village.who(), id, wrong).await;
        assert_eq!(codes(done), ["own-network-missing"], "{wrong}");
    }
    say_own_network(&village.service, village.who(), id, "family").await.unwrap();
    assert_eq!(village.again(id).await.own_network, "family");
    assert_eq!(village.place.number("SELECT COUNT(*) FROM audit_log WHERE action = 'own-network'").await, 1);
    let anyone = say_own_network(&village.service, Principal::Anonymous, id, "family").await;
    assert!(matches!(anyone, Err(ServiceError::Forbidden)));
}
both!(who_could_help_comes_later);

//! What the team does with a yes: the call, the partner, what is filled in together.
use buurtraat::{
    service::{
        Principal, Role, ServiceError, Staff,
        network::{
            TickedPlace, get_partner,
            shops::{
                NewWalkAlong, drop_shop, erase_shop, fill_in, get_own, get_shop_to_call, get_walk_along,
                list_shops_to_call, welcome_shop, wrong_number,
            },
            streets::{Asked, list_streets},
            welcome_partners,
        },
    },
    storage::Contact,
};
use engine::domain::What;
use uuid::Uuid;

use super::{behind, said, walked, yes};
use crate::{
    doors::five::codes,
    support::{Place, both},
};

fn filled() -> NewWalkAlong {
    NewWalkAlong {
        slots: vec!["wed-pm".into(), "fri-pm".into()],
        goal: "Klanten helpen".into(),
        hours: "4".into(),
        fee: "none".into(),
        guidance: "team".into(),
    }
}

/// Yes on the phone: a partner with the number the shop gave, the call in the log, and what it said confirmed.
async fn a_yes_becomes_a_partner(place: Place) {
    let (service, who, cards) = walked(&place).await;
    let own = said(&service, &cards[0], &yes()).await;
    let partner = welcome_shop(&service, who, own.whose.answer).await.unwrap();
    assert_eq!(welcome_shop(&service, who, own.whose.answer).await.unwrap(), partner, "done twice, done once");
    let details = get_partner(&service, who, partner).await.unwrap();
    let wanted = Contact { person: Some("Willem Testbakker".into()), phone: Some("+31612345678".into()), email: None };
    assert_eq!(details.contact, Some(wanted));
    assert_eq!(details.offers[0].categories, "werkervaring stage");
    assert!(details.offers[0].confirmed_at.is_some() && details.knowers.len() == 1);
    assert_eq!(details.visits.iter().filter(|visit| visit.sort == "call" && visit.outcome == "yes").count(), 1);
    assert!(list_shops_to_call(&service, who).await.unwrap().is_empty(), "the promise is kept");
    assert!(get_own(&service, &own.whose).await.unwrap().unwrap().partner, "and the shop reads so");
    assert_eq!(behind(&service, &cards[0]).await.shop.partner, Some(partner));
    let found = |service: &buurtraat::service::Service| {
        let index = service.store.index();
        let snapshot = index.snapshot();
        snapshot
            .entries()
            .filter(|entry| entry.what == What::Offer && entry.id.as_uuid() == details.offers[0].id)
            .count()
    };
    assert_eq!(found(&service), 1, "it is found by who looks for work experience");
    // "Not after all", now that it is a partner: nobody can reach it, and nothing of it is found.
    erase_shop(&service, Principal::Anonymous, &own.whose).await.unwrap();
    let details = get_partner(&service, who, partner).await.unwrap();
    assert!(details.contact.is_none() && !details.is_in());
    assert_eq!(place.number("SELECT COUNT(*) FROM shop_answer").await, 0);
}
both!(a_yes_becomes_a_partner);

/// Whoever ticks the place meanwhile finds the number the shop gave, and whoever promised to call still does.
async fn ticked_by_a_colleague_meanwhile(place: Place) {
    let (service, who, cards) = walked(&place).await;
    let own = said(&service, &cards[0], &yes()).await;
    let ticked = TickedPlace {
        place: own.shop.id,
        knows: who.worker().into_iter().collect(),
        categories: vec!["werkervaring".into()],
        ..TickedPlace::default()
    };
    let made = welcome_partners(&service, who, &[ticked], "").await.unwrap().new[0];
    assert_eq!(get_partner(&service, who, made).await.unwrap().contact.unwrap().phone.as_deref(), Some("+31612345678"));
    let waiting = list_shops_to_call(&service, who).await.unwrap();
    assert_eq!((waiting.len(), waiting[0].shop.partner), (1, Some(made)));
    assert_eq!(welcome_shop(&service, who, own.whose.answer).await.unwrap(), made, "the same partner");
}
both!(ticked_by_a_colleague_meanwhile);

/// Rather not, on the phone: nothing is kept and nobody asks for a year. And it is nobody else's to do.
async fn rather_not_on_the_phone(place: Place) {
    let (service, who, cards) = walked(&place).await;
    let own = said(&service, &cards[0], &yes()).await;
    let id = own.whose.answer;
    let elsewhere = Staff { worker: Uuid::nil(), municipality: 77, team: Some(Uuid::nil()), role: Role::Administrator };
    for stranger in [Principal::Staff(elsewhere), Principal::Anonymous] {
        let there = get_shop_to_call(&service, stranger, id).await;
        assert!(matches!(there, Err(ServiceError::NotFound | ServiceError::Forbidden)));
        assert!(welcome_shop(&service, stranger, id).await.is_err());
        assert!(wrong_number(&service, stranger, id).await.is_err());
    }
    assert!(drop_shop(&service, Principal::Staff(elsewhere), id).await.is_err());
    assert_eq!(place.number("SELECT COUNT(*) FROM shop_answer").await, 1, "not of another municipality");
    for _ in 0..2 {
        drop_shop(&service, who, id).await.unwrap();
    }
    assert_eq!(place.number("SELECT COUNT(*) FROM shop_answer").await, 0);
    assert_eq!(place.number("SELECT COUNT(*) FROM rest WHERE reason = 'no-thank-you'").await, 1);
    assert_eq!(place.number("SELECT COUNT(*) FROM audit_log WHERE action = 'drop'").await, 1);
}
both!(rather_not_on_the_phone);

/// Filled in together: the offer is found at those times; faults come at once; regular work is paid work.
async fn filled_in_together(place: Place) {
    let (service, who, cards) = walked(&place).await;
    let own = said(&service, &cards[0], &yes()).await;
    let partner = welcome_shop(&service, who, own.whose.answer).await.unwrap();
    assert!(get_walk_along(&service, who, partner).await.unwrap().filled.is_none());
    let nothing = fill_in(&service, who, partner, &NewWalkAlong::default()).await.unwrap_err();
    assert_eq!(codes(nothing), ["walk-slots", "walk-goal", "walk-hours", "walk-fee", "walk-guidance"]);
    let unpaid = NewWalkAlong { hours: "24".into(), ..filled() };
    assert_eq!(codes(fill_in(&service, who, partner, &unpaid).await.unwrap_err()), ["walk-wage"]);
    let strange = NewWalkAlong { slots: vec!["x".into()], goal: "x".repeat(201), hours: "-1".into(), ..filled() };
    assert_eq!(
        codes(fill_in(&service, who, partner, &strange).await.unwrap_err()),
        ["slot", "walk-goal-long", "walk-hours"]
    );
    fill_in(&service, who, partner, &filled()).await.unwrap();
    fill_in(&service, who, partner, &NewWalkAlong { hours: "24".into(), fee: "wage".into(), ..filled() })
        .await
        .unwrap();
    let standing = get_walk_along(&service, who, partner).await.unwrap();
    let row = standing.filled.unwrap();
    assert_eq!((row.hours, row.fee.as_str(), standing.offer.slots), (Some(24), "wage", row.slots));
    assert!(row.slots != 0 && !standing.by.is_empty());
    assert_eq!(place.number("SELECT COUNT(*) FROM walk_along").await, 1);
    assert_eq!(get_partner(&service, who, partner).await.unwrap().walk_along, Some(row));
    assert!(matches!(get_walk_along(&service, who, Uuid::nil()).await, Err(ServiceError::NotFound)));
}
both!(filled_in_together);

/// A street counts who said yes at the counter.
async fn a_street_counts_them(place: Place) {
    let (service, who, cards) = walked(&place).await;
    let before = list_streets(&service, who).await.unwrap();
    let yes_of = |streets: &[buurtraat::service::network::streets::Street]| -> usize {
        streets.iter().map(|street| street.count(|asked| asked == Asked::Yes)).sum()
    };
    let mut said_yes = 0;
    for card in &cards {
        let shop = said(&service, card, &yes()).await.shop;
        said_yes +=
            usize::from(before.iter().any(|street| street.businesses.iter().any(|one| one.place.id == shop.id)));
    }
    assert!(said_yes > 0);
    assert_eq!(yes_of(&list_streets(&service, who).await.unwrap()), said_yes);
}
both!(a_street_counts_them);

//! What somebody can do: seen by the team alone, found once somebody spoke to them, and gone when they say so.
use buurtraat::service::{
    ServiceError,
    acting::get_day,
    asking::{Near, Where, find_place, near},
    mine::{find_mine, open_pass, pass_of},
    network::{OwnOffer, confirm_partner, get_own_offer, offer_oneself, take_back, take_offer_back, take_out},
};

use super::{PHONE, coordinator};
use crate::{
    acting::village::{Village, codes},
    support::{Place, both},
};

fn painter(key: &str) -> OwnOffer {
    OwnOffer {
        can_do: "ik was schilder".into(),
        place: "2600AB".into(),
        first_name: "Samira".into(),
        reach: PHONE.into(),
        keep_words: false,
        idempotency_key: key.into(),
    }
}

/// How many a team finds for what they offer.
async fn found(village: &Village) -> usize {
    let place = find_place(&village.service, &Where::Typed("2600AB".into())).await.unwrap();
    let asked = Near::about("klussen", 30.0);
    let answer = near(&village.service, coordinator(village), &place, &asked).await.unwrap();
    answer.suggestions.iter().filter(|shown| shown.found.name() == "Samira").count()
}

async fn a_painter_is_found_once_somebody_called(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, team) = (&village.service, coordinator(&village));
    let key = service.new_id().to_string();
    let (one, other) = (painter(&key), painter(&key));
    let (one, other) = tokio::join!(offer_oneself(service, &one), offer_oneself(service, &other));
    let whose = one.unwrap();
    assert_eq!(whose, other.unwrap(), "sent twice it is written down once");
    let mine = open_pass(service, &pass_of(service, whose)).await.unwrap().unwrap();
    let offered = get_own_offer(service, &mine).await.unwrap().unwrap();
    assert_eq!((offered.asks_most, offered.public, offered.confirmed_at), (Some(2), false, None));
    let new: Vec<_> = get_day(service, team).await.unwrap().new_helpers.into_iter().map(|one| one.id).collect();
    assert_eq!((new, found(&village).await), (vec![mine.subject], 0), "nobody is sent to who was not spoken to");
    take_out(service, team, mine.subject).await.unwrap();
    assert!(get_day(service, team).await.unwrap().new_helpers.is_empty(), "who was taken out is not called");
    take_back(service, team, mine.subject).await.unwrap();
    confirm_partner(service, team, mine.subject).await.unwrap();
    assert!(get_day(service, team).await.unwrap().new_helpers.is_empty());
    assert_eq!(found(&village).await, 1);
    let mut backup = Vec::new();
    service.store.backup(&mut backup).await.unwrap();
    let text = String::from_utf8(backup).unwrap();
    assert!(text.contains("ik was schilder") && !text.contains("612345678") && !text.contains(&mine.code));
}
both!(a_painter_is_found_once_somebody_called);

async fn what_is_taken_back_is_gone(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, team) = (&village.service, coordinator(&village));
    let whose = offer_oneself(service, &painter("")).await.unwrap();
    let mine = open_pass(service, &pass_of(service, whose)).await.unwrap().unwrap();
    let found_again = find_mine(service, &mine.code.replace('-', " "), PHONE).await.unwrap();
    assert_eq!(found_again, mine);
    confirm_partner(service, team, mine.subject).await.unwrap();
    assert_eq!(codes(take_offer_back(service, &mine, false).await), ["offer-not-sure"]);
    for _ in 0..2 {
        take_offer_back(service, &mine, true).await.unwrap();
    }
    assert_eq!(found(&village).await, 0);
    assert!(find_mine(service, &mine.code, PHONE).await.is_err());
    let mut backup = Vec::new();
    service.store.backup(&mut backup).await.unwrap();
    let text = String::from_utf8(backup).unwrap();
    assert!(!text.contains("ik was schilder") && !text.contains("Samira"));
}
both!(what_is_taken_back_is_gone);

async fn every_fault_at_once(place: Place) {
    let village = Village::with_places(place, 1).await;
    let faults = |outcome: Result<(i64, uuid::Uuid), ServiceError>| codes(outcome.map(drop));
    let nothing = offer_oneself(&village.service, &OwnOffer::default()).await;
    let all = ["own-can-do-missing", "own-first-name-missing", "reach-missing", "place-missing"];
    assert_eq!(faults(nothing), all);
    let wrong = OwnOffer {
        can_do: "Bel 06 12 34 56 78".into(),
        first_name: "a@b".into(),
        reach: "x".into(),
        place: "Nergensstraat".into(),
        ..painter("")
    };
    let all = ["note-number", "own-first-name-wrong", "reach-wrong", "unknown-street"];
    assert_eq!(faults(offer_oneself(&village.service, &wrong).await), all);
    let named = OwnOffer { can_do: "Ik help Jan de Vries".into(), ..painter("") };
    assert_eq!(faults(offer_oneself(&village.service, &named).await), ["note-name"]);
    offer_oneself(&village.service, &OwnOffer { keep_words: true, ..named }).await.unwrap();
}
both!(every_fault_at_once);

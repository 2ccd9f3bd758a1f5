//! What they said on the phone: yes with a moment, call back, no; and everything that is wrong at once.
use buurtraat::service::{
    Principal, ServiceError,
    acting::{Promises, Said, do_first, get_call, get_course, log_call},
};

use super::village::{Village, codes, yes};
use crate::support::{Place, both};

async fn every_fault_at_once(place: Place) {
    let village = Village::with_places(place, 1).await;
    let shop = village.entry("Winkel Dorpsstraat");
    let need = village.need("zoekt een plek", "nobody").await.id;
    let said = Said {
        answer: "yes".into(),
        when: "woensdag".into(),
        promises: Promises { we: "Bel 06 12 34 56 78".into(), ..Promises::default() },
        ..Said::default()
    };
    assert_eq!(codes(village.call(need, shop, &said).await), ["when-time", "phone-unknown"]);
    let timed = Said { when: "woensdag 14 uur".into(), phone: "12".into(), ..said };
    assert_eq!(codes(village.call(need, shop, &timed).await), ["bad-phone", "promise-personal"]);
    let nothing = Said::default();
    assert_eq!(codes(village.call(need, shop, &nothing).await), ["answer-missing"]);
    let odd = Said { answer: "no".into(), reason: "ugly".into(), ..Said::default() };
    assert_eq!(codes(village.call(need, shop, &odd).await), ["bad-value"]);
    let late = Said { answer: "call-back".into(), ..Said::default() };
    assert_eq!(codes(village.call(need, shop, &late).await), ["when-missing"]);
    assert_eq!(village.place.number("SELECT COUNT(*) FROM \"call\"").await, 0, "nothing half done");
    assert_eq!(village.place.number("SELECT COUNT(*) FROM agreement").await, 0);
}
both!(every_fault_at_once);

async fn a_yes_from_nobody_we_knew(place: Place) {
    let village = Village::with_places(place, 1).await;
    let shop = village.entry("Winkel Dorpsstraat");
    let need = village.need("zoekt een plek", "nobody").await.id;
    let before = village.place.number("SELECT COUNT(*) FROM organization").await;
    let said = Said { phone: "015 - 212 34 56".into(), person: "Bo".into(), ..yes("a") };
    village.call(need, shop, &said).await.unwrap();
    let call = get_call(&village.service, village.who(), need, shop).await.unwrap();
    assert_eq!(call.contact.phone.as_deref(), Some("0152123456"), "kept, sealed, for the team");
    assert_eq!(call.contact.person.as_deref(), Some("Bo"));
    assert_eq!(village.place.number("SELECT COUNT(*) FROM organization").await, before, "no partner by itself");
    assert_eq!(village.again(need).await.status, "agreed");
}
both!(a_yes_from_nobody_we_knew);

async fn call_back_and_no(place: Place) {
    let village = Village::with_places(place, 1).await;
    let entry = village.entry("Werkplaats De Draai");
    let need = village.need("zoekt een plek", "nobody").await;
    let later = Said { answer: "call-back".into(), day: "2026-09-15".into(), time: "10:30".into(), ..Said::default() };
    village.call(need.id, entry, &later).await.unwrap();
    let course = get_course(&village.service, village.who(), &need).await.unwrap();
    let back = course.calls[0].call_back_at.unwrap();
    assert_eq!((course.calls.len(), back.to_rfc3339().as_str()), (1, "2026-09-15T08:30:00+00:00"));
    assert!(course.resting().is_empty(), "they may still say yes");
    assert_eq!(village.again(need.id).await.first_action_at, None, "only a real act stops the clock");
    let no = Said { answer: "no".into(), reason: "full".into(), ..Said::default() };
    village.call(need.id, entry, &no).await.unwrap();
    let course = get_course(&village.service, village.who(), &need).await.unwrap();
    assert!(course.resting().contains(&entry));
    let other = village.need("zoekt ook een plek", "nobody").await;
    let course = get_course(&village.service, village.who(), &other).await.unwrap();
    assert!(course.resting().is_empty(), "it rests for the one need only");
    assert_eq!(village.free(entry).await, (1, Some(1)));
}
both!(call_back_and_no);

async fn only_the_team_calls(place: Place) {
    let village = Village::with_places(place, 1).await;
    let entry = village.entry("Werkplaats De Draai");
    let need = village.need("zoekt een plek", "nobody").await.id;
    for who in [Principal::Anonymous, Principal::Operator] {
        let refused = log_call(&village.service, who, (need, entry), &yes("x")).await;
        assert!(matches!(refused, Err(ServiceError::Forbidden)), "{who:?}");
    }
    let unknown = village.call(entry, entry, &yes("x")).await;
    assert!(matches!(unknown, Err(ServiceError::NotFound)));
    let unknown = village.call(need, need, &yes("x")).await;
    assert!(matches!(unknown, Err(ServiceError::NotFound)));
}
both!(only_the_team_calls);

async fn first_this_stops_the_clock(place: Place) {
    let village = Village::with_places(place, 1).await;
    let need = village.need("De koelkast is leeg", "").await;
    do_first(&village.service, village.who(), need.id, "food").await.unwrap();
    let done = village.again(need.id).await;
    assert_eq!(done.first_this, "food");
    assert!(done.first_action_at.is_some());
    do_first(&village.service, village.who(), need.id, "").await.unwrap();
    let undone = village.again(need.id).await;
    assert_eq!((undone.first_this.as_str(), undone.first_action_at), ("", None));
    assert_eq!(codes(do_first(&village.service, village.who(), need.id, "coffee").await), ["bad-value"]);
    let entry = village.entry("Werkplaats De Draai");
    village.call(need.id, entry, &yes("a")).await.unwrap();
    let stopped = village.again(need.id).await.first_action_at;
    do_first(&village.service, village.who(), need.id, "food").await.unwrap();
    do_first(&village.service, village.who(), need.id, "").await.unwrap();
    assert_eq!(village.again(need.id).await.first_action_at, stopped, "the place that is held stopped it too");
}
both!(first_this_stops_the_clock);

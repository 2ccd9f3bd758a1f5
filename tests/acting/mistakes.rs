//! A need that should not have been written down goes with all of it; one that others know of stays.
use buurtraat::service::{
    Principal, ServiceError,
    acting::{NewAsk, NewStep, Said, add_step, answer_ask, ask_network, remove_need, token_of},
};

use super::village::{Village, codes, yes};
use crate::support::{Place, both};

async fn a_mistake_goes_with_all_of_it(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who) = (&village.service, village.who());
    let kept = village.need("blijft staan", "nobody").await.id;
    let need = village.need("per ongeluk", "family").await.id;
    let ask =
        NewAsk { who: "uncle-aunt".into(), asks: "resident".into(), day: "2026-09-16".into(), ..NewAsk::default() };
    ask_network(service, who, need, &ask).await.unwrap();
    let step = NewStep { what: "Langs het buurthuis".into(), ..NewStep::default() };
    add_step(service, who, need, &step).await.unwrap();
    assert_eq!(codes(remove_need(service, who, need, false).await), ["need-not-sure"]);
    assert_eq!(village.again(need).await.own_words, "per ongeluk");
    remove_need(service, who, need, true).await.unwrap();
    for table in ["step", "network_ask", "need"] {
        let column = if table == "need" { "id" } else { "need_id" };
        let sql = format!("SELECT COUNT(DISTINCT {column}) FROM {table}");
        let wanted = i64::from(table != "network_ask");
        assert_eq!(village.place.number(&sql).await, wanted, "{table}: nothing of it, and all of the other");
    }
    assert_eq!(village.again(kept).await.own_words, "blijft staan");
    let again = remove_need(service, who, need, true).await;
    assert!(matches!(again, Err(ServiceError::NotFound)), "{again:?}");
    let deeds = "SELECT COUNT(*) FROM audit_log WHERE action = 'remove-need'";
    assert_eq!(village.place.number(deeds).await, 1);
}
both!(a_mistake_goes_with_all_of_it);

async fn what_others_know_of_stays(place: Place) {
    let village = Village::with_places(place, 2).await;
    let (service, who) = (&village.service, village.who());
    let called = village.need("gebeld", "nobody").await.id;
    let later = Said { answer: "call-back".into(), when: "morgen 10 uur".into(), ..Said::default() };
    village.call(called, village.entry("Open Schuur"), &later).await.unwrap();
    let agreed = village.need("afgesproken", "nobody").await.id;
    village.call(agreed, village.entry("Werkplaats De Draai"), &yes("a")).await.unwrap();
    let answered = village.need("beantwoord", "family").await.id;
    let ask =
        NewAsk { who: "uncle-aunt".into(), asks: "resident".into(), day: "2026-09-16".into(), ..NewAsk::default() };
    ask_network(service, who, answered, &ask).await.unwrap();
    let id = service.store.find_network_ask(answered).await.unwrap().unwrap().id;
    answer_ask(service, &token_of(service, id), true).await.unwrap();
    for need in [called, agreed, answered] {
        assert_eq!(codes(remove_need(service, who, need, true).await), ["need-acted-on"]);
        village.again(need).await;
    }
}
both!(what_others_know_of_stays);

async fn a_stranger_takes_nothing_away(place: Place) {
    let village = Village::with_places(place, 1).await;
    let need = village.need("van het team", "nobody").await.id;
    let stranger = remove_need(&village.service, Principal::Anonymous, need, true).await;
    assert!(stranger.is_err(), "{stranger:?}");
    village.again(need).await;
}
both!(a_stranger_takes_nothing_away);

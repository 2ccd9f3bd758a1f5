//! Nobody is asked over the cap, by whichever way; who was asked comes lower, and the next month counts anew.
use buurtraat::{
    service::{
        Principal, Service, ServiceError,
        acting::{Said, cancel_agreement, get_call, log_call},
        asking::{Near, Where, find_place, near},
        network::{
            NewBridgeBuilder, NewContact, ask_bridge_builder, drop_bridge_builder, get_partner, keep_bridge_builder,
            list_bridge_builders, log_contact, take_back, take_out,
        },
    },
    storage::Giver,
};
use uuid::Uuid;

use super::village::{Village, codes, yes};
use crate::support::{Place, both};

const PARTNER: &str = "Open Schuur";

fn said(answer: &str) -> Said {
    let when = if answer == "call-back" { "morgen 10 uur" } else { "" };
    Said { answer: answer.into(), when: when.into(), ..Said::default() }
}

async fn partner(village: &Village) -> Uuid {
    let rows = village.service.store.register_rows(village.member.municipality).await.unwrap();
    rows.iter().map(|row| &row.giver).find(|giver| giver.name() == PARTNER).map(Giver::id).unwrap()
}

/// How rested the partner is at that moment, as matching sees it; nothing when they are not found.
async fn rest(service: &Service, who: Principal) -> Option<f64> {
    let place = find_place(service, &Where::Typed("2600AB".into())).await.unwrap();
    let asked = Near { limit: 50, ..Near::about("werkervaring", 15.0) };
    let answer = near(service, who, &place, &asked).await.unwrap();
    let found = answer.suggestions.iter().find(|one| one.found.name() == PARTNER)?;
    Some((found.suggestion.parts.rest * 100.0).round() / 100.0)
}

/// Twice a month at the most.
async fn twice(village: &Village, partner: Uuid) {
    let new = NewBridgeBuilder {
        communities: "de voetbalclub".into(),
        asks_most: "2".into(),
        consent: true,
        ..NewBridgeBuilder::default()
    };
    keep_bridge_builder(&village.service, village.who(), partner, &new).await.unwrap();
}

fn refused(done: Result<(), ServiceError>) {
    assert_eq!(codes(done), ["asked-enough"]);
}

async fn the_third_ask_is_refused(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, who, partner) = (&village.service, village.who(), partner(&village).await);
    let entry = village.entry(PARTNER);
    assert_eq!(rest(service, who).await, Some(1.0));
    twice(&village, partner).await;
    let need = village.need("zoekt een plek", "nobody").await.id;
    village.call(need, entry, &said("call-back")).await.unwrap();
    assert_eq!(rest(service, who).await, Some(1.0), "who wants to be called back was not asked");
    village.call(need, entry, &yes("a")).await.unwrap();
    assert_eq!(rest(service, who).await, Some(0.5), "who was asked comes lower");
    cancel_agreement(service, who, need).await.unwrap();
    assert_eq!(rest(service, who).await, Some(1.0), "it was a slip");
    assert_eq!(village.place.number("SELECT asks_this_month FROM bridge_builder").await, 0);
    village.call(need, entry, &yes("b")).await.unwrap();
    let asked = NewContact { sort: "asked".into(), ..NewContact::default() };
    log_contact(service, who, partner, &asked).await.unwrap();
    assert_eq!(rest(service, who).await, None, "nobody finds who was asked enough");

    let third = village.need("zoekt nog een plek", "nobody").await.id;
    refused(village.call(third, entry, &yes("c")).await);
    refused(village.call(third, entry, &said("no")).await);
    refused(log_contact(service, who, partner, &asked).await);
    refused(ask_bridge_builder(service, who, partner, "").await);
    let call = get_call(service, who, third, entry).await.unwrap();
    assert_eq!(call.asked_until.unwrap().to_rfc3339(), "2026-09-30T22:00:00+00:00", "said before anybody calls");
    assert_eq!(village.again(third).await.status, "open");
    assert_eq!(village.place.number("SELECT COUNT(*) FROM agreement WHERE state = 'held'").await, 1);
    assert_eq!(get_partner(service, who, partner).await.unwrap().times("asked"), 2, "nothing is written down");
    take_out(service, who, partner).await.unwrap();
    take_back(service, who, partner).await.unwrap();
    assert_eq!(rest(service, who).await, None, "out and in again forgets nothing");

    let [last, next] = ["2026-09-30T23:59", "2026-10-01T00:00"].map(|at| village.at(at));
    assert_eq!((rest(&last, who).await, rest(&next, who).await), (None, Some(1.0)), "a new month begins");
    assert_eq!(get_call(&next, who, third, entry).await.unwrap().asked_until, None);
    let later = Said { when: "morgen 10 uur".into(), ..yes("d") };
    log_call(&next, who, (third, entry), &later).await.unwrap();
    assert_eq!(rest(&next, who).await, Some(0.5));
    assert_eq!(list_bridge_builders(&next, who, 0, 9).await.unwrap().0[0].asks_this_month, 1);
    drop_bridge_builder(&next, who, partner).await.unwrap();
    assert_eq!(rest(&next, who).await, Some(1.0), "no cap, nothing to be tired of");
}
both!(the_third_ask_is_refused);

async fn however_many_call_at_once(place: Place) {
    let label = place.kind.label();
    let village = std::sync::Arc::new(Village::with_places(place, 1).await);
    let (partner, entry) = (partner(&village).await, village.entry(PARTNER));
    twice(&village, partner).await;
    let mut tries = Vec::new();
    for number in 0..10 {
        let need = village.need(&format!("zoekt plek {number}"), "nobody").await.id;
        let village = std::sync::Arc::clone(&village);
        tries.push(tokio::spawn(async move { village.call(need, entry, &yes(&need.to_string())).await }));
    }
    let mut asked = 0;
    for one in tries {
        match one.await.unwrap() {
            Ok(()) => asked += 1,
            done => refused(done),
        }
    }
    assert_eq!(asked, 2);
    assert_eq!(village.place.number("SELECT COUNT(*) FROM visit WHERE sort = 'asked'").await, 2);
    assert_eq!(village.place.number("SELECT COUNT(*) FROM agreement").await, 2);
    println!("asked {label}: tries=10 asked={asked} cap=2");
}
both!(however_many_call_at_once);

/// A volunteer's own cap, from a list; their offer is read again when the list is.
async fn a_volunteer_said_how_often(place: Place) {
    let village = Village::with_places(place, 1).await;
    let list = |what: &str| {
        format!(
            "id;soort;naam;categorie;hulp;straat;huisnummer;postcode;plaats;vragen_per_maand;toestemming;uitleg\n\
             v1;vrijwilliger;Sam;werkervaring;handen;Dorpsstraat;4;2600AB;Dorp;1;ja;{what}\n"
        )
    };
    let order = |name: &str, what: &str| crate::support::town::order(&village.place.write(name, list(what)));
    crate::support::town::import(&village.service, "partners", &order("v1.csv", "klussen")).await;
    let entry = village.entry("Sam");
    let need = village.need("zoekt een plek", "nobody").await.id;
    village.call(need, entry, &said("no")).await.unwrap();
    let other = village.need("zoekt nog een plek", "nobody").await.id;
    refused(village.call(other, entry, &said("no")).await);
    let told = || async { village.service.store.find_entry(entry).await.unwrap().unwrap() };
    let before = told().await;
    assert_eq!((before.asks_most, before.asks_this_month, before.asks_until_s.is_some()), (Some(1), 1, true));
    crate::support::town::import(&village.service, "partners", &order("v2.csv", "klussen en koken")).await;
    let after = told().await;
    assert_eq!((after.asks_most, after.asks_this_month, after.asks_until_s), (Some(1), 1, before.asks_until_s));
}
both!(a_volunteer_said_how_often);

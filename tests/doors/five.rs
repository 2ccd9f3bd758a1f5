//! Which doors are proposed, to whom, and how a round begins.
use std::collections::BTreeSet;

use buurtraat::service::{
    Principal, Role, Service, ServiceError, Staff,
    network::doors::{NewRound, Proposal, Why, Wish, get_round, list_rounds, propose, start_round},
};
use uuid::Uuid;

use super::{begin, member, village::village};
use crate::support::{Place, both};

pub async fn names(service: &Service, who: Principal, wish: &Wish) -> Vec<String> {
    propose(service, who, wish).await.unwrap().doors.into_iter().map(|door| door.place.name).collect()
}

fn ids(proposal: &Proposal) -> Vec<Uuid> {
    proposal.doors.iter().map(|door| door.place.id).collect()
}

pub fn codes(error: ServiceError) -> Vec<&'static str> {
    match error {
        ServiceError::Invalid(faults) => faults.into_iter().map(|fault| fault.code).collect(),
        other => panic!("{other}"),
    }
}

/// Five places that are no partner, where somebody opens, in one walk, each with a reason that is true.
async fn five_doors_come_from_what_is_asked(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    let found = propose(&service, who, &Wish::default()).await.unwrap();
    assert_eq!(found.doors.len(), 5);
    assert!(found.doors.iter().all(|door| door.place.trade != "playground" && door.place.partner_id.is_none()));
    let start = found.start.clone().unwrap();
    assert!(!start.from.is_empty(), "one comes back to the same start");
    let legs: u32 = found.doors.iter().map(|door| door.minutes).sum();
    assert!(found.minutes >= 1 && found.minutes <= legs, "{} of {legs}", found.minutes);
    let asked = Why::ClosesGap { category: "werkervaring".into(), needs: 3 };
    assert!(found.doors.iter().any(|door| door.why == asked), "{:?}", found.doors);
    let again = propose(&service, who, &Wish { from: start.from, ..Wish::default() }).await.unwrap();
    assert_eq!(ids(&again), ids(&found));
}
both!(five_doors_come_from_what_is_asked);

/// "Andere vijf" leaves those out that were seen, until none are left.
async fn other_doors_leave_out_what_was_seen(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    let mut seen: Vec<Uuid> = Vec::new();
    loop {
        let found = propose(&service, who, &Wish { without: seen.clone(), ..Wish::default() }).await.unwrap();
        if found.doors.is_empty() {
            break;
        }
        assert!(ids(&found).iter().all(|id| !seen.contains(id)));
        seen.extend(ids(&found));
    }
    // Eight shops, and the supermarket of the ground itself.
    assert_eq!(seen.len(), 9);
}
both!(other_doors_leave_out_what_was_seen);

/// What somebody of a team said is wrong is never called on; a partner neither.
async fn corrected_places_and_partners_are_left_out(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    let columns = "INSERT INTO correction (municipality_id, place_id, what, worker_id, at)";
    place
        .run(&format!("{columns} SELECT 1, id, 'gone', id, extracted_at FROM known_place WHERE name = 'Bakker Bol'"))
        .await;
    place.run("UPDATE known_place SET partner_id = id WHERE name = 'Kapper Kam'").await;
    let all = Wish { from: "Dorpsstraat".into(), ..Wish::default() };
    let mut seen = names(&service, who, &all).await;
    let first = propose(&service, who, &all).await.unwrap();
    seen.extend(names(&service, who, &Wish { without: ids(&first), ..all }).await);
    assert_eq!(seen.len(), 7, "{seen:?}");
    assert!(!seen.iter().any(|name| name == "Bakker Bol" || name == "Kapper Kam"), "{seen:?}");
    let work = Why::NewKindOfWork { work: "hair".into() };
    assert!(first.doors.iter().all(|door| door.why != work), "a partner cuts hair already");
}
both!(corrected_places_and_partners_are_left_out);

/// A round keeps the doors as they were shown; the same form twice begins once; every card has a code of its own.
async fn a_round_begins_once(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    let found = propose(&service, who, &Wish::default()).await.unwrap();
    let from = found.start.clone().unwrap().from;
    let new = NewRound { from, doors: ids(&found), idempotency_key: "k1".into() };
    let id = start_round(&service, who, &new).await.unwrap();
    assert_eq!(start_round(&service, who, &new).await.unwrap(), id);
    let round = get_round(&service, who, id).await.unwrap();
    assert_eq!(round.doors.iter().map(|door| door.place.id).collect::<Vec<_>>(), ids(&found));
    assert!(round.doors.iter().zip(&found.doors).all(|(kept, shown)| kept.why == shown.why));
    assert_eq!(list_rounds(&service, who).await.unwrap().len(), 1);
    for _ in 0..4 {
        begin(&service, who).await;
    }
    assert_eq!(place.number("SELECT COUNT(*) FROM door").await, 25);
    assert_eq!(place.number("SELECT COUNT(DISTINCT code) FROM door").await, 25);
    assert_eq!(place.number("SELECT COUNT(*) FROM audit_log WHERE object_type = 'door-round'").await, 5);
}
both!(a_round_begins_once);

/// What is asked for by name and nothing else, from the first of them on.
async fn doors_asked_for_by_name_are_just_those(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    let all = propose(&service, who, &Wish::default()).await.unwrap();
    let only = vec![all.doors[1].place.id, all.doors[3].place.id];
    let found = propose(&service, who, &Wish { only: only.clone(), ..Wish::default() }).await.unwrap();
    assert_eq!(ids(&found).into_iter().collect::<BTreeSet<_>>(), only.into_iter().collect());
}
both!(doors_asked_for_by_name_are_just_those);

/// Nothing is known of the ground, nobody is signed in, the place is not there, too many doors, no doors.
async fn bad_input_gets_a_word(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    let anyone = propose(&service, Principal::Anonymous, &Wish::default()).await;
    assert!(matches!(anyone, Err(ServiceError::Forbidden)));
    let nowhere = propose(&service, who, &Wish { from: "Nergensstraat".into(), ..Wish::default() }).await;
    assert_eq!(codes(nowhere.unwrap_err()), ["unknown-street"]);
    let many = Wish { without: vec![Uuid::nil(); 101], ..Wish::default() };
    assert_eq!(codes(propose(&service, who, &many).await.unwrap_err()), ["too-many-doors"]);
    assert_eq!(codes(start_round(&service, who, &NewRound::default()).await.unwrap_err()), ["doors-missing"]);
    let elsewhere = Staff { worker: Uuid::nil(), municipality: 77, team: None, role: Role::Administrator };
    let empty = propose(&service, Principal::Staff(elsewhere), &Wish::default()).await.unwrap();
    assert!(empty.start.is_none() && empty.doors.is_empty());
    let round = begin(&service, who).await;
    let stranger = get_round(&service, Principal::Staff(elsewhere), round).await;
    assert!(matches!(stranger, Err(ServiceError::NotFound)), "a round is seen by its own municipality");
}
both!(bad_input_gets_a_word);

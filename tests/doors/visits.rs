//! What is said at a door, what stays of it, and the year of rest after a no.
use std::sync::Arc;

use buurtraat::{
    service::{
        FixedClock, Principal, Service, ServiceError,
        asking::{Near, Where, find_place, near},
        network::{
            RegisterQuestion, TickedPlace,
            doors::{NewVisit, Wish, get_round, log_visit, propose, undo_visit},
            get_partner, list_register, welcome_partners,
        },
    },
    storage::Contact,
};
use jiff::ToSpan;
use uuid::Uuid;

use super::{begin, five::codes, member, village::village};
use crate::support::{Place, both};

fn said(outcome: &str) -> NewVisit {
    NewVisit { outcome: outcome.into(), ..NewVisit::default() }
}

/// Every place that is ever proposed.
async fn all_proposed(service: &Service, who: Principal) -> Vec<Uuid> {
    let mut seen: Vec<Uuid> = Vec::new();
    loop {
        let wish = Wish { from: "Dorpsstraat".into(), without: seen.clone(), only: Vec::new() };
        let found = propose(service, who, &wish).await.unwrap();
        if found.doors.is_empty() {
            return seen;
        }
        seen.extend(found.doors.iter().map(|door| door.place.id));
    }
}

/// The same use cases so many days later.
fn later(service: &Service, days: i64) -> Service {
    let then = service.clock.now() + (days * 24).hours();
    Service { clock: Arc::new(FixedClock(then)), ..service.clone() }
}

/// "No, thank you": not proposed for a year, whoever asks; a year later they may be asked again.
async fn a_no_rests_for_a_year(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    let round = begin(&service, who).await;
    let shop = get_round(&service, who, round).await.unwrap().doors[0].place.id;
    assert!(all_proposed(&service, who).await.contains(&shop));
    log_visit(&service, who, (round, 1), &NewVisit { person: "Bo".into(), ..said("no") }).await.unwrap();
    assert!(!all_proposed(&service, who).await.contains(&shop));
    assert!(!all_proposed(&later(&service, 364), who).await.contains(&shop));
    assert!(all_proposed(&later(&service, 366), who).await.contains(&shop));
    let only = propose(&service, who, &Wish { only: vec![shop], ..Wish::default() }).await.unwrap();
    assert!(only.doors.is_empty(), "not even by name");
    assert!(service.store.find_contact(shop).await.unwrap().is_none(), "of who says no nothing is kept");
    let door = get_round(&service, who, round).await.unwrap().doors.remove(0);
    assert_eq!((door.door.outcome.as_str(), door.rests_until.is_some()), ("no", true));
    undo_visit(&service, who, (round, 1)).await.unwrap();
    assert!(all_proposed(&service, who).await.contains(&shop), "undone is undone");
}
both!(a_no_rests_for_a_year);

/// What is suggested for a need in the street.
async fn suggested(service: &Service, who: Principal, limit: usize) -> Vec<Uuid> {
    let place = find_place(service, &Where::Typed("Dorpsstraat".into())).await.unwrap();
    let asked = Near { limit, ..Near::about("werkervaring", 30.0) };
    let answer = near(service, who, &place, &asked).await.unwrap();
    answer.suggestions.into_iter().map(|one| one.suggestion.id.as_uuid()).collect()
}

/// Who said no at the door is asked for no need either, for as long; and whoever stands next takes their place.
async fn a_no_at_the_door_is_a_no_to_every_need(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    let round = begin(&service, who).await;
    let doors = get_round(&service, who, round).await.unwrap().doors;
    let (before, public) = (suggested(&service, who, 50).await, suggested(&service, Principal::Anonymous, 50).await);
    let behind: Vec<Uuid> = doors.iter().map(|door| door.place.id).filter(|id| before.contains(id)).collect();
    assert!(behind.len() >= 3, "{behind:?}");
    for door in &doors {
        log_visit(&service, who, (round, door.door.position), &said("no")).await.unwrap();
    }
    let left: Vec<Uuid> = before.iter().copied().filter(|id| !behind.contains(id)).collect();
    assert!(!left.is_empty());
    assert_eq!(suggested(&service, who, 50).await, left);
    for limit in 1..=left.len() {
        assert_eq!(suggested(&service, who, limit).await, left[..limit], "a full answer stays full");
    }
    assert_eq!(suggested(&service, Principal::Anonymous, 50).await, public, "they said it to the team");
    assert_eq!(suggested(&later(&service, 364), who, 50).await, left);
    assert_eq!(suggested(&later(&service, 366), who, 50).await.len(), before.len(), "they may be asked again");
    undo_visit(&service, who, (round, doors[0].door.position)).await.unwrap();
    assert!(suggested(&service, who, 50).await.contains(&doors[0].place.id), "undone is undone");
}
both!(a_no_at_the_door_is_a_no_to_every_need);

/// Who said yes at the door is a partner with all that was said there; what is typed beside it rules, and a door that is
/// opened again takes nothing from them.
async fn a_yes_at_the_door_goes_along_to_the_partner(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    let round = begin(&service, who).await;
    let doors = get_round(&service, who, round).await.unwrap().doors;
    let spoken = NewVisit { person: "Noor".into(), phone: "010 123 45 67".into(), ..said("yes") };
    let ticked = |place| TickedPlace {
        place,
        knows: who.worker().into_iter().collect(),
        categories: vec!["werkervaring".into()],
        ..TickedPlace::default()
    };
    for position in [1, 2] {
        log_visit(&service, who, (round, position), &spoken).await.unwrap();
    }
    let other = TickedPlace { phone: Some(String::new()), person: Some("Bo".into()), ..ticked(doors[1].place.id) };
    let made = welcome_partners(&service, who, &[ticked(doors[0].place.id), other], "").await.unwrap().new;
    undo_visit(&service, who, (round, 1)).await.unwrap();
    assert!(service.store.find_contact(doors[0].place.id).await.unwrap().is_none(), "the door is open again");
    let partner = get_partner(&service, who, made[0]).await.unwrap();
    let wanted = Contact { person: Some("Noor".into()), phone: Some("+31101234567".into()), email: None };
    assert_eq!(partner.contact, Some(wanted));
    let visits: Vec<_> = partner.visits.iter().map(|one| (one.sort.as_str(), one.outcome.as_str())).collect();
    assert_eq!(visits, [("visit", "yes")]);
    let typed = get_partner(&service, who, made[1]).await.unwrap().contact;
    assert_eq!(typed, Some(Contact { person: Some("Bo".into()), ..Contact::default() }), "a number was taken out");
    let page = list_register(&service, who, &RegisterQuestion { limit: 20, ..Default::default() }).await.unwrap();
    assert!(page.lines.len() == 2 && page.lines.iter().all(|line| line.last_contact.is_some()));
}
both!(a_yes_at_the_door_goes_along_to_the_partner);

/// Name and phone of a yes are sealed under the place; undone they are gone.
async fn whom_one_spoke_is_sealed_and_gone_when_undone(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    let round = begin(&service, who).await;
    let keys = place.number("SELECT COUNT(*) FROM subject_key").await;
    let new = NewVisit { outcome: "yes".into(), person: " Noor ".into(), phone: "06 - 12 34 56 78".into() };
    log_visit(&service, who, (round, 2), &new).await.unwrap();
    log_visit(&service, who, (round, 2), &said("yes")).await.unwrap();
    assert_eq!(place.number("SELECT COUNT(*) FROM visit").await, 1, "pressed twice is said once");
    let door = get_round(&service, who, round).await.unwrap().doors.remove(1);
    let wanted = Contact { person: Some("Noor".into()), phone: Some("0612345678".into()), email: None };
    assert_eq!(door.contact, Some(wanted.clone()));
    assert_eq!(service.store.find_contact(door.place.id).await.unwrap(), Some((wanted.clone(), false)));
    assert_eq!(place.number("SELECT COUNT(*) FROM visit WHERE note <> ''").await, 0);
    log_visit(&service, who, (round, 2), &said("perhaps")).await.unwrap();
    let door = get_round(&service, who, round).await.unwrap().doors.remove(1);
    assert_eq!(
        (door.door.outcome.as_str(), door.contact),
        ("perhaps", Some(wanted)),
        "another answer, the same person"
    );
    assert_eq!(place.number("SELECT COUNT(*) FROM visit").await, 1);
    undo_visit(&service, who, (round, 2)).await.unwrap();
    undo_visit(&service, who, (round, 2)).await.unwrap();
    assert_eq!(place.number("SELECT COUNT(*) FROM visit").await, 0);
    assert_eq!(service.store.find_contact(door.place.id).await.unwrap(), None);
    assert_eq!(place.number("SELECT COUNT(*) FROM subject_key").await, keys, "and so is the key");
    assert_eq!(place.number("SELECT COUNT(*) FROM audit_log WHERE action = 'undo-visit'").await, 1);
}
both!(whom_one_spoke_is_sealed_and_gone_when_undone);

/// All faults at once, and nothing half done; doors that are not there are not found.
async fn bad_answers_get_a_word_each(place: Place) {
    let service = village(&place).await;
    let who = member(&service).await;
    let round = begin(&service, who).await;
    let wrong = NewVisit { outcome: "maybe".into(), person: "x".repeat(81), phone: "bel maar".into() };
    let faults = codes(log_visit(&service, who, (round, 1), &wrong).await.unwrap_err());
    assert_eq!(faults, ["door-outcome-missing", "door-person-too-long", "door-phone"]);
    let short = NewVisit { phone: "123".into(), ..said("yes") };
    assert_eq!(codes(log_visit(&service, who, (round, 1), &short).await.unwrap_err()), ["door-phone"]);
    assert_eq!(place.number("SELECT COUNT(*) FROM visit").await, 0);
    for missing in [(round, 9), (Uuid::nil(), 1)] {
        assert!(matches!(log_visit(&service, who, missing, &said("yes")).await, Err(ServiceError::NotFound)));
        assert!(matches!(undo_visit(&service, who, missing).await, Err(ServiceError::NotFound)));
    }
    let anyone = log_visit(&service, Principal::Anonymous, (round, 1), &said("yes")).await;
    assert!(matches!(anyone, Err(ServiceError::Forbidden)));
}
both!(bad_answers_get_a_word_each);

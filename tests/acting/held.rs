//! A place that is held: never more than there are, whoever is at the phone at the same moment.
use buurtraat::service::acting::{cancel_agreement, get_card, get_course, undo_choice};

use super::village::{Village, codes, yes};
use crate::support::{Place, both};

/// How many try at once.
const TRIES: usize = 50;

async fn fifty_for_the_last_place(place: Place) {
    let label = place.kind.label();
    let village = std::sync::Arc::new(Village::with_places(place, 1).await);
    let entry = village.entry("Werkplaats De Draai");
    let mut needs = Vec::new();
    for number in 0..TRIES {
        needs.push(village.need(&format!("zoekt plek nummer {number}"), "nobody").await.id);
    }
    let tries = needs.iter().map(|need| {
        let (village, need) = (std::sync::Arc::clone(&village), *need);
        tokio::spawn(async move { village.call(need, entry, &yes(&need.to_string())).await })
    });
    let tries: Vec<_> = tries.collect();
    let (mut held, mut refused) = (0, 0);
    for tried in tries {
        match tried.await.unwrap() {
            Ok(()) => held += 1,
            other => {
                assert_eq!(codes(other), ["place-full"]);
                refused += 1;
            }
        }
    }
    assert_eq!((held, refused), (1, TRIES - 1));
    assert_eq!(village.place.number("SELECT COUNT(*) FROM agreement WHERE state = 'held'").await, 1);
    assert_eq!(village.place.number("SELECT COUNT(*) FROM need WHERE status = 'agreed'").await, 1);
    assert_eq!(village.place.number("SELECT COUNT(*) FROM need WHERE first_action_at IS NOT NULL").await, 1);
    assert_eq!(village.place.number("SELECT COUNT(*) FROM \"call\"").await, 1, "who was late has no yes to keep");
    assert_eq!(village.free(entry).await, (0, Some(0)));
    println!("last place {label}: tries={TRIES} held={held} refused={refused}");
}
both!(fifty_for_the_last_place);

async fn fifty_for_one_need(place: Place) {
    let village = std::sync::Arc::new(Village::with_places(place, 60).await);
    let entry = village.entry("Werkplaats De Draai");
    let need = village.need("zoekt een plek", "nobody").await.id;
    let tries: Vec<_> = (0..TRIES)
        .map(|number| {
            let village = std::sync::Arc::clone(&village);
            tokio::spawn(async move { village.call(need, entry, &yes(&format!("key {number}"))).await })
        })
        .collect();
    let mut held = 0;
    for tried in tries {
        match tried.await.unwrap() {
            Ok(()) => held += 1,
            other => assert_eq!(codes(other), ["already-agreed"]),
        }
    }
    assert_eq!(held, 1);
    assert_eq!(village.free(entry).await, (59, Some(59)), "one place is taken, not fifty");
}
both!(fifty_for_one_need);

async fn held_and_given_back(place: Place) {
    let village = Village::with_places(place, 2).await;
    let entry = village.entry("Werkplaats De Draai");
    let need = village.need("zoekt een plek", "nobody").await;
    assert_eq!((need.status.as_str(), need.first_action_at), ("open", None));
    let mut said = yes("a");
    said.promises.we = "Wij gaan mee.".into();
    said.promises.backup = village.colleague.worker.to_string();
    village.call(need.id, entry, &said).await.unwrap();
    let agreed = village.again(need.id).await;
    assert_eq!(agreed.status, "agreed");
    assert!(agreed.first_action_at.is_some(), "the clock has stopped");
    assert_eq!(village.free(entry).await, (1, Some(1)));

    let card = get_card(&village.service, village.who(), need.id).await.unwrap();
    let agreement = card.agreement.unwrap();
    assert_eq!(agreement.starts_at.to_rfc3339(), "2026-09-16T12:00:00+00:00", "two o'clock in summer time");
    assert_eq!((agreement.name.as_str(), agreement.code == need.code), ("Werkplaats De Draai", true));
    assert_eq!(agreement.address, "Dorpsstraat 2, 2600AB Dorp");
    assert_eq!(card.contact.person.as_deref(), Some("Bo"));
    assert_eq!(card.backup.unwrap().id, village.colleague.worker);
    assert_eq!(card.team.unwrap().1.as_deref(), Some("015 000 00 00"));
    assert_eq!(codes(undo_choice(&village.service, village.who(), need.id).await), ["already-agreed"]);

    for _ in 0..3 {
        cancel_agreement(&village.service, village.who(), need.id).await.unwrap();
        assert_eq!(village.free(entry).await, (2, Some(2)), "given back once");
    }
    let open = village.again(need.id).await;
    assert_eq!((open.status.as_str(), open.first_action_at), ("open", None), "it was a slip: the clock runs again");
    assert_eq!(get_course(&village.service, village.who(), &open).await.unwrap().agreement, None);
    village.call(need.id, entry, &yes("b")).await.unwrap();
    assert_eq!(village.free(entry).await, (1, Some(1)), "and it can be held again");
}
both!(held_and_given_back);

async fn a_place_without_a_limit(place: Place) {
    let village = Village::with_places(place, 0).await;
    let entry = village.entry("Open Schuur");
    for number in 0..3 {
        let need = village.need(&format!("zoekt plek {number}"), "nobody").await.id;
        village.call(need, entry, &yes(&need.to_string())).await.unwrap();
    }
    assert_eq!(village.place.number("SELECT COUNT(*) FROM agreement WHERE state = 'held'").await, 3);
    let need = village.need("zoekt nog een plek", "nobody").await.id;
    let full = village.entry("Werkplaats De Draai");
    assert_eq!(codes(village.call(need, full, &yes("full")).await), ["place-full"]);
}
both!(a_place_without_a_limit);

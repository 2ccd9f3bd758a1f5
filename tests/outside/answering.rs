//! A team answers; whether it came in time is kept, and the answer is read by whoever asked alone.
use buurtraat::{
    mail::Message,
    service::{
        Principal, ServiceError,
        acting::{get_day, get_need},
        outside::{answer_outside_need, find_outside_need, get_question, give_reach, open_reach},
    },
};

use super::{PHONE, asked, coordinator};
use crate::{
    acting::village::{Village, codes},
    support::{Place, both},
};

const ANSWER: &str = "Wij hebben een pakket voor u.\r\nKomt u donderdag?";

async fn an_answer_is_behind_the_code(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, team) = (&village.service, coordinator(&village));
    let (asked, mine) = asked(service).await;
    for (typed, code) in [(" ", "outside-answer-missing"), (&"a".repeat(1_001), "answer-too-long")] {
        assert_eq!(codes(answer_outside_need(service, team, asked.need, typed).await), [code]);
    }
    answer_outside_need(service, team, asked.need, ANSWER).await.unwrap();
    let shown = get_question(service, &mine).await.unwrap().unwrap();
    assert_eq!(shown.answer.unwrap(), ANSWER.replace('\r', ""));
    let need = get_need(service, team, asked.need).await.unwrap().need;
    assert!(need.first_action_at.is_some(), "an answer is something that was done");
    let kept = find_outside_need(service, team, &need).await.unwrap().unwrap();
    assert_eq!(kept.in_time(), Some(true));
    let day = get_day(service, team).await.unwrap();
    assert!(day.waits.iter().all(|waits| !matches!(waits.what, buurtraat::service::acting::What::Outside { .. })));
    // Another answer takes its place; that the first was in time stays.
    let later = village.at("2026-09-17T10:00");
    answer_outside_need(&later, team, asked.need, "Toch vrijdag.").await.unwrap();
    let kept = find_outside_need(&later, team, &need).await.unwrap().unwrap();
    assert_eq!((kept.in_time(), kept.answer.as_deref()), (Some(true), Some("Toch vrijdag.")));
    let mut backup = Vec::new();
    service.store.backup(&mut backup).await.unwrap();
    let text = String::from_utf8(backup).unwrap();
    assert!(!text.contains("pakket voor u") && !text.contains("Toch vrijdag"));
}
both!(an_answer_is_behind_the_code);

async fn late_is_late(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (asked, _) = asked(&village.service).await;
    let (last, over) = (village.at("2026-09-15T23:59"), village.at("2026-09-16T00:00"));
    let team = coordinator(&village);
    let need = village.again(asked.need).await;
    answer_outside_need(&over, team, asked.need, "Sorry, dit duurde lang.").await.unwrap();
    let in_time = find_outside_need(&over, team, &need).await.unwrap().unwrap().in_time();
    assert_eq!(in_time, Some(false));
    let (asked, _) = super::asked(&village.service).await;
    let need = village.again(asked.need).await;
    answer_outside_need(&last, team, asked.need, "Komt u morgen?").await.unwrap();
    assert_eq!(find_outside_need(&last, team, &need).await.unwrap().unwrap().in_time(), Some(true));
}
both!(late_is_late);

async fn an_answer_goes_to_the_address_they_gave(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, team) = (&village.service, coordinator(&village));
    let (asked, mine) = asked(service).await;
    give_reach(service, &mine, "Sanne@Voorbeeld.example").await.unwrap();
    for _ in 0..2 {
        answer_outside_need(service, team, asked.need, ANSWER).await.unwrap();
    }
    let rows = service
        .store
        .write(|tx| {
            let long_ago = chrono::DateTime::from_timestamp(2_000_000_000, 0).unwrap();
            Box::pin(async move { tx.lease_messages(long_ago, long_ago, 10).await })
        })
        .await
        .unwrap();
    assert_eq!(rows.len(), 1, "the same answer goes once");
    let message: Message = serde_json::from_slice(&service.store.unseal(&rows[0].sealed).unwrap()).unwrap();
    assert_eq!((message.to.as_str(), message.subject.as_str()), ("sanne@voorbeeld.example", "Bericht van Buurtraat"));
    assert!(message.text().contains("Komt u donderdag?"), "{}", message.text());
}
both!(an_answer_goes_to_the_address_they_gave);

async fn how_to_reach_them_is_opened_by_a_press_that_is_written_down(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, team) = (&village.service, coordinator(&village));
    let (asked, mine) = asked(service).await;
    assert!(matches!(open_reach(service, team, asked.need).await, Err(ServiceError::NotFound)), "nobody said how");
    give_reach(service, &mine, PHONE).await.unwrap();
    let contact = open_reach(service, team, asked.need).await.unwrap();
    assert_eq!((contact.phone.as_deref(), contact.person), (Some("+31612345678"), None));
    let read = "SELECT COUNT(*) AS n FROM audit_log WHERE action = 'read-reach'";
    assert_eq!(village.place.number(read).await, 1);
    for stranger in [Principal::Anonymous, Principal::Operator] {
        assert!(matches!(open_reach(service, stranger, asked.need).await, Err(ServiceError::Forbidden)));
        let answered = answer_outside_need(service, stranger, asked.need, ANSWER).await;
        assert!(matches!(answered, Err(ServiceError::Forbidden)));
    }
    let need = village.need("Mijn zoon zoekt werk", "family").await;
    assert!(matches!(open_reach(service, team, need.id).await, Err(ServiceError::NotFound)), "from inside");
    let answered = answer_outside_need(service, team, need.id, ANSWER).await;
    assert!(matches!(answered, Err(ServiceError::NotFound)));
}
both!(how_to_reach_them_is_opened_by_a_press_that_is_written_down);

//! Whoever asked takes it back: erased is erased, also while the team is answering.
use buurtraat::{
    service::{
        ServiceError,
        acting::remove_need,
        mine::{find_mine, open_pass, pass_of},
        outside::{answer_outside_need, get_question, give_reach, take_question_back},
    },
    storage::NeedRecord,
};

use super::{PHONE, WORDS, asked, coordinator};
use crate::{
    acting::village::{Village, codes, yes},
    support::{Place, both},
};

const TABLES: [&str; 3] = ["need", "outside_need", "own_code"];

async fn counts(village: &Village) -> Vec<i64> {
    let mut counts = Vec::new();
    for table in TABLES {
        counts.push(village.place.number(&format!("SELECT COUNT(*) AS n FROM {table}")).await);
    }
    counts
}

async fn keys(village: &Village) -> i64 {
    village.place.number("SELECT COUNT(*) AS n FROM subject_key").await
}

async fn what_nobody_knows_of_goes_whole(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, before) = (&village.service, keys(&village).await);
    let (_, mine) = asked(service).await;
    let code = give_reach(service, &mine, PHONE).await.unwrap();
    assert_eq!((counts(&village).await, keys(&village).await), (vec![1, 1, 1], before + 1));
    assert_eq!(codes(take_question_back(service, &mine, false).await), ["question-not-sure"]);
    take_question_back(service, &mine, true).await.unwrap();
    assert_eq!((counts(&village).await, keys(&village).await), (vec![0, 0, 0], before));
    take_question_back(service, &mine, true).await.unwrap();
    assert!(find_mine(service, &code, PHONE).await.is_err());
    assert_eq!(open_pass(service, &pass_of(service, (mine.municipality, mine.subject))).await.unwrap(), None);
    assert!(matches!(give_reach(service, &mine, PHONE).await, Err(ServiceError::NotFound)), "gone is gone");
    assert_eq!(counts(&village).await, [0, 0, 0]);
}
both!(what_nobody_knows_of_goes_whole);

/// What was answered, or held, stays as something that was done, of nobody; what was held is free again.
async fn what_was_acted_on_stops(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, before) = (&village.service, keys(&village).await);
    let (asked, mine) = asked(service).await;
    give_reach(service, &mine, PHONE).await.unwrap();
    answer_outside_need(service, coordinator(&village), asked.need, "Komt u donderdag?").await.unwrap();
    let entry = village.entry("Werkplaats De Draai");
    buurtraat::service::acting::log_call(service, coordinator(&village), (asked.need, entry), &yes("")).await.unwrap();
    assert_eq!(village.free(entry).await.0, 0);
    take_question_back(service, &mine, true).await.unwrap();
    let NeedRecord { own_words, status, closed_at, .. } = village.again(asked.need).await;
    assert_eq!((own_words.as_str(), status.as_str(), closed_at.is_some()), ("", "closed", true));
    assert_eq!((counts(&village).await, keys(&village).await), (vec![1, 1, 0], before));
    assert_eq!(village.free(entry).await, (1, Some(1)), "the place is free again");
    assert_eq!(get_question(service, &mine).await.unwrap().map(|shown| shown.answer), None);
    let answered = answer_outside_need(service, coordinator(&village), asked.need, "Nog iets").await;
    assert_eq!(codes(answered), ["answer-withdrawn"]);
    let mut backup = Vec::new();
    service.store.backup(&mut backup).await.unwrap();
    assert!(!String::from_utf8(backup).unwrap().contains(WORDS));
}
both!(what_was_acted_on_stops);

/// A team that takes a slip away takes whoever asked with it.
async fn a_slip_that_is_taken_away_leaves_nobody(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, before) = (&village.service, keys(&village).await);
    let (asked, mine) = asked(service).await;
    let code = give_reach(service, &mine, PHONE).await.unwrap();
    remove_need(service, coordinator(&village), asked.need, true).await.unwrap();
    assert_eq!((counts(&village).await, keys(&village).await), (vec![0, 0, 0], before));
    assert!(find_mine(service, &code, PHONE).await.is_err());
}
both!(a_slip_that_is_taken_away_leaves_nobody);

/// Whoever comes first, nothing is left that opens: no code, no key of an answer.
async fn taking_back_and_answering_at_once(place: Place) {
    let village = Village::with_places(place, 1).await;
    let (service, before) = (&village.service, keys(&village).await);
    let mut stopped = 0;
    for _ in 0..12 {
        let (asked, mine) = asked(service).await;
        let (back, answered, reach) = tokio::join!(
            take_question_back(service, &mine, true),
            answer_outside_need(service, coordinator(&village), asked.need, "Komt u donderdag?"),
            give_reach(service, &mine, PHONE),
        );
        back.unwrap();
        match answered {
            Ok(()) => stopped += 1,
            Err(ServiceError::NotFound) => {}
            other => assert_eq!(codes(other), ["answer-withdrawn"]),
        }
        assert!(matches!(reach, Ok(_) | Err(ServiceError::NotFound)), "{reach:?}");
        take_question_back(service, &mine, true).await.unwrap();
    }
    assert_eq!((keys(&village).await, counts(&village).await[2]), (before, 0));
    println!("taken back and answered at once: 12, answered first {stopped}");
}
both!(taking_back_and_answering_at_once);

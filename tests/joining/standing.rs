//! Who does something every time: on every date there is and on each new one, by the rules of everybody; one date can be left
//! alone, or all of them.
use buurtraat::service::{
    Principal,
    joining::{State, answer_offer, call_off_event, get_joining, get_own, leave, leave_every, list_dates, make_dates},
    keeping::erase_all,
};
use uuid::Uuid;

use super::fair::{Fair, number};
use crate::{
    acting::Village,
    support::{Place, both},
};

const OCTOBER: [&str; 2] = ["zaterdag 3 oktober", "31-12-2026"];

async fn dates(fair: &Fair, event: Uuid) -> Vec<Uuid> {
    let event = get_joining(fair.service(), event).await.unwrap().event;
    list_dates(fair.service(), &event).await.unwrap().into_iter().map(|date| date.id).collect()
}

/// Of each date: who has a place, and who waits.
async fn counts(fair: &Fair, event: Uuid) -> Vec<(i64, i64)> {
    let mut all = Vec::new();
    for date in dates(fair, event).await {
        let shift = fair.shift_at(date).await;
        all.push((shift.taken, shift.waiting));
    }
    all
}

fn later(fair: Fair, at: &str) -> Fair {
    let service = fair.village.at(at);
    Fair { village: Village { service, ..fair.village }, ..fair }
}

async fn every_date_there_is_and_each_new_one(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let event = fair.series("week", OCTOBER).await;
    let shift = fair.add_each(event, "koffie schenken", 1).await;
    // Somebody has the third date already.
    let third = fair.shift_at(dates(&fair, event).await[2]).await.id;
    fair.joins(third, &number(9)).await;
    let first = fair.every(shift, "Samira", &number(1)).await;
    assert_eq!(counts(&fair, event).await, [(1, 0), (1, 0), (1, 1), (1, 0), (1, 0), (1, 0)]);
    let second = fair.every(shift, "Youssef", &number(2)).await;
    assert_eq!(counts(&fair, event).await, [(1, 1), (1, 1), (1, 2), (1, 1), (1, 1), (1, 1)]);
    make_dates(fair.service()).await.unwrap();
    assert_eq!(fair.village.place.number("SELECT COUNT(*) FROM sign_up").await, 13, "nobody twice");

    let own = get_own(fair.service(), fair.mine(first).await).await.unwrap();
    assert_eq!(own.promises.len(), 1, "one promise");
    assert!(own.promises[0].every && own.promises[0].state == State::Confirmed);
    assert_eq!(own.promises[0].todo.event.id, event, "the next date");

    let fair = later(fair, "2026-09-28T09:00");
    assert_eq!(make_dates(fair.service()).await.unwrap(), 2);
    let all = counts(&fair, event).await;
    assert_eq!(all[6..], [(1, 1), (1, 1)], "whoever said so first has the place");
    let found = "SELECT COUNT(*) FROM own_code c JOIN standing t ON t.subject_id = c.id WHERE c.ends_at > '2027-05-20'";
    assert_eq!(fair.village.place.number(found).await, 2, "their codes find it as long as the last date is kept");
    let mine = get_own(fair.service(), fair.mine(second).await).await.unwrap();
    assert_eq!((mine.promises.len(), mine.promises[0].state), (1, State::Waiting), "waits each time, and is told once");
}
both!(every_date_there_is_and_each_new_one);

async fn this_time_not_and_not_at_all(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let (service, team) = (fair.service(), fair.village.who());
    let event = fair.series("week", OCTOBER).await;
    let shift = fair.add_each(event, "koffie schenken", 1).await;
    let signed = fair.every(shift, "Samira", &number(1)).await;
    let waits = fair.every(shift, "Youssef", &number(2)).await;
    let mine = fair.mine(signed).await;
    leave(service, &mine, signed.sign_up).await.unwrap();
    make_dates(service).await.unwrap();
    assert_eq!(counts(&fair, event).await, [(1, 0), (1, 1), (1, 1), (1, 1), (1, 1), (1, 1)], "the line moves on there");
    let own = get_own(service, mine.clone()).await.unwrap();
    let told: Vec<_> = own.promises.iter().map(|one| (one.state, one.every)).collect();
    assert_eq!(told, [(State::Cancelled, true), (State::Confirmed, true)], "not this time, and the next");
    let other = get_own(service, fair.mine(waits).await).await.unwrap();
    assert_eq!(other.promises[0].state, State::Offered);
    answer_offer(service, &other.mine, other.promises[0].row.id, true).await.unwrap();

    call_off_event(service, team, dates(&fair, event).await[1], "De zaal is dicht.").await.unwrap();
    let own = get_own(service, mine.clone()).await.unwrap();
    assert!(own.promises.iter().any(|one| one.state == State::CalledOff), "they hear that it does not go on");

    for _ in 0..2 {
        leave_every(service, &mine, own.promises[0].row.id).await.unwrap();
    }
    assert_eq!(counts(&fair, event).await[1..], [(1, 0), (1, 0), (1, 0), (1, 0)], "all of it goes to who waits");
    let fair = later(fair, "2026-09-28T09:00");
    make_dates(fair.service()).await.unwrap();
    assert_eq!(counts(&fair, event).await[5..], [(1, 0), (1, 0)], "only the other comes to the new ones");
    let mine = fair.mine(signed).await;
    let own = get_own(fair.service(), mine).await.unwrap();
    assert!(own.promises.iter().all(|one| !one.state.is_open() && !one.every), "{:?}", own.promises);
}
both!(this_time_not_and_not_at_all);

async fn erased_they_are_on_no_date_and_on_no_new_one(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let event = fair.series("week", OCTOBER).await;
    let shift = fair.add_each(event, "koffie schenken", 2).await;
    let signed = fair.every(shift, "Samira", &number(1)).await;
    let mine = fair.mine(signed).await;
    for _ in 0..2 {
        erase_all(fair.service(), Principal::Anonymous, &mine).await.unwrap();
    }
    let left = "SELECT (SELECT COUNT(*) FROM standing) + (SELECT COUNT(*) FROM sign_up)";
    assert_eq!(fair.village.place.number(left).await, 0);
    assert_eq!(counts(&fair, event).await, [(0, 0); 6]);
    let fair = later(fair, "2026-09-28T09:00");
    make_dates(fair.service()).await.unwrap();
    assert_eq!(counts(&fair, event).await, [(0, 0); 8]);
}
both!(erased_they_are_on_no_date_and_on_no_new_one);

/// While people say that they come every time and one of them is erased, dates are made: nobody has two places on a date,
/// and no date has more people than places.
async fn at_once_with_new_dates(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let event = fair.series("week", OCTOBER).await;
    let shift = fair.add_each(event, "koffie schenken", 3).await;
    let fair = std::sync::Arc::new(later(fair, "2026-09-28T09:00"));
    let first = fair.every(shift, "Samira", &number(99)).await;
    let joins: Vec<_> = (0..10)
        .map(|n| {
            let fair = std::sync::Arc::clone(&fair);
            tokio::spawn(async move { fair.every(shift, "Noor", &number(n)).await })
        })
        .collect();
    let ahead = std::sync::Arc::clone(&fair);
    let made = tokio::spawn(async move { make_dates(ahead.service()).await.unwrap() });
    let mine = fair.mine(first).await;
    erase_all(fair.service(), Principal::Anonymous, &mine).await.unwrap();
    for one in joins {
        one.await.unwrap();
    }
    assert_eq!(made.await.unwrap(), 2);
    make_dates(fair.service()).await.unwrap();
    assert_eq!(counts(&fair, event).await, [(3, 7); 8]);
    let place = &fair.village.place;
    let twice = "SELECT COUNT(*) FROM (SELECT 1 FROM sign_up GROUP BY shift_id, subject_id HAVING COUNT(*) > 1) d";
    assert_eq!(place.number(twice).await, 0);
    assert_eq!(place.number("SELECT COUNT(*) FROM sign_up").await, 80);
}
both!(at_once_with_new_dates);

//! What is on again and again: a date is an event of its own, the clock of the town stays where it is, and what was done to one
//! date is never undone by the next.
use buurtraat::{
    service::{
        Principal, Service,
        asking::{Near, Where, find_place, near},
        joining::{
            EventChange, NewEvent, ShiftChange, call_off_each, call_off_event, call_off_following, change_each,
            change_event, change_following, event_calendar, get_joining, list_dates, list_todo, make_dates, make_event,
        },
        moderation::{hide_text, put_text_back},
    },
    storage::{EventRecord, PublicText},
};
use uuid::Uuid;

use super::fair::{Fair, fair, number};
use crate::{
    acting::{Village, codes},
    support::{Place, both},
};

const OCTOBER: [&str; 2] = ["zaterdag 3 oktober", "31-12-2026"];
/// Six dates are within reach in the middle of September, one of them on the night in which the clock is put back.
const SATURDAYS: [&str; 6] = [
    "2026-10-03T13:30:00",
    "2026-10-10T13:30:00",
    "2026-10-17T13:30:00",
    "2026-10-24T13:30:00",
    "2026-10-31T13:30:00",
    "2026-11-07T13:30:00",
];

async fn dates(service: &Service, event: Uuid) -> Vec<EventRecord> {
    let event = get_joining(service, event).await.unwrap().event;
    list_dates(service, &event).await.unwrap()
}

async fn days(service: &Service, event: Uuid) -> Vec<String> {
    dates(service, event).await.into_iter().map(|date| date.starts_local).collect()
}

/// The same fair on a later day.
fn later(fair: Fair, at: &str) -> Fair {
    let service = fair.village.at(at);
    Fair { village: Village { service, ..fair.village }, ..fair }
}

async fn dates_are_made_ahead_and_the_clock_stays(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let event = fair.series("week", OCTOBER).await;
    assert_eq!(days(fair.service(), event).await, SATURDAYS);
    let all = dates(fair.service(), event).await;
    let hours: Vec<i64> = all.windows(2).map(|two| (two[1].starts_at - two[0].starts_at).num_hours()).collect();
    assert_eq!(hours, [168, 168, 168, 169, 168], "an hour more over the night in October");
    assert_eq!(all[0].rrule, "FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231T225900Z");
    assert_eq!(make_dates(fair.service()).await.unwrap(), 0, "all of them are there");
    let entry = event_calendar(fair.service(), all[4].id).await.unwrap();
    assert!(entry.contains("DTSTART;TZID=Europe/Amsterdam:20261031T133000"), "{entry}");
    assert!(entry.contains(&format!("UID:{}@buurtraat", all[4].id)) && !entry.contains("FREQ=WEEKLY;BYDAY"), "{entry}");

    let shift = fair.add_each(event, "koffie schenken", 2).await;
    let fair = later(fair, "2026-09-28T09:00");
    assert_eq!((make_dates(fair.service()).await.unwrap(), make_dates(fair.service()).await.unwrap()), (2, 0));
    let all = dates(fair.service(), event).await;
    assert_eq!((all.len(), all[7].starts_local.as_str()), (8, "2026-11-21T13:30:00"));
    let new = fair.shift_at(all[7].id).await;
    let first = fair.service().store.find_shift(shift).await.unwrap().unwrap();
    assert_eq!((new.role.as_str(), new.most, new.taken), ("koffie schenken", 2, 0));
    assert_eq!(new.ends_at - new.starts_at, first.ends_at - first.starts_at);
    let host = fair.service().store.find_host(all[7].municipality_id, all[7].id).await.unwrap();
    assert_eq!(host.unwrap().worker_id, fair.village.member.worker, "the same person looks after it");
    let seen = get_joining(fair.service(), all[7].id).await.unwrap();
    assert_eq!(seen.host.unwrap().name, "Bo", "and the same is called");
    assert_eq!(
        seen.location.unwrap().street,
        get_joining(fair.service(), event).await.unwrap().location.unwrap().street
    );

    let fair = later(fair, "2026-12-20T09:00");
    make_dates(fair.service()).await.unwrap();
    assert_eq!(days(fair.service(), event).await, ["2026-12-26T13:30:00"], "none in the past, none after the last day");
}
both!(dates_are_made_ahead_and_the_clock_stays);

async fn only_the_next_date_stands_in_lists(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let (service, own) = (fair.service(), fair.village.who());
    let event = fair.series("week", OCTOBER).await;
    fair.add_each(event, "koffie schenken", 1).await;
    let all = dates(service, event).await;
    let found = async || {
        let place = find_place(service, &Where::Typed("2600AB".into())).await.unwrap();
        let categories = service.store.taxonomy().terms().iter().map(|term| term.code.to_string()).collect();
        let asked = Near { categories, limit: 100, ..Near::about("", 30.0) };
        let answer = near(service, Principal::Anonymous, &place, &asked).await.unwrap();
        let ids = answer.suggestions.iter().map(|one| one.suggestion.id.as_uuid());
        ids.filter(|id| all.iter().any(|date| date.id == *id)).collect::<Vec<_>>()
    };
    let todo = async || {
        let todo = list_todo(service).await.unwrap();
        todo.iter().filter(|one| one.event.series_id.is_some()).map(|one| one.event.id).collect::<Vec<_>>()
    };
    assert_eq!((found().await, todo().await), (vec![all[0].id], vec![all[0].id]));
    // Full this time: help is looked for the next time, while people still come to the first.
    fair.joins(fair.shift_at(all[0].id).await.id, &number(1)).await;
    assert_eq!((found().await, todo().await), (vec![all[0].id], vec![all[1].id]));
    call_off_event(service, own, event, "De zaal is dicht.").await.unwrap();
    assert_eq!((found().await, todo().await), (vec![all[1].id], vec![all[1].id]));
    assert_eq!(days(service, event).await, SATURDAYS[1..]);
    let fair = later(fair, "2026-10-20T09:00");
    assert_eq!(list_todo(fair.service()).await.unwrap()[0].event.id, all[3].id, "those that were are left out");
}
both!(only_the_next_date_stands_in_lists);

async fn what_was_done_to_one_date_stays(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let (service, own) = (fair.service(), fair.village.who());
    let event = fair.series("week", OCTOBER).await;
    fair.add_each(event, "koffie schenken", 2).await;
    let all = dates(service, event).await;
    call_off_event(service, own, all[5].id, "De zaal is dicht.").await.unwrap();
    let sunday = EventChange { day: "11-10-2026".into(), ..EventChange::of(&all[1]) };
    change_event(service, own, all[1].id, &sunday).await.unwrap();
    assert_eq!(make_dates(service).await.unwrap(), 0, "neither is made again");

    // Later and elsewhere from the third on: the first two stay, the one that was called off stays called off.
    let hours = EventChange {
        from: "15:00".into(),
        to: "17:00".into(),
        place: "Dorpsstraat".into(),
        ..EventChange::of(&all[2])
    };
    change_following(service, own, all[2].id, &hours).await.unwrap();
    let wanted =
        [SATURDAYS[0], "2026-10-11T13:30:00", "2026-10-17T15:00:00", "2026-10-24T15:00:00", "2026-10-31T15:00:00"];
    assert_eq!(days(service, event).await, wanted);
    let moved = fair.shift_at(all[4].id).await;
    assert_eq!(
        moved.starts_at.to_rfc3339(),
        "2026-10-31T13:30:00+00:00",
        "half past two: what there is to do moves along"
    );
    assert_eq!(get_joining(service, all[4].id).await.unwrap().location.unwrap().street, "Dorpsstraat");
    let fair = later(fair, "2026-10-12T09:00");
    make_dates(fair.service()).await.unwrap();
    let now = dates(fair.service(), event).await;
    assert_eq!(now[3].starts_local, "2026-11-14T15:00:00", "a week was called off, and comes back no more");
    assert_eq!(get_joining(fair.service(), now[3].id).await.unwrap().location.unwrap().street, "Dorpsstraat");
    assert_eq!(fair.shift_at(now[3].id).await.starts_at.to_rfc3339(), "2026-11-14T13:30:00+00:00");

    // From the fourth on it is on Sundays.
    let sunday = EventChange { day: "25-10-2026".into(), ..EventChange::of(&now[1]) };
    change_following(fair.service(), own, now[1].id, &sunday).await.unwrap();
    let days = days(fair.service(), event).await;
    assert_eq!(days[..4], ["2026-10-17T15:00:00", "2026-10-25T15:00:00", "2026-11-01T15:00:00", "2026-11-15T15:00:00"]);
    assert_eq!(dates(fair.service(), event).await[1].rrule, "FREQ=WEEKLY;BYDAY=SU;UNTIL=20261231T225900Z");
    call_off_following(fair.service(), own, now[2].id, "Wij stoppen.").await.unwrap();
    call_off_following(fair.service(), own, now[2].id, "Wij stoppen.").await.unwrap();
    let fair = later(fair, "2026-10-20T09:00");
    assert_eq!(make_dates(fair.service()).await.unwrap(), 0);
    assert_eq!(self::days(fair.service(), event).await, ["2026-10-25T15:00:00"]);
}
both!(what_was_done_to_one_date_stays);

async fn something_to_do_changes_on_all_that_follow(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let (service, own) = (fair.service(), fair.village.who());
    let event = fair.series("two-weeks", OCTOBER).await;
    fair.add_each(event, "koffie schenken", 2).await;
    let all = dates(service, event).await;
    assert_eq!(all.iter().map(|date| &date.starts_local[5..10]).collect::<Vec<_>>(), ["10-03", "10-17", "10-31"]);
    let second = fair.shift_at(all[1].id).await;
    for n in 1..=2 {
        fair.joins(fair.shift_at(all[2].id).await.id, &number(n)).await;
    }
    let fewer = ShiftChange { most: "1".into(), ..ShiftChange::of(&second) };
    assert_eq!(codes(change_each(service, own, (all[1].id, second.id), &fewer).await), ["shift-taken"]);
    assert_eq!(fair.shift_at(all[1].id).await.most, 2, "on none of them");
    let change =
        ShiftChange { role: "thee zetten".into(), from: "13:15".into(), most: "4".into(), ..ShiftChange::of(&second) };
    change_each(service, own, (all[1].id, second.id), &change).await.unwrap();
    let mut roles = Vec::new();
    for date in &all {
        let shift = fair.shift_at(date.id).await;
        roles.push((shift.role, shift.most, shift.starts_at.format("%H:%M").to_string()));
    }
    let tea = |hour: &str| ("thee zetten".to_owned(), 4, hour.to_owned());
    assert_eq!(roles, [("koffie schenken".to_owned(), 2, "11:00".to_owned()), tea("11:15"), tea("12:15")]);
    call_off_each(service, own, (all[2].id, fair.shift_at(all[2].id).await.id), "Er is een automaat.").await.unwrap();
    assert!(fair.shift_at(all[2].id).await.ended_at.is_some() && fair.shift_at(all[1].id).await.ended_at.is_none());
    let fair = later(fair, "2026-10-12T09:00");
    make_dates(fair.service()).await.unwrap();
    let new = dates(fair.service(), event).await.pop().unwrap();
    assert!(get_joining(fair.service(), new.id).await.unwrap().shifts.is_empty(), "nor on those that come");
}
both!(something_to_do_changes_on_all_that_follow);

async fn what_is_hidden_is_hidden_on_every_date(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let (service, own) = (fair.service(), fair.village.who());
    let event = fair.series("week", OCTOBER).await;
    let all = dates(service, event).await;
    hide_text(service, own, (PublicText::Event, all[2].id), "Reclame").await.unwrap();
    for date in &all {
        assert!(get_joining(service, date.id).await.is_err(), "{}", date.starts_local);
    }
    let fair = later(fair, "2026-09-28T09:00");
    assert_eq!(make_dates(fair.service()).await.unwrap(), 0, "and no new one shows it");
    put_text_back(fair.service(), own, (PublicText::Event, event)).await.unwrap();
    assert_eq!(days(fair.service(), event).await, SATURDAYS);
    assert_eq!(make_dates(fair.service()).await.unwrap(), 2);
}
both!(what_is_hidden_is_hidden_on_every_date);

async fn every_fault_of_how_often(place: Place) {
    let fair_of = Fair::for_people(place, 1).await;
    let (service, own) = (fair_of.service(), fair_of.village.who());
    for (repeat, until, wanted) in [
        ("soms", "31-12-2026", "event-repeat"),
        ("week", "", "event-until"),
        ("week", "20-11-2026", "event-until"),
        ("month", "31-12-2027", "event-until"),
    ] {
        let new = NewEvent { repeat: repeat.into(), until: until.into(), ..fair() };
        assert_eq!(codes(make_event(service, own, &new).await.map(drop)), [wanted], "{repeat} {until}");
    }
    let once = NewEvent { repeat: "once".into(), until: "31-12-2026".into(), ..fair() };
    let once = make_event(service, own, &once).await.unwrap();
    assert_eq!(get_joining(service, once).await.unwrap().event.series_id, None);
    // Without a year it is one to come.
    let far = fair_of.series("month", ["zaterdag 21 november", "26 juni"]).await;
    assert!(dates(service, far).await[0].rrule.ends_with("BYDAY=3SA;UNTIL=20270626T215900Z"));
    assert_eq!(days(service, far).await, ["2026-11-21T13:30:00"], "the first is there however far it is");
}
both!(every_fault_of_how_often);

//! What was announced changes or is called off: nobody loses a place, everybody hears of it once, in their own way.
use std::sync::Arc;

use buurtraat::{
    mail::Smtp,
    service::{
        Principal, ServiceError, Staff,
        joining::{
            EventChange, NewShift, ShiftChange, State, add_shift, call_off_event, call_off_shift, change_event,
            change_shift, get_own, get_team_event, leave, list_todo, notices_to_call, say_told,
        },
        post::deliver,
    },
    storage::{EventRecord, ShiftRecord},
};

use super::fair::{Fair, number};
use crate::{
    acting::codes,
    support::{
        Place, both,
        post_office::{Manner, PostOffice},
    },
};

const MAILS: &str = "SELECT COUNT(*) FROM outbox WHERE channel = 'mail'";

async fn event(fair: &Fair) -> EventRecord {
    get_team_event(fair.service(), fair.village.who(), fair.event).await.unwrap().joining.event
}

fn most(shift: &ShiftRecord, most: &str) -> ShiftChange {
    ShiftChange { most: most.into(), ..ShiftChange::of(shift) }
}

fn local(at: chrono::DateTime<chrono::Utc>) -> String {
    let zoned = jiff::Timestamp::from_second(at.timestamp()).unwrap().in_tz("Europe/Amsterdam").unwrap();
    zoned.strftime("%Y-%m-%d %H:%M").to_string()
}

async fn more_places_go_to_who_waits_and_fewer_throw_nobody_out(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let (service, own) = (fair.service(), fair.village.who());
    let mut all = Vec::new();
    for n in 0..4 {
        all.push(fair.joins(fair.shift, &number(n)).await);
    }
    let ids = (fair.event, fair.shift);
    change_shift(service, own, ids, &most(&fair.counts().await, "3")).await.unwrap();
    let mut stand = Vec::new();
    for one in &all {
        stand.push(fair.promise(*one).await.state);
    }
    assert_eq!(stand, [State::Confirmed, State::Offered, State::Offered, State::Waiting]);
    let fewer = change_shift(service, own, ids, &most(&fair.counts().await, "2")).await;
    let Err(ServiceError::Invalid(faults)) = fewer else { panic!("{fewer:?}") };
    assert_eq!((faults[0].code, faults[0].args[0].1.as_str()), ("shift-taken", "3"), "it says how many have a place");
    leave(service, &fair.mine(all[1]).await, all[1].sign_up).await.unwrap();
    leave(service, &fair.mine(all[3]).await, all[3].sign_up).await.unwrap();
    change_shift(service, own, ids, &most(&fair.counts().await, "2")).await.unwrap();
    let counts = fair.counts().await;
    assert_eq!((counts.most, counts.taken, counts.waiting, counts.sequence), (2, 2, 0, 0), "a maximum tells nobody");
    assert!(notices_to_call(service, own).await.unwrap().is_empty());
}
both!(more_places_go_to_who_waits_and_fewer_throw_nobody_out);

async fn another_day_moves_all_and_tells_each_once(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let (service, own) = (fair.service(), fair.village.who());
    let called = fair.joins(fair.shift, &number(1)).await;
    let mailed = fair.joins(fair.shift, "noor@voorbeeld.example").await;
    let before = fair.village.place.number(MAILS).await;
    let change = EventChange {
        day: "zaterdag 28 november".into(),
        from: "14:00".into(),
        to: "16:00".into(),
        ..EventChange::default()
    };
    change_event(service, own, fair.event, &change).await.unwrap();
    change_event(service, own, fair.event, &change).await.unwrap();
    let (now, shift) = (event(&fair).await, fair.counts().await);
    assert_eq!((local(now.starts_at), local(now.ends_at)), ("2026-11-28 14:00".into(), "2026-11-28 16:00".into()));
    assert_eq!(now.starts_local, "2026-11-28T14:00:00");
    assert_eq!((local(shift.starts_at), shift.sequence), ("2026-11-28 13:00".into(), 1), "half an hour later too");
    assert_eq!(fair.village.place.number(MAILS).await, before + 1, "once");
    let calls = notices_to_call(service, own).await.unwrap();
    assert_eq!((calls.len(), calls[0].0.id, calls[0].0.notice.as_str()), (1, called.sign_up, "changed"));
    assert_eq!(calls[0].1.phone.as_deref(), Some("+31610000001"));
    assert_eq!(
        (fair.promise(called).await.state, fair.promise(mailed).await.state),
        (State::Confirmed, State::Waiting)
    );
    say_told(service, own, (fair.event, called.sign_up)).await.unwrap();
    assert!(notices_to_call(service, own).await.unwrap().is_empty());
    let place = EventChange { place: "Dorpsstraat".into(), ..EventChange::of(&now) };
    change_event(service, own, fair.event, &place).await.unwrap();
    change_event(service, own, fair.event, &place).await.unwrap();
    let joining = get_team_event(service, own, fair.event).await.unwrap().joining;
    assert_eq!(joining.location.unwrap().street, "Dorpsstraat");
    assert_eq!((fair.counts().await.sequence, joining.change.unwrap().sequence), (2, 2), "another place is told too");
    assert_eq!(fair.village.place.number(MAILS).await, before + 2);
    let entry = "SELECT COUNT(*) FROM offer_entry WHERE what = 'event' AND ends_at_s = 1795878000";
    assert_eq!(fair.village.place.number(entry).await, 1, "matching knows when it ends");
}
both!(another_day_moves_all_and_tells_each_once);

async fn called_off_everybody_hears_why(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let (service, own) = (fair.service(), fair.village.who());
    let called = fair.joins(fair.shift, &number(1)).await;
    let mailed = fair.joins(fair.shift, "noor@voorbeeld.example").await;
    let other = fair.add("koffie schenken", ["2 uur", "3 uur"], 2).await;
    let there = fair.joins(other, &number(2)).await;
    let before = fair.village.place.number(MAILS).await;
    assert_eq!(codes(call_off_shift(service, own, (fair.event, fair.shift), " ").await), ["why-missing"]);
    assert_eq!(codes(call_off_event(service, own, fair.event, &"x".repeat(201)).await), ["why-long"]);
    for _ in 0..2 {
        call_off_shift(service, own, (fair.event, fair.shift), "De tafels zijn er al.").await.unwrap();
    }
    assert_eq!(fair.village.place.number(MAILS).await, before + 1);
    let promise = fair.promise(called).await;
    assert_eq!((promise.state, promise.todo.shift.why.as_str()), (State::CalledOff, "De tafels zijn er al."));
    assert_eq!(fair.promise(mailed).await.state, State::CalledOff);
    let counts = fair.counts().await;
    assert_eq!((counts.taken, counts.waiting, counts.sequence), (0, 0, 1));
    assert_eq!(codes(fair.tries(fair.shift, "Kees", &number(3), "").await.map(drop)), ["shift-over"]);
    assert_eq!(fair.promise(there).await.state, State::Confirmed, "the other goes on");
    for _ in 0..2 {
        call_off_event(service, own, fair.event, "De zaal is dicht.").await.unwrap();
    }
    assert_eq!(fair.promise(there).await.state, State::CalledOff);
    let calls = notices_to_call(service, own).await.unwrap();
    assert!(calls.len() == 2 && calls.iter().all(|(one, _)| one.notice == "called-off"), "{calls:?}");
    assert!(list_todo(service).await.unwrap().is_empty());
    let entries = "SELECT COUNT(*) FROM offer_entry WHERE what = 'event' AND withdrawn";
    assert_eq!(fair.village.place.number(entries).await, 1, "nobody finds it");
    let own_page = get_own(service, fair.mine(called).await).await.unwrap();
    assert_eq!(own_page.promises.len(), 1, "still on their own page");
    let seen = get_team_event(service, own, fair.event).await.unwrap();
    assert_eq!(
        (seen.people.len(), seen.may_add, seen.joining.change.unwrap().why.as_str()),
        (3, false, "De zaal is dicht.")
    );
    let late = add_shift(service, own, fair.event, &NewShift::default()).await;
    assert_eq!(codes(late), ["event-over"]);
    assert_eq!(codes(change_event(service, own, fair.event, &EventChange::default()).await), ["event-over"]);
}
both!(called_off_everybody_hears_why);

async fn only_the_team_that_looks_after_it_changes_it(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let service = fair.service();
    let other =
        Principal::Staff(Staff { team: Some(service.new_id()), worker: service.new_id(), ..fair.village.member });
    let change = EventChange::of(&event(&fair).await);
    for (who, wanted) in [(other, true), (Principal::Anonymous, false)] {
        let tried = [
            change_event(service, who, fair.event, &change).await,
            change_shift(service, who, (fair.event, fair.shift), &most(&fair.counts().await, "9")).await,
            call_off_event(service, who, fair.event, "Zomaar.").await,
            call_off_shift(service, who, (fair.event, fair.shift), "Zomaar.").await,
        ];
        for one in tried {
            assert_eq!(matches!(one, Err(ServiceError::NotFound)), wanted, "{one:?}");
            assert!(one.is_err());
        }
    }
    let own = fair.village.who();
    let wrong = EventChange { day: "gisteren".into(), from: "x".into(), to: "y".into(), place: "2699ZZ".into() };
    let faults = codes(change_event(service, own, fair.event, &wrong).await);
    assert_eq!(faults.len(), 4, "all at once: {faults:?}");
    let wrong = ShiftChange::default();
    let faults = codes(change_shift(service, own, (fair.event, fair.shift), &wrong).await);
    assert_eq!(faults, ["shift-role-missing", "shift-time", "shift-time", "shift-people", "shift-people"]);
    assert_eq!(fair.counts().await.sequence, 0);
}
both!(only_the_team_that_looks_after_it_changes_it);

/// Fifty sign up while the maximum goes up and down and the shift is called off: no place too many, nobody forgotten.
async fn at_once_with_who_signs_up(place: Place) {
    let fair = Arc::new(Fair::for_people(place, 3).await);
    let joins: Vec<_> = (0..50)
        .map(|n| {
            let fair = Arc::clone(&fair);
            tokio::spawn(async move { fair.tries(fair.shift, "Samira", &number(n), "").await.is_ok() })
        })
        .collect();
    for wanted in ["6", "9", "4"] {
        let (service, own) = (fair.service(), fair.village.who());
        match change_shift(service, own, (fair.event, fair.shift), &most(&fair.counts().await, wanted)).await {
            Ok(()) => {}
            Err(fault) => assert_eq!(codes(Err::<(), _>(fault)), ["shift-taken"]),
        }
        let counts = fair.counts().await;
        assert!(counts.taken <= counts.most, "{counts:?}");
    }
    let (service, own) = (fair.service(), fair.village.who());
    call_off_event(service, own, fair.event, "De zaal is dicht.").await.unwrap();
    let mut signed = 0;
    for one in joins {
        signed += i64::from(one.await.unwrap());
    }
    let place = &fair.village.place;
    let off = place.number("SELECT COUNT(*) FROM sign_up WHERE state = 'called-off' AND notice = 'called-off'").await;
    assert_eq!(off, signed, "whoever signed up is rung");
    let counts = fair.counts().await;
    assert_eq!((counts.taken, counts.waiting), (0, 0));
    println!("changing signed={signed} told={off}");
}
both!(at_once_with_who_signs_up);

async fn whom_no_message_reaches_is_rung(place: Place) {
    let fair = Fair::for_people(place, 2).await;
    let (service, own) = (fair.service(), fair.village.who());
    let lost = fair.joins(fair.shift, "weg@voorbeeld.example").await;
    fair.joins(fair.shift, "noor@voorbeeld.example").await;
    call_off_shift(service, own, (fair.event, fair.shift), "De tafels zijn er al.").await.unwrap();
    assert!(notices_to_call(service, own).await.unwrap().is_empty(), "both are told by mail");
    let office = PostOffice::that(Manner::Knows).await;
    let smtp = Smtp::new(&office.url, "Wijkteam <team@voorbeeld.example>", None).unwrap();
    deliver(service, &smtp).await.unwrap();
    let calls = notices_to_call(service, own).await.unwrap();
    assert_eq!(calls.iter().map(|(one, _)| one.id).collect::<Vec<_>>(), [lost.sign_up]);
}
both!(whom_no_message_reaches_is_rung);

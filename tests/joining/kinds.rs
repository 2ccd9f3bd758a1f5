//! What there is to do without a set time: when it suits somebody before a day, or as long as it is needed.
use buurtraat::{
    service::{
        Service,
        joining::{
            EventChange, Kind, NewShift, ShiftChange, State, add_shift, change_event, change_shift, list_todo,
            shift_calendar, shift_hours, shift_words,
        },
    },
    storage::ShiftRecord,
    text::Lang,
};

use super::fair::{Fair, number};
use crate::{
    acting::codes,
    support::{Place, both},
};

fn new(kind: &str, role: &str, before: &str) -> NewShift {
    let [kind, role, before, least, most] = [kind, role, before, "1", "2"].map(str::to_owned);
    NewShift { kind, role, before, least, most, ..NewShift::default() }
}

async fn added(fair: &Fair, new: &NewShift) -> ShiftRecord {
    add_shift(fair.service(), fair.village.who(), fair.event, new).await.unwrap();
    let shard = fair.village.member.municipality;
    let all = fair.service().store.shifts_of_events(shard, &[fair.event]).await.unwrap();
    all.into_iter().find(|shift| shift.role == new.role).unwrap()
}

fn said(service: &Service, shift: &ShiftRecord) -> [String; 2] {
    [shift_hours(service, Lang::Nl, shift), shift_words(service, Lang::Nl, shift)]
}

async fn without_a_set_time(place: Place) {
    let fair = Fair::for_people(place, 2).await;
    let (service, own) = (fair.service(), fair.village.who());
    let flexible = added(&fair, &new("flexible", "kleren uitzoeken", "vrijdag 20 november")).await;
    let open = added(&fair, &new("open", "posters ophangen", "")).await;
    assert_eq!((Kind::of(&flexible), Kind::of(&open)), (Kind::Flexible, Kind::Open));
    let [hours, words] = said(service, &flexible);
    assert_eq!(hours, "Wanneer het u past, uiterlijk vrijdag 20 november");
    assert_eq!(words, "uiterlijk vrijdag 20 november: kleren uitzoeken");
    assert_eq!(said(service, &open), ["Wanneer het u past", "wanneer het u past: posters ophangen"]);
    let entry = shift_calendar(service, flexible.id).await.unwrap();
    assert!(entry.contains("DTSTART;VALUE=DATE:20261120") && entry.contains("DTEND;VALUE=DATE:20261121"), "{entry}");
    assert!(!shift_calendar(service, open.id).await.unwrap().contains("VEVENT"), "no time, no entry");

    let one = fair.joins(flexible.id, &number(1)).await;
    fair.joins(open.id, &number(1)).await;
    let set = fair.joins(fair.shift, &number(1)).await;
    assert!(fair.promise(one).await.overlaps.is_empty() && fair.promise(set).await.overlaps.is_empty());
    let todo: Vec<_> = list_todo(service).await.unwrap().into_iter().map(|todo| todo.shift.id).collect();
    assert!(todo.contains(&flexible.id) && todo.contains(&open.id));

    // The event moves a week: the last day with it, what has no time goes on until it is over.
    let moved =
        EventChange { day: "28-11-2026".into(), from: "13:30".into(), to: "15:30".into(), ..EventChange::default() };
    change_event(service, own, fair.event, &moved).await.unwrap();
    let now = |id| async move { service.store.find_shift(id).await.unwrap().unwrap() };
    let (flexible, open) = (now(flexible.id).await, now(open.id).await);
    assert_eq!(said(service, &flexible)[0], "Wanneer het u past, uiterlijk vrijdag 27 november");
    assert_eq!((open.ends_at.timestamp(), open.sequence), (1_795_876_200, 0), "nobody need hear of that");
    let change = ShiftChange { before: "donderdag 26 november".into(), ..ShiftChange::of(&flexible) };
    change_shift(service, own, (fair.event, flexible.id), &change).await.unwrap();
    assert_eq!(said(service, &now(flexible.id).await)[0], "Wanneer het u past, uiterlijk donderdag 26 november");
    assert_eq!(fair.promise(one).await.state, State::Confirmed);

    let late = fair.village.at("2026-11-27T00:01");
    let after = Fair { village: crate::acting::Village { service: late, ..fair.village }, ..fair };
    assert_eq!(codes(after.tries(flexible.id, "Noor", &number(3), "").await.map(drop)), ["shift-over"]);
    after.tries(open.id, "Noor", &number(3), "").await.unwrap();
}
both!(without_a_set_time);

async fn every_fault_of_a_kind(place: Place) {
    let fair = Fair::for_people(place, 2).await;
    let (service, own) = (fair.service(), fair.village.who());
    for (kind, before, wanted) in
        [("flexible", "", "shift-before"), ("flexible", "gisteren", "shift-before"), ("soms", "", "shift-kind")]
    {
        let refused = add_shift(service, own, fair.event, &new(kind, "iets", before)).await;
        assert_eq!(codes(refused), [wanted], "{kind} {before}");
    }
}
both!(every_fault_of_a_kind);

//! The team that looks after an event sees who comes; another does not. Who must be called stands on Vandaag.
use buurtraat::service::{
    Principal, ServiceError, Staff,
    joining::{
        NewEvent, NewShift, State, add_shift, get_team_event, leave, list_team_events, make_event, offers_to_call,
        say_for, say_no_show,
    },
};

use super::fair::{Fair, fair, number};
use crate::{
    acting::codes,
    support::{
        Place, both,
        town::{import, order},
    },
};

async fn names_are_for_the_team_that_looks_after_it(place: Place) {
    let fair = Fair::for_people(place, 2).await;
    let signed = fair.joins(fair.shift, &number(1)).await;
    let (service, own) = (fair.service(), fair.village.who());
    let seen = get_team_event(service, own, fair.event).await.unwrap();
    assert!(seen.is_theirs && seen.people.len() == 1);
    assert_eq!(seen.people[0].details.person.as_deref(), Some("Samira"));
    let colleague = Principal::Staff(fair.village.colleague);
    assert_eq!(get_team_event(service, colleague, fair.event).await.unwrap().people.len(), 1, "of the same team");
    let other =
        Principal::Staff(Staff { team: Some(service.new_id()), worker: service.new_id(), ..fair.village.member });
    let seen = get_team_event(service, other, fair.event).await.unwrap();
    assert!(!seen.is_theirs && !seen.may_add && seen.people.is_empty(), "another team sees numbers only");
    let ids = (fair.event, signed.sign_up);
    assert!(matches!(say_no_show(service, other, ids, true).await, Err(ServiceError::NotFound)));
    assert!(matches!(add_shift(service, other, fair.event, &NewShift::default()).await, Err(ServiceError::NotFound)));
    assert!(get_team_event(service, Principal::Anonymous, fair.event).await.is_err());
    say_no_show(service, own, ids, true).await.unwrap();
    assert!(fair.promise(signed).await.row.no_show);
    say_no_show(service, own, ids, false).await.unwrap();
    assert!(!fair.promise(signed).await.row.no_show);
    assert_eq!(list_team_events(service, own).await.unwrap()[0].shifts[0].taken, 1);
}
both!(names_are_for_the_team_that_looks_after_it);

async fn who_waited_and_gave_a_number_is_called(place: Place) {
    let fair = Fair::for_people(place, 1).await;
    let (service, own) = (fair.service(), fair.village.who());
    let first = fair.joins(fair.shift, &number(1)).await;
    let [second, third] = [fair.joins(fair.shift, &number(2)).await, fair.joins(fair.shift, &number(3)).await];
    assert!(offers_to_call(service, own).await.unwrap().is_empty());
    leave(service, &fair.mine(first).await, first.sign_up).await.unwrap();
    let calls = offers_to_call(service, own).await.unwrap();
    assert_eq!((calls.len(), calls[0].0.id), (1, second.sign_up));
    assert_eq!(calls[0].1.phone.as_deref(), Some("+31610000002"));
    say_for(service, own, (fair.event, second.sign_up), false).await.unwrap();
    assert_eq!(offers_to_call(service, own).await.unwrap()[0].0.id, third.sign_up, "the next");
    say_for(service, own, (fair.event, third.sign_up), true).await.unwrap();
    assert!(offers_to_call(service, own).await.unwrap().is_empty());
    assert_eq!(fair.promise(third).await.state, State::Confirmed);
}
both!(who_waited_and_gave_a_number_is_called);

async fn an_event_says_all_its_faults_at_once(place: Place) {
    let village = Fair::for_people(place, 1).await;
    let (service, own) = (village.service(), village.village.who());
    let empty = codes(make_event(service, own, &NewEvent::default()).await.map(drop));
    let wanted = [
        "event-name",
        "event-organiser",
        "event-person",
        "phone-wrong",
        "event-day",
        "shift-time",
        "shift-time",
        "place-missing",
    ];
    assert_eq!(empty, wanted);
    let wrong = NewEvent { to: "1 uur".into(), ..fair() };
    assert_eq!(codes(make_event(service, own, &wrong).await.map(drop)), ["shift-ends"]);
    let gone = NewEvent { day: "1 januari 2020".into(), ..fair() };
    assert_eq!(codes(make_event(service, own, &gone).await.map(drop)), ["event-day"]);
    let once = NewEvent { idempotency_key: "once".into(), ..fair() };
    let made = make_event(service, own, &once).await.unwrap();
    assert_eq!(make_event(service, own, &once).await.unwrap(), made);
    let shift = codes(add_shift(service, own, made, &NewShift::default()).await);
    assert_eq!(shift, ["shift-role-missing", "shift-time", "shift-time", "shift-people", "shift-people"]);
    let [role, from, to, least, most] = ["koffie", "14:00", "13:00", "3", "2"].map(str::to_owned);
    let upside_down = NewShift { role, from, to, least, most, ..NewShift::default() };
    assert_eq!(codes(add_shift(service, own, made, &upside_down).await), ["shift-ends", "shift-most"]);
    assert!(make_event(service, Principal::Anonymous, &once).await.is_err());
}
both!(an_event_says_all_its_faults_at_once);

/// Where, as people say it: by the name of a place. Of two with one name it is asked which.
async fn an_event_is_where_its_name_says(place: Place) {
    let fair_of = Fair::for_people(place, 1).await;
    let (service, own) = (fair_of.service(), fair_of.village.who());
    let at = async |typed: &str| {
        let event = make_event(service, own, &NewEvent { place: typed.into(), ..fair() }).await?;
        let seen = get_team_event(service, own, event).await?;
        Ok::<_, ServiceError>(seen.joining.location.map(|at| at.street).unwrap_or_default())
    };
    assert_eq!(at("open schuur").await.unwrap(), "Open Schuur, Dorpsstraat 3");
    assert_eq!(at("Open Schuur, Dorpsstraat 3").await.unwrap(), "Open Schuur, Dorpsstraat 3");
    assert!(at("WINKEL dorpsstraat").await.unwrap().starts_with("Winkel Dorpsstraat"), "one from the map");
    assert_eq!(at("Dorpsstraat 2").await.unwrap(), "Dorpsstraat 2", "a street is a street");
    let second = "id;soort;naam;categorie;hulp;straat;huisnummer;postcode;plaats;telefoon;contactpersoon;plekken;vrij\n\
                  w9;organisatie;Open Schuur;werkervaring;plek;Dorpsstraat;1;2600AB;Dorp;;;;\n";
    import(service, "partners", &order(&fair_of.village.place.write("second", second))).await;
    assert_eq!(codes(at("Open Schuur").await.map(drop)), ["venue-choose"]);
    assert_eq!(at("Open Schuur, Dorpsstraat 1").await.unwrap(), "Open Schuur, Dorpsstraat 1");
}
both!(an_event_is_where_its_name_says);

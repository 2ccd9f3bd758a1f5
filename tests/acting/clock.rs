//! R9: what is due stands on the right day, what rests and what may be answered ends when it was said to, in the nights
//! of summer time, on a leap day, and when somebody moves the clock by an hour or a year.
use buurtraat::service::{
    Principal, Service,
    acting::{NewAsk, NewStep, Said, What, add_step, ask_network, find_ask, get_day, log_call, token_of},
    network::{get_partner, rest_partner},
    zone,
};
use jiff::{Timestamp, ToSpan, civil::Date};

use super::village::Village;
use crate::support::{Place, both};

/// Days on which something is due: an ordinary one, both nights of summer time, a leap day, a new year.
const DAYS: [&str; 5] = ["2026-09-16", "2026-10-25", "2027-03-28", "2028-02-29", "2027-01-01"];

fn date(day: &str) -> Date {
    day.parse().unwrap()
}

/// The village at a time of a day so many days away from `day`.
fn at(village: &Village, day: &str, away: i32, time: &str) -> Service {
    let that = date(day).checked_add(away.days()).unwrap();
    village.at(&format!("{that}T{time}"))
}

/// Times of a day at which is looked, the missing and the double hour of summer time among them.
const TIMES: [&str; 8] = ["00:00", "00:30", "01:59", "02:30", "03:00", "12:00", "23:00", "23:59"];

/// A step and calls for a day, one of them late and one just after it: on the page from its first minute, not before.
async fn due(village: &Village, day: &str) -> (usize, usize) {
    let need = village.need(&format!("zoekt plek voor {day}"), "nobody").await.id;
    let before = at(village, day, -1, "10:00");
    let what = format!("stap op {day}");
    let step = NewStep { what: what.clone(), day: day.to_owned(), idempotency_key: String::new() };
    add_step(&before, village.who(), need, &step).await.unwrap();
    let [here, later] = [0, 1].map(|more| date(day).checked_add(more.days()).unwrap().to_string());
    for (name, day, time) in [
        ("Open Schuur", &here, "10:00"),
        ("Werkplaats De Draai", &here, "23:30"),
        ("Winkel Dorpsstraat", &later, "00:30"),
    ] {
        let [answer, day, time] = ["call-back", day, time].map(str::to_owned);
        let said = Said { answer, day, time, ..Said::default() };
        log_call(&before, village.who(), (need, village.entry(name)), &said).await.unwrap();
    }
    let (mut cases, mut wrong) = (0, 0);
    for away in -1..=1 {
        for time in TIMES {
            if away < 0 && time < "10:00" {
                continue;
            }
            let page = get_day(&at(village, day, away, time), village.who()).await.unwrap();
            let own = page.waits.iter().filter(|one| one.need.id == need);
            let (mut steps, mut calls) = (0, 0);
            for one in own {
                match &one.what {
                    What::Step(said) if *said == what => steps += 1,
                    What::CallBack { .. } => {
                        let local = Timestamp::from_second(one.at.timestamp()).unwrap().to_zoned(zone());
                        let said = [(here.as_str(), 10), (here.as_str(), 23), (later.as_str(), 0)];
                        wrong += usize::from(!said.contains(&(local.date().to_string().as_str(), local.hour())));
                        calls += 1;
                    }
                    _ => {}
                }
            }
            let wanted = [(0, 0), (1, 2), (1, 3)][usize::try_from(away + 1).unwrap()];
            wrong += usize::from((steps, calls) != wanted);
            cases += 3;
        }
    }
    (cases, wrong)
}

/// The link for a resident's own people: open to the end of the second day after, and not at all once the clock shows a
/// moment before it was made.
async fn links(village: &Village, day: &str) -> (usize, usize) {
    let need = village.need(&format!("zoekt iemand voor {day}"), "family").await.id;
    let made = at(village, day, -1, "10:00");
    let [who, asks] = ["parent", "worker"].map(str::to_owned);
    let ask = NewAsk { who, asks, day: day.to_owned(), idempotency_key: String::new() };
    ask_network(&made, village.who(), need, &ask).await.unwrap();
    let row = village.service.store.find_network_ask(need).await.unwrap().unwrap();
    let token = token_of(&made, row.id);
    let (mut cases, mut wrong) = (0, 0);
    let moments = [
        (-1, "10:30", true),
        (0, "00:00", true),
        (2, "00:00", true),
        (2, "23:59", true),
        (3, "00:00", false),
        (3, "01:00", false),
        (-1, "09:00", false),
        (364, "10:00", false),
        (-366, "10:00", false),
    ];
    for (away, time, open) in moments {
        let found = find_ask(&at(village, day, away, time), &token).await.unwrap();
        wrong += usize::from(found.is_some() != open);
        cases += 1;
    }
    (cases, wrong)
}

/// A partner at rest: until the first minute of the day, a year when nobody says which.
async fn rests(village: &Village, day: &str) -> (usize, usize) {
    let rows = village.service.store.register_rows(village.member.municipality).await.unwrap();
    let Some(buurtraat::storage::Giver::Organization(giver)) = rows.first().map(|row| row.giver.clone()) else {
        panic!("an organization in the village")
    };
    let coordinator = Principal::Staff(village.colleague);
    let a_year_on = date(day).checked_add(1.year()).unwrap();
    let tomorrow = date(day).checked_add(1.days()).unwrap();
    let (mut cases, mut wrong) = (0, 0);
    for (typed, end) in [(String::new(), a_year_on), (tomorrow.to_string(), tomorrow)] {
        rest_partner(&at(village, day, 0, "12:00"), coordinator, giver.id, &typed).await.unwrap();
        let last = end.checked_sub(1.days()).unwrap();
        for (on, time, resting) in
            [(date(day), "12:00", true), (last, "23:59", true), (end, "00:00", false), (end, "01:00", false)]
        {
            let now = village.at(&format!("{on}T{time}"));
            let found = get_partner(&now, coordinator, giver.id).await.unwrap();
            wrong += usize::from(found.rest.is_some() != resting);
            cases += 1;
        }
    }
    (cases, wrong)
}

async fn r9_due_is_on_its_day(place: Place) {
    let village = Village::with_places(place, 3).await;
    let (mut cases, mut wrong) = (0, 0);
    for day in DAYS {
        for (more, bad) in [due(&village, day).await, links(&village, day).await, rests(&village, day).await] {
            cases += more;
            wrong += bad;
        }
    }
    println!("R9 {} due={cases} wrong={wrong}", village.place.kind.label());
    assert_eq!(wrong, 0);
}
both!(r9_due_is_on_its_day);

//! Asking around for a shift that lacks people: who is asked, how often, in which order, and what a yes does.
use std::sync::Arc;

use buurtraat::{
    mail::{Message, Sink},
    service::{
        Config, Service, ServiceError,
        joining::{State, Wanted, answer_asked, ask_around, ask_more, asks_of_event, find_asked, leave, tell_asked},
        mine::get_mine,
        network::{OwnOffer, offer_oneself, take_offer_back},
        post::deliver,
    },
    text::Lang,
};
use engine::domain::{Cell, NEED_RESOLUTION, Point};
use uuid::Uuid;

use super::fair::{Fair, number};
use crate::{
    acting::codes,
    support::{Kind, Place, both},
};

/// As it stands in a statement.
fn id(place: &Place, id: Uuid) -> String {
    if place.kind == Kind::Sqlite { format!("x'{}'", id.simple()) } else { format!("'{id}'") }
}

/// Somebody who said what they can do and was spoken to, so many times half a kilometre from the fair.
async fn helper(fair: &Fair, name: &str, reach: &str, steps: u32) -> Uuid {
    let [can_do, place, first_name, reach] = ["ik help graag", "2600AB", name, reach].map(str::to_owned);
    let new = OwnOffer { can_do, place, first_name, reach, ..OwnOffer::default() };
    let (_, subject) = offer_oneself(fair.service(), &new).await.unwrap();
    let at = Point::new(52.0 + f64::from(steps) * 0.0045, 4.36).unwrap();
    let cell = Cell::at(at, NEED_RESOLUTION).to_i64();
    let (own, place) = (id(&fair.village.place, subject), &fair.village.place);
    place.run(&format!("UPDATE volunteer SET cell = {cell}, confirmed_at = created_at WHERE id = {own}")).await;
    subject
}

/// The same, next to it.
pub async fn helper_of(fair: &Fair, name: &str, reach: &str) -> Uuid {
    helper(fair, name, reach, 1).await
}

fn mail(n: u32) -> String {
    format!("h{n}@voorbeeld.example")
}

async fn asks(fair: &Fair, shift: Uuid) -> Result<(), ServiceError> {
    ask_around(fair.service(), fair.village.who(), (fair.event, shift)).await
}

/// What everybody got since, newest last; the link's secret of each.
async fn post(fair: &Fair, sink: &Sink) -> Vec<(Message, String)> {
    tell_asked(fair.service()).await.unwrap();
    while deliver(fair.service(), sink).await.unwrap().sent > 0 {}
    let secret = |message: Message| {
        let href = message.link.as_ref().map(|link| link.href.clone()).unwrap_or_default();
        let token = href.split_once("/gevraagd/").map(|(_, token)| token.to_owned()).unwrap_or_default();
        if !token.is_empty() {
            crate::support::ear::secret(&token);
        }
        (message, token)
    };
    sink.messages().into_iter().rev().map(secret).collect()
}

async fn the_nearest_are_asked_and_a_yes_is_a_place(place: Place) {
    let fair = Fair::for_people(place, 2).await;
    for n in [9, 1, 5, 3, 7] {
        helper(&fair, "Samira", &mail(n), n).await;
    }
    assert!(matches!(asks(&fair, Uuid::nil()).await, Err(ServiceError::NotFound)));
    asks(&fair, fair.shift).await.unwrap();
    let sink = Sink::default();
    let sent = post(&fair, &sink).await;
    let mut to: Vec<_> = sent.iter().map(|(message, _)| message.to.as_str()).collect();
    to.sort_unstable();
    assert_eq!(to, [mail(1), mail(3), mail(5)], "the three who live nearest");
    let (message, token) = &sent[0];
    assert_eq!(message.subject, "Bericht van Buurtraat", "a subject that tells nothing");
    assert!(message.text().contains("Ruilbeurs, zaterdag 21 november van half 1 tot half 2: tafels klaarzetten"));
    assert!(post(&fair, &sink).await.len() == 3, "told once");
    let asked = find_asked(fair.service(), token).await.unwrap().remove(0);
    assert_eq!((asked.wanted, fair.counts().await.taken), (Wanted::Open, 0), "looking changes nothing");
    for _ in 0..2 {
        answer_asked(fair.service(), Lang::Nl, (token, asked.row.id), true).await.unwrap();
    }
    assert_eq!(
        (fair.counts().await.taken, find_asked(fair.service(), token).await.unwrap()[0].wanted),
        (1, Wanted::Yes)
    );
    let stranger = answer_asked(fair.service(), Lang::Nl, (&sent[1].1, asked.row.id), true).await;
    assert!(matches!(stranger, Err(ServiceError::NotFound)), "only what one's own link asks");
    assert!(find_asked(fair.service(), "nonsense").await.unwrap().is_empty());
    assert!(find_asked(fair.service(), "").await.unwrap().is_empty());
    // The last place goes to somebody else: the others hear that there are enough.
    fair.joins(fair.shift, &number(1)).await;
    let late = find_asked(fair.service(), &sent[1].1).await.unwrap().remove(0);
    assert_eq!(late.wanted, Wanted::Enough);
    let said = answer_asked(fair.service(), Lang::Nl, (&sent[1].1, late.row.id), true).await;
    assert_eq!(codes(said), ["ask-enough"]);
    assert_eq!(codes(asks(&fair, fair.shift).await), ["ask-enough"]);
    let shift = fair.counts().await;
    let stands = asks_of_event(fair.service(), &[shift]).await.unwrap().remove(&fair.shift).unwrap();
    assert_eq!((stands.asked, stands.yes, stands.no, stands.could_ask), (3, 1, 0, 0));
    println!("asks {} asked=3 yes=1", fair.village.place.kind.label());
}
both!(the_nearest_are_asked_and_a_yes_is_a_place);

async fn more_are_asked_after_a_day_until_there_are_enough(place: Place) {
    let mut fair = Fair::for_people(place, 4).await;
    for n in 1..=7 {
        helper(&fair, "Samira", &mail(n), n).await;
    }
    asks(&fair, fair.shift).await.unwrap();
    let sink = Sink::default();
    assert_eq!(post(&fair, &sink).await.len(), 3);
    assert_eq!(ask_more(fair.service()).await.unwrap(), 0, "not yet");
    let service = fair.village.at("2026-09-15T09:01");
    fair.village.service = service;
    assert_eq!(ask_more(fair.service()).await.unwrap(), 3, "the next three, a little further away");
    assert_eq!(ask_more(fair.service()).await.unwrap(), 0, "once a day");
    let sent = post(&fair, &sink).await;
    assert_eq!(sent.len(), 6);
    let to: Vec<_> = sent[3..].iter().map(|(message, _)| message.to.clone()).collect();
    assert!((4..=6).all(|n| to.contains(&mail(n))), "{to:?}");
    let asked = find_asked(fair.service(), &sent[3].1).await.unwrap().remove(0);
    answer_asked(fair.service(), Lang::Nl, (&sent[3].1, asked.row.id), true).await.unwrap();
    let service = fair.village.at("2026-09-17T09:00");
    fair.village.service = service;
    assert_eq!(ask_more(fair.service()).await.unwrap(), 0, "one is enough here: nobody else is asked");
}
both!(more_are_asked_after_a_day_until_there_are_enough);

async fn nobody_is_asked_more_than_they_want(place: Place) {
    let fair = Fair::for_people(place, 2).await;
    let place = &fair.village.place;
    helper(&fair, "Samira", &mail(1), 1).await;
    let rests = helper(&fair, "Noor", &mail(2), 1).await;
    let unmet = helper(&fair, "Bram", &mail(3), 1).await;
    let gone = helper(&fair, "Kees", &mail(4), 1).await;
    let (rests, unmet) = (id(place, rests), id(place, unmet));
    let shard = fair.village.member.municipality;
    place
        .run(&format!(
            "INSERT INTO rest (municipality_id, subject_id, until, reason, worker_id, created_at) SELECT municipality_id, \
             id, '2027-01-01 00:00:00+00:00', 'asked', id, created_at FROM volunteer WHERE id = {rests}"
        ))
        .await;
    place.run(&format!("UPDATE volunteer SET confirmed_at = NULL WHERE id = {unmet}")).await;
    let mine = get_mine(fair.service(), (shard, gone)).await.unwrap();
    take_offer_back(fair.service(), &mine, true).await.unwrap();
    fair.joins(fair.shift, "h9@voorbeeld.example").await;
    let both_shifts = [fair.shift, fair.add("opruimen", ["half 4", "half 5"], 2).await];
    for shift in both_shifts {
        asks(&fair, shift).await.unwrap();
    }
    let sink = Sink::default();
    let sent = post(&fair, &sink).await;
    let sent: Vec<_> = sent.into_iter().filter(|(message, _)| message.to == mail(1)).collect();
    assert_eq!(sent.len(), 1, "asked two things, told in one message");
    assert_eq!(sink.messages().iter().filter(|one| one.to == mail(2) || one.to == mail(3)).count(), 0);
    let asked = find_asked(fair.service(), &sent[0].1).await.unwrap();
    assert_eq!(asked.len(), 2);
    answer_asked(fair.service(), Lang::Nl, (&sent[0].1, asked[0].row.id), false).await.unwrap();
    assert_eq!(find_asked(fair.service(), &sent[0].1).await.unwrap()[0].wanted, Wanted::No);
    let third = fair.add("koffie schenken", ["half 2", "half 3"], 2).await;
    assert_eq!(codes(asks(&fair, third).await), ["ask-nobody"], "twice this month is enough");
    assert_eq!(place.number("SELECT COUNT(*) FROM person_ask").await, 2);
}
both!(nobody_is_asked_more_than_they_want);

async fn who_gave_a_number_gets_a_text_without_a_secret_or_is_called(place: Place) {
    let mut fair = Fair::for_people(place, 2).await;
    helper(&fair, "Samira", "06 12 34 56 78", 1).await;
    asks(&fair, fair.shift).await.unwrap();
    let sink = Sink::default();
    assert!(post(&fair, &sink).await.is_empty());
    let shift = fair.counts().await;
    let stands = asks_of_event(fair.service(), &[shift]).await.unwrap().remove(&fair.shift).unwrap();
    assert_eq!(stands.to_call.iter().map(|one| one.phone.as_deref()).collect::<Vec<_>>(), [Some("+31612345678")]);
    let config = Config { sms: true, ..Config::clone(&fair.service().config) };
    fair.village.service = Service { config: Arc::new(config), ..fair.village.service };
    let other = fair.add("opruimen", ["half 4", "half 5"], 2).await;
    asks(&fair, other).await.unwrap();
    let sent = post(&fair, &sink).await;
    assert_eq!((sent.len(), sent[0].1.as_str()), (1, ""));
    let text = sent[0].0.short();
    assert!(text.contains("opruimen") && text.ends_with(&format!("/meedoen/{}", fair.event)), "{text}");
}
both!(who_gave_a_number_gets_a_text_without_a_secret_or_is_called);

/// Whoever said yes and leaves again opens the place, and can say yes to nothing twice.
async fn a_yes_can_be_taken_back_with_the_code(place: Place) {
    let fair = Fair::for_people(place, 2).await;
    helper(&fair, "Samira", &mail(1), 1).await;
    asks(&fair, fair.shift).await.unwrap();
    let sink = Sink::default();
    let (_, token) = post(&fair, &sink).await.remove(0);
    let asked = find_asked(fair.service(), &token).await.unwrap().remove(0);
    answer_asked(fair.service(), Lang::Nl, (&token, asked.row.id), true).await.unwrap();
    while deliver(fair.service(), &sink).await.unwrap().sent > 0 {}
    let code = sink.messages().remove(0).code.unwrap();
    crate::support::ear::secret(&code);
    let mine = buurtraat::service::mine::find_mine(fair.service(), &code, &mail(1)).await.unwrap();
    let own = buurtraat::service::joining::get_own(fair.service(), mine).await.unwrap();
    assert_eq!(own.promises[0].state, State::Confirmed);
    leave(fair.service(), &own.mine, own.promises[0].row.id).await.unwrap();
    assert_eq!(fair.counts().await.taken, 0);
}
both!(a_yes_can_be_taken_back_with_the_code);

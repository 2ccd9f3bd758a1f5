//! Shops: one question at the counter, a call before a day, and a way back that needs nobody.
mod answers;
mod hostile;
mod pages;
mod search;
mod team;

use buurtraat::service::{
    Principal, Service,
    network::{
        doors::get_round,
        shops::{Answered, Behind, NewAnswer, Own, Visited, answer_shop, look_by_card},
    },
};
use uuid::Uuid;

use crate::{
    doors::{begin, member, village::village},
    support::Place,
};

pub const PHONE: &str = "06 12 34 56 78";

/// The village, somebody of its team, and the code on the card of each door of a round.
pub async fn walked(place: &Place) -> (Service, Principal, Vec<String>) {
    let service = village(place).await;
    let who = member(&service).await;
    let round = begin(&service, who).await;
    let doors = get_round(&service, who, round).await.unwrap().doors;
    (service, who, doors.into_iter().map(|door| door.door.code).collect())
}

/// What is behind a card.
pub async fn behind(service: &Service, code: &str) -> Visited {
    match look_by_card(service, code).await.unwrap() {
        Behind::Shop(visited) => *visited,
        other => panic!("{other:?}"),
    }
}

pub fn yes() -> NewAnswer {
    NewAnswer {
        answer: "one".into(),
        person: " Willem Testbakker ".into(),
        phone: PHONE.into(),
        ..NewAnswer::default()
    }
}

/// Says something for a shop behind a card.
pub async fn say(service: &Service, code: &str, new: &NewAnswer) -> Answered {
    let visited = behind(service, code).await;
    answer_shop(service, Principal::Anonymous, &visited, new).await.unwrap()
}

/// The same, which stands.
pub async fn said(service: &Service, code: &str, new: &NewAnswer) -> Own {
    match say(service, code, new).await {
        Answered::Kept(own) => *own,
        other => panic!("{other:?}"),
    }
}

/// An answer of the demo town that a team can call, for tests that walk over every address.
pub async fn of_town(service: &Service, place: Uuid) -> Uuid {
    use buurtraat::service::network::shops::look_by_id;
    let visited = look_by_id(service, place).await.unwrap().unwrap();
    let answered = answer_shop(service, Principal::Anonymous, &visited, &yes()).await.unwrap();
    match answered {
        Answered::Kept(own) => own.whose.answer,
        other => panic!("{other:?}"),
    }
}

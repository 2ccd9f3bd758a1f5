//! Doors: five of them, what is said there, the cards that stay behind, and streets for internships.
mod cards;
mod delft;
pub mod five;
mod pages;
mod streets;
pub mod village;
mod visits;

pub use cards::read as read_squares;

use buurtraat::service::{
    Principal, Role, Service,
    account::demo_staff,
    network::{
        doors::{NewRound, Wish, get_round, propose, start_round},
        streets::list_streets,
    },
};
use uuid::Uuid;

/// The demo's member, as who asks.
pub async fn member(service: &Service) -> Principal {
    Principal::Staff(demo_staff(service, Role::Member).await.unwrap())
}

/// Begins a round along the doors that are proposed.
pub async fn begin(service: &Service, who: Principal) -> Uuid {
    let proposal = propose(service, who, &Wish::default()).await.unwrap();
    let doors = proposal.doors.iter().map(|door| door.place.id).collect();
    let from = proposal.start.unwrap().from;
    start_round(service, who, &NewRound { from, doors, idempotency_key: String::new() }).await.unwrap()
}

/// Of the demo town: a round, the code on its first card, a place behind a door, a stretch of street.
pub async fn of_town(service: &Service) -> [String; 4] {
    let who = member(service).await;
    let id = begin(service, who).await;
    let round = get_round(service, who, id).await.unwrap();
    let street = list_streets(service, who).await.unwrap()[0].key;
    let door = &round.doors[0];
    [id.to_string(), door.door.code.clone(), door.place.id.to_string(), street.to_string()]
}

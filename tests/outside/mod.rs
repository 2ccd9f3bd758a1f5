//! What somebody of the neighbourhood asks without an account, on both databases.
mod answering;
mod asking;
mod can_do;
mod pages;
mod taken_back;

use buurtraat::{
    service::{
        Principal, Service,
        acting::NewNeed,
        mine::{Mine, open_pass, pass_of},
        outside::{About, Asked, ask},
    },
    text::Lang,
};

use crate::acting::village::Village;

pub const WORDS: &str = "Sinterklaas is te duur voor ons";
pub const PHONE: &str = "06 12 34 56 78";

/// What somebody types at 2600AB.
pub fn question(key: &str) -> NewNeed {
    NewNeed {
        own_words: WORDS.to_owned(),
        place: "2600AB".to_owned(),
        own_network: "nobody".to_owned(),
        network_due: true,
        idempotency_key: key.to_owned(),
        ..NewNeed::default()
    }
}

/// Asks, and comes back as who asked.
pub async fn asked(service: &Service) -> (Asked, Mine) {
    let asked = ask(service, Lang::Nl, About::Oneself, &question(&service.new_id().to_string())).await.unwrap();
    let mine = open_pass(service, &pass_of(service, asked.whose())).await.unwrap().unwrap();
    (asked, mine)
}

/// The coordinator, as who asks.
pub fn coordinator(village: &Village) -> Principal {
    Principal::Staff(village.colleague)
}

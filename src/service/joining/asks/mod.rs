//! Asking people in the neighbourhood whether they help with something that lacks people: those who said that they may be
//! asked, the nearest first and more of them after a day, nobody more than twice a month, until there are enough.
mod answer;
mod ask_around;
mod tell;

pub use answer::{AskedFor, Wanted, answer_asked, find_asked};
pub use ask_around::{ShiftAsks, ask_around, ask_more, asks_of_event};
pub use tell::tell_asked;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use crate::service::Service;

/// The secret in the link of a message: made from its id, kept nowhere but as a hash.
fn token_of(service: &Service, batch: Uuid) -> String {
    URL_SAFE_NO_PAD.encode(service.store.secret_for("person-ask", batch))
}

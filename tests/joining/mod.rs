//! Joining in: a place or one in the line, the code, the way out, and the team that looks after it.
mod asks;
mod booking;
mod checks;
mod driver;
mod fair;
mod guessing;
mod kills;
mod line;
mod model;
mod pages;
mod promises;
mod storm;
mod team;
mod unreached;

use buurtraat::service::{
    Role, Service,
    account::demo_staff,
    joining::{NewSignUp, sign_up},
};
use buurtraat::text::Lang;

/// Of the demo town: an event, something to do there, and somebody who signed up for it.
pub async fn of_town(service: &Service) -> [String; 3] {
    let staff = demo_staff(service, Role::Member).await.unwrap();
    let events = service.store.events_of(staff.municipality, chrono::DateTime::UNIX_EPOCH).await.unwrap();
    let event = events.iter().find(|event| event.name.starts_with("Speelgoedruilbeurs")).unwrap();
    let shifts = service.store.shifts_of_events(staff.municipality, &[event.id]).await.unwrap();
    let shift = shifts.iter().find(|shift| shift.role == "opruimen").unwrap();
    let new = NewSignUp { first_name: "Voorbeeld".into(), reach: "06 87 65 43 21".into(), ..NewSignUp::default() };
    let signed = sign_up(service, Lang::Nl, shift.id, &new).await.unwrap();
    [event.id, shift.id, signed.sign_up].map(|id| id.to_string())
}

/// A form for a new event in the town.
pub fn new_event(postcode: &str) -> String {
    let fields = [
        ("name", "Koffie op straat"),
        ("day", "zaterdag 28 november"),
        ("from", "half 2"),
        ("to", "half 4"),
        ("place", postcode),
        ("organiser", "Bewonersgroep"),
        ("person", "Noor"),
        ("phone", "015 123 45 67"),
        ("idempotency_key", "roles"),
    ];
    serde_urlencoded::to_string(fields).unwrap()
}

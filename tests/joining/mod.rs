//! Joining in: a place or one in the line, the code, the way out, and the team that looks after it.
mod asks;
mod booking;
mod calendars;
mod changing;
mod checks;
pub mod driver;
pub mod fair;
mod guessing;
mod kills;
mod kinds;
mod line;
mod mail_map;
mod model;
mod off_pages;
mod pages;
mod promises;
mod series;
mod series_pages;
mod standing;
mod storm;
mod team;
mod unreached;

pub use asks::helper_of;
use buurtraat::service::{
    Role, Service,
    account::demo_staff,
    joining::{NewSignUp, sign_up},
    mine::{get_feed, get_mine, set_feed},
};
use buurtraat::text::Lang;

/// Of the demo town: an event, something to do there, somebody who signed up for it, and what their calendar reads.
pub async fn of_town(service: &Service) -> [String; 4] {
    let staff = demo_staff(service, Role::Member).await.unwrap();
    let events = service.store.events_of(staff.municipality, chrono::DateTime::UNIX_EPOCH).await.unwrap();
    let event = events.iter().find(|event| event.name.starts_with("Speelgoedruilbeurs")).unwrap();
    let shifts = service.store.shifts_of_events(staff.municipality, &[event.id]).await.unwrap();
    let shift = shifts.iter().find(|shift| shift.role == "opruimen").unwrap();
    let new = NewSignUp { first_name: "Voorbeeld".into(), reach: "06 87 65 43 21".into(), ..NewSignUp::default() };
    let signed = sign_up(service, Lang::Nl, shift.id, &new).await.unwrap();
    let mine = get_mine(service, (signed.municipality, signed.subject)).await.unwrap();
    set_feed(service, &mine, true).await.unwrap();
    let feed = get_feed(service, &mine).await.unwrap().unwrap();
    [event.id.to_string(), shift.id.to_string(), signed.sign_up.to_string(), feed]
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

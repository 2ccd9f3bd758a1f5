//! What neighbours bring and say: young people who want to look somewhere, questions about others, ideas, reports.
mod ideas;
mod reports;
mod stage;
mod stage_pages;

pub use ideas::idea;

use buurtraat::{
    service::{Role, Service, account::demo_staff, joining::make_event, moderation},
    storage::PublicText,
    text::Lang,
};

/// An event of the demo town that is hidden and put back, and what somebody said about it, for tests that walk over every
/// address.
pub async fn of_town(service: &Service) -> [String; 4] {
    let staff = demo_staff(service, Role::Member).await.unwrap();
    let who = buurtraat::service::Principal::Staff(staff);
    let new = reports::event_at(crate::web::seen::POSTCODE);
    let event = make_event(service, who, &new).await.unwrap();
    let what = (PublicText::Event, event);
    moderation::report_text(service, Lang::Nl, what, &reports::said("wrong")).await.unwrap();
    let cases = moderation::list_cases(service, who).await.unwrap();
    let case = cases.into_iter().find(|case| case.text.id == event).unwrap();
    let idea = ideas::five_join(service, who, crate::web::seen::POSTCODE).await;
    let wish = ideas::wished(service, crate::web::seen::POSTCODE).await;
    [event.to_string(), case.said[0].row.id.to_string(), idea.to_string(), wish.to_string()]
}

/// A form for an event that a resident of the town wants to make.
pub fn wish_form(postcode: &str, key: &str) -> String {
    let what = "words=Samen+soep+eten&day=zaterdag+28+november&from=12:00&to=14:00&first_name=Noor&reach=0612345678";
    format!("{what}&place={postcode}&idempotency_key={key}")
}

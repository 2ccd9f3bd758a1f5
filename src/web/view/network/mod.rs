//! The team's own network: whom they know, the register, one partner, the relay, bridge builders.
mod bridges;
mod check;
mod code;
mod contact_words;
pub mod deeds;
mod know;
mod know_details;
mod partner;
mod partner_forms;
mod register;
mod relay;
mod volunteer;

pub use bridges::get as bridges;
pub use check::{check, say_check};
pub use code::post as give_code;
pub use know::get as know;
pub use know_details::{get as know_details, post as welcome};
pub use partner::get as partner;
pub use partner_forms::week;
pub use register::get as register;
pub use relay::{cards, get as relay};
pub use volunteer::{get as volunteer, post as add_volunteer};

use crate::{
    service::Service,
    storage::KnownPlaceRecord,
    text::Lang,
    web::{page::Choice, view::sheet::category_name},
};

/// Rows of one page of a list.
const ROWS: u64 = 20;

/// A number in an address; 0 for what is none.
fn number(text: Option<&String>) -> u64 {
    text.and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// What sort of place, and in which street.
fn about_place(service: &Service, lang: Lang, place: &KnownPlaceRecord) -> String {
    let trade = service.places.trade(&place.trade).map(|trade| lang.pick(&trade.nl, &trade.en).to_owned());
    let street = format!("{} {}", place.street, place.house_number).trim().to_owned();
    let parts = [trade.unwrap_or_default(), street];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// All categories to choose one more from.
fn all_categories(service: &Service, lang: Lang, chosen: &str) -> Vec<Choice> {
    let terms = service.store.taxonomy().terms().iter().map(|term| term.code.as_str());
    terms.map(|code| Choice::new(code, category_name(service, lang, code), chosen)).collect()
}

/// Codes as ticked choices.
fn ticked(service: &Service, lang: Lang, codes: &[&str], chosen: &[String]) -> Vec<Choice> {
    let one = |code: &&str| Choice {
        value: (*code).to_owned(),
        label: category_name(service, lang, code),
        chosen: chosen.iter().any(|one| one == code),
    };
    codes.iter().map(one).collect()
}

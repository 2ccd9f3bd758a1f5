//! Samples of what a team sees of a shop that said yes.
use engine::domain::Slots;

use super::{Sampled, shell};
use crate::text::{Lang, text, texts};
use crate::web::page::{
    AgreementPage, AgreementState, Choice, Fact, Field, Nav, Phone, ShopToCallPage, ShopToCallState, WalkAlongPage,
    WalkAlongState, links,
};
use crate::web::view::network::week;

const ID: &str = "01990000-0000-7000-8000-0000000000bb";
const NAME: &str = "Bakker Willem";

impl Sampled for ShopToCallPage {
    const NAME: &'static str = "shop-to-call";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("waiting", ShopToCallState::Waiting),
            Some(ShopToCallState::Waiting) => ("wrong-number", ShopToCallState::WrongNumber),
            Some(ShopToCallState::WrongNumber) => ("partner", ShopToCallState::Partner(lang.path(&links::partner(ID)))),
            Some(ShopToCallState::Partner(_)) => return None,
        };
        let day = lang.pick("donderdag", "Thursday");
        let title = texts().get(lang, "today-call-shop", &[("name", NAME.into()), ("day", day.into())]);
        let who = [("worker", "Fenna Dijkema".into()), ("team", "Wijkteam Voorhof".into())];
        let can = [("what", text(lang, "task-customers").to_lowercase().into())];
        let page = Self {
            shell: shell(lang, Nav::Today, &title, &links::shop_to_call(ID)),
            id: ID.to_owned(),
            title,
            full: format!("{NAME}, Papsouwselaan 127"),
            phone: Some(Phone::new("0612345678")),
            ask_for: Some(texts().get(lang, "call-ask-for", &[("person", "Willem".into())])),
            said: vec![text(lang, "to-call-one"), texts().get(lang, "to-call-can", &can)],
            say: vec![texts().get(lang, "call-say-who", &who), text(lang, "to-call-say")],
            promised_by: None,
            state,
        };
        Some((name, page))
    }
}

impl Sampled for WalkAlongPage {
    const NAME: &'static str = "walk-along";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let wrong = match previous.map(|page| page.state) {
            None => false,
            Some(WalkAlongState::Form) => true,
            Some(WalkAlongState::Faults) => return None,
        };
        let fault = |key: &str| wrong.then(|| text(lang, key));
        let title = texts().get(lang, "walk-title", &[("name", NAME.into())]);
        let fee = |code: &str| Choice::new(code, text(lang, &format!("walk-fee-{code}")), "none");
        let guide = |code: &str| Choice::new(code, text(lang, &format!("walk-guidance-{code}")), "team");
        let page = Self {
            shell: shell(lang, Nav::Network, &title, &links::deed(ID, "samen")),
            partner: ID.to_owned(),
            name: NAME.to_owned(),
            week: week(lang, "wed-pm".parse().unwrap_or(Slots::NONE)),
            slots_fault: fault("error-walk-slots"),
            goal: Field { value: String::new(), fault: fault("error-walk-goal") },
            hours: Field::of("24"),
            fees: ["none", "allowance", "wage"].map(fee).to_vec(),
            fee_fault: wrong.then(|| texts().get(lang, "error-walk-wage", &[("most", 16.into())])),
            guidance: ["team", "shop"].map(guide).to_vec(),
            guidance_fault: None,
            state: if wrong { WalkAlongState::Faults } else { WalkAlongState::Form },
        };
        Some((if wrong { "faults" } else { "form" }, page))
    }
}

/// What was filled in together.
pub(super) fn facts(lang: Lang) -> Vec<Fact> {
    let fact = |key: &str, words: &str| Fact::new(text(lang, key), words);
    vec![
        fact("fact-when", lang.pick("woensdagmiddag", "Wednesday afternoon")),
        fact("walk-hours-short", &texts().get(lang, "walk-hours-words", &[("count", 4.into())])),
        fact("walk-goal-short", lang.pick("Klanten helpen en inpakken.", "Helping customers and packing.")),
        fact("walk-fee-short", &text(lang, "walk-fee-none")),
        fact("walk-guidance-short", &text(lang, "walk-guidance-team")),
    ]
}

impl Sampled for AgreementPage {
    const NAME: &'static str = "agreement";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => {
                let date = lang.pick("maandag 14 september", "Monday 14 September");
                let by = [("date", date.into()), ("name", "Fenna Dijkema".into())];
                ("filled", AgreementState::Filled(facts(lang), texts().get(lang, "agreement-by", &by)))
            }
            Some(AgreementState::Filled(..)) => ("empty", AgreementState::Empty),
            Some(AgreementState::Empty) => return None,
        };
        let title = texts().get(lang, "agreement-title", &[("name", NAME.into())]);
        let page = Self {
            shell: shell(lang, Nav::Network, &title, &links::deed(ID, "afspraak")),
            partner: ID.to_owned(),
            name: NAME.to_owned(),
            worker: "Fenna Dijkema".to_owned(),
            phone: Some(Phone::new("0151234567")),
            state,
        };
        Some((name, page))
    }
}

//! Samples of what somebody can do.
use super::{Sampled, personal};
use crate::{
    text::{Lang, text},
    web::page::{CanDoPage, CanDoState, Field, OwnCanDo, links},
};

impl Sampled for CanDoPage {
    const NAME: &'static str = "can-do";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let frame = personal(lang, &text(lang, "can-do-title"), links::CAN_DO);
        let site = format!("buurtraat.example{}", lang.path(links::MINE));
        let mut page = Self::empty(frame, "key-1", site);
        let words = lang.pick("ik was schilder", "I was a painter").to_owned();
        let own = || OwnCanDo { code: "zon 418".into(), can_do: words.clone(), pass: "3.01990000.1789.seal".into() };
        let name = match previous.map(|page| &page.state) {
            None => "empty",
            Some(CanDoState::Empty) => {
                page.can_do = Field::wrong("", text(lang, "error-own-can-do-missing"));
                page.place = Field::wrong("Nergensstraat", super::team::unknown_street(lang));
                page.first_name = Field::wrong("", text(lang, "error-own-first-name-missing"));
                page.reach = Field::wrong("0612", text(lang, "error-reach-wrong"));
                page.trap = Field::wrong("https://example.org", text(lang, "error-question-trap"));
                page.state = CanDoState::Faults;
                "faults"
            }
            Some(CanDoState::Faults) => {
                page.can_do = Field::of(lang.pick("Ik help Jan de Vries", "I help Jan de Vries"));
                page.state = CanDoState::NameWarning;
                "name-warning"
            }
            Some(CanDoState::NameWarning) => {
                page.state = CanDoState::Thanks(own(), None);
                "thanks"
            }
            Some(CanDoState::Thanks(_, None)) => {
                page.state = CanDoState::Thanks(own(), Some(text(lang, "error-offer-not-sure")));
                "not-sure"
            }
            Some(CanDoState::Thanks(_, Some(_))) => {
                page.state = CanDoState::Removed;
                "removed"
            }
            Some(CanDoState::Removed) => return None,
        };
        Some((name, page))
    }
}

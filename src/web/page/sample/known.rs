//! Samples of what is known of somebody.
use super::{Sampled, personal};
use crate::{
    service::network::OWN_CONSENT,
    text::{Lang, text, texts, version_words},
    web::{
        page::{Fact, KnownPage, KnownPart, KnownState, PauseForm, links},
        view::known::pauses,
    },
};

fn parts(lang: Lang) -> Vec<KnownPart> {
    let part = |table: &str, facts: &[(&str, &str)]| KnownPart {
        title: text(lang, &format!("known-table-{table}")),
        facts: facts.iter().map(|(key, words)| Fact::new(text(lang, &format!("known-field-{key}")), *words)).collect(),
    };
    let can = lang.pick("ik was schilder", "I was a painter");
    let when = lang.pick("maandag 14 september, 9 uur", "Monday 14 September, 9 am");
    vec![
        part("volunteer", &[("display_name", "Samira"), ("description", can), ("created_at", when)]),
        part("visit", &[("outcome", &text(lang, "known-word-yes")), ("at", when)]),
        part("contact", &[("person", "Samira"), ("phone", "06 12 34 56 78")]),
        part(
            "consent",
            &[
                ("version", &version_words(lang, OWN_CONSENT).unwrap_or_default()),
                ("heard_by", &text(lang, "known-word-self")),
            ],
        ),
    ]
}

impl Sampled for KnownPage {
    const NAME: &'static str = "known";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let date = lang.pick("dinsdag 14 september 2027", "Tuesday 14 September 2027");
        let role = text(lang, "role-coordinator");
        let looked = [("date", date.into()), ("role", role.into()), ("team", "Wijkteam Honingdam".into())];
        let paused = texts().get(lang, "known-paused", &[("date", date.into())]);
        let fault = || Some(text(lang, "error-pause-weeks"));
        let (name, state, fault) = match previous.map(|page| &page.state) {
            None => ("open", KnownState::Open, None),
            Some(KnownState::Open) => ("paused", KnownState::Paused(paused), None),
            Some(KnownState::Paused(_)) => ("faults", KnownState::Faults, fault()),
            Some(KnownState::Faults) => return None,
        };
        let page = Self {
            shell: personal(lang, &text(lang, "known-title"), links::MINE),
            state,
            parts: parts(lang),
            looks: vec![texts().get(lang, "known-looked-row", &looked)],
            until: Some(texts().get(lang, "known-until", &[("date", date.into())])),
            pause: Some(PauseForm { choices: pauses(lang), fault }),
            pass: "0.1.2.3".to_owned(),
        };
        Some((name, page))
    }
}

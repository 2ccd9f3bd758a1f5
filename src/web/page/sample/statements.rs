//! Samples of what anyone must be able to read.
use super::{Sampled, shell};
use crate::{
    text::{Lang, text},
    web::page::{
        AboutPage, AboutState, AccessibilityPage, AccessibilityState, AlgorithmPage, AlgorithmState, Entry, Example,
        Nav, RegisterGroup, RegisterRow, Sum, Weighed, links,
    },
};

const RUNS_IT: &str = "Gemeente Voorbeeld";
const EMAIL: &str = "buurtraat@voorbeeld.example";

impl Sampled for AboutPage {
    const NAME: &'static str = "about";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("unknown", AboutState::Unknown),
            Some(AboutState::Unknown) => {
                let website = Some("https://www.voorbeeld.example".to_owned());
                ("known", AboutState::Known { name: RUNS_IT.to_owned(), email: EMAIL.to_owned(), website })
            }
            Some(AboutState::Known { .. }) => return None,
        };
        let known = matches!(state, AboutState::Known { .. }) && lang.has(links::FIGURES);
        let figures = known.then(|| (lang.path(links::FIGURES), text(lang, "figures-title")));
        Some((name, Self { shell: shell(lang, Nav::None, &text(lang, "about-title"), links::ABOUT), state, figures }))
    }
}

impl Sampled for AccessibilityPage {
    const NAME: &'static str = "accessibility";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("no-mail", AccessibilityState::NoMail),
            Some(AccessibilityState::NoMail) => {
                ("mail", AccessibilityState::Mail(RUNS_IT.to_owned(), EMAIL.to_owned()))
            }
            Some(AccessibilityState::Mail(..)) => return None,
        };
        Some((name, Self { shell: shell(lang, Nav::None, &text(lang, "access-title"), links::ACCESSIBILITY), state }))
    }
}

impl Sampled for AlgorithmPage {
    const NAME: &'static str = "algorithm";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| page.state) {
            None => ("unfilled", AlgorithmState::Unfilled),
            Some(AlgorithmState::Unfilled) => ("filled", AlgorithmState::Filled),
            Some(AlgorithmState::Filled) => return None,
        };
        let organization = match state {
            AlgorithmState::Filled => Entry::Words(RUNS_IT.to_owned()),
            AlgorithmState::Unfilled => Entry::Missing,
        };
        let page = Self {
            shell: shell(lang, Nav::None, &text(lang, "algorithm-title"), links::ALGORITHM),
            state,
            version: "2026-11".to_owned(),
            weights: vec![
                weighed(lang, "algorithm-part", ("nearness", 0.75), "75%"),
                weighed(lang, "algorithm-part", ("warmth", 0.25), "25%"),
            ],
            known: vec![weighed(lang, "algorithm-known", ("known", 1.0), "100%")],
            example: Example {
                lines: vec![sum(text(lang, "algorithm-part-nearness"), "50", "60")],
                together: sum(text(lang, "algorithm-example-together"), "75", "65"),
                outcome: text(lang, "algorithm-example-known-first"),
            },
            register: vec![RegisterGroup {
                title: text(lang, "algorithm-group-general"),
                rows: vec![
                    row(lang, "name", Entry::Words(text(lang, "algorithm-says-name"))),
                    row(lang, "organization", organization),
                    row(lang, "category", Entry::List(vec!["Werk".to_owned(), "Sociale zekerheid".to_owned()])),
                    row(lang, "lawful_basis_grouping", Entry::Links(vec![laws("35362"), laws("34925")])),
                ],
            }],
        };
        Some((name, page))
    }
}

fn weighed(lang: Lang, key: &str, (part, worth): (&'static str, f64), words: &str) -> Weighed {
    Weighed {
        part,
        label: text(lang, &format!("{key}-{part}")),
        means: text(lang, "algorithm-part-nearness-means"),
        worth,
        words: words.to_owned(),
    }
}

fn sum(label: String, first: &str, second: &str) -> Sum {
    Sum { label, first: first.to_owned(), second: second.to_owned() }
}

fn row(lang: Lang, field: &'static str, entry: Entry) -> RegisterRow {
    RegisterRow { field, label: text(lang, &format!("algorithm-field-{}", field.replace('_', "-"))), entry }
}

fn laws(number: &str) -> (String, String) {
    (format!("Wet {number}"), format!("https://wetten.overheid.nl/BWBR00{number}/"))
}

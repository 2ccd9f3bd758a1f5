//! Samples of a young person who wants to look somewhere.
use super::{Sampled, found, shell};
use crate::{
    text::{Audience, Lang, text, texts},
    web::page::{
        Field, Nav, Shell, StageAge, StageForm, StageInterestPage, StageMinePage, StageMineState, StageOwn, StagePage,
        StageSpot, StageState, links,
    },
};

fn frame(lang: Lang, key: &str, path: &str) -> Shell {
    shell(lang, Nav::None, &text(lang, key), path).signed_in(None)
}

impl Sampled for StagePage {
    const NAME: &'static str = "stage";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let mut form = StageForm { place: Field::of("2624AX"), work: "cycles".into(), school: false };
        let (name, state) = match previous.map(|page| &page.state) {
            None => {
                form = StageForm::default();
                ("empty", StageState::Empty)
            }
            Some(StageState::Empty) => {
                form.place = Field::wrong("Nergensstraat", super::team::unknown_street(lang));
                ("fault", StageState::Fault)
            }
            Some(StageState::Fault) => {
                let spot = |found: crate::web::page::Found| StageSpot {
                    look_href: lang.path(&links::stage(&found.id)),
                    found: crate::web::page::Found { phone: None, ..found },
                };
                ("near", StageState::Near(found(lang, Audience::Public).into_iter().map(spot).collect()))
            }
            Some(StageState::Near(_)) => {
                form.school = true;
                ("nothing", StageState::Nothing)
            }
            Some(StageState::Nothing) => return None,
        };
        Some((name, Self { shell: frame(lang, "stage-title", links::STAGE), form, state }))
    }
}

impl Sampled for StageInterestPage {
    const NAME: &'static str = "stage-interest";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let title = texts().get(lang, "stage-look-at", &[("name", "Bakker Willem".into())]);
        let mut page = Self {
            shell: shell(lang, Nav::None, &title, &links::stage("0199")).signed_in(None),
            id: "0199".into(),
            name: "Bakker Willem".into(),
            form: StageForm { place: Field::of("2624AX"), work: "baking".into(), school: false },
            first_name: Field::default(),
            reach: Field::default(),
            age: StageAge::Unsaid,
            age_fault: None,
            parent: false,
            parent_fault: None,
            trap: Field::default(),
            idempotency_key: "key-1".into(),
        };
        let name = match previous.map(|page| page.age) {
            None => "empty",
            Some(StageAge::Unsaid) => {
                page.first_name = Field::wrong("Sam 06", text(lang, "error-own-first-name-wrong"));
                page.reach = Field::wrong("0612", text(lang, "error-reach-wrong"));
                page.age = StageAge::Under;
                page.parent_fault = Some(text(lang, "error-stage-parent"));
                page.trap = Field::wrong("https://example.org", text(lang, "error-question-trap"));
                "under"
            }
            Some(StageAge::Under) => {
                page.form.place = Field::wrong("Nergensstraat", super::team::unknown_street(lang));
                page.age = StageAge::Sixteen;
                page.age_fault = Some(text(lang, "error-stage-age"));
                "place-wrong"
            }
            Some(StageAge::Sixteen) => return None,
        };
        Some((name, page))
    }
}

fn own(lang: Lang) -> StageOwn {
    let day = lang.pick("woensdag", "Wednesday");
    let said = [("name", "Fenna Dijkema".into()), ("read", text(lang, "question-today").into()), ("day", day.into())];
    StageOwn {
        code: "zon 418".into(),
        name: "Bakker Willem".into(),
        reads: texts().get(lang, "question-reads", &said),
        reach: Field::of("06 12 34 56 78"),
        pass: "3.01990000.1789.seal".into(),
        ..StageOwn::default()
    }
}

impl Sampled for StageMinePage {
    const NAME: &'static str = "stage-mine";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        use StageMineState as State;
        let answer = lang.pick("Kom je donderdag langs? Dan lopen we samen.", "Come by on Thursday? We walk together.");
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("given", State::Given(own(lang))),
            Some(State::Given(last)) if !last.under => {
                ("given-under", State::Given(StageOwn { under: true, ..own(lang) }))
            }
            Some(State::Given(_)) => ("waiting", State::Mine(own(lang), None)),
            Some(State::Mine(last, None)) if last.reach.fault.is_some() => {
                ("late", State::Mine(StageOwn { late: true, ..own(lang) }, None))
            }
            Some(State::Mine(last, None)) if last.late => {
                ("answered", State::Mine(StageOwn { answer: vec![answer.into()], ..own(lang) }, None))
            }
            Some(State::Mine(last, None)) if last.answer.is_empty() => {
                let reach = Field::wrong("0612", text(lang, "error-reach-wrong"));
                ("reach-wrong", State::Mine(StageOwn { reach, ..own(lang) }, None))
            }
            Some(State::Mine(_, None)) => {
                ("not-sure", State::Mine(own(lang), Some(text(lang, "error-stage-not-sure"))))
            }
            Some(State::Mine(_, Some(_))) => ("removed", State::Removed),
            Some(State::Removed) => ("gone", State::Gone),
            Some(State::Gone) => return None,
        };
        let site = format!("buurtraat.example{}", lang.path(links::MINE));
        Some((name, Self { shell: frame(lang, "stage-mine", links::MINE), state, site }))
    }
}

//! Samples of a question somebody asks without an account.
use super::{Sampled, found, personal};
use crate::{
    import::step_card,
    text::{Audience, Lang, text, texts},
    web::page::{
        AnswerState, Field, FirstThing, NewNeedState, OwnQuestion, Phone, QuestionAnswerPage, QuestionCodePage,
        QuestionCodeState, QuestionPage, Shell, StepsCard, links,
    },
};

const CODE: &str = "zon 418";
const PASS: &str = "3.01990000.1789.seal";

fn frame(lang: Lang, key: &str, path: &str) -> Shell {
    personal(lang, &text(lang, key), path)
}

fn words(lang: Lang) -> String {
    lang.pick("Sinterklaas is te duur voor ons", "Sinterklaas is too expensive for us").to_owned()
}

fn reads(lang: Lang) -> String {
    let day = lang.pick("woensdag", "Wednesday");
    let said = [("name", "Fenna Dijkema".into()), ("read", text(lang, "question-today").into()), ("day", day.into())];
    texts().get(lang, "question-reads", &said)
}

impl Sampled for QuestionPage {
    const NAME: &'static str = "question";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let mut page = Self::empty(frame(lang, "question-title", links::QUESTION), "key-1");
        let name = match previous.map(|page| (page.state, page.trap.fault.is_some())) {
            None => "empty",
            Some((NewNeedState::Empty, _)) => {
                page.form.own_words = Field::wrong("", text(lang, "error-own-words-missing"));
                page.form.place = Field::wrong("Nergensstraat", super::team::unknown_street(lang));
                page.form.own_network = Field::wrong("", text(lang, "error-own-network-missing"));
                page.state = NewNeedState::Faults;
                "faults"
            }
            Some((NewNeedState::Faults, false)) => {
                page.form.own_words = Field::of(lang.pick("Bel Jan op 06 12 34 56 78.", "Call Jan at 06 12 34 56 78."));
                page.form.own_network = Field::of("family");
                page.form.no_place = true;
                page.state = NewNeedState::NameWarning;
                "name-warning"
            }
            Some((NewNeedState::NameWarning, _)) => {
                page.form.own_words = Field::of(words(lang));
                page.trap = Field::wrong("https://example.org", text(lang, "error-question-trap"));
                page.state = NewNeedState::Faults;
                "trapped"
            }
            Some((NewNeedState::Faults, true)) => return None,
        };
        Some((name, page))
    }
}

impl Sampled for QuestionAnswerPage {
    const NAME: &'static str = "question-answer";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let rows = || found(lang, Audience::Public);
        let near = || AnswerState::Near { together: rows().into_iter().take(1).collect(), help: rows().split_off(1) };
        let (name, state) = match previous.map(|page| (&page.state, page.reach.fault.is_some())) {
            None => ("near", near()),
            Some((AnswerState::Near { .. }, false)) => ("nothing", AnswerState::Nothing),
            Some((AnswerState::Nothing, _)) => ("reach-wrong", near()),
            Some((AnswerState::Near { .. }, true)) => return None,
        };
        let first = (name == "nothing").then(|| FirstThing {
            code: "food".to_owned(),
            what: text(lang, "act-first-food"),
            how: text(lang, "question-first-food"),
            phones: vec![Phone::new("015 000 00 00")],
        });
        let wrong = Field::wrong("0612", text(lang, "error-reach-wrong"));
        Some((
            name,
            Self {
                shell: frame(lang, "question-answer-title", links::QUESTION),
                own_words: words(lang),
                first,
                state,
                steps: step_card("speelgoed").map(|card| StepsCard::of(lang, card)),
                reads: reads(lang),
                reach: if name == "reach-wrong" { wrong } else { Field::default() },
                pass: PASS.to_owned(),
            },
        ))
    }
}

fn own(lang: Lang, answered: bool) -> OwnQuestion {
    let answer = lang.pick(
        "Ik heb twee kaartjes voor de ruilbeurs voor u. Ik bel u donderdag.",
        "I have two tickets for the swap for you. I call you on Thursday.",
    );
    OwnQuestion {
        code: if answered { CODE.to_owned() } else { "zon 418 maan 233 deur 120".to_owned() },
        own_words: words(lang),
        reads: reads(lang),
        late: false,
        answer: if answered { vec![answer.to_owned()] } else { Vec::new() },
        reach: answered.then(|| "06 12 34 56 78".to_owned()),
        pass: PASS.to_owned(),
    }
}

impl Sampled for QuestionCodePage {
    const NAME: &'static str = "question-code";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        use QuestionCodeState as State;
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("given-long", State::Given(own(lang, false))),
            Some(State::Given(last)) if last.reach.is_none() => ("given", State::Given(own(lang, true))),
            Some(State::Given(_)) => ("waiting", State::Mine(own(lang, false), None)),
            Some(State::Mine(last, None)) if last.answer.is_empty() && !last.late => {
                ("late", State::Mine(OwnQuestion { late: true, ..own(lang, false) }, None))
            }
            Some(State::Mine(last, None)) if last.late => ("answered", State::Mine(own(lang, true), None)),
            Some(State::Mine(_, None)) => {
                ("not-sure", State::Mine(own(lang, true), Some(text(lang, "error-question-not-sure"))))
            }
            Some(State::Mine(_, Some(_))) => ("removed", State::Removed),
            Some(State::Removed) => ("gone", State::Gone),
            Some(State::Gone) => return None,
        };
        let shell = frame(lang, "question-mine-title", links::MINE);
        Some((name, Self { shell, state, site: format!("buurtraat.example{}", lang.path(links::MINE)) }))
    }
}

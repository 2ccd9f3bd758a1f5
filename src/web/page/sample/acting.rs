//! Samples of what follows a need: the page beside the phone, the card, the link somebody is sent.
use super::{around::moment, shell};
use crate::text::{Lang, text, texts};
use crate::web::page::{
    Ask, AskForm, AskedPage, AskedState, CallForm, CallPage, CallState, CardFacts, CardPage, CardState, Choice, Course,
    Fact, Field, First, FirstThing, Message, Nav, Phone, StepForm, StepRow, links, sample::Sampled,
};

const NEED: &str = "01990000-0000-7000-8000-0000000000aa";
const ENTRY: &str = "01990000-0000-7000-8000-000000000002";

fn message(words: &str) -> Message {
    let whatsapp = "https://wa.me/?text=Hallo%2C%20lukt%20dat%3F".to_owned();
    Message { text: words.to_owned(), whatsapp, sms: "sms:?&body=Hallo%2C%20lukt%20dat%3F".to_owned() }
}

fn days(lang: Lang) -> Vec<Choice> {
    let day = |value: &str, nl: &str, en: &str| Choice::new(value, lang.pick(nl, en), "");
    vec![
        day("2026-09-14", "vandaag", "today"),
        day("2026-09-15", "morgen", "tomorrow"),
        day("2026-09-16", "woensdag 16 september", "Wednesday 16 September"),
    ]
}

fn ask_form(lang: Lang) -> AskForm {
    let choice = |code: &str, key: &str| Choice::new(code, text(lang, key), "");
    AskForm {
        relations: vec![choice("uncle-aunt", "relation-uncle-aunt"), choice("sibling", "relation-sibling")],
        askers: vec![choice("resident", "act-ask-by-resident"), choice("worker", "act-ask-by-worker")],
        days: days(lang),
    }
}

fn first_choices(lang: Lang) -> Vec<Choice> {
    vec![
        Choice::new("fare", text(lang, "act-first-fare"), ""),
        Choice::new("credit", text(lang, "act-first-credit"), ""),
    ]
}

fn who_could_help(lang: Lang) -> Vec<Choice> {
    let answers = crate::web::page::OWN_NETWORK.into_iter();
    answers.map(|code| Choice::new(code, text(lang, &format!("own-network-{code}")), "")).collect()
}

fn thing(lang: Lang) -> FirstThing {
    FirstThing {
        code: "food".to_owned(),
        what: text(lang, "act-first-food"),
        how: text(lang, "act-first-food-how"),
        phones: vec![Phone::new("015 000 00 00")],
    }
}

fn steps(lang: Lang) -> Vec<StepRow> {
    let today = text(lang, "act-today");
    let row = |n: u8, what: String, when: Option<String>, done| StepRow {
        id: format!("01990000-0000-7000-8000-0000000002{n:02}"),
        what,
        when,
        done,
    };
    vec![
        row(1, text(lang, "step-call-first"), Some(today), false),
        row(2, lang.pick("Langs bij het buurthuis", "Drop in at the community centre").to_owned(), None, true),
    ]
}

/// What was and will be done, by the name of a state of the need's page.
pub(super) fn course(lang: Lang, state: &str) -> Course {
    let step_form = Some(StepForm { what: Field::default(), days: days(lang) });
    let plain = Course { mine: true, steps: steps(lang), step_form, ..Course::default() };
    let who = |key: &str| texts().get(lang, key, &[("who", text(lang, "relation-uncle-aunt").into())]);
    let today = [("date", text(lang, "act-today").into())];
    let first_step = Some(texts().get(lang, "act-first-step", &today));
    let name = [("name", "Van der Plank".into()), ("when", moment(lang).into())];
    match state {
        "open" => Course { ask: Ask::Form(ask_form(lang)), first: First::Perhaps(first_choices(lang)), ..plain },
        "nothing-near" => Course { first: First::Now { thing: thing(lang), others: first_choices(lang) }, ..plain },
        "no-place" => {
            let link = texts().get(
                lang,
                "act-ask-text-resident",
                &[
                    ("link", "https://example.org/ja/x".into()),
                    ("worker", "Fenna".into()),
                    ("team", text(lang, "need-team").into()),
                    ("phone", "015".into()),
                ],
            );
            let words = texts().get(
                lang,
                "act-ask-waiting",
                &[("who", text(lang, "relation-uncle-aunt").into()), ("date", text(lang, "act-tomorrow").into())],
            );
            let ask = Ask::Waiting { words, message: message(&link), again: ask_form(lang) };
            let faults = vec![("place".to_owned(), super::team::unknown_street(lang))];
            Course { ask, faults, ..plain }
        }
        "chosen" => {
            let ask = Ask::Answered { words: who("act-ask-yes"), again: ask_form(lang) };
            Course {
                ask,
                first: First::Done(thing(lang)),
                calls: vec![texts().get(lang, "act-call-again", &name)],
                ..plain
            }
        }
        _ => {
            let form = StepForm { what: Field::wrong("", text(lang, "error-step-missing")), days: days(lang) };
            let faults = vec![("what".to_owned(), text(lang, "error-step-missing"))];
            Course { first_step, ask: Ask::Who(who_could_help(lang)), step_form: Some(form), faults, ..plain }
        }
    }
}

impl Sampled for CallPage {
    const NAME: &'static str = "call";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| page.state) {
            None => ("partner", CallState::Partner),
            Some(CallState::Partner) => ("new", CallState::New),
            Some(CallState::New) => ("faults", CallState::Faults),
            Some(CallState::Faults) => return None,
        };
        Some((name, call(lang, state)))
    }
}

fn call(lang: Lang, state: CallState) -> CallPage {
    let is_new = state != CallState::Partner;
    let name = if is_new { "Delftse Tweewielerwerld" } else { "Van der Plank" };
    let topic = lang.pick("werkervaring en proefplek", "work experience & trial");
    let what = [("topic", topic.into()), ("when", text(lang, "call-say-any-day").into())];
    let who = [("worker", "Fenna Dijkema".into()), ("team", "Wijkteam Voorhof".into())];
    let walk_in = texts().get(lang, "call-walk-in", &[("where", "Papsouwselaan 131".into())]);
    CallPage {
        shell: shell(lang, Nav::Needs, name, &links::call(NEED, ENTRY)),
        need: NEED.to_owned(),
        code: "ZON-418".to_owned(),
        entry: ENTRY.to_owned(),
        name: name.to_owned(),
        phone: (!is_new).then(|| Phone::new("015 000 00 01")),
        ask_for: (!is_new).then(|| texts().get(lang, "call-ask-for", &[("person", "Kees".into())])),
        asked_enough: (state == CallState::Faults).then(|| {
            texts().get(
                lang,
                "call-asked-enough",
                &[("date", lang.pick("donderdag 1 oktober", "Thursday 1 October").into())],
            )
        }),
        no_number: is_new.then_some(walk_in),
        known: if is_new { Vec::new() } else { vec![text(lang, "act-you-know")] },
        say: vec![texts().get(lang, "call-say-who", &who), texts().get(lang, "call-say-place", &what)],
        is_new,
        form: form(lang, state),
        state,
        idempotency_key: "key-1".to_owned(),
    }
}

fn form(lang: Lang, state: CallState) -> CallForm {
    let none = |key: &str| Choice::new("", text(lang, key), "");
    let plain = CallForm {
        days: [vec![none("call-choose")], days(lang)].concat(),
        times: vec![none("call-choose"), Choice::new("14:00", "14.00", "")],
        reasons: vec![none("call-no-reason-none"), Choice::new("full", text(lang, "call-no-reason-full"), "")],
        we: Field::of(text(lang, "promise-we-usual")),
        they: Field::of(text(lang, "promise-they-usual")),
        backups: vec![Choice::new("", text(lang, "call-backup-none"), "1"), Choice::new("1", "Rachid Bouali", "1")],
        ..CallForm::default()
    };
    if state != CallState::Faults {
        return plain;
    }
    let typed = lang.pick("woensdag", "Wednesday");
    CallForm {
        answer: "yes".to_owned(),
        when: Field::wrong(typed, text(lang, "error-when-time")),
        phone: Field::wrong("", text(lang, "error-phone-unknown")),
        we: Field::wrong("015 000 00 01", text(lang, "error-promise-personal")),
        fault: Some(text(lang, "error-place-full")),
        ..plain
    }
}

impl Sampled for CardPage {
    const NAME: &'static str = "card";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("nothing", CardState::Nothing),
            Some(CardState::Nothing) => ("held", CardState::Held(Box::new(card(lang)))),
            Some(CardState::Held(_)) => return None,
        };
        let shell = shell(lang, Nav::Needs, &text(lang, "card-title"), &links::card(NEED));
        Some((name, Self { shell, need: NEED.to_owned(), state }))
    }
}

fn card(lang: Lang) -> CardFacts {
    let when = lang.pick("woensdag 16 september, 2 uur", "Wednesday 16 September, 2 pm").to_owned();
    let fact = |key: &str, words: &str| Fact::new(text(lang, key), words);
    let bring = [
        ("when", when.as_str().into()),
        ("place", "Van der Plank".into()),
        ("address", ", Papsouwselaan 125".into()),
        ("worker", "Fenna Dijkema".into()),
        ("phone", "015 000 00 00".into()),
    ];
    CardFacts {
        place: "Van der Plank".to_owned(),
        facts: vec![
            fact("card-where", "Papsouwselaan 125, 2624 AX Delft"),
            fact("card-ask-for", "Kees"),
            fact("card-with-us", "Fenna Dijkema, Wijkteam Voorhof"),
            fact("card-backup", "Rachid Bouali"),
            fact("card-code", "ZON-418"),
        ],
        phone: Some(Phone::new("015 000 00 00")),
        we: text(lang, "promise-we-usual"),
        they: text(lang, "promise-they-usual"),
        bring: message(&texts().get(lang, "bring-text", &bring)),
        when,
    }
}

impl Sampled for AskedPage {
    const NAME: &'static str = "asked";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("open", AskedState::Open),
            Some(AskedState::Open) => ("yes", AskedState::Said(true)),
            Some(AskedState::Said(true)) => ("no", AskedState::Said(false)),
            Some(AskedState::Said(false)) => ("over", AskedState::Over),
            Some(AskedState::Over) => return None,
        };
        let shell = super::personal(lang, &text(lang, "ask-title"), "/ja/x");
        let phone = Some(Phone::new("015 000 00 00"));
        Some((name, Self { shell, state, worker: "Fenna Dijkema".to_owned(), phone, action: lang.path("/ja/x") }))
    }
}

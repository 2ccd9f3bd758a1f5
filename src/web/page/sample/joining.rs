//! Samples of joining in, as a resident sees it.
use super::{Sampled, shell};
use crate::text::{Lang, text, texts};
use crate::web::page::{
    Fact, Field, HelpPage, HelpState, JoinPage, JoinState, Message, MinePage, MineState, Nav, PromisePage,
    PromiseStanding as Standing, PromiseState, PromiseView, Shell, ShiftRow, TodoPage, TodoState, links,
};

const EVENT: &str = "01990000-0000-7000-8000-0000000000e1";
const SHIFT: &str = "01990000-0000-7000-8000-0000000000e2";

fn frame(lang: Lang, title: &str, path: &str) -> Shell {
    shell(lang, Nav::None, title, path).signed_in(None)
}

fn name(lang: Lang) -> &'static str {
    lang.pick("Speelgoedruilbeurs", "Toy swap")
}

fn when(lang: Lang) -> String {
    lang.pick("zaterdag 21 november, half 1 tot half 2", "Saturday 21 November, 12.30 to 1.30 pm").to_owned()
}

fn what(lang: Lang) -> String {
    let [date, hours, role] = match lang {
        Lang::Nl => ["zaterdag 21 november", "half 1 tot half 2", "tafels klaarzetten"],
        Lang::En => ["Saturday 21 November", "12.30 to 1.30 pm", "setting up tables"],
    };
    texts().get(lang, "join-what", &[("date", date.into()), ("hours", hours.into()), ("role", role.into())])
}

/// Something to do that has places, and something that has none left.
pub(super) fn rows(lang: Lang, with_event: bool) -> Vec<ShiftRow> {
    let row = |number: u8, role: &str, when: &str, need: String, is_full| ShiftRow {
        id: format!("01990000-0000-7000-8000-0000000000{number:02}"),
        href: lang.path(&links::help(EVENT, SHIFT)),
        role: role.to_owned(),
        when: when.to_owned(),
        need,
        is_full,
        event: with_event.then(|| format!("{}, Schoolstraat 1", name(lang))),
    };
    let needed = texts().get(lang, "join-needed", &[("count", 2.into())]);
    vec![
        row(
            1,
            lang.pick("tafels klaarzetten", "setting up tables"),
            lang.pick("half 1 tot half 2", "12.30 to 1.30 pm"),
            needed,
            false,
        ),
        row(
            2,
            lang.pick("opruimen", "clearing up"),
            lang.pick("half 4 tot half 5", "3.30 to 4.30 pm"),
            text(lang, "join-taken"),
            true,
        ),
    ]
}

impl Sampled for JoinPage {
    const NAME: &'static str = "join";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (state_name, state) = match previous.map(|page| &page.state) {
            None => ("open", JoinState::Open(rows(lang, false))),
            Some(JoinState::Open(_)) => ("nothing", JoinState::Nothing),
            Some(JoinState::Nothing) => ("over", JoinState::Over),
            Some(JoinState::Over) => return None,
        };
        let page = Self {
            shell: frame(lang, name(lang), &links::join(EVENT)),
            name: name(lang).to_owned(),
            when: lang
                .pick("zaterdag 21 november, half 2 tot half 4", "Saturday 21 November, 1.30 to 3.30 pm")
                .to_owned(),
            place: "PrO Grotius, Roland Holstlaan 1, Delft".to_owned(),
            report_href: lang.path(&links::report(crate::storage::PublicText::Event, EVENT)),
            by: lang.pick("Bewonersgroep Voorhof", "Residents of Voorhof").to_owned(),
            about: vec![lang.pick("Breng speelgoed, kies iets anders.", "Bring toys, choose others.").to_owned()],
            state,
        };
        Some((state_name, page))
    }
}

impl Sampled for TodoPage {
    const NAME: &'static str = "join-all";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("list", TodoState::List(rows(lang, true))),
            Some(TodoState::List(_)) => ("nothing", TodoState::Nothing),
            Some(TodoState::Nothing) => return None,
        };
        Some((name, Self { shell: frame(lang, &text(lang, "join-title"), links::TODO), state }))
    }
}

impl Sampled for HelpPage {
    const NAME: &'static str = "help";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (mut first_name, mut reach) = (Field::default(), Field::default());
        let (state_name, state) = match previous.map(|page| &page.state) {
            None => ("open", HelpState::Open),
            Some(HelpState::Open) => ("full", HelpState::Full),
            Some(HelpState::Full) => {
                first_name = Field::wrong("", text(lang, "error-first-name-missing"));
                reach = Field::wrong("06 12", text(lang, "error-reach-wrong"));
                ("faults", HelpState::Faults)
            }
            Some(HelpState::Faults) => ("over", HelpState::Over),
            Some(HelpState::Over) => return None,
        };
        let role = lang.pick("tafels klaarzetten", "setting up tables").to_owned();
        let title = texts().get(lang, "join-help-title", &[("role", role.as_str().into())]);
        let page = Self {
            shell: frame(lang, &title, &links::help(EVENT, SHIFT)),
            state,
            role,
            when: when(lang),
            event: format!("{}, Roland Holstlaan 1", name(lang)),
            event_href: lang.path(&links::join(EVENT)),
            action: lang.path(&links::help(EVENT, SHIFT)),
            first_name,
            reach,
            idempotency_key: "key-1".to_owned(),
        };
        Some((state_name, page))
    }
}

fn promise(lang: Lang, standing: Standing) -> PromiseView {
    let waits = matches!(standing, Standing::Waiting(_));
    PromiseView {
        id: "01990000-0000-7000-8000-0000000000e3".to_owned(),
        standing,
        what: what(lang),
        event: format!("{}, Roland Holstlaan 1", name(lang)),
        event_href: lang.path(&links::join(EVENT)),
        calendar_href: links::calendar(SHIFT),
        overlap: None,
        instead: waits.then(|| (what(lang), lang.path(&links::help(EVENT, SHIFT)))),
    }
}

fn message(lang: Lang) -> Message {
    let text = lang.pick("Ik help bij de ruilbeurs. Mijn code is zon 418.", "I help at the swap. My code is zon 418.");
    let [whatsapp, sms] = ["https://wa.me/?text=Ik%20help", "sms:?&body=Ik%20help"].map(str::to_owned);
    Message { text: text.to_owned(), whatsapp, sms }
}

impl Sampled for PromisePage {
    const NAME: &'static str = "promise";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let done = || PromiseState::Done { code: "zon 418".to_owned(), message: message(lang) };
        let with_overlap = |standing| PromiseView {
            overlap: Some(texts().get(lang, "join-overlap", &[("other", "Repair Café".into())])),
            ..promise(lang, standing)
        };
        let last = previous.map(|page| (&page.state, &page.promise.standing));
        let (name, title, state, promise) = match last {
            None => ("done", "join-done-title", done(), promise(lang, Standing::Confirmed)),
            Some((PromiseState::Done { .. }, Standing::Confirmed)) => {
                ("waiting", "join-waiting-title", done(), with_overlap(Standing::Waiting(2)))
            }
            Some((PromiseState::Done { .. }, _)) => {
                ("sure", "join-sure-title", PromiseState::Sure, promise(lang, Standing::Confirmed))
            }
            Some((PromiseState::Sure, _)) => {
                ("left", "join-left-title", PromiseState::Left, promise(lang, Standing::Left))
            }
            Some((PromiseState::Left, _)) => return None,
        };
        let shell = frame(lang, &text(lang, title), &links::join(EVENT));
        Some((name, Self { shell, state, promise, pass: "0.1.2.3".to_owned() }))
    }
}

impl Sampled for MinePage {
    const NAME: &'static str = "mine";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let pass = || "0.1.2.3".to_owned();
        let (mut code, mut reach) = (Field::default(), Field::default());
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("ask", MineState::Ask),
            Some(MineState::Ask) => {
                code = Field::wrong("zon 418", text(lang, "error-own-code-unknown"));
                reach = Field::of("06 12 34 56 78");
                ("faults", MineState::Faults)
            }
            Some(MineState::Faults) => ("again", MineState::Again),
            Some(MineState::Again) => {
                let gave = vec![
                    Fact::new(text(lang, "mine-name"), "Samira"),
                    Fact::new(text(lang, "card-phone"), "06 12 34 56 78"),
                ];
                ("open", MineState::Open { code: "zon 418".to_owned(), pass: pass(), gave, promises: promises(lang) })
            }
            Some(MineState::Open { .. }) => ("sure", MineState::Sure { pass: pass() }),
            Some(MineState::Sure { .. }) => ("erased", MineState::Erased),
            Some(MineState::Erased) => return None,
        };
        let shell = frame(lang, &text(lang, "mine-title"), links::MINE);
        Some((name, Self { shell, state, code, reach }))
    }
}

/// One of every standing, each with an id of its own.
fn promises(lang: Lang) -> Vec<PromiseView> {
    let until = lang.pick("woensdag 16 september, 9 uur", "Wednesday 16 September, 9 am").to_owned();
    let all = [
        Standing::Confirmed,
        Standing::Waiting(2),
        Standing::Offered(until),
        Standing::Left,
        Standing::Lapsed,
        Standing::Past,
    ];
    let one = |(number, standing)| PromiseView {
        id: format!("01990000-0000-7000-8000-0000000000e{number}"),
        ..promise(lang, standing)
    };
    all.into_iter().enumerate().map(one).collect()
}

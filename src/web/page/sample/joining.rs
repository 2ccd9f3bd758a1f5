//! Samples of joining in, as a resident sees it.
use engine::domain::Instant;

use super::{Sampled, personal, shell};
use crate::text::{Lang, date_words, hours_words, moment_words, span_words, text, texts};
use crate::web::page::{
    Dates, Fact, Field, HelpPage, HelpState, JoinPage, JoinState, MapPreview, Message, MinePage, MineState, Nav,
    PromisePage, PromiseStanding as Standing, PromiseState, PromiseView, Share, Shell, ShiftRow, TodoPage, TodoState,
    links,
};

/// Monday 14 September 2026, 9:00 in Amsterdam.
const NOW: Instant = Instant(1_789_369_200);
/// Saturday 21 November, half past twelve to half past one.
const SETTING_UP: (Instant, Instant) = (Instant(1_795_260_600), Instant(1_795_264_200));
/// Half past three to half past four.
const CLEARING_UP: (Instant, Instant) = (Instant(1_795_271_400), Instant(1_795_275_000));

const EVENT: &str = "01990000-0000-7000-8000-0000000000e1";
const SHIFT: &str = "01990000-0000-7000-8000-0000000000e2";

fn frame(lang: Lang, title: &str, path: &str) -> Shell {
    shell(lang, Nav::None, title, path).signed_in(None)
}

fn name(lang: Lang) -> &'static str {
    lang.pick("Speelgoedruilbeurs", "Toy swap")
}

fn when(lang: Lang) -> String {
    span_words(lang, SETTING_UP.0, SETTING_UP.1, NOW)
}

fn what(lang: Lang) -> String {
    let (date, hours) = (date_words(lang, SETTING_UP.0, NOW), hours_words(lang, SETTING_UP.0, SETTING_UP.1));
    let role = lang.pick("tafels klaarzetten", "setting up tables");
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
        called_off: None,
        event: with_event.then(|| format!("{}, Schoolstraat 1", name(lang))),
    };
    let needed = texts().get(lang, "join-needed", &[("count", 2.into())]);
    vec![
        row(
            1,
            lang.pick("tafels klaarzetten", "setting up tables"),
            &hours_words(lang, SETTING_UP.0, SETTING_UP.1),
            needed,
            false,
        ),
        row(
            2,
            lang.pick("opruimen", "clearing up"),
            &hours_words(lang, CLEARING_UP.0, CLEARING_UP.1),
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
            Some(JoinState::Over) => ("called-off", JoinState::CalledOff(why(lang))),
            Some(JoinState::CalledOff(_)) => return None,
        };
        let page = Self {
            shell: shared(frame(lang, name(lang), &links::join(EVENT))),
            name: name(lang).to_owned(),
            when: span_words(lang, SETTING_UP.1, CLEARING_UP.0, NOW),
            place: "PrO Grotius, Roland Holstlaan 1, Delft".to_owned(),
            report_href: lang.path(&links::report(crate::storage::PublicText::Event, EVENT)),
            by: lang.pick("Bewonersgroep Voorhof", "Residents of Voorhof").to_owned(),
            calendar_href: (state_name == "open").then(|| links::event_calendar(EVENT)),
            area: Some(("Voorhof-Noord".to_owned(), links::area_calendar("BU05032401"))),
            dates: (state_name == "nothing").then(|| dates(lang, links::join)),
            changed: (state_name == "nothing").then(|| changed(lang)),
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
            Some(HelpState::Over) => ("called-off", HelpState::CalledOff(why(lang))),
            Some(HelpState::CalledOff(_)) => return None,
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
            every: matches!(state_name, "open" | "faults").then(|| (text(lang, "repeat-week"), state_name == "faults")),
            first_name,
            reach,
            idempotency_key: "key-1".to_owned(),
        };
        Some((state_name, page))
    }
}

/// The dates of what is on every week.
pub(super) fn dates(lang: Lang, page: impl Fn(&str) -> String) -> Dates {
    let week = |number: i64| Instant(SETTING_UP.1.0 + number * 7 * 86_400);
    let when = |number| span_words(lang, week(number), Instant(week(number).0 + 7_200), NOW);
    let every = texts().get(lang, "join-dates-every", &[("every", text(lang, "repeat-week").into())]);
    let rows = (1..4).map(|number| (when(number), lang.path(&page(EVENT)))).collect();
    Dates { every, rows }
}

/// As everybody may pass it on.
fn shared(frame: Shell) -> Shell {
    let site = "https://buurtraat.example".to_owned();
    let [title, description] = [name(frame.lang), "Breng speelgoed mee."].map(str::to_owned);
    let address = format!("{site}{}", frame.lang.path(&links::join(EVENT)));
    let [whatsapp, data] = ["https://wa.me/?text=Ruilbeurs", "{}"].map(str::to_owned);
    let map = Some(MapPreview::of("/activiteiten/1", frame.t1("picture-around", "name", &title)));
    Shell { share: Some(Share { title, description, address, site, whatsapp, data: Some(data), map }), ..frame }
}

fn why(lang: Lang) -> String {
    lang.pick("De zaal is dicht.", "The hall is closed.").to_owned()
}

fn changed(lang: Lang) -> String {
    let date = date_words(lang, NOW, NOW);
    texts().get(lang, "join-changed", &[("date", date.into())])
}

fn promise(lang: Lang, standing: Standing) -> PromiseView {
    let waits = matches!(standing, Standing::Waiting(_));
    let confirmed = standing == Standing::Confirmed;
    PromiseView {
        id: "01990000-0000-7000-8000-0000000000e3".to_owned(),
        standing,
        what: what(lang),
        event: format!("{}, Roland Holstlaan 1", name(lang)),
        event_href: lang.path(&links::join(EVENT)),
        calendar_href: confirmed.then(|| links::calendar(SHIFT)),
        changed: None,
        every: None,
        overlap: None,
        instead: waits.then(|| (what(lang), lang.path(&links::help(EVENT, SHIFT)))),
    }
}

fn every(lang: Lang, standing: Standing) -> PromiseView {
    let told = texts().get(lang, "join-every-told", &[("every", text(lang, "repeat-week").into())]);
    PromiseView { every: Some(told), ..promise(lang, standing) }
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
            Some((PromiseState::Left, _)) => {
                ("sure-every", "join-sure-every-title", PromiseState::SureEvery, every(lang, Standing::Confirmed))
            }
            Some((PromiseState::SureEvery, _)) => return None,
        };
        let shell = personal(lang, &text(lang, title), &links::join(EVENT));
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
                (
                    "open",
                    MineState::Open {
                        code: "zon 418".to_owned(),
                        pass: pass(),
                        gave,
                        promises: promises(lang),
                        feed: None,
                    },
                )
            }
            Some(MineState::Open { feed: None, .. }) => {
                let feed = Some("https://buurtraat.example/calendar/mine/0123456789abcdef.ics".to_owned());
                (
                    "feed",
                    MineState::Open {
                        code: "zon 418".to_owned(),
                        pass: pass(),
                        gave: Vec::new(),
                        promises: Vec::new(),
                        feed,
                    },
                )
            }
            Some(MineState::Open { .. }) => ("sure", MineState::Sure { pass: pass() }),
            Some(MineState::Sure { .. }) => ("erased", MineState::Erased),
            Some(MineState::Erased) => return None,
        };
        let shell = personal(lang, &text(lang, "mine-title"), links::MINE);
        Some((name, Self { shell, state, code, reach }))
    }
}

/// One of every standing, each with an id of its own.
fn promises(lang: Lang) -> Vec<PromiseView> {
    let until = moment_words(lang, Instant(NOW.0 + 2 * 86_400), NOW);
    let all = [
        Standing::Confirmed,
        Standing::Waiting(2),
        Standing::Offered(until),
        Standing::Left,
        Standing::Lapsed,
        Standing::Past,
        Standing::CalledOff(why(lang)),
    ];
    let one = |(number, standing)| PromiseView {
        id: format!("01990000-0000-7000-8000-0000000000e{number}"),
        changed: (number == 0).then(|| changed(lang)),
        ..if number == 0 { every(lang, standing) } else { promise(lang, standing) }
    };
    all.into_iter().enumerate().map(one).collect()
}

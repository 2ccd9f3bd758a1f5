//! Samples of what neighbours bring.
use super::{Sampled, found, shell};
use crate::{
    text::{Audience, Lang, text, texts},
    web::page::{
        BoardPage, BoardState, Bring, BringPage, BringState, Brought, BroughtMinePage, BroughtMineState, BroughtOwn,
        BroughtPage, BroughtPerson, BroughtRow, BroughtState, Field, Found, IdeaRow, Nav, Phone, Shell, links,
    },
};

const IDEA: &str = "01990000-0000-7000-8000-000000000007";

fn frame(lang: Lang, key: &str, path: &str) -> Shell {
    shell(lang, Nav::None, &text(lang, key), path).signed_in(None)
}

fn words(lang: Lang) -> String {
    lang.pick("Een bankje bij de speeltuin", "A bench at the playground").to_owned()
}

fn joined(lang: Lang, count: i64) -> String {
    texts().get(lang, "idea-joined", &[("count", count.into())])
}

impl Sampled for BoardPage {
    const NAME: &'static str = "board";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let shell = frame(lang, "board-title", links::BOARD);
        let (name, q, state) = match previous.map(|page| &page.state) {
            None => ("empty", Field::default(), BoardState::Shown { ideas: Vec::new(), together: Vec::new() }),
            Some(BoardState::Shown { ideas, .. }) if ideas.is_empty() => {
                let idea = IdeaRow { words: words(lang), joined: joined(lang, 4), href: lang.path(&links::idea(IDEA)) };
                let near = found(lang, Audience::Public).into_iter().map(|one| Found { phone: None, ..one });
                let state = BoardState::Shown { ideas: vec![idea], together: near.take(2).collect() };
                ("ideas", Field::of("2624AX"), state)
            }
            Some(BoardState::Shown { .. }) => {
                ("fault", Field::wrong("Nergensstraat", super::team::unknown_street(lang)), BoardState::Fault)
            }
            Some(BoardState::Fault) => return None,
        };
        Some((name, Self { shell, q, state }))
    }
}

impl Sampled for BringPage {
    const NAME: &'static str = "bring";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let join = || Bring::Join { id: IDEA.into(), words: words(lang), joined: joined(lang, 4) };
        let (name, what, state) = match previous.map(|page| (&page.what, page.state)) {
            None => ("idea", Bring::Idea, BringState::Empty),
            Some((Bring::Idea, BringState::Empty)) => ("idea-faults", Bring::Idea, BringState::Faults),
            Some((Bring::Idea, BringState::Faults)) => ("idea-name", Bring::Idea, BringState::NameWarning),
            Some((Bring::Idea, BringState::NameWarning)) => ("join", join(), BringState::Empty),
            Some((Bring::Join { .. }, BringState::Empty)) => ("join-faults", join(), BringState::Faults),
            Some((Bring::Join { .. }, _)) => ("event", Bring::Event, BringState::Empty),
            Some((Bring::Event, BringState::Empty)) => ("event-faults", Bring::Event, BringState::Faults),
            Some((Bring::Event, _)) => return None,
        };
        let (key, path) = match &what {
            Bring::Idea => ("idea-title", links::NEW_IDEA.to_owned()),
            Bring::Join { .. } => ("idea-join-send", links::idea(IDEA)),
            Bring::Event => ("wish-title", links::ORGANISE.to_owned()),
        };
        let mut page = Self::empty(frame(lang, key, &path), what, "key-1".into());
        if state == BringState::Faults {
            page.words = Field::wrong("", text(lang, "error-idea-missing"));
            page.day = Field::wrong("gisteren", text(lang, "error-event-day"));
            page.from = Field::wrong("x", text(lang, "error-shift-time"));
            page.to = Field::wrong("x", text(lang, "error-shift-time"));
            page.place = Field::wrong("Nergensstraat", super::team::unknown_street(lang));
            page.first_name = Field::wrong("Noor 06", text(lang, "error-own-first-name-wrong"));
            page.reach = Field::wrong("0612", text(lang, "error-reach-wrong"));
            page.trap = Field::wrong("https://example.org", text(lang, "error-question-trap"));
        }
        // What the form does not have cannot be wrong.
        match page.what {
            Bring::Idea => [&mut page.day, &mut page.from, &mut page.to].map(|field| field.fault = None),
            Bring::Join { .. } => {
                page.place = Field::default();
                page.words = Field::default();
                [&mut page.day, &mut page.from, &mut page.to].map(|field| field.fault = None)
            }
            Bring::Event => [(); 3],
        };
        if state == BringState::NameWarning {
            page.words = Field::of(lang.pick("Een bankje voor Jan de Vries", "A bench for Jan de Vries"));
        }
        page.state = state;
        Some((name, page))
    }
}

impl Sampled for BroughtMinePage {
    const NAME: &'static str = "brought-mine";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        use BroughtMineState as State;
        let own = || BroughtOwn {
            code: "zon 418".into(),
            what: texts().get(lang, "idea-own", &[("words", words(lang).into())]),
            stands: text(lang, "idea-waits"),
            link: None,
            pass: "3.01990000.1789.seal".into(),
        };
        let link = Some((words(lang), lang.path(&links::idea(IDEA))));
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("waiting", State::Mine(own(), None)),
            Some(State::Mine(last, None)) if last.link.is_none() => {
                ("open", State::Mine(BroughtOwn { stands: joined(lang, 4), link, ..own() }, None))
            }
            Some(State::Mine(_, None)) => ("not-sure", State::Mine(own(), Some(text(lang, "error-offer-not-sure")))),
            Some(State::Mine(_, Some(_))) => ("removed", State::Removed),
            Some(State::Removed) => ("gone", State::Gone),
            Some(State::Gone) => return None,
        };
        let site = format!("buurtraat.example{}", lang.path(links::MINE));
        Some((name, Self { shell: frame(lang, "idea-thanks", links::MINE), state, site }))
    }
}

fn brought(lang: Lang) -> Brought {
    let person = |name: &str, phone: Option<&str>, email: Option<&str>| BroughtPerson {
        name: name.to_owned(),
        phone: phone.map(Phone::new),
        email: email.map(str::to_owned),
    };
    let row = |words: String, about: String, people| BroughtRow {
        words,
        about,
        people,
        base: lang.path(&links::brought_idea(IDEA)),
    };
    let people = vec![
        person("Noor", Some("+31612345678"), None),
        person(&text(lang, "brought-no-name"), None, Some("sanne@voorbeeld.example")),
    ];
    let soup = lang.pick("Samen soep eten", "Eating soup together").to_owned();
    let when = lang.pick("zaterdag 21 november, 12 tot 14 uur", "Saturday 21 November, 12 noon to 2 pm").to_owned();
    Brought {
        waiting: vec![row(words(lang), joined(lang, 1), Vec::new())],
        enough: vec![row(lang.pick("Een moestuin", "A vegetable garden").to_owned(), joined(lang, 5), people.clone())],
        wishes: vec![row(soup, when, people.into_iter().take(1).collect())],
    }
}

impl Sampled for BroughtPage {
    const NAME: &'static str = "brought";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("quiet", BroughtState::Quiet),
            Some(BroughtState::Quiet) => ("waiting", BroughtState::Waiting(brought(lang))),
            Some(BroughtState::Waiting(_)) => {
                let fault = texts().get(lang, "error-idea-few", &[("least", 5.into())]);
                ("refused", BroughtState::Refused(brought(lang), fault))
            }
            Some(BroughtState::Refused(..)) => return None,
        };
        let shell = shell(lang, Nav::Together, &text(lang, "brought-title"), links::BROUGHT);
        Some((name, Self { shell, state }))
    }
}

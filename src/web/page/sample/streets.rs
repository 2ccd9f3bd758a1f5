//! Samples of "Samen doen" and of the pages about internship streets.
use super::{Sampled, shell};
use crate::text::{Lang, text, texts};
use crate::web::page::{
    BusinessRow, MenuCard, Nav, StreetPage, StreetRow, StreetState, StreetsPage, StreetsState, Tag, TogetherPage, Tone,
    links,
};

const KEY: &str = "01990000-0000-7000-8000-0000000000cc";

fn tag(lang: Lang, key: &str, tone: Tone) -> Tag {
    Tag::new(text(lang, key), tone)
}

fn counted(lang: Lang, key: &str, count: i64, tone: Tone) -> Tag {
    Tag::new(texts().get(lang, key, &[("count", count.into())]), tone)
}

fn name(lang: Lang) -> String {
    let args = [("street", "Penseelstraat".into()), ("from", "12".into()), ("to", "30".into())];
    texts().get(lang, "street-numbers", &args)
}

impl Sampled for TogetherPage {
    const NAME: &'static str = "together";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, about) = (text(lang, "streets-title"), text(lang, "streets-about"));
        let cards = vec![MenuCard { href: lang.path(links::STREETS), name, about }];
        let page = Self { shell: shell(lang, Nav::Together, &text(lang, "nav-together"), links::TOGETHER), cards };
        previous.is_none().then_some(("menu", page))
    }
}

impl Sampled for StreetsPage {
    const NAME: &'static str = "streets";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (state_name, state) = match previous.map(|page| &page.state) {
            None => ("list", StreetsState::List(rows(lang))),
            Some(StreetsState::List(_)) => ("nothing", StreetsState::Nothing),
            Some(StreetsState::Nothing) => return None,
        };
        let shell = shell(lang, Nav::Together, &text(lang, "streets-title"), links::STREETS);
        Some((state_name, Self { shell, state }))
    }
}

fn rows(lang: Lang) -> Vec<StreetRow> {
    let row = |key: &str, name: String, kinds: usize, works: &str, tags: Vec<Tag>| StreetRow {
        key: key.to_owned(),
        href: lang.path(&links::street(key)),
        name,
        kinds,
        works: works.to_owned(),
        tags,
    };
    let works = lang.pick("Bakken · Haar knippen · Bloemen en groen", "Baking · Cutting hair · Flowers and plants");
    let tags = vec![
        counted(lang, "street-businesses", 4, Tone::Plain),
        counted(lang, "street-joined", 1, Tone::Known),
        counted(lang, "street-asked", 1, Tone::Date),
    ];
    let others = vec![counted(lang, "street-businesses", 3, Tone::Plain), tag(lang, "street-elsewhere", Tone::Plain)];
    vec![
        row(KEY, name(lang), 3, works, tags),
        row(
            "01990000-0000-7000-8000-0000000000cd",
            "Vogelplein 2".to_owned(),
            1,
            lang.pick("Koken en bedienen", "Cooking and serving"),
            others,
        ),
    ]
}

impl Sampled for StreetPage {
    const NAME: &'static str = "street";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (state_name, state) = match previous.map(|page| &page.state) {
            None => ("ask", StreetState::Ask { href: lang.path(&format!("{}?alleen=1", links::DOORS)), count: 2 }),
            Some(StreetState::Ask { .. }) => ("all-asked", StreetState::AllAsked),
            Some(StreetState::AllAsked) => return None,
        };
        let facts = [("businesses", 4.into()), ("works", 3.into()), ("metres", 120.into())];
        let page = Self {
            shell: shell(lang, Nav::Together, &name(lang), &links::street(KEY)),
            name: name(lang),
            about: texts().get(lang, "street-about", &facts),
            businesses: businesses(lang, state == StreetState::AllAsked),
            state,
        };
        Some((state_name, page))
    }
}

fn businesses(lang: Lang, all_asked: bool) -> Vec<BusinessRow> {
    let row = |number: usize, name: &str, about: &str, tag: Tag, next: bool| BusinessRow {
        id: format!("01990000-0000-7000-8000-0000000000{number:02}"),
        href: lang.path(&format!("/plekken/01990000-0000-7000-8000-0000000000{number:02}")),
        name: name.to_owned(),
        about: about.to_owned(),
        tag,
        next,
    };
    let open = |number, name, about| {
        let (key, tone) = if all_asked { ("door-said-yes", Tone::Known) } else { ("street-not-asked", Tone::New) };
        row(number, name, about, tag(lang, key, tone), !all_asked)
    };
    vec![
        row(
            1,
            "Bakkerij Het Penseel",
            lang.pick("12, Bakken", "12, Baking"),
            tag(lang, "street-partner", Tone::Known),
            false,
        ),
        open(2, "Kapsalon De Krul", lang.pick("20, Haar knippen", "20, Cutting hair")),
        open(3, "Bloemenhuis", lang.pick("26, Bloemen en groen", "26, Flowers and plants")),
        row(
            4,
            "Café Het Anker",
            lang.pick("30, Koken en bedienen", "30, Cooking and serving"),
            tag(lang, "door-said-no", Tone::Plain),
            false,
        ),
    ]
}

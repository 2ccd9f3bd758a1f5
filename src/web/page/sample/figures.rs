//! Samples of what is published, of deciding so, and of saying whose a need is.
use super::{Sampled, shell};
use crate::{
    service::publishing::Kind,
    text::{Lang, text},
    web::{
        page::{
            AskerPage, Field, FigureGroup, FigureRow, FiguresPage, FiguresState, FiguresView, Nav, PublishingPage,
            PublishingState, links,
        },
        view::{figures, publishing},
        zones::{Zone, draw, row_of},
    },
};
use engine::prevention::publication::{Band, Quarter};

const NEED: &str = "01990000-0000-7000-8000-0000000000aa";
const CELLS: [(&str, &str, u32); 5] = [
    ("89196bb2e6fffff", "Papsouwselaan, Voorhof-Noord", 25),
    ("89196bb2e67ffff", "Voorhofdreef, Voorhof-Noord", 0),
    ("89196bb2e77ffff", "Martinus Nijhofflaan, Voorhof-Zuid", 10),
    ("89196bb2e63ffff", "Poptahof Noord, Poptahof", 60),
    ("89196bb2e6bffff", "Roland Holstlaan, Poptahof", 120),
];

impl Sampled for FiguresPage {
    const NAME: &'static str = "figures";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| &page.state) {
            None => ("nothing", FiguresState::Nothing),
            Some(FiguresState::Nothing) => ("zones", FiguresState::Shown(vec![view(lang, Kind::Zones)])),
            Some(FiguresState::Shown(views)) if views.iter().all(|view| view.picture.is_some()) => {
                ("areas", FiguresState::Shown(vec![view(lang, Kind::Areas)]))
            }
            Some(FiguresState::Shown(_)) => return None,
        };
        let frame = shell(lang, Nav::None, &text(lang, "figures-title"), links::FIGURES).signed_in(None);
        Some((
            name,
            Self { shell: frame, state, legend: figures::legend(lang), csv_href: lang.path(links::FIGURES_CSV) },
        ))
    }
}

fn words(lang: Lang, number: u32) -> String {
    if number == 0 { text(lang, "figures-withheld") } else { number.to_string() }
}

fn band(number: u32) -> Band {
    match number {
        0 => Band::Withheld,
        1..=20 => Band::To20,
        21..=50 => Band::To50,
        51..=100 => Band::To100,
        _ => Band::Above100,
    }
}

fn view(lang: Lang, kind: Kind) -> FiguresView {
    let quarter = |month| Quarter::of(2026, month).unwrap();
    let zones = CELLS.map(|(cell, name, number)| Zone {
        cell: cell.parse().unwrap(),
        band: band(number),
        figure: if number == 0 { String::new() } else { number.to_string() },
        label: format!("{name}: {}", words(lang, number)),
    });
    FiguresView {
        name: "Delft".to_owned(),
        year: figures::quarter_words(lang, "figures-year", quarter(9)),
        lead: text(lang, &format!("figures-lead-{}", kind.as_str())),
        picture: if kind == Kind::Zones { draw(&zones) } else { None },
        groups: match kind {
            Kind::Zones => vec![of_zones(lang)],
            Kind::Areas => vec![of_area(lang, "WK050324", "Voorhof", 35), of_area(lang, "WK050325", "Buitenhof", 0)],
        },
        others: vec![(
            lang.path(&format!("{}?kwartaal={}", links::FIGURES, quarter(6))),
            figures::quarter_words(lang, "figures-quarter", quarter(6)),
        )],
    }
}

fn of_zones(lang: Lang) -> FigureGroup {
    let row = |(cell, name, number): (&str, &str, u32)| FigureRow {
        id: Some(row_of(cell)),
        of: cell.to_owned(),
        subject: String::new(),
        name: name.to_owned(),
        number: Some(number).filter(|number| *number > 0),
        words: words(lang, number),
    };
    FigureGroup {
        title: text(lang, "figures-map"),
        column: text(lang, "figures-column-zone"),
        rows: CELLS.map(row).to_vec(),
    }
}

fn of_area(lang: Lang, code: &str, name: &str, number: u32) -> FigureGroup {
    let row = |(subject, name): (&str, &str), number: u32| FigureRow {
        id: None,
        of: code.to_owned(),
        subject: subject.to_owned(),
        name: name.to_owned(),
        number: Some(number).filter(|number| *number > 0),
        words: words(lang, number),
    };
    let rows = vec![
        row(("ontmoeten", lang.pick("Ontmoeten", "Meeting people")), number),
        row(("taal", lang.pick("Nederlandse taal", "Dutch language")), 0),
    ];
    FigureGroup { title: name.to_owned(), column: text(lang, "figures-column-subject"), rows }
}

impl Sampled for PublishingPage {
    const NAME: &'static str = "publishing";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, state) = match previous.map(|page| page.state) {
            None => ("plain", PublishingState::Plain),
            Some(PublishingState::Plain) => ("saved", PublishingState::Saved),
            Some(PublishingState::Saved) => ("faults", PublishingState::Faults),
            Some(PublishingState::Faults) => return None,
        };
        let kind = (state == PublishingState::Saved).then_some(Kind::Zones);
        let possible: &[Kind] = if state == PublishingState::Faults { &[] } else { &Kind::ALL };
        let wrong = |key: &str| match state {
            PublishingState::Faults => Field::wrong("", text(lang, key)),
            PublishingState::Plain | PublishingState::Saved => Field::default(),
        };
        let page = Self {
            shell: shell(lang, Nav::None, &text(lang, "publishing-title"), links::PUBLISHING),
            state,
            now: publishing::now(lang, kind),
            fixed: kind.map(|kind| publishing::fixed(lang, (2026, kind))),
            has_figures: kind.is_some(),
            choices: publishing::choices(lang, possible, kind.map_or("nothing", Kind::as_str)),
            lacking: publishing::lacking(lang, possible),
            kind: wrong("error-publishing-kind"),
            sure: wrong("error-publishing-not-sure"),
        };
        Some((name, page))
    }
}

impl Sampled for AskerPage {
    const NAME: &'static str = "asker";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let (name, said) = match previous.map(|page| page.said) {
            None => ("plain", false),
            Some(false) => ("said", true),
            Some(true) => return None,
        };
        let page = Self {
            shell: shell(lang, Nav::Needs, &text(lang, "asker-title"), &links::need_asker(NEED)),
            id: NEED.to_owned(),
            need: "ZON-418".to_owned(),
            said,
            code: if said { Field::wrong("ZON-419", text(lang, "error-asker-code")) } else { Field::default() },
        };
        Some((name, page))
    }
}

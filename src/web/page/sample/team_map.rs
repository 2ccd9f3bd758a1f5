//! Samples of the map of a team and its list.
use super::{Sampled, around::comb_of, shell};
use crate::{
    text::{Lang, text, texts},
    web::{
        comb::{Picture, Says},
        page::{
            Field, MapChoice, MapView, Nav, TeamMapCell, TeamMapList, TeamMapPage, TeamMapState, TeamMapStreet, links,
        },
    },
};

const QUARTERS: [(&str, i64, &str); 3] = [("2026-Q1", 1, "2026"), ("2026-Q2", 2, "2026"), ("2026-Q3", 3, "2026")];
const LAYERS: [(&str, &str); 4] = [
    ("vragen", "team-map-needs"),
    ("hulp", "team-map-capacity"),
    ("nog-nodig", "team-map-open"),
    ("deuren", "team-map-doors"),
];

impl Sampled for TeamMapPage {
    const NAME: &'static str = "team-map";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let page = Self {
            shell: shell(lang, Nav::Network, &text(lang, "team-map-title"), links::TEAM_MAP),
            q: Field::default(),
            layers: layers(lang),
            periods: periods(lang),
            state: TeamMapState::NoGround,
            comb: None,
        };
        let shown = |cells| TeamMapState::Shown(Box::new((view(), list(lang, cells))));
        match previous.map(|page| &page.state) {
            None => Some(("shown", Self { state: shown(cells(lang)), comb: drawn(lang), ..page })),
            Some(TeamMapState::Shown(last)) if !last.1.cells.is_empty() => {
                Some(("nothing", Self { state: shown(Vec::new()), ..page }))
            }
            Some(TeamMapState::Shown(_)) => {
                let fault = text(lang, "error-team-map-elsewhere");
                Some(("fault", Self { q: Field::wrong("2624 AX", fault), state: TeamMapState::Fault, ..page }))
            }
            Some(TeamMapState::Fault) => Some(("no-ground", page)),
            Some(TeamMapState::NoGround) => None,
        }
    }
}

fn drawn(lang: Lang) -> Option<Picture> {
    let says = Says { label: "team-map-label-needs", count: "team-map-count-needs", few: "team-map-class-1" };
    comb_of(lang, says).map(|picture| Picture { is_for_map: true, ..picture })
}

fn view() -> MapView {
    MapView { longitude: 4.353, latitude: 51.9965, zoom: 14, words: "{}".to_owned() }
}

fn layers(lang: Lang) -> Vec<MapChoice> {
    let choice = |(word, key): (&str, &str)| MapChoice {
        word: word.to_owned(),
        text: text(lang, key),
        href: lang.path(&format!("{}?laag={word}", links::TEAM_MAP)),
        is_this: word == "vragen",
    };
    LAYERS.map(choice).into()
}

fn quarter(lang: Lang, number: i64, year: &str) -> String {
    texts().get(lang, "team-map-quarter", &[("quarter", number.into()), ("year", year.into())])
}

fn periods(lang: Lang) -> Vec<MapChoice> {
    let choice = |(word, number, year): (&str, i64, &str)| MapChoice {
        word: word.to_owned(),
        text: quarter(lang, number, year),
        href: lang.path(&format!("{}?kwartaal={word}", links::TEAM_MAP)),
        is_this: word == "2026-Q3",
    };
    QUARTERS.map(choice).into()
}

fn cells(lang: Lang) -> Vec<TeamMapCell> {
    let cell = |(cell, name, counts): (&str, &str, [u32; 4])| TeamMapCell {
        cell: cell.to_owned(),
        name: name.to_owned(),
        count: counts[0],
        said: LAYERS.iter().zip(counts).map(|((_, key), count)| format!("{count} {}", text(lang, key))).collect(),
        counts: counts.into(),
        href: lang.path(&format!("{}?vanaf={cell}", links::DOORS)),
    };
    [("89196b2b663ffff", "Papsouwselaan", [5, 2, 3, 1]), ("89196b2b66bffff", "Voorhofdreef", [1, 0, 1, 0])]
        .map(cell)
        .into()
}

fn streets(lang: Lang) -> Vec<TeamMapStreet> {
    let key = "01990000-0000-7000-8000-0000000000cc";
    let words = texts().get(lang, "street-businesses", &[("count", 12.into())]);
    let href = lang.path(&links::street(key));
    vec![TeamMapStreet { key: key.to_owned(), name: "Papsouwselaan 125".to_owned(), href, count: 12, words }]
}

fn list(lang: Lang, cells: Vec<TeamMapCell>) -> TeamMapList {
    let (what, when) = (text(lang, "team-map-label-needs"), quarter(lang, 3, "2026"));
    let heads = std::iter::once("comb-column-place").chain(LAYERS.map(|(_, key)| key));
    TeamMapList {
        title: text(lang, "map-list"),
        caption: texts().get(lang, "team-map-caption", &[("what", what.into()), ("when", when.into())]),
        nothing: text(lang, "team-map-nothing"),
        columns: heads.map(|key| text(lang, key)).collect(),
        drawn: 0,
        cells,
        streets: (text(lang, "team-map-streets"), streets(lang)),
        unplaced: Some(texts().get(lang, "team-map-unplaced", &[("count", 2.into())])),
    }
}

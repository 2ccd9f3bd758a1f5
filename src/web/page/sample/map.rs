//! Samples of the map and its list.
use super::{Sampled, comb, found, shell};
use crate::{
    text::{Audience, Lang, text, texts},
    web::{
        comb::Picture,
        page::{Field, Found, MapCell, MapList, MapPage, MapPlace, MapState, MapView, Naming, Nav, Paging, links},
        view::map::words,
    },
};

impl Sampled for MapPage {
    const NAME: &'static str = "map";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let page = Self {
            shell: shell(lang, Nav::Near, &text(lang, "map-title"), links::MAP),
            q: Field::default(),
            state: MapState::Empty,
            comb: None,
        };
        let (view, list) = (view(), list(lang));
        match previous.map(|page| &page.state) {
            None => Some(("shown", Self { state: MapState::Shown(Box::new((view, list))), comb: drawn(lang), ..page })),
            Some(MapState::Shown(..)) => {
                let fault = texts().get(lang, "error-unknown-street", &[("value", "Lange Laan 12".into())]);
                Some(("fault", Self { q: Field::wrong("Lange Laan 12", fault), state: MapState::Fault, ..page }))
            }
            Some(MapState::Fault) => Some(("empty", page)),
            Some(MapState::Empty) => None,
        }
    }
}

fn drawn(lang: Lang) -> Option<Picture> {
    comb(lang).map(|picture| Picture { is_for_map: true, ..picture })
}

fn view() -> MapView {
    MapView { longitude: 4.353, latitude: 51.9965, zoom: 14, words: "{}".to_owned() }
}

fn list(lang: Lang) -> MapList {
    let cell = |(cell, name, count): (&str, &str, u32)| MapCell {
        cell: cell.to_owned(),
        name: name.to_owned(),
        count,
        words: texts().get(lang, "comb-count", &[("count", i64::from(count).into())]),
        href: lang.path(&format!("{}?q={cell}", links::HOME)),
    };
    let place =
        |one: Found| MapPlace { id: one.id, name: one.name, sort: text(lang, "map-sort-known-place"), href: one.href };
    let cells = [("89196b2b663ffff", "Papsouwselaan", 5), ("89196b2b66bffff", "Voorhofdreef", 1)];
    let more = texts().get(lang, "map-more", &[("named", 3_i64.into()), ("all", 812_i64.into())]);
    MapList {
        words: words(lang),
        cells: cells.map(cell).into(),
        places: found(lang, Audience::Public).into_iter().map(place).collect(),
        more: Some(more),
        naming: Some(Naming { action: lang.path(links::MAP), q: String::new(), value: String::new() }),
        paging: Paging { skip: 50, rows: 50, total: 190 },
    }
}

//! Samples of the map and its list.
use super::{Sampled, comb, found, shell};
use crate::{
    text::{Audience, Lang, text, texts},
    web::{
        comb::Picture,
        page::{
            Field, Found, MapCell, MapChoice, MapList, MapPage, MapPlace, MapState, MapView, Naming, Nav, Paging,
            Reach, links,
        },
        view::map::words,
    },
};

const ID: &str = "01990000-0000-7000-8000-000000000002";

impl Sampled for MapPage {
    const NAME: &'static str = "map";

    fn after(previous: Option<&Self>, lang: Lang) -> Option<(&'static str, Self)> {
        let page = Self {
            shell: shell(lang, Nav::Near, &text(lang, "map-title"), links::MAP),
            q: Field::default(),
            state: MapState::Empty,
            comb: None,
            reach: String::new(),
        };
        let shown = |list| MapState::Shown(Box::new((view(), list)));
        match previous.map(|page| &page.state) {
            None => Some(("shown", Self { state: shown(list(lang)), comb: drawn(lang), ..page })),
            Some(MapState::Shown(last)) if last.1.reach.is_none() => {
                let list = MapList { reach: Some(reach(lang)), ..list(lang) };
                let comb = drawn(lang).map(|picture| Picture { reach: lines(), ..picture });
                Some(("walk", Self { state: shown(list), comb, reach: format!("van={ID}&minuten=10"), ..page }))
            }
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
    let place = |one: Found| MapPlace {
        reach_href: lang.path(&links::reach(&one.id, 10)),
        reach_words: texts().get(lang, "map-reach-of", &[("name", one.name.as_str().into())]),
        id: one.id,
        name: one.name,
        sort: text(lang, "map-sort-known-place"),
        href: one.href,
    };
    let cells = [("89196b2b663ffff", "Papsouwselaan", 5), ("89196b2b66bffff", "Voorhofdreef", 1)];
    let more = texts().get(lang, "map-more", &[("named", 3_i64.into()), ("all", 812_i64.into())]);
    MapList {
        words: words(lang),
        cells: cells.map(cell).into(),
        places: found(lang, Audience::Public).into_iter().map(place).collect(),
        more: Some(more),
        naming: Some(Naming { action: lang.path(links::MAP), q: String::new(), value: String::new() }),
        paging: Paging { skip: 50, rows: 50, total: 190 },
        reach: None,
    }
}

/// Two lines somewhere in the picture.
fn lines() -> Vec<(u8, String)> {
    let square = |middle: u32, half: u32| {
        let (low, high) = (middle - half, middle + half);
        format!("M{low} {low}L{high} {low}L{high} {high}L{low} {high}z")
    };
    vec![(5, square(150, 40)), (10, square(150, 90))]
}

fn reach(lang: Lang) -> Reach {
    let within = |minutes: u8| texts().get(lang, "map-reach-within", &[("minutes", u32::from(minutes).into())]);
    let band = |(minutes, count): (u8, usize)| {
        (minutes, within(minutes), count, texts().get(lang, "comb-count", &[("count", count.into())]))
    };
    let other = |minutes: u8| MapChoice {
        word: minutes.to_string(),
        text: within(minutes),
        href: lang.path(&links::reach(ID, minutes)),
        is_this: false,
    };
    let said = [("minutes", 10.into()), ("name", "Van der Plank".into())];
    Reach {
        id: ID.to_owned(),
        minutes: 10,
        title: texts().get(lang, "map-reach-title", &said),
        bands: [(5, 3), (10, 14)].map(band).into(),
        others: [5, 15].map(other).into(),
        note: Some(text(lang, "map-reach-straight")),
        all_href: lang.path(links::MAP),
    }
}

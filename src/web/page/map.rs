//! `/kaart`: the honeycomb, the map for whoever opens it, and everything they show as a list.
use askama::Template;

use super::{Field, MapChoice, Paging, Shell, asset, form, links};
use crate::web::comb::Picture;

/// One hexagon in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapCell {
    /// The H3 cell.
    pub cell: String,
    /// "Papsouwselaan".
    pub name: String,
    /// How many.
    pub count: u32,
    /// "5 plekken".
    pub words: String,
    /// What is near there, language included.
    pub href: String,
}

/// One place in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapPlace {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// "Activiteit", "Winkel of plek".
    pub sort: String,
    /// Its page, language included.
    pub href: String,
    /// What is within ten minutes on foot of it, language included.
    pub reach_href: String,
    /// The same in words that name it.
    pub reach_words: String,
}

/// How far one walks from a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// Its id.
    pub id: String,
    /// At most so many minutes.
    pub minutes: u8,
    /// "Binnen 10 minuten lopen van Fietsen Fier".
    pub title: String,
    /// What is within each line, the nearest first: minutes, in words, how many, in words.
    pub bands: Vec<(u8, String, usize, String)>,
    /// Other minutes.
    pub others: Vec<MapChoice>,
    /// It is an estimate, where it is one.
    pub note: Option<String>,
    /// The map without it, language included.
    pub all_href: String,
}

/// What a piece of the map shows, in words. Also by itself, as the map asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "map_list.html")]
pub struct MapList {
    /// Words of headings.
    pub words: MapWords,
    /// By name.
    pub cells: Vec<MapCell>,
    /// By name.
    pub places: Vec<MapPlace>,
    /// "De eerste 500 van 812", where not all are named.
    pub more: Option<String>,
    /// Letters that a name must have to stand in the list; absent where the list is short.
    pub naming: Option<Naming>,
    /// Which part of the places this is.
    pub paging: Paging,
    /// How far one walks from a place, where that is shown.
    pub reach: Option<Reach>,
}

/// The field that makes a long list shorter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Naming {
    /// Where the question goes, language included.
    pub action: String,
    /// The place that the page is about, as typed.
    pub q: String,
    /// The letters, as typed.
    pub value: String,
}

/// Words of the list, in the language of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapWords {
    /// Heading of the whole.
    pub title: String,
    /// Heading of the hexagons.
    pub cells: String,
    /// Heading of the places.
    pub places: String,
    /// Where there is nothing.
    pub nothing: String,
    /// Columns: where, how many.
    pub columns: [String; 2],
    /// Label of the field that makes a long list shorter, its button, and where no name has the letters.
    pub naming: [String; 3],
    /// What leads to the part before, and to the next.
    pub turns: [String; 2],
    /// What leads from a place to what is near it.
    pub reach: String,
    /// What leads back to everything.
    pub all: String,
    /// What other minutes are.
    pub how_far: String,
}

/// Where the map opens.
#[derive(Clone, Debug, PartialEq)]
pub struct MapView {
    /// Degrees east.
    pub longitude: f64,
    /// Degrees north.
    pub latitude: f64,
    /// As on every map of the web.
    pub zoom: u8,
    /// The words of its buttons, as JSON.
    pub words: String,
}

/// What the page says.
#[derive(Clone, Debug, PartialEq)]
pub enum MapState {
    /// A picture, the map, the list.
    Shown(Box<(MapView, MapList)>),
    /// What was typed is no place here; the field says so.
    Fault,
    /// No map was loaded yet.
    Empty,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "map.html")]
pub struct MapPage {
    /// The frame.
    pub shell: Shell,
    /// Street or postcode, as typed.
    pub q: Field,
    /// What the page says.
    pub state: MapState,
    /// The honeycomb, where there is one.
    pub comb: Option<Picture>,
    /// How far one walks from where, as in an address; empty where that is not shown.
    pub reach: String,
}

impl MapPage {
    fn action(&self) -> String {
        self.shell.href(links::MAP)
    }
    fn list_href(&self) -> String {
        format!("{}?{}", self.shell.href(links::MAP_LIST), self.reach)
    }
    fn style_href(&self) -> String {
        format!("{}?taal={}&{}", links::MAP_STYLE, self.shell.lang, self.reach)
    }
    fn embed_href(&self) -> String {
        self.shell.href(links::EMBED)
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        form::faults([("q", &self.q)])
    }
    fn script(&self) -> &'static str {
        asset::map_script().path()
    }
    /// Module, worker and style sheet of the map, where they were built.
    fn library(&self) -> Option<[&'static str; 3]> {
        asset::map_library()
    }
}

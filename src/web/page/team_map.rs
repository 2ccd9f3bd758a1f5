//! `/team/kaart`: what the team's own ground asks and has, as honeycomb, map and list.
use askama::Template;

use super::{Field, MapView, Shell, asset, form, links};
use crate::web::comb::Picture;

/// One choice among several: what is shown, or when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapChoice {
    /// Its word in addresses.
    pub word: String,
    /// "Vragen", "juli tot en met september 2026".
    pub text: String,
    /// Its page, language included.
    pub href: String,
    /// This page shows it.
    pub is_this: bool,
}

/// One hexagon in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamMapCell {
    /// The H3 cell.
    pub cell: String,
    /// "Papsouwselaan".
    pub name: String,
    /// What is drawn in it.
    pub count: u32,
    /// The number of everything that can be shown, in the order of the columns.
    pub counts: Vec<u32>,
    /// The same in words: "5 vragen, 2 keer hulp".
    pub said: String,
    /// Doors from there, language included.
    pub href: String,
}

/// One street in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamMapStreet {
    /// By what it is found again.
    pub key: String,
    /// "Papsouwselaan 125 tot 137".
    pub name: String,
    /// Its page, language included.
    pub href: String,
    /// How many businesses it has.
    pub count: usize,
    /// How many there are, take part and were spoken to, in words.
    pub words: String,
}

/// What a piece of the map shows, in words. Also by itself, as the map asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "team_map_list.html")]
pub struct TeamMapList {
    /// Heading.
    pub title: String,
    /// What is drawn, and of when.
    pub caption: String,
    /// Where there is nothing.
    pub nothing: String,
    /// "Waar", then what can be shown.
    pub columns: Vec<String>,
    /// Which of the numbers is drawn, from 0.
    pub drawn: usize,
    /// By name; those that hold anything.
    pub cells: Vec<TeamMapCell>,
    /// Questions that stand in no hexagon, where there are any.
    pub unplaced: Option<String>,
    /// What streets are called together, and each by name; none where they are not drawn.
    pub streets: (String, Vec<TeamMapStreet>),
}

/// What the page says.
#[derive(Clone, Debug, PartialEq)]
pub enum TeamMapState {
    /// A picture, the map, the list.
    Shown(Box<(MapView, TeamMapList)>),
    /// What was typed is no place of the team; the field says so.
    Fault,
    /// Nothing is known of the ground yet.
    NoGround,
}

/// "Kaart van ons gebied".
#[derive(Clone, Debug, Template)]
#[template(path = "team_map.html")]
pub struct TeamMapPage {
    /// The frame.
    pub shell: Shell,
    /// Street or postcode, as typed.
    pub q: Field,
    /// What can be shown.
    pub layers: Vec<MapChoice>,
    /// Of when; the oldest first.
    pub periods: Vec<MapChoice>,
    /// What the page says.
    pub state: TeamMapState,
    /// The honeycomb, where there is one.
    pub comb: Option<Picture>,
}

impl TeamMapPage {
    fn action(&self) -> String {
        self.shell.href(links::TEAM_MAP)
    }
    fn this(choices: &[MapChoice]) -> &str {
        choices.iter().find(|one| one.is_this).map_or("", |one| &one.word)
    }
    fn layer(&self) -> &str {
        Self::this(&self.layers)
    }
    fn asked(&self) -> String {
        format!("laag={}&kwartaal={}", self.layer(), Self::this(&self.periods))
    }
    fn list_href(&self) -> String {
        format!("{}?{}", self.shell.href(links::TEAM_MAP_LIST), self.asked())
    }
    fn style_href(&self) -> String {
        format!("{}?taal={}&{}", links::TEAM_MAP_STYLE, self.shell.lang, self.asked())
    }
    fn faults(&self) -> Vec<(&'static str, &str)> {
        form::faults([("q", &self.q)])
    }
    fn script(&self) -> &'static str {
        asset::map_script().path()
    }
    fn when_script(&self) -> &'static str {
        asset::when_script().path()
    }
    /// Module, worker and style sheet of the map, where they were built.
    fn library(&self) -> Option<[&'static str; 3]> {
        asset::map_library()
    }
}

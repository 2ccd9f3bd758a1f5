//! `/cijfers`: how many people asked, where a council decided that everybody may see it.
use askama::Template;

use super::Shell;
use crate::web::zones::ZonePicture;

/// One number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureRow {
    /// The id of the row, for the picture to lead to.
    pub id: Option<String>,
    /// The cell of a zone, the code of a district.
    pub of: String,
    /// The subject; empty in a zone.
    pub subject: String,
    /// What one would call it: a place, or a subject.
    pub name: String,
    /// The number; nothing where it is withheld.
    pub number: Option<u32>,
    /// The same in words: "25", "niet getoond".
    pub words: String,
}

/// Numbers under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureGroup {
    /// The name of the district; of zones the words above their table.
    pub title: String,
    /// What the first column names.
    pub column: String,
    /// Number after number.
    pub rows: Vec<FigureRow>,
}

/// What one colour and pattern says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegendRow {
    /// 0 to 4.
    pub class: usize,
    /// "10 tot en met 20".
    pub words: String,
}

/// What is published of one municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiguresView {
    /// Its name.
    pub name: String,
    /// "Het jaar tot en met kwartaal 3 van 2026".
    pub year: String,
    /// What the numbers are of.
    pub lead: String,
    /// The picture, of zones.
    pub picture: Option<ZonePicture>,
    /// The numbers.
    pub groups: Vec<FigureGroup>,
    /// Other quarters: their page, language included, and their name.
    pub others: Vec<(String, String)>,
}

/// What the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FiguresState {
    /// Nothing is published, and nobody learns why.
    Nothing,
    /// Municipality after municipality.
    Shown(Vec<FiguresView>),
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "figures.html")]
pub struct FiguresPage {
    /// The frame.
    pub shell: Shell,
    /// What it says.
    pub state: FiguresState,
    /// What colours and patterns say.
    pub legend: Vec<LegendRow>,
    /// The same numbers as a file.
    pub csv_href: String,
}

impl FiguresPage {
    fn home_href(&self) -> String {
        self.shell.href(super::links::HOME)
    }
}

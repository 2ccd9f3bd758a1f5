//! The question in the address of the home page.
use axum::extract::RawQuery;

use crate::web::{page::tiles, typed::pairs};

const USUAL_MINUTES: &str = "15";

/// What was asked, as typed.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Street or postcode.
    pub q: String,
    /// Code of a tile or category; empty for everything.
    pub category: String,
    /// Minutes on foot.
    pub minutes: String,
    /// A longer list.
    pub more: bool,
}

impl Asked {
    /// From the query of an address; the last of a name counts.
    pub fn read(RawQuery(raw): RawQuery) -> Self {
        let mut asked = Self { minutes: USUAL_MINUTES.to_owned(), ..Self::default() };
        for (name, value) in pairs(raw.unwrap_or_default()) {
            match name.as_str() {
                "q" => asked.q = value.trim().to_owned(),
                "category" => asked.category = value.trim().to_owned(),
                "minutes" if !value.trim().is_empty() => asked.minutes = value.trim().to_owned(),
                "more" => asked.more = value == "1",
                _ => {}
            }
        }
        asked
    }

    /// The address of this question with some of it changed.
    pub fn path(&self, q: Option<&str>, minutes: Option<&str>, more: bool) -> String {
        let mut pairs = vec![("q", q.unwrap_or(&self.q))];
        pairs.extend(Some(("category", self.category.as_str())).filter(|(_, code)| !code.is_empty()));
        pairs.push(("minutes", minutes.unwrap_or(&self.minutes)));
        pairs.extend(more.then_some(("more", "1")));
        format!("/?{}", serde_urlencoded::to_string(pairs).unwrap_or_default())
    }

    /// Codes a tile or a category stands for; without a topic those of all tiles that have one.
    pub fn categories(&self) -> Vec<String> {
        let codes = |tile: &tiles::Tile| tile.categories.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
        match tiles::find(&self.category) {
            Some(tile) => codes(tile),
            None if self.category.is_empty() => {
                tiles::TILES.iter().filter(|tile| !tile.is_other()).flat_map(codes).collect()
            }
            None => vec![self.category.clone()],
        }
    }
}

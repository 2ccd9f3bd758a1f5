//! Which map tags become known places: a list that people keep, `data/osm_places.csv`.
use std::collections::HashMap;

use engine::domain::{CategoryCode, Kind};

use super::element::Tags;
use crate::import::{
    FileFault,
    table::{Column, Table, column, yes_no},
};

/// What sort of business or institution, with its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trade {
    /// Stable code, e.g. `bicycle-shop`.
    pub code: String,
    /// Dutch.
    pub nl: String,
    /// English.
    pub en: String,
}

/// One line of the list.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) trade: String,
    pub(super) categories: Vec<CategoryCode>,
    pub(super) kind: Kind,
    pub(super) keep_unnamed: bool,
}

/// Which map tags become known places. The first line of the list that fits an object decides; `*` fits every value.
#[derive(Clone, Debug, Default)]
pub struct PlaceRules {
    rules: Vec<Rule>,
    trades: HashMap<String, Trade>,
    by_key: HashMap<String, HashMap<String, usize>>,
}

const COLUMNS: &[Column] = &[
    column("key", &[]).required(),
    column("value", &[]).required(),
    column("trade", &[]).required(),
    column("trade_nl", &[]).required(),
    column("trade_en", &[]).required(),
    column("categories", &[]).required(),
    column("kind", &[]).required(),
    column("keep_unnamed", &[]).required(),
];
/// Values that say there is nothing.
const NOTHING: [&str; 5] = ["no", "none", "vacant", "disused", "abandoned"];

impl PlaceRules {
    /// The list the program carries with it.
    ///
    /// # Errors
    /// [`FileFault`] when the list is damaged; a test reads it, so never in a release.
    pub fn shipped() -> Result<Self, FileFault> {
        Self::parse(include_str!("../../../data/osm_places.csv"))
    }

    /// Reads a list: `key,value,trade,trade_nl,trade_en,categories,kind,keep_unnamed`.
    ///
    /// # Errors
    /// [`FileFault`] naming the line that is wrong.
    pub fn parse(csv: &str) -> Result<Self, FileFault> {
        let table = Table::read(csv.as_bytes(), COLUMNS)?;
        if let Some(ragged) = table.ragged.first() {
            return Err(FileFault::at_line(ragged.row, &ragged.reason));
        }
        let mut all = Self::default();
        for (line, record) in &table.rows {
            let cell = |key| table.cell(record, key);
            let words = cell("categories").split_whitespace();
            let categories: Result<Vec<CategoryCode>, _> = words.map(str::parse).collect();
            let rule = Rule {
                trade: cell("trade").to_owned(),
                categories: categories.map_err(|error| FileFault::at_line(*line, error))?,
                kind: cell("kind").parse().map_err(|error| FileFault::at_line(*line, error))?,
                keep_unnamed: yes_no(cell("keep_unnamed")).map_err(|reason| FileFault::at_line(*line, reason))?,
            };
            let (nl, en) = (cell("trade_nl").to_owned(), cell("trade_en").to_owned());
            let trade = Trade { code: rule.trade.clone(), nl, en };
            let known = all.trades.entry(rule.trade.clone()).or_insert_with(|| trade.clone());
            if *known != trade {
                return Err(FileFault::at_line(*line, format!("trade {} has two names", trade.code)));
            }
            let values = all.by_key.entry(cell("key").to_owned()).or_default();
            if values.insert(cell("value").to_owned(), all.rules.len()).is_some() {
                return Err(FileFault::at_line(*line, format!("{}={} stands here twice", cell("key"), cell("value"))));
            }
            all.rules.push(rule);
        }
        Ok(all)
    }

    /// The names of a trade.
    pub fn trade(&self, code: &str) -> Option<&Trade> {
        self.trades.get(code)
    }
    /// Every trade the list names.
    pub fn trades(&self) -> impl Iterator<Item = &Trade> {
        self.trades.values()
    }
    /// Number of lines.
    pub fn len(&self) -> usize {
        self.rules.len()
    }
    /// Is the list empty?
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }
    /// Every category the list names.
    pub fn categories(&self) -> impl Iterator<Item = &CategoryCode> {
        self.rules.iter().flat_map(|rule| &rule.categories)
    }

    /// Position of the rule for an object.
    pub(super) fn find(&self, tags: &Tags<'_>) -> Option<usize> {
        let fits = |(key, value): &(&str, &str)| {
            let values = self.by_key.get(*key).filter(|_| !NOTHING.contains(value))?;
            // `shop=bakery;confectionery` is a bakery first of all
            let first = value.split(';').next().unwrap_or(value).trim();
            values.get(first).or_else(|| values.get("*")).copied()
        };
        let closed = || tags.is("disused", &["yes"]) || tags.is("abandoned", &["yes"]);
        tags.0.iter().filter_map(fits).min().filter(|_| !closed())
    }
    pub(super) fn get(&self, position: usize) -> &Rule {
        &self.rules[position]
    }
}

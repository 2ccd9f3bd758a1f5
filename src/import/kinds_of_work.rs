//! Reads which trades are one kind of work, `data/kinds_of_work.csv`: internship streets count these and not shops.
use std::collections::HashMap;

use engine::matching::Work;

use super::{
    FileFault,
    table::{Column, Table, column},
};

const COLUMNS: &[Column] = &[
    column("work", &[]).required(),
    column("nl", &[]).required(),
    column("en", &[]).required(),
    column("trades", &[]).required(),
];

/// What one learns somewhere, with its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindOfWork {
    /// Stable code, e.g. `baking`.
    pub code: String,
    /// Dutch.
    pub nl: String,
    /// English.
    pub en: String,
}

/// All kinds of work, numbered by their line for the engine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KindsOfWork {
    kinds: Vec<KindOfWork>,
    of_trade: HashMap<String, Work>,
}

impl KindsOfWork {
    /// The list the program carries with it.
    ///
    /// # Errors
    /// [`FileFault`] when the list is damaged; a test reads it, so never in a release.
    pub fn shipped() -> Result<Self, FileFault> {
        Self::parse(include_str!("../../data/kinds_of_work.csv"))
    }

    /// Reads a list: `work,nl,en,trades`, trades with spaces between.
    ///
    /// # Errors
    /// [`FileFault`] naming the line that is wrong: ragged, or a kind of work or a trade that stands there twice.
    pub fn parse(csv: &str) -> Result<Self, FileFault> {
        let table = Table::read(csv.as_bytes(), COLUMNS)?;
        if let Some(ragged) = table.ragged.first() {
            return Err(FileFault::at_line(ragged.row, &ragged.reason));
        }
        let mut all = Self::default();
        for (line, record) in &table.rows {
            let cell = |key| table.cell(record, key).to_owned();
            let kind = KindOfWork { code: cell("work"), nl: cell("nl"), en: cell("en") };
            if all.kinds.iter().any(|known| known.code == kind.code) {
                return Err(FileFault::at_line(*line, format!("{} stands here twice", kind.code)));
            }
            let work = u16::try_from(all.kinds.len()).map_err(|error| FileFault::at_line(*line, error))?;
            for trade in cell("trades").split_whitespace() {
                if all.of_trade.insert(trade.to_owned(), Work(work)).is_some() {
                    return Err(FileFault::at_line(*line, format!("trade {trade} stands here twice")));
                }
            }
            all.kinds.push(kind);
        }
        Ok(all)
    }

    /// The kind of work of a trade; absent for what is no business (a playground, a school).
    pub fn find(&self, trade: &str) -> Option<Work> {
        self.of_trade.get(trade).copied()
    }
    /// The names of a kind of work; absent for a number of another list.
    pub fn names(&self, work: Work) -> Option<&KindOfWork> {
        self.kinds.get(usize::from(work.0))
    }
    /// The names of a code; absent for one that is not in the list.
    pub fn named(&self, code: &str) -> Option<&KindOfWork> {
        self.kinds.iter().find(|kind| kind.code == code)
    }
    /// Every trade the list names.
    pub fn trades(&self) -> impl Iterator<Item = &str> {
        self.of_trade.keys().map(String::as_str)
    }
}

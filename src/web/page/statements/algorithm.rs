//! `/algoritme`: how what is near is put in order, with the weights in force, and the fields of the Dutch register.
use askama::Template;

use crate::web::page::{Shell, links};

/// One part of the sum.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighed {
    /// As the engine calls it.
    pub part: &'static str,
    /// As people do.
    pub label: String,
    /// What is counted.
    pub means: String,
    /// Between 0 and 1: what the engine multiplies with.
    pub worth: f64,
    /// "30%".
    pub words: String,
}

/// A line of the example: a part, and what it brings to each of the two shops, in hundredths.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// The part.
    pub label: String,
    /// "20".
    pub first: String,
    /// "24".
    pub second: String,
}

/// Two shops, reckoned with the weights in force.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// A line per part.
    pub lines: Vec<Sum>,
    /// What each has together.
    pub together: Sum,
    /// Which comes first, in a sentence.
    pub outcome: String,
}

/// What stands in a field of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Sentences.
    Words(String),
    /// Some of a list.
    List(Vec<String>),
    /// Titles and addresses.
    Links(Vec<(String, String)>),
    /// The municipality fills it in.
    Missing,
}

/// A field of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterRow {
    /// Its name in the register's own files: `human_intervention`.
    pub field: &'static str,
    /// Its name on the register's pages: "Menselijke tussenkomst".
    pub label: String,
    /// What stands in it.
    pub entry: Entry,
}

/// Fields that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterGroup {
    /// "Verantwoord gebruik".
    pub title: String,
    /// Its fields.
    pub rows: Vec<RegisterRow>,
}

/// Is the register filled in?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlgorithmState {
    /// Whoever runs this filled in their part.
    Filled,
    /// Their part is missing.
    Unfilled,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "algorithm.html")]
pub struct AlgorithmPage {
    /// The frame.
    pub shell: Shell,
    /// Is the register filled in?
    pub state: AlgorithmState,
    /// Version of the weights, stored with each choice.
    pub version: String,
    /// What counts how much.
    pub weights: Vec<Weighed>,
    /// How well a partner is known, and what that is worth.
    pub known: Vec<Weighed>,
    /// Two shops.
    pub example: Example,
    /// The register.
    pub register: Vec<RegisterGroup>,
}

impl RegisterRow {
    /// The register has one list of values, in Dutch.
    fn is_dutch(&self) -> bool {
        ["category", "status", "publication_category", "lawful_basis_grouping"].contains(&self.field)
    }
}

impl AlgorithmPage {
    /// What must be right before anything counts.
    fn must(&self) -> Vec<String> {
        self.all("algorithm-must", 7)
    }
    /// What never counts.
    fn never(&self) -> Vec<String> {
        self.all("algorithm-never", 6)
    }
    /// What a person decides.
    fn people(&self) -> Vec<String> {
        self.all("algorithm-people", 5)
    }
    /// Where else something is reckoned.
    fn also(&self) -> Vec<String> {
        self.all("algorithm-also", 4)
    }
    fn all(&self, key: &str, count: usize) -> Vec<String> {
        (1..=count).map(|number| self.shell.t(&format!("{key}-{number}"))).collect()
    }
    fn json_href(&self) -> String {
        self.shell.href(links::ALGORITHM_JSON)
    }
}

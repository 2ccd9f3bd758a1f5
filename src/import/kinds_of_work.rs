//! Reads which trades are one kind of work, `data/kinds_of_work.csv`: internship streets count these and not
//! shops, and own words may wish for one.
use std::{cmp::Ordering, collections::HashMap, sync::LazyLock};

use engine::domain::Work;

use super::{
    FileFault,
    guess::roots,
    table::{Column, Table, column},
};

const COLUMNS: &[Column] = &[
    column("work", &[]).required(),
    column("nl", &[]).required(),
    column("en", &[]).required(),
    column("trades", &[]).required(),
    column("words", &[]).required(),
    column("tasks", &[]),
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
    /// Codes of what somebody can do there who walks along, key of the texts.
    pub tasks: Vec<String>,
    /// Roots of the words somebody says who would like to do it.
    said: Vec<String>,
}

/// Letters of a word that may be a part of another.
const PART: usize = 4;

/// Is a word made of another: `fietsenwinkel` of `fiets`?
fn is_of(heard: &str, said: &str) -> bool {
    said.chars().count() >= PART && heard.starts_with(said)
}

/// The list the program carries with it, read once.
static SHIPPED: LazyLock<KindsOfWork> = LazyLock::new(|| KindsOfWork::shipped().unwrap_or_default());

/// All kinds of work, numbered by their line for the engine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KindsOfWork {
    kinds: Vec<KindOfWork>,
    of_trade: HashMap<String, Work>,
}

impl KindsOfWork {
    /// The list the program carries with it.
    pub fn known() -> &'static Self {
        &SHIPPED
    }

    /// Reads the list the program carries with it.
    ///
    /// # Errors
    /// [`FileFault`] when the list is damaged; a test reads it, so never in a release.
    pub fn shipped() -> Result<Self, FileFault> {
        Self::parse(include_str!("../../data/kinds_of_work.csv"))
    }

    /// Reads a list: `work,nl,en,trades,words` and perhaps `tasks`; trades, words and tasks with spaces between.
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
            let kind = KindOfWork {
                code: cell("work"),
                nl: cell("nl"),
                en: cell("en"),
                tasks: cell("tasks").split_whitespace().map(str::to_owned).collect(),
                said: roots(&cell("words")),
            };
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
    /// The kind of work that own words wish for: the one named most, of equal ones the one named first.
    pub fn wished(&self, own_words: &str) -> Option<Work> {
        let heard = roots(own_words);
        let by = |root: &String, fits: fn(&str, &str) -> bool| {
            self.kinds.iter().position(|kind| kind.said.iter().any(|said| fits(root, said)))
        };
        let named = |root: &String| by(root, |heard, said| heard == said).or_else(|| by(root, is_of));
        let named: Vec<usize> = heard.iter().filter_map(named).collect();
        let times = |kind: &usize| named.iter().filter(|other| *other == kind).count();
        let most = named.iter().max_by(|a, b| times(a).cmp(&times(b)).then(Ordering::Greater))?;
        u16::try_from(*most).ok().map(Work)
    }
    /// The names of a kind of work; absent for a number of another list.
    pub fn names(&self, work: Work) -> Option<&KindOfWork> {
        self.kinds.get(usize::from(work.0))
    }
    /// The kind of work of a code; absent for one that is not in the list.
    pub fn find_code(&self, code: &str) -> Option<Work> {
        let at = self.kinds.iter().position(|kind| kind.code == code)?;
        u16::try_from(at).ok().map(Work)
    }
    /// The names of a code; absent for one that is not in the list.
    pub fn named(&self, code: &str) -> Option<&KindOfWork> {
        self.names(self.find_code(code)?)
    }
    /// Every trade with the work it is.
    pub fn by_trade(&self) -> impl Iterator<Item = (String, Work)> {
        self.of_trade.iter().map(|(trade, work)| (trade.clone(), *work))
    }
    /// Every trade the list names.
    pub fn trades(&self) -> impl Iterator<Item = &str> {
        self.of_trade.keys().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::KindsOfWork;

    fn wished(own_words: &str) -> Option<&'static str> {
        let all = KindsOfWork::known();
        all.wished(own_words).and_then(|work| all.names(work)).map(|kind| kind.code.as_str())
    }

    #[test]
    fn own_words_wish_for_the_work_they_name() {
        for (words, work) in [
            ("Mijn zoon van 17 zit thuis. Hij wil iets met fietsen.", Some("cycles")),
            ("Zij wil graag fietsenmaker worden", Some("cycles")),
            ("Ze bakt elke dag brood en taart en gaat met de fiets", Some("baking")),
            ("I would like to work with animals", Some("animals")),
            ("Hij is handig met hout", Some("wood-and-metal")),
            ("Ik zit thuis en wil weer aan het werk", None),
            ("", None),
        ] {
            assert_eq!(wished(words), work, "{words}");
        }
    }

    #[test]
    fn every_kind_has_words_and_no_word_has_two_kinds() {
        let all = KindsOfWork::known();
        assert_eq!(KindsOfWork::shipped().ok().as_ref(), Some(all));
        for kind in &all.kinds {
            assert!(!kind.said.is_empty(), "{}", kind.code);
            for word in &kind.said {
                let kinds = all.kinds.iter().filter(|other| other.said.contains(word)).count();
                assert_eq!(kinds, 1, "{word} of {}", kind.code);
            }
        }
    }
}

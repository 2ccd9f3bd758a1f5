//! Reads what the model is made of: `data/sentences.csv` and `data/associations.csv`.
use crate::import::{
    FileFault,
    table::{Column, Table, column},
};

const SENTENCES: &[Column] = &[
    column("text", &[]).required(),
    column("lang", &[]).required(),
    column("category", &[]).required(),
    column("also", &[]).required(),
    column("held", &[]).required(),
];
const ASSOCIATIONS: &[Column] =
    &[column("category", &[]).required(), column("nl", &[]).required(), column("en", &[]).required()];

/// An example of how people say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sentence {
    /// As somebody would write it.
    pub(super) text: String,
    /// `nl` or `en`.
    pub(super) lang: String,
    /// The code that fits best.
    pub(super) category: String,
    /// Codes that fit too.
    pub(super) also: Vec<String>,
    /// Kept apart to measure by: never learnt from.
    pub(super) held: bool,
}

/// Words and phrases that point at a category without being a name for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Associations {
    /// Its code.
    pub(super) category: String,
    /// In both languages.
    pub(super) phrases: Vec<String>,
}

/// Reads examples: `text,lang,category,also,held`.
///
/// # Errors
/// [`FileFault`] naming the line that is wrong.
pub(super) fn read_sentences(csv: &str) -> Result<Vec<Sentence>, FileFault> {
    let table = read(csv, SENTENCES)?;
    let sentence = |(line, record): &(u64, _)| {
        let cell = |key| table.cell(record, key).to_owned();
        let held = match cell("held").as_str() {
            "yes" => true,
            "no" => false,
            other => return Err(FileFault::at_line(*line, format!("held is yes or no, not {other}"))),
        };
        let also = cell("also").split_whitespace().map(str::to_owned).collect();
        Ok(Sentence { text: cell("text"), lang: cell("lang"), category: cell("category"), also, held })
    };
    table.rows.iter().map(sentence).collect()
}

/// Reads words: `category,nl,en`, commas between phrases.
///
/// # Errors
/// [`FileFault`] naming the line that is wrong.
pub(super) fn read_associations(csv: &str) -> Result<Vec<Associations>, FileFault> {
    let table = read(csv, ASSOCIATIONS)?;
    let words = |(_, record): &(u64, _)| {
        let both = [table.cell(record, "nl"), table.cell(record, "en")];
        let phrases = both.iter().flat_map(|list| list.split(',')).map(|one| one.trim().to_lowercase());
        let phrases = phrases.filter(|one| !one.is_empty()).collect();
        Associations { category: table.cell(record, "category").to_owned(), phrases }
    };
    Ok(table.rows.iter().map(words).collect())
}

fn read(csv: &str, columns: &[Column]) -> Result<Table, FileFault> {
    let table = Table::read(csv.as_bytes(), columns)?;
    match table.ragged.first() {
        Some(ragged) => Err(FileFault::at_line(ragged.row, &ragged.reason)),
        None => Ok(table),
    }
}

//! Reads the vocabulary of needs and offers, `data/taxonomy.csv`.
use engine::domain::{CategoryCode, Taxonomy, Term};

use super::{
    FileFault, KindsOfWork, Skipped,
    table::{Column, RowReader, Table, column, yes_no},
};

const COLUMNS: &[Column] = &[
    column("code", &[]).required(),
    column("parent", &[]).required(),
    column("related", &[]).required(),
    column("nl", &[]).required(),
    column("en", &[]).required(),
    column("synonyms", &[]).required(),
    column("sensitive", &[]).required(),
    // cross-walks for exports; nothing is matched by them
    column("pg", &[]),
    column("zrm", &[]),
];

/// Reads `code,parent,related,nl,en,synonyms,sensitive,pg,zrm`: related codes with spaces between, synonyms with commas;
/// and, from a list of its own, what each trade is a work of.
///
/// # Errors
/// [`FileFault`] naming the line or the category that is wrong.
pub fn read_taxonomy(bytes: &[u8]) -> Result<Taxonomy, FileFault> {
    let table = Table::read(bytes, COLUMNS)?;
    if let Some(ragged) = table.ragged.first() {
        return Err(damaged(ragged));
    }
    let terms: Result<Vec<Term>, FileFault> = table
        .rows
        .iter()
        .map(|(line, record)| {
            let mut row = RowReader::new(&table, *line, record, "code");
            term(&mut row)
        })
        .collect();
    let categories = Taxonomy::new(terms?).map_err(|fault| FileFault::Taxonomy { fault })?;
    Ok(categories.with_works(KindsOfWork::shipped()?.by_trade()))
}

/// Where a category stands in the lists of others: labels only, nobody is ever scored by them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossWalk {
    /// Which category.
    pub code: CategoryCode,
    /// Numbers of Positive Health, spaces between.
    pub positive_health: String,
    /// Numbers of the self-reliance matrix (ZRM), spaces between.
    pub self_reliance: String,
}

/// Reads the cross-walks of the same file.
///
/// # Errors
/// [`FileFault`] naming the line or the category that is wrong.
pub fn read_cross_walks(bytes: &[u8]) -> Result<Vec<CrossWalk>, FileFault> {
    let table = Table::read(bytes, COLUMNS)?;
    let walk = |(line, record): &_| {
        let row = RowReader::new(&table, *line, record, "code");
        let code = row.raw("code").parse().map_err(|fault| FileFault::Taxonomy { fault })?;
        let words = |name| row.raw(name).to_owned();
        Ok(CrossWalk { code, positive_health: words("pg"), self_reliance: words("zrm") })
    };
    table.rows.iter().map(walk).collect()
}

fn term(row: &mut RowReader<'_>) -> Result<Term, FileFault> {
    let code = |text: &str| text.parse::<CategoryCode>().map_err(|fault| FileFault::Taxonomy { fault });
    let parent = Some(row.raw("parent")).filter(|parent| !parent.is_empty());
    let (nl, en) = (row.need("nl", |text| Ok(text.to_owned())), row.need("en", |text| Ok(text.to_owned())));
    let sensitive = row.need("sensitive", yes_no);
    if let Some(fault) = row.faults.first() {
        return Err(damaged(fault));
    }
    Ok(Term {
        code: code(row.raw("code"))?,
        parent: parent.map(code).transpose()?,
        related: row.raw("related").split_whitespace().map(code).collect::<Result<_, _>>()?,
        nl: nl.unwrap_or_default(),
        en: en.unwrap_or_default(),
        synonyms: row
            .raw("synonyms")
            .split(',')
            .map(|word| word.trim().to_lowercase())
            .filter(|word| !word.is_empty())
            .collect(),
        sensitive: sensitive.unwrap_or(true),
    })
}

fn damaged(fault: &Skipped) -> FileFault {
    FileFault::at_line(fault.row, format!("{} {}", fault.field, fault.reason))
}

//! What somebody pastes out of a spreadsheet, or sends as a file: with or without a header, however the cells are parted.
//! It becomes the columns that [`super::read_partners`] knows, so that one reader judges every row.
mod guess;
mod lines;
mod mend;
mod shape;
mod unpack;
mod workbook;

use engine::domain::Taxonomy;
pub(super) use unpack::{Most, bounded};

use super::{
    FileFault, PartnerRow, Reading, Reason, Skipped,
    partners::{COLUMNS, read_table},
    table::Table,
};
pub use mend::rings;

/// Rows at a time.
pub const MOST_PASTED_ROWS: usize = 10_000;

/// What was given.
#[derive(Clone, Copy, Debug)]
pub enum Pasted<'a> {
    /// Typed or pasted.
    Text(&'a str),
    /// A file, known by its first bytes.
    File(&'a [u8]),
}

/// One row as it was given, by our columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastedRow {
    /// As the sheet or an editor counts, from 1.
    pub number: u64,
    /// A cell per column; more where the row has more than its header.
    pub cells: Vec<String>,
}

/// What is worth saying about the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasteRemark {
    /// There was no header: the columns were guessed.
    Guessed,
    /// The workbook has more sheets; this one was read.
    Sheet(String),
    /// So many columns are not ours.
    UnknownColumns(usize),
}

/// Rows under our columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastedTable {
    /// Keys of the columns, each at most once.
    pub keys: Vec<&'static str>,
    /// The rows in order; empty ones left out.
    pub rows: Vec<PastedRow>,
    /// What is worth saying.
    pub remarks: Vec<PasteRemark>,
}

/// Rows before their columns are known.
pub(crate) type Lines = Vec<(u64, Vec<String>)>;

/// Reads what was given into our columns; no row is judged yet.
///
/// # Errors
/// [`FileFault`] for what is refused as a whole: nothing in it, too much in it, not a table.
pub fn read_pasted(given: Pasted<'_>) -> Result<PastedTable, FileFault> {
    let (lines, mut remarks) = match given {
        Pasted::Text(text) => (lines::of_text(text.as_bytes())?, Vec::new()),
        Pasted::File(bytes) if bytes.starts_with(b"PK\x03\x04") => workbook::lines(bytes)?,
        Pasted::File(bytes) => (lines::of_text(bytes)?, Vec::new()),
    };
    let mut table = shape::shape(lines)?;
    if table.rows.len() > MOST_PASTED_ROWS {
        return Err(FileFault::TooManyRows { most: MOST_PASTED_ROWS });
    }
    remarks.append(&mut table.remarks);
    Ok(PastedTable { remarks, ..table })
}

/// The key of a column as it stands in the program; absent for a word that is none.
pub fn partner_column(key: &str) -> Option<&'static str> {
    COLUMNS.iter().map(|column| column.key).find(|known| *known == key)
}

/// All columns in order, each with its Dutch header.
pub fn partner_columns() -> impl Iterator<Item = (&'static str, &'static str)> {
    COLUMNS.iter().map(|column| (column.key, column.also.first().copied().unwrap_or(column.key)))
}

/// Judges pasted rows as the reader of partners does; a number that cannot be rung is a fault here, because somebody will
/// be asked to ring it.
///
/// # Errors
/// [`FileFault`] when two columns are the same or none has a name.
pub fn read_pasted_partners(
    keys: &[&'static str],
    rows: &[PastedRow],
    taxonomy: &Taxonomy,
) -> Result<Reading<PartnerRow>, FileFault> {
    let records = rows.iter().map(|row| (row.number, csv::StringRecord::from(row.cells.as_slice()))).collect();
    let table = Table::of_records(csv::StringRecord::from(keys), records, COLUMNS)?;
    let mut reading = read_table(table, taxonomy);
    let (fine, mute): (Vec<_>, Vec<_>) =
        reading.rows.into_iter().partition(|row| row.value.contact.phone.as_deref().is_none_or(rings));
    reading.rows = fine;
    for row in mute {
        let value = row.value.contact.phone.unwrap_or_default();
        reading.skipped_rows += 1;
        reading.skipped.push(Skipped::new(row.row, row.value.name, "phone", Reason::BadPhone { value }));
    }
    reading.skipped.sort_by_key(|skipped| skipped.row);
    Ok(reading)
}

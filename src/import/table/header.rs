//! The header of a table: which column means what, in Dutch or English, however it is written.
use std::collections::HashMap;

use crate::import::{FileFault, Note, Remark};

/// A column that is read.
#[derive(Debug)]
pub(crate) struct Column {
    /// What we call it, also its English header.
    pub(crate) key: &'static str,
    /// Other headers for it.
    pub(crate) also: &'static [&'static str],
    /// Must it be there?
    pub(crate) required: bool,
}

/// Shorthand for the lists of columns.
pub(crate) const fn column(key: &'static str, also: &'static [&'static str]) -> Column {
    Column { key, also, required: false }
}

impl Column {
    /// The same column, which must be there.
    pub(crate) const fn required(self) -> Self {
        Self { required: true, ..self }
    }
    /// Is this one of its headers, once folded?
    pub(crate) fn is_called(&self, folded: &str) -> bool {
        fold(self.key) == folded || self.also.iter().any(|name| fold(name) == folded)
    }
}

/// Any case, with or without spaces, dots, hyphens and underscores.
pub(crate) fn fold(header: &str) -> String {
    header.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// How many of the headers are known.
pub(super) fn known(headers: &csv::StringRecord, columns: &[Column]) -> usize {
    let folded = headers.iter().map(fold);
    folded.filter(|header| columns.iter().any(|column| column.is_called(header))).count()
}

/// Position of each column that is there, and a note for each header that nobody reads.
pub(super) fn map(
    headers: &csv::StringRecord,
    line: u64,
    columns: &[Column],
) -> Result<(HashMap<&'static str, usize>, Vec<Note>), FileFault> {
    let mut positions = HashMap::new();
    let mut notes = Vec::new();
    for (position, header) in headers.iter().enumerate() {
        let folded = fold(header);
        match columns.iter().find(|column| column.is_called(&folded)) {
            Some(column) if positions.insert(column.key, position).is_some() => {
                return Err(FileFault::ColumnTwice { column: column.key.to_owned() });
            }
            Some(_) => {}
            None if folded.is_empty() => {}
            None => notes.push(Note::new(line, "", header.trim(), Remark::UnknownColumn)),
        }
    }
    let missing = columns.iter().find(|column| column.required && !positions.contains_key(column.key));
    match missing {
        Some(column) => {
            let also = column.also.first().copied().unwrap_or(column.key);
            Err(FileFault::MissingColumn { column: column.key.to_owned(), also: also.to_owned() })
        }
        None => Ok((positions, notes)),
    }
}

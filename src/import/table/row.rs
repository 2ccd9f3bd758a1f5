//! One row, read field by field, so that all its faults are named at once.
use super::Table;
use crate::import::{Note, Reason, Remark, Skipped};

/// A row of a table with what was found wrong so far.
pub(crate) struct RowReader<'a> {
    table: &'a Table,
    record: &'a csv::StringRecord,
    /// Line of the file.
    pub(crate) line: u64,
    /// What the row is called.
    pub(crate) object: String,
    /// Faults so far.
    pub(crate) faults: Vec<Skipped>,
    /// Remarks so far.
    pub(crate) notes: Vec<Note>,
}

impl<'a> RowReader<'a> {
    /// Starts on a row that is called by its cell in `name`.
    pub(crate) fn new(table: &'a Table, line: u64, record: &'a csv::StringRecord, name: &'static str) -> Self {
        let object = one_line(table.cell(record, name));
        Self { table, record, line, object, faults: Vec::new(), notes: Vec::new() }
    }
    /// A cell as it is.
    pub(crate) fn raw(&self, key: &str) -> &'a str {
        self.table.cell(self.record, key)
    }
    /// Names a fault of a field.
    pub(crate) fn fault(&mut self, key: &'static str, reason: Reason) {
        self.faults.push(Skipped::new(self.line, self.object.clone(), self.table.header_of(key), reason));
    }
    /// Says something about a field.
    pub(crate) fn note(&mut self, key: &'static str, remark: Remark) {
        self.notes.push(Note::new(self.line, self.object.clone(), self.table.header_of(key), remark));
    }
    /// A value, absent when the cell is empty or wrong.
    pub(crate) fn read<T>(&mut self, key: &'static str, parse: impl FnOnce(&str) -> Result<T, Reason>) -> Option<T> {
        let raw = self.raw(key);
        if raw.is_empty() {
            return None;
        }
        parse(raw).map_err(|reason| self.fault(key, reason)).ok()
    }
    /// A value that must be there.
    pub(crate) fn need<T>(&mut self, key: &'static str, parse: impl FnOnce(&str) -> Result<T, Reason>) -> Option<T> {
        if self.raw(key).is_empty() {
            self.fault(key, Reason::Missing);
        }
        self.read(key, parse)
    }
    /// Text on one line of at most `most` characters.
    pub(crate) fn text(&mut self, key: &'static str, most: usize) -> Option<String> {
        self.read(key, |raw| within(one_line(raw), most))
    }
    /// Text that may have line ends.
    pub(crate) fn lines(&mut self, key: &'static str, most: usize) -> Option<String> {
        self.read(key, |raw| within(raw.replace("\r\n", "\n"), most))
    }
}

fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn within(text: String, most: usize) -> Result<String, Reason> {
    let given = text.chars().count();
    if given > most { Err(Reason::TooLong { given, most }) } else { Ok(text) }
}

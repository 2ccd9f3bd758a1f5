//! What a reader hands over: rows that are right, and a word on every row that is not.
use super::{Reason, Remark};

/// One fault of one row. A row with three faults has three of these and counts once in [`Reading::skipped_rows`].
#[derive(Clone, Debug, PartialEq)]
pub struct Skipped {
    /// 1-based: line of the file (tables), number of the feature (areas), 0 for objects of a map.
    pub row: u64,
    /// What the source calls it: name, code, or `way/123`; may be empty.
    pub object: String,
    /// The field that is wrong, in the words of the file's header; may be empty.
    pub field: String,
    /// Why.
    pub reason: Reason,
}

/// Something worth saying about a row that was taken, or about the file (row 0).
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// As in [`Skipped::row`]; 0 = the whole file.
    pub row: u64,
    /// As in [`Skipped::object`].
    pub object: String,
    /// As in [`Skipped::field`].
    pub field: String,
    /// What.
    pub remark: Remark,
}

/// A value and the row it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Located<T> {
    /// As in [`Skipped::row`].
    pub row: u64,
    /// The row itself.
    pub value: T,
}

/// What was read: `read == rows.len() + skipped_rows`, always.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<T> {
    /// The rows that are right, in file order.
    pub rows: Vec<Located<T>>,
    /// The faults of the rows that are not.
    pub skipped: Vec<Skipped>,
    /// What is worth saying about the others.
    pub notes: Vec<Note>,
    /// Rows in the file; empty lines are no rows.
    pub read: u64,
    /// Rows with one fault or more.
    pub skipped_rows: u64,
}

impl<T> Default for Reading<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), skipped: Vec::new(), notes: Vec::new(), read: 0, skipped_rows: 0 }
    }
}

impl<T> Reading<T> {
    /// Counts a row that is right.
    pub(crate) fn keep(&mut self, row: u64, value: T) {
        self.read += 1;
        self.rows.push(Located { row, value });
    }
    /// Counts a row that is not, with all its faults.
    pub(crate) fn skip(&mut self, faults: impl IntoIterator<Item = Skipped>) {
        self.read += 1;
        self.skipped_rows += 1;
        self.skipped.extend(faults);
    }
}

impl Skipped {
    /// A fault of one field of one row.
    pub fn new(row: u64, object: impl Into<String>, field: impl Into<String>, reason: Reason) -> Self {
        Self { row, object: object.into(), field: field.into(), reason }
    }
}

impl Note {
    /// A remark on one field of one row.
    pub fn new(row: u64, object: impl Into<String>, field: impl Into<String>, remark: Remark) -> Self {
        Self { row, object: object.into(), field: field.into(), remark }
    }
}

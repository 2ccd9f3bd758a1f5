//! Tables as people save them: `;`, `,` or tab between, any encoding of a Dutch desk, headers in two languages, cells
//! with line ends in them. A row is known by the line of the file on which it starts, as an editor shows it.
mod decode;
mod header;
mod row;
mod values;

use std::{borrow::Cow, collections::HashMap};

pub(crate) use header::{Column, column, fold};
pub(crate) use row::RowReader;
pub(crate) use values::{
    date, date_time, decimal, digits, email, one_of, phone, small_number, website, whole_number, yes_no,
};

use super::{FileFault, Note, Reason, Skipped};

/// A table with its header understood.
pub(crate) struct Table {
    /// Headers as they stand in the file.
    headers: csv::StringRecord,
    /// Position per key of a column.
    positions: HashMap<&'static str, usize>,
    /// Rows with as many fields as the header, by line.
    pub(crate) rows: Vec<(u64, csv::StringRecord)>,
    /// Rows with more or fewer.
    pub(crate) ragged: Vec<Skipped>,
    /// Encoding, unknown columns.
    pub(crate) notes: Vec<Note>,
}

impl Table {
    /// Reads a table.
    pub(crate) fn read(bytes: &[u8], columns: &[Column]) -> Result<Self, FileFault> {
        super::source::check_head(&bytes[..bytes.len().min(4096)], super::FileSort::Table)?;
        let (text, encoding) = decode::decode(bytes)?;
        let (delimiter, skip) = delimiter(&text, columns);
        let mut records = records(&text[skip..], delimiter, 1 + lines(&text[..skip]))?.into_iter();
        let (line, headers) = records.next().ok_or(FileFault::Empty)?;
        let mut table = Self::under(headers, line, columns)?;
        table.notes.splice(..0, encoding);
        records.for_each(|(line, record)| table.take(line, record));
        Ok(table)
    }

    /// A table of records that were read elsewhere, each with its row.
    pub(crate) fn of_records(
        headers: csv::StringRecord,
        records: Vec<(u64, csv::StringRecord)>,
        columns: &[Column],
    ) -> Result<Self, FileFault> {
        let mut table = Self::under(headers, 1, columns)?;
        records.into_iter().for_each(|(row, record)| table.take(row, record));
        Ok(table)
    }

    fn under(headers: csv::StringRecord, line: u64, columns: &[Column]) -> Result<Self, FileFault> {
        let (positions, notes) = header::map(&headers, line, columns)?;
        Ok(Self { headers, positions, rows: Vec::new(), ragged: Vec::new(), notes })
    }

    fn take(&mut self, line: u64, record: csv::StringRecord) {
        let (expected, found) = (self.headers.len(), record.len());
        if record.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        if expected == found {
            self.rows.push((line, record));
        } else {
            let object = record.get(self.positions.get("name").copied().unwrap_or(0)).unwrap_or_default();
            self.ragged.push(Skipped::new(line, object.trim(), "", Reason::Ragged { expected, found }));
        }
    }

    /// The headers as they stand in the file.
    pub(crate) fn headers(&self) -> impl Iterator<Item = &str> {
        self.headers.iter()
    }
    /// The header of a column in the words of the file, else ours.
    pub(crate) fn header_of(&self, key: &'static str) -> &str {
        self.positions.get(key).and_then(|position| self.headers.get(*position)).map_or(key, str::trim)
    }
    /// A cell without spaces around it; empty when the column is not there.
    pub(crate) fn cell<'a>(&self, record: &'a csv::StringRecord, key: &str) -> &'a str {
        self.positions.get(key).and_then(|position| record.get(*position)).map_or("", str::trim)
    }
}

/// What stands between the cells: what the first line says (`sep=;`), else what makes the most headers known. Also
/// where the header starts.
fn delimiter(text: &str, columns: &[Column]) -> (u8, usize) {
    let first = text.lines().next().unwrap_or_default().trim();
    if let Some([delimiter]) = first.strip_prefix("sep=").map(str::as_bytes) {
        return (*delimiter, text.find('\n').map_or(text.len(), |at| at + 1));
    }
    let worth = |delimiter: &u8| {
        let headers = reader(text, *delimiter).into_records().next().and_then(Result::ok).unwrap_or_default();
        (header::known(&headers, columns), headers.len())
    };
    (*b",;\t".iter().max_by_key(|delimiter| worth(delimiter)).unwrap_or(&b','), 0)
}

/// All records of a text whose cells are parted by `delimiter`, each with the line it starts on.
pub(crate) fn records_of(bytes: &[u8], delimiter: u8) -> Result<Vec<(u64, csv::StringRecord)>, FileFault> {
    let (text, _) = decode::decode(bytes)?;
    let sep = text.get(..5).filter(|first| first.starts_with("sep=")).and_then(|_| text.find('\n'));
    let skip = sep.map_or(0, |at| at + 1);
    records(&text[skip..], delimiter, 1 + lines(&text[..skip]))
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// All records with the line each starts on; a quotation mark that is never closed would swallow the rest of the file,
/// so it is a fault of the file.
fn records(text: &str, delimiter: u8, first_line: u64) -> Result<Vec<(u64, csv::StringRecord)>, FileFault> {
    let text: Cow<'_, str> = if text.contains('\n') { text.into() } else { text.replace('\r', "\n").into() };
    let mut all = Vec::new();
    let (mut line, mut counted) = (first_line, 0);
    let mut reader = reader(&text, delimiter);
    let mut record = csv::StringRecord::new();
    loop {
        let more = reader.read_record(&mut record).map_err(|error| FileFault::at_line(line, error))?;
        if !more {
            break;
        }
        let from = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or_default());
        let start = from + text[from..].bytes().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        line += lines(&text[counted..start]);
        counted = start;
        all.push((line, record.clone()));
    }
    let last = &text[counted..];
    if last.trim_end().contains('\n') && last.matches('"').count() % 2 == 1 {
        return Err(FileFault::OpenQuote { number: line });
    }
    Ok(all)
}

fn lines(text: &str) -> u64 {
    text.bytes().filter(|byte| *byte == b'\n').count() as u64
}

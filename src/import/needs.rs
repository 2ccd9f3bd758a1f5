//! Needs from a table: what is asked, where about, never by whom.
use std::{collections::HashMap, fmt};

use engine::domain::{CategoryCode, Cell, NEED_RESOLUTION, Taxonomy};
use jiff::civil::Date;

use super::{
    FileFault, Postcode, Reading, Reason, Remark, flags,
    partners::{place::postcode, read::categories},
    table::{Column, RowReader, Table, column, date, fold, one_of},
};

/// Where a need is, never finer than resolution 9.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeedWhere {
    /// A cell of resolution 9 or coarser.
    Cell(Cell),
    /// Four digits: to be placed at resolution 7.
    Postcode4(Postcode),
    /// Six characters: to be placed at resolution 9.
    Postcode6(Postcode),
}

/// One need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedRow {
    /// The row's own number, or the row's contents; unique within a reading.
    pub source_id: String,
    /// Day it was asked.
    pub date: Date,
    /// What about; in force.
    pub category: CategoryCode,
    /// Where about.
    pub place: NeedWhere,
    /// As it was said, at most 500 characters.
    pub own_words: Option<String>,
    /// Closed already?
    pub closed: bool,
    /// The number the team has for whoever asked, so that one who asked twice counts once; never a name.
    pub asker: Option<String>,
}

/// Columns that are read.
const COLUMNS: &[Column] = &[
    column("id", &["nummer"]),
    column("date", &["datum"]).required(),
    column("category", &["categorie"]).required(),
    column("cell", &["cel"]),
    column("postcode", &["postal_code"]),
    column("own_words", &["eigen_woorden"]),
    column("status", &[]),
    column("asker", &["vrager"]),
];

/// Columns about a person, folded: with one of these in it a file is refused before any row is read.
const PERSONAL: [&str; 26] = [
    "naam",
    "name",
    "voornaam",
    "achternaam",
    "firstname",
    "lastname",
    "surname",
    "telefoon",
    "telefoonnummer",
    "mobiel",
    "phone",
    "phonenumber",
    "mobile",
    "email",
    "emailadres",
    "emailaddress",
    "mail",
    "adres",
    "address",
    "straat",
    "street",
    "huisnummer",
    "housenumber",
    "bsn",
    "geboortedatum",
    "birthdate",
];

const MOST_WORDS: usize = 500;

/// Reads a table of needs; categories must be in force in `taxonomy`.
///
/// # Errors
/// [`FileFault`] when the file as a whole cannot be read, or has a column about a person.
pub fn read_needs(bytes: &[u8], taxonomy: &Taxonomy) -> Result<Reading<NeedRow>, FileFault> {
    let table = Table::read(bytes, COLUMNS)?;
    if let Some(column) = table.headers().find(|header| PERSONAL.contains(&fold(header).as_str())) {
        return Err(FileFault::PersonColumn { column: column.trim().to_owned() });
    }
    let mut reading = Reading { notes: table.notes.clone(), ..Reading::default() };
    let mut ids = Ids::default();
    for (line, record) in &table.rows {
        let mut row = RowReader::new(&table, *line, record, "id");
        match need(&mut row, taxonomy).and_then(|need| ids.number(&mut row, need)) {
            Some(need) => {
                reading.notes.append(&mut row.notes);
                reading.keep(*line, need);
            }
            None => reading.skip(row.faults),
        }
    }
    table.ragged.into_iter().for_each(|ragged| reading.skip([ragged]));
    reading.skipped.sort_by_key(|skipped| skipped.row);
    Ok(reading)
}

/// Ids given so far: a number of the source may come once; rows without one that say the same are told apart by how
/// many came before, because two people may well ask the same on one day.
#[derive(Default)]
struct Ids {
    given: HashMap<String, u64>,
    made: HashMap<String, u64>,
}

impl Ids {
    fn number(&mut self, row: &mut RowReader<'_>, mut need: NeedRow) -> Option<NeedRow> {
        if need.source_id.is_empty() {
            let words = need.own_words.as_deref().unwrap_or_default();
            let contents = format!("{}|{}|{}|{words}", need.date, need.category, need.place);
            let count = self.made.entry(contents.clone()).or_default();
            *count += 1;
            need.source_id = format!("{contents}|{count}");
        } else if let Some(first) = self.given.insert(need.source_id.clone(), row.line) {
            row.fault("id", Reason::Duplicate { first: first.to_string() });
            return None;
        }
        Some(need)
    }
}

fn need(row: &mut RowReader<'_>, taxonomy: &Taxonomy) -> Option<NeedRow> {
    let date = row.need("date", date);
    let category = row.need("category", |text| one_category(text, taxonomy));
    let place = place(row);
    let own_words = row.lines("own_words", MOST_WORDS);
    let words = [("open", false), ("closed", true), ("gesloten", true)];
    let closed = row.read("status", |text| one_of(text, &words)).unwrap_or(false);
    let source_id = row.text("id", 100).unwrap_or_default();
    let asker = row.text("asker", 100);
    if let Some(text) = &own_words {
        warn(row, text);
    }
    if !row.faults.is_empty() {
        return None;
    }
    Some(NeedRow { source_id, date: date?, category: category?, place: place?, own_words, closed, asker })
}

fn one_category(text: &str, taxonomy: &Taxonomy) -> Result<CategoryCode, Reason> {
    let mut codes = categories(text, taxonomy)?;
    let given = codes.len();
    let first = codes.pop().ok_or(Reason::Missing)?;
    if given == 1 { Ok(first) } else { Err(Reason::TooMany { given, most: 1 }) }
}

/// The cell, made coarser when it could point at a house; else the postcode.
fn place(row: &mut RowReader<'_>) -> Option<NeedWhere> {
    if row.raw("cell").is_empty() && row.raw("postcode").is_empty() {
        row.fault("cell", Reason::NoCell);
    }
    let read = |text: &str| text.parse::<Cell>().map_err(|_| Reason::NotACell { value: text.to_owned() });
    let cell = row.read("cell", read);
    let postcode = row.read("postcode", postcode);
    if let Some(cell) = cell {
        let (from, to) = (u8::from(cell.resolution()), u8::from(NEED_RESOLUTION));
        if from > to {
            row.note("cell", Remark::Coarsened { from, to });
        }
        return Some(NeedWhere::Cell(cell.coarsened(NEED_RESOLUTION)));
    }
    postcode.map(|postcode| match postcode.is_six() {
        true => NeedWhere::Postcode6(postcode),
        false => NeedWhere::Postcode4(postcode),
    })
}

/// Says what sort of personal thing stands in the text, never the thing itself: reports are kept and mailed.
fn warn(row: &mut RowReader<'_>, text: &str) {
    let mut sorts: Vec<_> = flags(text).into_iter().map(|flag| flag.sort).collect();
    sorts.sort_unstable();
    sorts.dedup();
    for sort in sorts {
        row.note("own_words", Remark::Personal { what: sort.code().to_owned() });
    }
}

impl fmt::Display for NeedWhere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cell(cell) => fmt::Display::fmt(cell, f),
            Self::Postcode4(postcode) | Self::Postcode6(postcode) => fmt::Display::fmt(postcode, f),
        }
    }
}

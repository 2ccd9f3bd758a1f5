//! The tables of a directory, whatever form they came in.
use std::collections::{BTreeMap, HashMap};

use super::tidy;
use crate::import::{FileFault, Note, Reason, Remark, Skipped, table};

/// A table that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Sheet {
    /// Who.
    Organizations,
    /// Where.
    Locations,
    /// What.
    Services,
    /// Which service at which location.
    Links,
    /// Addresses one can go to.
    Addresses,
    /// Telephones.
    Phones,
    /// Languages.
    Languages,
    /// When.
    Schedules,
    /// What a location has for whom cannot walk.
    Accessibility,
    /// Which term fits a service.
    Attributes,
    /// Terms of the source's own lists.
    Terms,
    /// Numbers of organizations.
    Identifiers,
    /// People: counted, never read.
    Persons,
}

/// Names in HSDS 3, then those in 1.1 and of one object.
const NAMES: [(Sheet, &[&str]); 13] = [
    (Sheet::Organizations, &["organizations", "organization"]),
    (Sheet::Locations, &["locations", "location"]),
    (Sheet::Services, &["services", "service"]),
    (Sheet::Links, &["service_at_location", "service_at_locations", "services_at_location"]),
    (Sheet::Addresses, &["addresses", "address", "physical_addresses", "physical_address"]),
    (Sheet::Phones, &["phones", "phone"]),
    (Sheet::Languages, &["languages", "language"]),
    (Sheet::Schedules, &["schedules", "schedule", "regular_schedules", "regular_schedule"]),
    (Sheet::Accessibility, &["accessibility", "accessibility_for_disabilities"]),
    (Sheet::Attributes, &["attributes", "attribute", "services_taxonomy", "service_taxonomy", "other_attributes"]),
    (Sheet::Terms, &["taxonomy_terms", "taxonomy_term", "taxonomy"]),
    (Sheet::Identifiers, &["organization_identifiers", "organization_identifier"]),
    (Sheet::Persons, &["contacts", "contact"]),
];

/// Columns that bear the name of their own table and mean something else without it.
const WHOLE_NAMES: [&str; 2] = ["location_type", "service_areas"];

impl Sheet {
    /// The table of a file or a field, by its name without ending.
    pub(super) fn named(name: &str) -> Option<Self> {
        let name = name.to_lowercase();
        NAMES.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(sheet, _)| *sheet)
    }
    /// Its name in HSDS 3.
    pub(super) fn as_str(self) -> &'static str {
        NAMES.iter().find(|(sheet, _)| *sheet == self).map_or("", |(_, names)| names[0])
    }
    /// The name of one of its rows, as it stands in the columns that point at it.
    pub(super) const fn one(self) -> &'static str {
        match self {
            Self::Organizations => "organization",
            Self::Locations => "location",
            Self::Services => "service",
            Self::Links => "service_at_location",
            Self::Addresses => "address",
            Self::Phones => "phone",
            Self::Languages => "language",
            Self::Schedules => "schedule",
            Self::Accessibility => "accessibility",
            Self::Attributes => "attribute",
            Self::Terms => "taxonomy_term",
            Self::Identifiers => "organization_identifier",
            Self::Persons => "contact",
        }
    }
    /// A row of this is one of what the report counts.
    const fn is_counted(self) -> bool {
        matches!(self, Self::Organizations | Self::Locations | Self::Services)
    }
}

/// One row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Record {
    /// Line of the file, or its number among its sort in a JSON.
    pub row: u64,
    fields: HashMap<String, String>,
}

impl Record {
    pub(super) fn new(row: u64) -> Self {
        Self { row, fields: HashMap::new() }
    }
    /// A field without spaces around it; empty when it is not there or says nothing.
    pub(super) fn get(&self, field: &str) -> &str {
        self.fields.get(field).map_or("", String::as_str)
    }
    /// Fills a field that says nothing yet.
    pub(super) fn fill(&mut self, field: &str, value: &str) {
        let value = tidy::value(value);
        if !value.is_empty() && self.get(field).is_empty() {
            self.fields.insert(field.to_owned(), value.to_owned());
        }
    }
    /// Fills what says nothing yet from another telling of the same.
    pub(super) fn take_over(&mut self, other: &Self) {
        other.fields.iter().for_each(|(field, value)| self.fill(field, value));
    }
}

/// A directory as tables.
#[derive(Clone, Debug, Default)]
pub(super) struct Tables {
    sheets: BTreeMap<Sheet, Vec<Record>>,
    /// Per table and field that points somewhere, the rows by what they point at.
    pointers: HashMap<(Sheet, String), HashMap<String, Vec<usize>>>,
    /// Where the rows of a JSON stand, by their ids.
    merged: HashMap<(Sheet, String), usize>,
    /// What is worth saying about the tables as such.
    pub notes: Vec<Note>,
    /// Rows that would have counted, with more or fewer cells than their header.
    pub ragged: Vec<Skipped>,
}

impl Tables {
    /// All rows of a table.
    pub(super) fn rows(&self, sheet: Sheet) -> &[Record] {
        self.sheets.get(&sheet).map(Vec::as_slice).unwrap_or_default()
    }
    /// The rows of a table that point at something; nothing points at what has no name.
    pub(super) fn of<'a>(&'a self, sheet: Sheet, field: &str, id: &str) -> impl Iterator<Item = &'a Record> + use<'a> {
        let rows = self.rows(sheet);
        let found = self.pointers.get(&(sheet, field.to_owned())).and_then(|by| by.get(id));
        found.map(Vec::as_slice).unwrap_or_default().iter().filter_map(|place| rows.get(*place))
    }
    /// Makes [`Self::of`] know all rows.
    pub(super) fn index(&mut self) {
        for (sheet, rows) in &self.sheets {
            for (place, record) in rows.iter().enumerate() {
                for (field, value) in record.fields.iter().filter(|(field, _)| field.ends_with("id")) {
                    let by = self.pointers.entry((*sheet, field.clone())).or_default();
                    by.entry(value.clone()).or_default().push(place);
                }
            }
        }
    }
    /// Nothing in it that could be kept.
    pub(super) fn is_empty(&self) -> bool {
        self.sheets.iter().all(|(sheet, rows)| !sheet.is_counted() || rows.is_empty())
    }
    /// Adds a row of its own.
    fn push(&mut self, sheet: Sheet, record: Record) {
        self.sheets.entry(sheet).or_default().push(record);
    }
    /// Adds a row, or what it says more to the row with the same id: in JSON the same thing often stands whole here and
    /// in short there.
    pub(super) fn merge(&mut self, sheet: Sheet, mut record: Record) {
        let id = record.get("id").to_owned();
        let rows = self.sheets.entry(sheet).or_default();
        let known = self.merged.get(&(sheet, id.clone())).and_then(|place| rows.get_mut(*place));
        if let Some(known) = known {
            known.take_over(&record);
            return;
        }
        if !id.is_empty() {
            self.merged.insert((sheet, id), rows.len());
        }
        record.row = rows.len() as u64 + 1;
        rows.push(record);
    }

    /// Adds a table of a file.
    pub(super) fn add_csv(&mut self, sheet: Sheet, name: &str, bytes: &[u8]) -> Result<(), FileFault> {
        if bytes.trim_ascii().is_empty() {
            return Ok(());
        }
        let mut records = table::records_of(bytes, delimiter(bytes))?.into_iter();
        let Some((_, header)) = records.next() else { return Ok(()) };
        let columns = columns(sheet, &header);
        if sheet.is_counted() && !columns.iter().any(|column| column == "id") {
            return Err(FileFault::MissingColumn {
                column: format!("{name}: id"),
                also: format!("{}_id", sheet.one()),
            });
        }
        for (line, cells) in records.filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty())) {
            if cells.len() != header.len() {
                self.add_ragged(sheet, line, (header.len(), &cells));
                continue;
            }
            let mut record = Record::new(line);
            columns.iter().zip(&cells).for_each(|(column, cell)| record.fill(column, cell));
            self.push(sheet, record);
        }
        Ok(())
    }

    /// The cells of such a row may stand under another column than they belong to: none of them is trusted.
    fn add_ragged(&mut self, sheet: Sheet, line: u64, (expected, cells): (usize, &csv::StringRecord)) {
        let (found, object) = (cells.len(), format!("{}: {}", sheet.as_str(), cells.get(0).unwrap_or_default()));
        if sheet.is_counted() {
            self.ragged.push(Skipped::new(line, object, "", Reason::Ragged { expected, found }));
        } else {
            self.notes.push(Note::new(line, object, "", Remark::RowLeftOut { expected, found }));
        }
    }
}

/// What stands between the cells: whatever the header has most of.
fn delimiter(bytes: &[u8]) -> u8 {
    let header = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |delimiter: &u8| header.iter().filter(|byte| *byte == delimiter).count();
    // The last of equals wins.
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

/// What the columns are called here: `Organization UUID` is `organization_id`, and in its own table `id`.
fn columns(sheet: Sheet, header: &csv::StringRecord) -> Vec<String> {
    let plain = |name: &str| {
        let name = name.trim().to_lowercase().replace([' ', '-'], "_");
        name.strip_suffix("_uuid").map_or(name.clone(), |start| format!("{start}_id"))
    };
    let names: Vec<String> = header.iter().map(plain).collect();
    let prefixes: &[&str] = if sheet == Sheet::Terms { &["taxonomy_term_", "taxonomy_"] } else { &[] };
    let own = format!("{}_", sheet.one());
    let own = sheet.is_counted().then_some(own.as_str());
    let short = |name: &String| {
        let found = prefixes.iter().copied().chain(own).find_map(|prefix| name.strip_prefix(prefix));
        match found.filter(|short| !WHOLE_NAMES.contains(&name.as_str()) && !names.iter().any(|one| one == short)) {
            Some(short) => short.to_owned(),
            None => name.clone(),
        }
    };
    names.iter().map(short).collect()
}

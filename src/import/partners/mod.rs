//! Partners: organisations, volunteers, events and initiatives from a table that people keep.
mod columns;
pub(super) mod place;
pub(super) mod read;
mod words;

use std::collections::HashMap;

use engine::domain::{
    AgeRange, CategoryCode, Documents, Kind, Languages, Point, Room, Slots, Taxonomy, Visibility, Warmth,
};
use jiff::civil::{Date, DateTime};

pub(super) use columns::COLUMNS;

use super::{
    FileFault, Postcode, Reading, Reason,
    table::{RowReader, Table},
};

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartnerSort {
    /// An organisation or a business (default).
    Organisation,
    /// A person who helps.
    Volunteer,
    /// Something on a date.
    Event,
    /// Something neighbours run.
    Initiative,
}

/// Legal form, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LegalForm {
    /// A business.
    Business,
    /// An association.
    Association,
    /// A foundation.
    Foundation,
    /// Government.
    Public,
    /// A school.
    School,
    /// A group without legal form.
    Informal,
    /// A sole trader.
    SoleTrader,
}

/// Where a partner is, as far as the row says; the side that stores finds the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Whereabouts {
    /// Given in degrees.
    pub at: Option<Point>,
    /// Street.
    pub street: Option<String>,
    /// House number with its addition, e.g. `12a`.
    pub house_number: Option<String>,
    /// Four digits or all six characters.
    pub postcode: Option<Postcode>,
    /// City.
    pub city: Option<String>,
}

/// How to reach a partner. Personal when [`PartnerRow::is_person`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartnerContact {
    /// Who to ask for.
    pub person: Option<String>,
    /// Digits, with `+` in front when given.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// `http` or `https` only.
    pub website: Option<String>,
}

/// One row of the table, every field checked.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnerRow {
    /// The row's own number, or name + postcode + house number; unique within a reading.
    pub source_id: String,
    /// What the row is about.
    pub sort: PartnerSort,
    /// Name.
    pub name: String,
    /// In their own words.
    pub description: Option<String>,
    /// Up to four, each in force.
    pub categories: Vec<CategoryCode>,
    /// Sort of help, defaults applied.
    pub kind: Kind,
    /// When given.
    pub legal_form: Option<LegalForm>,
    /// A volunteer, or a sole trader who works at home (or does not say where): never shown finer than a person is.
    pub is_person: bool,
    /// Where.
    pub whereabouts: Whereabouts,
    /// By phone or screen: no place.
    pub remote: bool,
    /// How to reach them.
    pub contact: PartnerContact,
    /// Chamber of Commerce number, 8 digits.
    pub kvk: Option<String>,
    /// Branch number, 12 digits.
    pub branch: Option<String>,
    /// When.
    pub slots: Slots,
    /// Places; `None` = no limit.
    pub room: Option<Room>,
    /// For whom.
    pub ages: AgeRange,
    /// Languages.
    pub languages: Languages,
    /// Step-free; `None` = not known.
    pub step_free: Option<bool>,
    /// Papers one must show.
    pub documents: Documents,
    /// How well known, defaults applied.
    pub warmth: Warmth,
    /// Last confirmed.
    pub confirmed: Option<Date>,
    /// How often one may ask in a month.
    pub asks_per_month: Option<u16>,
    /// A person's consent to be found; true for what is no person.
    pub consent: bool,
    /// Everyone, or the team only (persons who did not say yes).
    pub visibility: Visibility,
    /// Start, local time of Europe/Amsterdam; always there for events.
    pub starts: Option<DateTime>,
    /// End, local time of Europe/Amsterdam; never before the start.
    pub ends: Option<DateTime>,
    /// Who organises it.
    pub organiser: Option<String>,
}

/// Reads a table of partners; categories must be in force in `taxonomy`.
///
/// # Errors
/// [`FileFault`] when the file as a whole cannot be read.
pub fn read_partners(bytes: &[u8], taxonomy: &Taxonomy) -> Result<Reading<PartnerRow>, FileFault> {
    Ok(read_table(Table::read(bytes, COLUMNS)?, taxonomy))
}

/// Reads every row of a table whose header is understood.
pub(super) fn read_table(table: Table, taxonomy: &Taxonomy) -> Reading<PartnerRow> {
    let mut reading = Reading { notes: table.notes.clone(), ..Reading::default() };
    let mut seen = HashMap::new();
    for (line, record) in &table.rows {
        let mut row = RowReader::new(&table, *line, record, "name");
        let partner = read::partner(&mut row, taxonomy);
        let first = partner.as_ref().and_then(|partner| seen.get(&partner.source_id).copied());
        match (partner, first) {
            (Some(_), Some(first)) => {
                let first: u64 = first;
                row.fault("id", Reason::Duplicate { first: first.to_string() });
                reading.skip(row.faults);
            }
            (Some(partner), None) => {
                seen.insert(partner.source_id.clone(), *line);
                reading.notes.append(&mut row.notes);
                reading.keep(*line, partner);
            }
            (None, _) => reading.skip(row.faults),
        }
    }
    table.ragged.into_iter().for_each(|ragged| reading.skip([ragged]));
    reading.skipped.sort_by_key(|skipped| skipped.row);
    reading
}

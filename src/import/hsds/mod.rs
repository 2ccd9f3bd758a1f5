//! HSDS, the format in which directories of services share what they have (Open Referral): organizations, their
//! locations and their services, as HSDS 3 in JSON or tables, and as HSDS 1.1 in tables.
//!
//! All forms become the same tables first ([`sheet`]); from there on nobody knows in which form they came. Persons are
//! left out: contacts with their telephones and addresses, whom mail is for, who changed or vouched for a record.
mod flatten;
mod place;
mod reach;
mod service;
mod sheet;
mod source;
mod terms;
mod tidy;
mod when;

use std::{collections::HashMap, path::Path};

use engine::domain::{AgeRange, CategoryCode, Languages, Slots, Taxonomy};
use jiff::civil::Date;

use super::{FileFault, LegalForm, Note, PartnerContact, Reading, Reason, Remark, Skipped, Whereabouts};
use sheet::{Record, Sheet, Tables};

/// What an organization, location or service of the source becomes.
#[derive(Clone, Debug, PartialEq)]
pub enum HsdsRow {
    /// Who offers something.
    Organization(HsdsOrganization),
    /// Where.
    Location(HsdsLocation),
    /// What.
    Service(HsdsService),
}

/// An organization.
#[derive(Clone, Debug, PartialEq)]
pub struct HsdsOrganization {
    /// Its id at the source.
    pub source_id: String,
    /// Name.
    pub name: String,
    /// In their own words, without markup.
    pub description: String,
    /// As far as it is one of ours.
    pub legal_form: Option<LegalForm>,
    /// How to reach the organization itself, never a person.
    pub contact: PartnerContact,
    /// Numbers elsewhere: scheme in small letters (`kvk`), number.
    pub numbers: Vec<(String, String)>,
}

/// A place of an organization.
#[derive(Clone, Debug, PartialEq)]
pub struct HsdsLocation {
    /// Its id at the source.
    pub source_id: String,
    /// Name.
    pub name: String,
    /// The organization it stands with, when the source has that one.
    pub organization: Option<String>,
    /// Where; says nothing when it is by telephone or on a screen only.
    pub whereabouts: Whereabouts,
    /// By telephone or on a screen only.
    pub is_virtual: bool,
    /// Step-free; `None` = not known.
    pub step_free: Option<bool>,
}

/// A service at one location.
#[derive(Clone, Debug, PartialEq)]
pub struct HsdsLink {
    /// Id of the link at the source; empty when it has none.
    pub source_id: String,
    /// Id of the location.
    pub location: String,
    /// When it is open there.
    pub slots: Slots,
}

/// A service.
#[derive(Clone, Debug, PartialEq)]
pub struct HsdsService {
    /// Its id at the source.
    pub source_id: String,
    /// Who offers it.
    pub organization: String,
    /// Name.
    pub name: String,
    /// In their own words, without markup.
    pub description: String,
    /// What it is about; never empty.
    pub categories: Vec<CategoryCode>,
    /// Nothing in the source said what it is about: we guessed from its words.
    pub is_guessed: bool,
    /// It runs now.
    pub is_active: bool,
    /// For whom.
    pub ages: AgeRange,
    /// In which of our languages.
    pub languages: Languages,
    /// The day somebody vouched for it.
    pub confirmed: Option<Date>,
    /// Where; never empty.
    pub links: Vec<HsdsLink>,
}

impl HsdsRow {
    /// The id at the source.
    pub fn source_id(&self) -> &str {
        match self {
            Self::Organization(row) => &row.source_id,
            Self::Location(row) => &row.source_id,
            Self::Service(row) => &row.source_id,
        }
    }
    /// What the source calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Organization(row) => &row.name,
            Self::Location(row) => &row.name,
            Self::Service(row) => &row.name,
        }
    }
}

/// Reads a directory: a `.json`, a `.zip` of tables, a folder of tables, or the `datapackage.json` in one.
///
/// # Errors
/// [`FileFault`] when nothing of it can be read.
pub fn read_hsds(path: &Path, taxonomy: &Taxonomy) -> Result<Reading<HsdsRow>, FileFault> {
    let tables = source::open(path)?;
    let mut directory = Directory { tables: &tables, taxonomy, reading: Reading::default() };
    directory.say_who_is_left_out();
    let organizations = directory.organizations();
    let locations = directory.locations(&organizations);
    directory.services(&organizations, &locations);
    let mut reading = directory.reading;
    tables.ragged.iter().for_each(|one| reading.skip([one.clone()]));
    reading.notes.splice(..0, tables.notes.iter().cloned());
    Ok(reading)
}

/// A directory while it is read.
struct Directory<'a> {
    tables: &'a Tables,
    taxonomy: &'a Taxonomy,
    reading: Reading<HsdsRow>,
}

/// One record of the source with what was found wrong so far.
struct Draft<'a> {
    sheet: Sheet,
    record: &'a Record,
    faults: Vec<Skipped>,
    notes: Vec<Note>,
}

impl<'a> Draft<'a> {
    const fn of(sheet: Sheet, record: &'a Record) -> Self {
        Self { sheet, record, faults: Vec::new(), notes: Vec::new() }
    }
    /// `services: Open table`, so that a row can be found among several tables.
    fn object(&self) -> String {
        let name = [self.record.get("name"), self.record.get("id")].into_iter().find(|text| !text.is_empty());
        format!("{}: {}", self.sheet.as_str(), tidy::one_line(name.unwrap_or_default()))
    }
    fn fault(&mut self, field: &str, reason: Reason) {
        self.faults.push(Skipped::new(self.record.row, self.object(), field, reason));
    }
    fn note(&mut self, field: &str, remark: Remark) {
        self.notes.push(Note::new(self.record.row, self.object(), field, remark));
    }
    /// A value; one that makes no sense is left out and said.
    fn read<T>(&mut self, field: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let raw = self.record.get(field);
        if raw.is_empty() {
            return None;
        }
        let value = parse(raw);
        if value.is_none() {
            self.note(field, Remark::LeftOut { value: tidy::shortened(raw, 40).0 });
        }
        value
    }
    /// A name that must be there, on one line.
    fn name(&mut self) -> String {
        let name = tidy::one_line(&tidy::plain(self.record.get("name")));
        if name.is_empty() {
            self.fault("name", Reason::Missing);
        }
        let given = name.chars().count();
        if given > tidy::MOST_NAME {
            self.fault("name", Reason::TooLong { given, most: tidy::MOST_NAME });
        }
        name
    }
    /// A description without markup, of a length we keep.
    fn description(&mut self) -> String {
        let plain = tidy::plain(self.record.get("description"));
        let (text, given) = tidy::shortened(&plain, tidy::MOST_DESCRIPTION);
        if let Some(given) = given {
            self.note("description", Remark::Shortened { given, most: tidy::MOST_DESCRIPTION });
        }
        text
    }
}

impl<'a> Directory<'a> {
    /// How many persons stand in the source: none of them is kept.
    fn say_who_is_left_out(&mut self) {
        let count = self.tables.rows(Sheet::Persons).len() as u64;
        if count > 0 {
            self.reading.notes.push(Note::new(0, "", "", Remark::PersonsLeftOut { count }));
        }
    }

    fn keep(&mut self, draft: Draft<'_>, row: impl FnOnce() -> HsdsRow) -> bool {
        let fits = draft.faults.is_empty();
        if fits {
            self.reading.notes.extend(draft.notes);
            self.reading.keep(draft.record.row, row());
        } else {
            self.reading.skip(draft.faults);
        }
        fits
    }

    /// A record that cannot be told from others, or that stands in the source already.
    fn identify(draft: &mut Draft<'_>, seen: &mut HashMap<String, u64>) -> String {
        let id = draft.record.get("id").to_owned();
        if id.is_empty() {
            draft.fault("id", Reason::Missing);
        } else if let Some(first) = seen.get(&id) {
            draft.fault("id", Reason::Duplicate { first: first.to_string() });
        } else {
            seen.insert(id.clone(), draft.record.row);
        }
        id
    }

    /// Reads organizations; says of each id whether it was taken.
    fn organizations(&mut self) -> HashMap<String, bool> {
        let (mut seen, mut taken) = (HashMap::new(), HashMap::new());
        let desk = reach::Desk::of(self.tables);
        for record in self.tables.rows(Sheet::Organizations) {
            let mut draft = Draft::of(Sheet::Organizations, record);
            let source_id = Self::identify(&mut draft, &mut seen);
            let (name, description) = (draft.name(), draft.description());
            let legal_form = legal_form(&mut draft);
            let contact = desk.contact(&mut draft);
            let numbers = self.numbers(&source_id);
            let fits = self.keep(draft, || {
                let source_id = source_id.clone();
                let row = HsdsOrganization { source_id, name, description, legal_form, contact, numbers };
                HsdsRow::Organization(row)
            });
            taken.entry(source_id).and_modify(|known| *known |= fits).or_insert(fits);
        }
        taken
    }

    /// Numbers that are public by their nature. A tax number is not: that of a sole trader is their own.
    fn numbers(&self, organization: &str) -> Vec<(String, String)> {
        let mut numbers: Vec<(String, String)> = Vec::new();
        for record in self.tables.of(Sheet::Identifiers, "organization_id", organization) {
            let scheme = record.get("identifier_scheme").to_lowercase();
            let scheme = if scheme == "nl-kvk" { "kvk".to_owned() } else { tidy::shortened(&scheme, 40).0 };
            let number = tidy::shortened(record.get("identifier"), 80).0;
            if !scheme.is_empty() && !number.is_empty() && numbers.iter().all(|(known, _)| *known != scheme) {
                numbers.push((scheme, number));
            }
        }
        numbers
    }

    /// Reads locations; gives of each id that was taken the organization it stands with.
    fn locations(&mut self, organizations: &HashMap<String, bool>) -> HashMap<String, Option<String>> {
        let (mut seen, mut taken) = (HashMap::new(), HashMap::new());
        for record in self.tables.rows(Sheet::Locations) {
            let mut draft = Draft::of(Sheet::Locations, record);
            let source_id = Self::identify(&mut draft, &mut seen);
            let name = tidy::one_line(&tidy::plain(record.get("name")));
            let organization = record.get("organization_id").to_owned();
            let organization = (!organization.is_empty()).then_some(organization).filter(|id| {
                let known = organizations.contains_key(id);
                if !known {
                    draft.note("organization_id", Remark::LeftOut { value: id.clone() });
                }
                known
            });
            let (whereabouts, is_virtual) = place::whereabouts(self.tables, &mut draft);
            let step_free = place::step_free(self.tables, record);
            let (id, of) = (source_id.clone(), organization.clone());
            let fits = self.keep(draft, || {
                HsdsRow::Location(HsdsLocation { source_id, name, organization, whereabouts, is_virtual, step_free })
            });
            if fits {
                taken.insert(id, of);
            }
        }
        taken
    }
}

/// One of our legal forms. Who works alone is a person: their name, number and place are their own, so they are asked
/// first and put in by hand.
fn legal_form(draft: &mut Draft<'_>) -> Option<LegalForm> {
    let said = super::table::fold(draft.record.get("legal_status"));
    let is = |words: &[&str]| words.contains(&said.as_str());
    if is(&["soletrader", "soleproprietor", "soleproprietorship", "individual", "eenmanszaak", "zzp", "zzper"]) {
        draft.fault("legal_status", Reason::OnePerson);
        return None;
    }
    match () {
        () if is(&["stichting", "foundation", "trust", "nonprofit", "charity", "501c3"]) => Some(LegalForm::Foundation),
        () if is(&["vereniging", "association"]) => Some(LegalForm::Association),
        () if is(&["bv", "nv", "bedrijf", "business", "limitedcompany", "company"]) => Some(LegalForm::Business),
        () if is(&["overheid", "gemeente", "government", "public", "governmentagency"]) => Some(LegalForm::Public),
        () if is(&["school"]) => Some(LegalForm::School),
        () => None,
    }
}

//! One checked row of partners becomes records: who, where, what, how to reach them, and what matching reads.
use engine::domain::{Cell, HalfDay, Id, Languages, Slots, Visibility, Warmth, Weekday, imported_id};
use uuid::Uuid;

use super::locate::{Spot, anchor_or, open_cell};
use crate::{
    import::{LegalForm, PartnerRow, PartnerSort},
    storage::{
        Contact, EventRecord, IdentifierRecord, InitiativeRecord, LocationRecord, OfferRecord, OrganizationRecord,
        PartnerRows, Projected, Stands, StoreError, Subject, Tx, VolunteerRecord, fingerprint,
    },
};

type Utc = chrono::DateTime<chrono::Utc>;

/// Everything about one row that does not stand in the row itself.
pub(super) struct Setting {
    /// Shard.
    pub municipality_id: i64,
    /// Where, when it was found.
    pub spot: Option<Spot>,
    /// Now.
    pub now: Utc,
    /// Under which source it stands.
    pub source: &'static str,
}

/// The source of files that are imported by a command.
pub(super) const FILES: &str = "partners";

/// The record a row is about: what all four sorts say alike, under whatever word a sort has for its name, and its own.
macro_rules! subject {
    ($record:ident, $name:ident, $row:expr, $set:expr, $print:expr, { $($own:tt)* }) => {
        $record {
            municipality_id: $set.municipality_id,
            id: subject_id($set.source, $row),
            $name: $row.name.clone(),
            description: $row.description.clone().unwrap_or_default(),
            confirmed_at: confirmed($row, $set),
            created_at: $set.now,
            updated_at: $set.now,
            source: $set.source.into(),
            source_id: $row.source_id.clone(),
            fingerprint: $print,
            $($own)*
        }
    };
}

fn id(source: &str, part: &str, row: &PartnerRow) -> Uuid {
    let id: Id<PartnerRow> = imported_id(&format!("{source}{part}"), &row.source_id);
    id.as_uuid()
}

/// The id by which an earlier import of the same row is found.
pub(super) fn subject_id(source: &str, row: &PartnerRow) -> Uuid {
    id(source, "", row)
}

/// Makes the records of a row.
pub(super) async fn records(tx: &Tx, row: PartnerRow, set: Setting) -> Result<PartnerRows, StoreError> {
    let print = fingerprint(&(&row, set.spot));
    let contact = Contact {
        person: row.contact.person.clone(),
        phone: row.contact.phone.clone(),
        email: row.contact.email.clone(),
    };
    let contact_is_public = !row.is_person;
    let visibility = row.visibility;
    let (subject, location, entry) = match row.sort {
        PartnerSort::Organisation => organization(tx, &row, &set, print).await?,
        PartnerSort::Volunteer => volunteer(tx, &row, &set, print).await?,
        PartnerSort::Event => event(&row, &set, print)?,
        PartnerSort::Initiative => initiative(&row, &set, print)?,
    };
    Ok(PartnerRows { subject, location, contact, contact_is_public, visibility, entry })
}

type Made = (Subject, Option<LocationRecord>, Projected);

async fn organization(tx: &Tx, row: &PartnerRow, set: &Setting, print: i64) -> Result<Made, StoreError> {
    let id = subject_id(set.source, row);
    let giver = subject!(OrganizationRecord, name, row, set, print, {
        legal_form: row.legal_form.map_or("", legal_form).into(),
        formal: row.warmth == Warmth::Formal,
        is_person: row.is_person,
        website: row.contact.website.clone(),
        warmth: row.warmth.as_str().into(),
        trade: String::new(),
    });
    let location = location(row, set, Some(id));
    let mut offer = offer(row, set, location.as_ref());
    offer.organization_id = Some(id);
    let stands = if row.is_person { person_stands(tx, row, set).await? } else { public_stands(location.as_ref())? };
    let entry = Projected::organization(&offer, &giver, location.as_ref(), stands, row.visibility);
    let number = |scheme: &str, number: &Option<String>| {
        number.as_ref().map(|number| IdentifierRecord {
            municipality_id: set.municipality_id,
            organization_id: id,
            scheme: scheme.into(),
            identifier: number.clone(),
        })
    };
    let numbers = [number("kvk", &row.kvk), number("vestigingsnummer", &row.branch)].into_iter().flatten().collect();
    Ok((Subject::Organization(giver, offer, numbers), location, entry))
}

async fn volunteer(tx: &Tx, row: &PartnerRow, set: &Setting, print: i64) -> Result<Made, StoreError> {
    let stands = person_stands(tx, row, set).await?;
    let id = subject_id(set.source, row);
    let giver = subject!(VolunteerRecord, display_name, row, set, print, {
        cell: set.spot.map_or(0, |spot| spot.person_cell().to_i64()),
        located_by: set.spot.map_or("", |spot| spot.by).into(),
        languages: row.languages.to_string(),
        slots: i64::from(row.slots.bits()),
        asks_most: row.asks_per_month.map(i64::from),
        asks_this_month: 0,
        consent: row.consent,
        public: row.visibility == Visibility::Public,
    });
    let mut offer = offer(row, set, None);
    offer.volunteer_id = Some(id);
    let entry = Projected::volunteer(&offer, &giver, row.warmth, stands);
    Ok((Subject::Volunteer(giver, offer), None, entry))
}

fn event(row: &PartnerRow, set: &Setting, print: i64) -> Result<Made, StoreError> {
    let missing = || StoreError::Corrupt("an event without times".into());
    let starts = row.starts.ok_or_else(missing)?;
    let ends = row.ends.unwrap_or(starts);
    let location = location(row, set, None);
    let event = subject!(EventRecord, name, row, set, print, {
        initiative_id: None,
        location_id: location.as_ref().map(|location| location.id),
        categories: categories(row),
        kind: row.kind.as_str().into(),
        organiser: row.organiser.clone().unwrap_or_default(),
        starts_local: starts.to_string(),
        ends_local: ends.to_string(),
        zone: "Europe/Amsterdam".into(),
        starts_at: utc(starts)?,
        ends_at: utc(ends)?,
        places: row.room.map(|room| i64::from(room.maximum)),
        places_free: row.room.map(|room| i64::from(room.available)),
        status: "planned".into(),
        series_id: None,
        rrule: String::new(),
    });
    let slots = i64::from(slots_between(starts, ends).bits());
    let entry = Projected::event(&event, location.as_ref(), slots, row.warmth)?;
    Ok((Subject::Event(event), location, entry))
}

fn initiative(row: &PartnerRow, set: &Setting, print: i64) -> Result<Made, StoreError> {
    let location = location(row, set, None);
    let initiative = subject!(InitiativeRecord, name, row, set, print, {
        categories: categories(row),
        kind: row.kind.as_str().into(),
        organiser: row.organiser.clone().unwrap_or_default(),
        status: "running".into(),
        location_id: location.as_ref().map(|location| location.id),
        slots: i64::from(row.slots.bits()),
    });
    let entry = Projected::initiative(&initiative, location.as_ref(), row.warmth)?;
    Ok((Subject::Initiative(initiative), location, entry))
}

fn offer(row: &PartnerRow, set: &Setting, location: Option<&LocationRecord>) -> OfferRecord {
    OfferRecord {
        municipality_id: set.municipality_id,
        id: id(set.source, "-offer", row),
        organization_id: None,
        volunteer_id: None,
        location_id: location.map(|location| location.id),
        name: row.name.clone(),
        description: row.description.clone().unwrap_or_default(),
        categories: categories(row),
        kind: row.kind.as_str().into(),
        slots: i64::from(row.slots.bits()),
        places: row.room.map(|room| i64::from(room.maximum)),
        places_free: row.room.map(|room| i64::from(room.available)),
        held_until: None,
        min_age: i64::from(row.ages.min()),
        max_age: i64::from(row.ages.max()),
        languages: languages(row.languages),
        documents: row.documents.to_string(),
        remote: row.remote,
        status: "active".into(),
        confirmed_at: confirmed(row, set),
        created_at: set.now,
        updated_at: set.now,
    }
}

/// A person's address is not kept: only their cell, on the location of nobody else.
fn location(row: &PartnerRow, set: &Setting, organization_id: Option<Uuid>) -> Option<LocationRecord> {
    let spot = set.spot.filter(|_| !row.remote)?;
    let public = !row.is_person;
    let text = |part: &Option<String>| part.clone().filter(|_| public).unwrap_or_default();
    let postcode = row.whereabouts.postcode.filter(|_| public).map(|code| code.to_string());
    Some(LocationRecord {
        municipality_id: set.municipality_id,
        id: id(set.source, "-location", row),
        organization_id,
        street: text(&row.whereabouts.street),
        house_number: text(&row.whereabouts.house_number),
        postcode: postcode.unwrap_or_default(),
        city: text(&row.whereabouts.city),
        lat: public.then(|| spot.at.lat()),
        lon: public.then(|| spot.at.lon()),
        cell: Some(if public { spot.cell } else { spot.person_cell() }.to_i64()),
        step_free: row.step_free,
        located_by: spot.by.into(),
    })
}

fn public_stands(location: Option<&LocationRecord>) -> Result<Stands, StoreError> {
    Ok(location.map(Stands::of).transpose()?.unwrap_or_default())
}

/// A person stands on the anchor of their cell; one whom everyone may see on that of a coarser one, so that not even
/// the order of answers tells more than the cell that is shown.
async fn person_stands(tx: &Tx, row: &PartnerRow, set: &Setting) -> Result<Stands, StoreError> {
    let Some(spot) = set.spot.filter(|_| !row.remote) else { return Ok(Stands::default()) };
    let cell: Cell = spot.person_cell();
    let cell = if row.visibility == Visibility::Public { open_cell(tx, cell).await? } else { cell };
    let at = anchor_or(tx, cell, cell.centre()).await?;
    Ok(Stands { cell: Some(cell), at: Some(at) })
}

fn categories(row: &PartnerRow) -> String {
    let codes: Vec<&str> = row.categories.iter().map(engine::domain::CategoryCode::as_str).collect();
    codes.join(" ")
}

fn languages(languages: Languages) -> String {
    languages.to_string()
}

/// A legal form as it is kept.
pub(super) const fn legal_form(form: LegalForm) -> &'static str {
    match form {
        LegalForm::Business => "business",
        LegalForm::Association => "association",
        LegalForm::Foundation => "foundation",
        LegalForm::Public => "public",
        LegalForm::School => "school",
        LegalForm::Informal => "informal",
        LegalForm::SoleTrader => "sole-trader",
    }
}

/// A row that does not say when it was confirmed was confirmed by whoever imports it.
fn confirmed(row: &PartnerRow, set: &Setting) -> Option<Utc> {
    match row.confirmed {
        Some(date) => utc(date.at(12, 0, 0, 0)).ok(),
        None => Some(set.now),
    }
}

fn utc(local: jiff::civil::DateTime) -> Result<Utc, StoreError> {
    let zoned = local.to_zoned(crate::service::zone()).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
    Ok(super::order::at_moment(zoned.timestamp()))
}

/// The half-days an event touches on its first day.
pub(crate) fn slots_between(starts: jiff::civil::DateTime, ends: jiff::civil::DateTime) -> Slots {
    let day = Weekday::ALL[usize::from(starts.weekday().to_monday_zero_offset().unsigned_abs())];
    let last = if ends.date() > starts.date() { 24 } else { ends.hour().max(starts.hour() + 1) };
    let touches = |from: i8, to: i8| starts.hour() < to && last > from;
    let parts = [(HalfDay::Morning, 6, 12), (HalfDay::Afternoon, 12, 18), (HalfDay::Evening, 18, 24)];
    let touched = parts.into_iter().filter(|(_, from, to)| touches(*from, *to));
    touched.fold(Slots::NONE, |slots, (part, ..)| slots.with(day, part))
}

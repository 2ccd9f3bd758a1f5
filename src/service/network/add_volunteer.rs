//! A volunteer in three fields: a first name, about where, and what they can do. Their yes comes first.
use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use engine::domain::{Cell, Kind, NEED_RESOLUTION, Visibility, Warmth};
use uuid::Uuid;

use super::{
    change::{Deed, member},
    own_words,
    partner_of_place::{SOURCE, blank_offer},
};
use crate::{
    import::dutch_phone,
    service::{
        Fault, Principal, Service, ServiceError, Staff,
        acting::propose_category,
        asking::{Where, find_place},
        exchange::moment,
    },
    storage::{
        AcquaintanceRecord, ConsentRecord, Contact, HELPER_DAYS, OfferRecord, PartnerRows, Projected, Stands,
        StoreError, Subject, VolunteerRecord,
    },
};

const ROUTE: &str = "add-volunteer";
/// The version of the text under the box that a volunteer says yes to; in the log beside them.
pub const CONSENT: &str = "consent-2026-11";
const MOST_NAME: usize = 40;
const MOST_WORDS: usize = 300;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewVolunteer {
    /// A first name, an initial at the most.
    pub first_name: String,
    /// Postcode or street; about where is kept.
    pub place: String,
    /// In their own words.
    pub can_do: String,
    /// A telephone number; may be empty.
    pub phone: String,
    /// They said yes to the text.
    pub consent: bool,
    /// The words hold something that looks like a name and whoever typed it says it is none.
    pub keep_words: bool,
    /// Sent again with the same key, it is written down once.
    pub idempotency_key: String,
}

/// Writes a volunteer down, known to whoever did, seen by the team only.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team; [`ServiceError::Invalid`] with all faults: `first-name-missing`,
/// `first-name-wrong`, `can-do-missing`, `own-words-too-long`, `note-number`, `note-name`, `phone-wrong`,
/// `consent-missing`, those of a place.
pub async fn add_volunteer(service: &Service, who: Principal, new: &NewVolunteer) -> Result<Uuid, ServiceError> {
    let (staff, _) = member(who)?;
    let mut faults = faults(new);
    let place = find_place(service, &Where::Typed(new.place.clone())).await;
    let cell = match place.map_err(|fault| fault.at("place")) {
        Ok(place) => Some(place.cell.coarsened(NEED_RESOLUTION)),
        Err(ServiceError::Invalid(more)) => {
            faults.extend(more);
            None
        }
        Err(other) => return Err(other),
    };
    match cell {
        Some(cell) if faults.is_empty() => store(service, staff, new, cell).await,
        _ => Err(ServiceError::Invalid(faults)),
    }
}

fn faults(new: &NewVolunteer) -> Vec<Fault> {
    let mut faults = Vec::new();
    let name = new.first_name.trim();
    if name.is_empty() {
        faults.push(Fault::new("first_name", "first-name-missing"));
    } else if name.chars().count() > MOST_NAME || name.chars().any(|c| c.is_ascii_digit() || c == '@') {
        faults.push(Fault::new("first_name", "first-name-wrong"));
    }
    if new.can_do.trim().is_empty() {
        faults.push(Fault::new("can_do", "can-do-missing"));
    }
    faults.extend(own_words::check("can_do", new.can_do.trim(), new.keep_words, MOST_WORDS));
    if !new.phone.trim().is_empty() && dutch_phone(&new.phone).is_none() {
        faults.push(Fault::new("phone", "phone-wrong"));
    }
    if !new.consent {
        faults.push(Fault::new("consent", "consent-missing"));
    }
    faults
}

async fn store(service: &Service, staff: Staff, new: &NewVolunteer, cell: Cell) -> Result<Uuid, ServiceError> {
    // From the anchor of the cell: nothing of the address that was typed stays anywhere.
    let at = find_place(service, &Where::Cell(cell)).await?.at;
    let (now, store) = (moment(service), service.store.clone());
    let (id, audits) = (service.new_id(), [service.new_id(), service.new_id()]);
    let category = propose_category(service, &new.can_do).into_iter().next();
    let mut offer = blank_offer(staff.municipality, service.new_id(), now);
    offer.categories = category.unwrap_or_else(|| "past_nergens".into());
    let volunteer = volunteer(staff, id, new, cell, now);
    let contact = Contact { person: None, phone: dutch_phone(&new.phone), email: None };
    let rows = rows(volunteer, offer, contact, Stands { cell: Some(cell), at: Some(at) });
    let knows =
        AcquaintanceRecord { municipality_id: staff.municipality, subject_id: id, worker_id: staff.worker, since: now };
    let consent = ConsentRecord {
        municipality_id: staff.municipality,
        subject_id: id,
        version: CONSENT.to_owned(),
        heard_by: "team".to_owned(),
        given_at: now,
        ends_at: now + TimeDelta::days(HELPER_DAYS),
    };
    let key = new.idempotency_key.clone();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(earlier);
            }
            tx.put_partners(&store, &HashMap::new(), vec![rows]).await?;
            tx.acquaint(vec![knows]).await?;
            tx.put_consent(consent).await?;
            for (audit, action) in audits.into_iter().zip(["add", CONSENT]) {
                Deed { staff, subject: id, action }.log(tx, audit, now);
            }
            tx.remember(ROUTE, &key, serde_json::json!(id), now).await?;
            Ok(serde_json::json!(id))
        })
    });
    serde_json::from_value(work.await?).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
}

fn volunteer(staff: Staff, id: Uuid, new: &NewVolunteer, cell: Cell, now: DateTime<Utc>) -> VolunteerRecord {
    VolunteerRecord {
        municipality_id: staff.municipality,
        id,
        display_name: new.first_name.trim().to_owned(),
        description: new.can_do.trim().to_owned(),
        cell: cell.to_i64(),
        located_by: "typed".into(),
        languages: String::new(),
        slots: 0,
        asks_most: None,
        asks_this_month: 0,
        consent: true,
        public: false,
        confirmed_at: Some(now),
        created_at: now,
        updated_at: now,
        source: SOURCE.into(),
        source_id: id.to_string(),
        fingerprint: 0,
    }
}

fn rows(volunteer: VolunteerRecord, blank: OfferRecord, contact: Contact, stands: Stands) -> PartnerRows {
    let offer = OfferRecord {
        volunteer_id: Some(volunteer.id),
        name: volunteer.display_name.clone(),
        description: volunteer.description.clone(),
        kind: Kind::Handen.as_str().into(),
        ..blank
    };
    let entry = Projected::volunteer(&offer, &volunteer, Warmth::Known, stands);
    let subject = Subject::Volunteer(volunteer, offer);
    let visibility = Visibility::Team;
    PartnerRows { subject, location: None, contact, contact_is_public: false, visibility, entry }
}

//! The records that a place from the map becomes once the team knows who is there.
use chrono::{DateTime, Utc};
use engine::domain::{Visibility, Warmth};
use uuid::Uuid;

use crate::storage::{
    Contact, KnownPlaceRecord, LocationRecord, OfferRecord, OrganizationRecord, PartnerRows, Projected, Stands,
    StoreError, Subject,
};

/// Under which source the team's own partners stand; no file has it.
pub(super) const SOURCE: &str = "team";

/// The ids the new records get, and what they offer.
#[derive(Clone, Debug)]
pub(super) struct Chosen {
    pub organization: Uuid,
    pub location: Uuid,
    pub offer: Uuid,
    /// Codes with spaces between.
    pub categories: String,
}

/// What is not said about an offer.
pub(super) fn blank_offer(municipality_id: i64, id: Uuid, now: DateTime<Utc>) -> OfferRecord {
    OfferRecord {
        municipality_id,
        id,
        organization_id: None,
        volunteer_id: None,
        location_id: None,
        name: String::new(),
        description: String::new(),
        categories: String::new(),
        kind: String::new(),
        slots: 0,
        places: None,
        places_free: None,
        held_until: None,
        min_age: 0,
        max_age: 255,
        languages: String::new(),
        documents: String::new(),
        remote: false,
        status: "active".into(),
        confirmed_at: Some(now),
        created_at: now,
        updated_at: now,
    }
}

/// The organization at a place, its location, its offer, and how to reach it: for the team only, because nobody at the
/// place said that everyone may know.
pub(super) fn rows(
    place: &KnownPlaceRecord,
    chosen: Chosen,
    contact: Contact,
    municipality_id: i64,
    now: DateTime<Utc>,
) -> Result<PartnerRows, StoreError> {
    let organization = organization(place, chosen.organization, municipality_id, now);
    let location = location(place, chosen.location, &organization);
    let offer = OfferRecord {
        organization_id: Some(organization.id),
        location_id: Some(location.id),
        name: place.name.clone(),
        categories: chosen.categories,
        kind: place.kind.clone(),
        slots: place.slots,
        ..blank_offer(municipality_id, chosen.offer, now)
    };
    let stands = Stands::of(&location)?;
    let visibility = Visibility::Public;
    let entry = Projected::organization(&offer, &organization, Some(&location), stands, visibility);
    let subject = Subject::Organization(organization, offer, Vec::new());
    Ok(PartnerRows { subject, location: Some(location), contact, contact_is_public: false, visibility, entry })
}

fn organization(place: &KnownPlaceRecord, id: Uuid, municipality_id: i64, now: DateTime<Utc>) -> OrganizationRecord {
    OrganizationRecord {
        municipality_id,
        id,
        name: place.name.clone(),
        description: String::new(),
        legal_form: String::new(),
        formal: false,
        is_person: false,
        website: place.website.clone(),
        warmth: Warmth::Known.as_str().into(),
        confirmed_at: Some(now),
        created_at: now,
        updated_at: now,
        source: SOURCE.into(),
        source_id: place.id.to_string(),
        fingerprint: 0,
        trade: place.trade.clone(),
    }
}

fn location(place: &KnownPlaceRecord, id: Uuid, organization: &OrganizationRecord) -> LocationRecord {
    LocationRecord {
        municipality_id: organization.municipality_id,
        id,
        organization_id: Some(organization.id),
        street: place.street.clone(),
        house_number: place.house_number.clone(),
        postcode: place.postcode.clone(),
        city: place.city.clone(),
        lat: Some(place.lat),
        lon: Some(place.lon),
        cell: Some(place.cell),
        step_free: place.step_free,
        located_by: "map".into(),
    }
}

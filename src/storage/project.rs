//! What matching reads, made from the records: the one place that says how an offer, a place from the map, an event or
//! an initiative becomes an `offer_entry` row.
use engine::domain::{Cell, Point, Visibility, Warmth, What};
use sea_orm::prelude::DateTimeUtc;

use super::{
    EventRecord, Giver, InitiativeRecord, KnownPlaceRecord, LocationRecord, OfferRecord, OrganizationRecord,
    StoreError, VolunteerRecord, entity::offer_entry, event_changes::PLANNED,
};

/// A row of `offer_entry` before its revision is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Projected(pub(super) offer_entry::Model);

/// Where something stands: the cell that is shown and the point that is measured from.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stands {
    /// Res 10 for public places, res 9 or coarser for persons.
    pub cell: Option<Cell>,
    /// The public point, or the anchor of the person's cell.
    pub at: Option<Point>,
}

impl Stands {
    /// Of a location row; nothing when it is remote or unknown.
    pub fn of(location: &LocationRecord) -> Result<Self, StoreError> {
        let cell = location.cell.map(Cell::try_from).transpose().map_err(corrupt)?;
        let at = location.lat.zip(location.lon).map(|(lat, lon)| Point::new(lat, lon)).transpose().map_err(corrupt)?;
        Ok(Self { cell, at })
    }
}

fn corrupt(error: impl std::fmt::Display) -> StoreError {
    StoreError::Corrupt(error.to_string())
}

fn seconds(moment: Option<DateTimeUtc>) -> Option<i64> {
    moment.map(|moment| moment.timestamp())
}

/// Whole ten-millionths of a degree, as maps have them: the index packs such positions in half the space.
fn to_centimetre(degrees: f64) -> f64 {
    (degrees * 1e7).round() / 1e7
}

/// Everything that is not said by the record itself.
fn blank(municipality_id: i64, id: uuid::Uuid, what: What, stands: Stands) -> offer_entry::Model {
    offer_entry::Model {
        municipality_id,
        id,
        what: what.as_str().into(),
        categories: String::new(),
        kind: String::new(),
        cell: stands.cell.map(Cell::to_i64),
        lat: stands.at.map(|at| to_centimetre(at.lat())),
        lon: stands.at.map(|at| to_centimetre(at.lon())),
        is_person: false,
        slots: 0,
        places: None,
        places_free: None,
        held_until_s: None,
        min_age: 0,
        max_age: 255,
        languages: String::new(),
        step_free: None,
        documents: String::new(),
        warmth: Warmth::Formal.as_str().into(),
        asks_most: None,
        asks_this_month: 0,
        consent: true,
        confirmed_at_s: None,
        ends_at_s: None,
        visibility: Visibility::Public.as_str().into(),
        revision: 0,
        withdrawn: false,
        trade: String::new(),
        asks_until_s: None,
    }
}

fn offered(offer: &OfferRecord, stands: Stands) -> offer_entry::Model {
    let stands = if offer.remote { Stands::default() } else { stands };
    offer_entry::Model {
        categories: offer.categories.clone(),
        kind: offer.kind.clone(),
        slots: offer.slots,
        places: offer.places,
        places_free: offer.places_free,
        held_until_s: seconds(offer.held_until),
        min_age: offer.min_age,
        max_age: offer.max_age,
        languages: offer.languages.clone(),
        documents: offer.documents.clone(),
        confirmed_at_s: seconds(offer.confirmed_at),
        withdrawn: offer.status != "active",
        ..blank(offer.municipality_id, offer.id, What::Offer, stands)
    }
}

impl Projected {
    /// An offer of an organization.
    pub fn organization(
        offer: &OfferRecord,
        giver: &OrganizationRecord,
        location: Option<&LocationRecord>,
        stands: Stands,
        visibility: Visibility,
    ) -> Self {
        Self(offer_entry::Model {
            is_person: giver.is_person,
            trade: giver.trade.clone(),
            warmth: giver.warmth.clone(),
            step_free: location.and_then(|location| location.step_free),
            visibility: visibility.as_str().into(),
            ..offered(offer, stands)
        })
    }

    /// An offer of a volunteer.
    pub fn volunteer(offer: &OfferRecord, giver: &VolunteerRecord, warmth: Warmth, stands: Stands) -> Self {
        let visibility = if giver.public { Visibility::Public } else { Visibility::Team };
        Self(offer_entry::Model {
            is_person: true,
            warmth: warmth.as_str().into(),
            asks_most: giver.asks_most,
            asks_this_month: giver.asks_this_month,
            consent: giver.consent,
            visibility: visibility.as_str().into(),
            ..offered(offer, stands)
        })
    }

    /// An offer as it is now, where and for whom it stood `before`. A partner that rests has no place until then: that
    /// ends by itself, and nobody finds them meanwhile.
    pub(super) fn again(
        before: &offer_entry::Model,
        offer: &OfferRecord,
        giver: &Giver,
        warmth: Option<&str>,
        rests_until: Option<DateTimeUtc>,
    ) -> Self {
        let mut now = offer_entry::Model {
            cell: before.cell,
            lat: before.lat,
            lon: before.lon,
            is_person: before.is_person,
            trade: before.trade.clone(),
            asks_most: before.asks_most,
            asks_this_month: before.asks_this_month,
            asks_until_s: before.asks_until_s,
            step_free: before.step_free,
            warmth: warmth.unwrap_or(&before.warmth).to_owned(),
            visibility: before.visibility.clone(),
            consent: before.consent,
            ..offered(offer, Stands::default())
        };
        if let Giver::Volunteer(giver) = giver {
            now.consent = giver.consent;
        }
        if let Some(until) = rests_until.filter(|until| now.held_until_s < Some(until.timestamp())) {
            now.places_free = Some(now.places_free.unwrap_or(1).min(1));
            now.places = Some(now.places.unwrap_or(1).max(1));
            now.held_until_s = Some(until.timestamp());
        }
        Self(now)
    }

    /// Something on a date.
    pub fn event(
        event: &EventRecord,
        location: Option<&LocationRecord>,
        slots: i64,
        warmth: Warmth,
    ) -> Result<Self, StoreError> {
        let stands = location.map(Stands::of).transpose()?.unwrap_or_default();
        Ok(Self(offer_entry::Model {
            categories: event.categories.clone(),
            kind: event.kind.clone(),
            slots,
            places: event.places,
            places_free: event.places_free,
            step_free: location.and_then(|location| location.step_free),
            warmth: warmth.as_str().into(),
            confirmed_at_s: seconds(event.confirmed_at),
            ends_at_s: seconds(Some(event.ends_at)),
            withdrawn: event.status != PLANNED,
            ..blank(event.municipality_id, event.id, What::Event, stands)
        }))
    }

    /// For whom and how warm it was `before` it changed.
    pub(super) fn like_before(mut self, before: Option<&offer_entry::Model>) -> Self {
        if let Some(before) = before {
            self.0.warmth.clone_from(&before.warmth);
            self.0.visibility.clone_from(&before.visibility);
            self.0.consent = before.consent;
        }
        self
    }

    /// Something neighbours run.
    pub fn initiative(
        initiative: &InitiativeRecord,
        location: Option<&LocationRecord>,
        warmth: Warmth,
    ) -> Result<Self, StoreError> {
        let stands = location.map(Stands::of).transpose()?.unwrap_or_default();
        Ok(Self(offer_entry::Model {
            categories: initiative.categories.clone(),
            kind: initiative.kind.clone(),
            slots: initiative.slots,
            step_free: location.and_then(|location| location.step_free),
            warmth: warmth.as_str().into(),
            confirmed_at_s: seconds(initiative.confirmed_at),
            withdrawn: initiative.status != "running" && initiative.status != "planned",
            ..blank(initiative.municipality_id, initiative.id, What::Initiative, stands)
        }))
    }

    /// A place from the map: an implied offer, fresh as of the extract.
    pub fn known_place(place: &KnownPlaceRecord) -> Result<Self, StoreError> {
        let at = Point::new(place.lat, place.lon).map_err(corrupt)?;
        let stands = Stands { cell: Some(Cell::try_from(place.cell).map_err(corrupt)?), at: Some(at) };
        Ok(Self(offer_entry::Model {
            categories: place.categories.clone(),
            kind: place.kind.clone(),
            slots: place.slots,
            step_free: place.step_free,
            warmth: Warmth::NotYetPartner.as_str().into(),
            confirmed_at_s: seconds(place.extracted_at),
            withdrawn: place.withdrawn || place.partner_id.is_some(),
            trade: place.trade.clone(),
            ..blank(place.municipality_id, place.id, What::KnownPlace, stands)
        }))
    }
}

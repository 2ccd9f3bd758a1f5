//! Names and details of what matching found: one read per sort, however many were found.
use std::collections::HashMap;

use engine::domain::{Cell, Visibility, What};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    EventRecord, InitiativeRecord, KnownPlaceRecord, LocationRecord, OfferRecord, OrganizationRecord, Store,
    StoreError, VolunteerRecord,
    entity::{event, initiative, known_place, location, offer, offer_entry, organization, volunteer},
};

/// Who stands behind an offer.
#[derive(Clone, Debug, PartialEq)]
pub enum Giver {
    /// An organization.
    Organization(OrganizationRecord),
    /// A volunteer.
    Volunteer(VolunteerRecord),
}

/// A thing that was found, with its record.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// An offer, who gives it and where.
    Offer(OfferRecord, Giver, Option<LocationRecord>),
    /// A place from the map.
    KnownPlace(KnownPlaceRecord),
    /// Something on a date.
    Event(EventRecord, Option<LocationRecord>),
    /// Something neighbours run.
    Initiative(InitiativeRecord, Option<LocationRecord>),
}

impl Found {
    /// The municipality that what was found belongs to.
    pub const fn municipality(&self) -> i64 {
        match self {
            Self::Offer(_, Giver::Organization(giver), _) => giver.municipality_id,
            Self::Offer(_, Giver::Volunteer(giver), _) => giver.municipality_id,
            Self::KnownPlace(row) => row.municipality_id,
            Self::Event(row, _) => row.municipality_id,
            Self::Initiative(row, _) => row.municipality_id,
        }
    }

    /// The partner who gives it; nothing for what nobody gives.
    pub const fn giver(&self) -> Option<&Giver> {
        match self {
            Self::Offer(_, giver, _) => Some(giver),
            Self::KnownPlace(_) | Self::Event(..) | Self::Initiative(..) => None,
        }
    }

    /// The name people know it by.
    pub fn name(&self) -> &str {
        match self {
            Self::Offer(_, Giver::Organization(giver), _) => &giver.name,
            Self::Offer(_, Giver::Volunteer(giver), _) => &giver.display_name,
            Self::KnownPlace(place) => &place.name,
            Self::Event(event, _) => &event.name,
            Self::Initiative(initiative, _) => &initiative.name,
        }
    }

    /// Is it a person, to be shown coarsely?
    pub const fn is_person(&self) -> bool {
        match self {
            Self::Offer(_, Giver::Organization(giver), _) => giver.is_person,
            Self::Offer(_, Giver::Volunteer(_), _) => true,
            _ => false,
        }
    }

    /// The cell it is kept at; callers coarsen persons before they show it.
    pub fn cell(&self) -> Option<Cell> {
        let raw = match self {
            Self::Offer(offer, ..) if offer.remote => None,
            Self::Offer(_, Giver::Volunteer(giver), _) => Some(giver.cell),
            Self::Offer(_, Giver::Organization(_), location)
            | Self::Event(_, location)
            | Self::Initiative(_, location) => location.as_ref().and_then(|location| location.cell),
            Self::KnownPlace(place) => Some(place.cell),
        };
        raw.and_then(|raw| Cell::try_from(raw).ok())
    }
}

/// Rows of a table by their ids; where none is wanted the database is not asked.
macro_rules! by_id {
    ($store:expr, $entity:ident, $ids:expr) => {{
        let ids: Vec<Uuid> = $ids.collect();
        let rows = match ids.is_empty() {
            true => Vec::new(),
            false => $entity::Entity::find().filter($entity::Column::Id.is_in(ids)).all($store.reader()).await?,
        };
        rows.into_iter().map(|row| (row.id, row)).collect::<HashMap<_, _>>()
    }};
}

impl Store {
    /// Did this person say that everyone may find it?
    pub async fn is_open_to_everyone(&self, id: Uuid) -> Result<bool, StoreError> {
        use offer_entry::Column as C;
        let open = offer_entry::Entity::find()
            .filter(C::Id.eq(id))
            .filter(C::Visibility.eq(Visibility::Public.as_str()))
            .filter(C::Consent.eq(true))
            .filter(C::Withdrawn.eq(false));
        Ok(open.one(self.reader()).await?.is_some())
    }

    /// Records of what was found, by id; what is gone meanwhile is absent.
    pub async fn found(&self, wanted: &[(What, Uuid)]) -> Result<HashMap<Uuid, Found>, StoreError> {
        let of = |what: What| wanted.iter().filter(move |(one, _)| *one == what).map(|(_, id)| *id);
        let offers: HashMap<Uuid, OfferRecord> = by_id!(self, offer, of(What::Offer));
        let events: HashMap<Uuid, EventRecord> = by_id!(self, event, of(What::Event));
        let initiatives: HashMap<Uuid, InitiativeRecord> = by_id!(self, initiative, of(What::Initiative));
        let places: HashMap<Uuid, KnownPlaceRecord> = by_id!(self, known_place, of(What::KnownPlace));
        let organizations = by_id!(self, organization, offers.values().filter_map(|row| row.organization_id));
        let volunteers = by_id!(self, volunteer, offers.values().filter_map(|row| row.volunteer_id));
        let spots = offers.values().filter_map(|row| row.location_id);
        let spots = spots.chain(events.values().filter_map(|row| row.location_id));
        let spots = spots.chain(initiatives.values().filter_map(|row| row.location_id));
        let locations: HashMap<Uuid, LocationRecord> = by_id!(self, location, spots);
        let at = |id: Option<Uuid>| id.and_then(|id| locations.get(&id)).cloned();
        let mut all = HashMap::new();
        for (id, row) in offers {
            let organization = row.organization_id.and_then(|id| organizations.get(&id)).cloned();
            let volunteer = row.volunteer_id.and_then(|id| volunteers.get(&id)).cloned();
            let giver = organization.map(Giver::Organization).or(volunteer.map(Giver::Volunteer));
            if let Some(giver) = giver {
                let location = at(row.location_id);
                all.insert(id, Found::Offer(row, giver, location));
            }
        }
        all.extend(places.into_iter().map(|(id, row)| (id, Found::KnownPlace(row))));
        all.extend(events.into_iter().map(|(id, row)| (id, Found::Event(row.clone(), at(row.location_id)))));
        all.extend(initiatives.into_iter().map(|(id, row)| (id, Found::Initiative(row.clone(), at(row.location_id)))));
        Ok(all)
    }
}

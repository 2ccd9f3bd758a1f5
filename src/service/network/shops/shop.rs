//! A shop as it is asked: a place from the map, or a partner that stands on no map. Never a person.
use chrono::{DateTime, Utc};
use engine::domain::{Cell, NEED_RESOLUTION, Point};
use uuid::Uuid;

use crate::{
    service::{Service, ServiceError, exchange::moment},
    storage::{KnownPlaceRecord, LocationRecord, OrganizationRecord},
};

/// What is known of a shop.
#[derive(Clone, Debug, PartialEq)]
pub struct Shop {
    /// What its address bears: the place, or the partner that stands on no map.
    pub id: Uuid,
    /// Under what it is written down: the partner, once it is one.
    pub subject: Uuid,
    /// `known-place` or `organization`.
    pub what: &'static str,
    /// The municipality it stands in; 0 where no area is loaded.
    pub municipality: i64,
    /// Its name.
    pub name: String,
    /// Street and number; may be empty.
    pub address: String,
    /// The street; may be empty.
    pub street: String,
    /// Its city; may be empty.
    pub city: String,
    /// What sort of shop.
    pub trade: String,
    /// Where it stands.
    pub at: Option<Point>,
    /// The partner it is.
    pub partner: Option<Uuid>,
}

impl Shop {
    /// Everything it is called by: what a place said before it became a partner counts.
    pub fn subjects(&self) -> Vec<Uuid> {
        if self.id == self.subject { vec![self.id] } else { vec![self.subject, self.id] }
    }

    pub(super) fn cell(&self) -> Option<i64> {
        self.at.map(|at| Cell::at(at, NEED_RESOLUTION).to_i64())
    }

    /// Until when it is left in peace, when it is now.
    pub(super) async fn rests(&self, service: &Service) -> Result<Option<DateTime<Utc>>, ServiceError> {
        Ok(service.store.rests_until(&self.subjects(), moment(service)).await?)
    }
}

/// A shop by its id; absent for what is gone from the map, for persons, and for what never was.
///
/// # Errors
/// What the database says.
pub async fn find_shop(service: &Service, id: Uuid) -> Result<Option<Shop>, ServiceError> {
    let gone = service.store.find_known_place(id).await?.is_some_and(|place| place.withdrawn);
    if gone { Ok(None) } else { shop_of(service, id).await }
}

/// The same, also of a place that somebody took off the map since.
pub(super) async fn shop_of(service: &Service, id: Uuid) -> Result<Option<Shop>, ServiceError> {
    if let Some(place) = service.store.find_known_place(id).await? {
        return of_place(service, place).await.map(Some);
    }
    let Some(partner) = service.store.find_organization(id).await?.filter(|row| !row.is_person) else {
        return Ok(None);
    };
    let at = service.store.locations_of(id).await?.into_iter().next();
    Ok(Some(of_partner(partner, at)))
}

/// A place of the map.
pub(super) async fn of_place(service: &Service, place: KnownPlaceRecord) -> Result<Shop, ServiceError> {
    let partner = match place.partner_id {
        Some(id) => service.store.find_organization(id).await?,
        None => None,
    };
    let at = Point::new(place.lat, place.lon).ok();
    let municipality = match &partner {
        Some(partner) => partner.municipality_id,
        None => match at {
            Some(at) => service.store.shard_of_cell(Cell::at(at, NEED_RESOLUTION).to_i64()).await?.unwrap_or_default(),
            None => 0,
        },
    };
    Ok(Shop {
        id: place.id,
        subject: partner.as_ref().map_or(place.id, |partner| partner.id),
        what: if partner.is_some() { "organization" } else { "known-place" },
        municipality,
        name: place.name,
        address: format!("{} {}", place.street, place.house_number).trim().to_owned(),
        street: place.street,
        city: place.city,
        trade: place.trade,
        at,
        partner: partner.map(|partner| partner.id),
    })
}

/// A partner.
pub(super) fn of_partner(partner: OrganizationRecord, at: Option<LocationRecord>) -> Shop {
    let point = at.as_ref().and_then(|at| at.lat.zip(at.lon)).and_then(|(lat, lon)| Point::new(lat, lon).ok());
    let (street, number, city) = at.map(|at| (at.street, at.house_number, at.city)).unwrap_or_default();
    Shop {
        id: partner.id,
        subject: partner.id,
        what: "organization",
        municipality: partner.municipality_id,
        name: partner.name,
        address: format!("{street} {number}").trim().to_owned(),
        street,
        city,
        trade: partner.trade,
        at: point,
        partner: Some(partner.id),
    }
}

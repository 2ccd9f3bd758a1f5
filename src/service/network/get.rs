//! Reading partners, offers, places and areas, as far as the one who asks may see them.
use engine::domain::What;
use uuid::Uuid;

use crate::{
    service::{Principal, Service, ServiceError, exchange::moment},
    storage::{
        AreaLabel, AreaRecord, ChangeRecord, Contact, EventRecord, Found, Giver, IdentifierRecord, KeyFigureRecord,
        LocationRecord, OfferRecord, OrganizationRecord, is_read_by_all,
    },
};

/// Most rows of one page of a list.
pub const PAGE_MOST: u64 = 100;

/// One thing that can be found, with what may be said of it.
#[derive(Clone, Debug)]
pub struct Details {
    /// The record.
    pub found: Found,
    /// How to reach them, when this principal may know.
    pub contact: Option<Contact>,
    /// The areas it lies in, finest first.
    pub labels: Vec<AreaLabel>,
}

/// One thing by its id.
///
/// # Errors
/// [`ServiceError::NotFound`], also for what this principal may not see.
pub async fn get_found(service: &Service, who: Principal, what: What, id: Uuid) -> Result<Details, ServiceError> {
    let mut found = service.store.found(&[(what, id)]).await?;
    let found = found.remove(&id).ok_or(ServiceError::NotFound)?;
    if !is_shown(service, who, &found, id).await? {
        return Err(ServiceError::NotFound);
    }
    let subject = match &found {
        Found::Offer(_, Giver::Organization(giver), _) => giver.id,
        Found::Offer(_, Giver::Volunteer(giver), _) => giver.id,
        Found::KnownPlace(_) | Found::Event(..) | Found::Initiative(..) => id,
    };
    let contact = service.store.find_contact(subject).await?;
    let contact = contact.filter(|(_, public)| *public || who.is_of(found.municipality())).map(|(contact, _)| contact);
    let labels = match found.cell().filter(|_| !found.is_person()) {
        Some(cell) => service.store.labels_of(cell).await?,
        None => Vec::new(),
    };
    Ok(Details { found, contact, labels })
}

/// May who asks see it? Nobody learns whether it is not there or not for them.
pub(in crate::service) async fn is_shown(
    service: &Service,
    who: Principal,
    found: &Found,
    id: Uuid,
) -> Result<bool, ServiceError> {
    Ok(may_see(who, found) || said_so(service, found, id).await?)
}

/// Persons are seen by the teams of their municipality, or by everyone when they said so; never without consent.
fn may_see(who: Principal, found: &Found) -> bool {
    let of_theirs = who.is_of(found.municipality());
    match found {
        Found::Offer(_, Giver::Volunteer(giver), _) => giver.consent && (giver.public || of_theirs),
        // What a team hid is hidden for who wrote it too.
        Found::Offer(row, Giver::Organization(giver), _) => {
            is_read_by_all(&row.status) && (!giver.is_person || of_theirs)
        }
        Found::KnownPlace(place) => !place.withdrawn,
        Found::Event(row, _) => is_read_by_all(&row.status),
        Found::Initiative(row, _) => is_read_by_all(&row.status),
    }
}

/// A sole trader at home is a person; whether everyone may see them stands with what can be found.
async fn said_so(service: &Service, found: &Found, id: Uuid) -> Result<bool, ServiceError> {
    let sole_trader = matches!(found, Found::Offer(_, Giver::Organization(giver), _) if giver.is_person);
    Ok(sole_trader && service.store.is_open_to_everyone(id).await?)
}

fn page(limit: u64) -> u64 {
    limit.clamp(1, PAGE_MOST + 1)
}

/// Organizations in order of id; persons are never listed.
pub async fn list_organizations(
    service: &Service,
    _who: Principal,
    after: Option<Uuid>,
    limit: u64,
) -> Result<Vec<OrganizationRecord>, ServiceError> {
    Ok(service.store.list_organizations(after, page(limit)).await?)
}

/// Offers of organizations in order of id; those of persons are never listed.
pub async fn list_offers(
    service: &Service,
    _who: Principal,
    after: Option<Uuid>,
    limit: u64,
) -> Result<Vec<OfferRecord>, ServiceError> {
    Ok(service.store.list_offers(after, page(limit)).await?)
}

/// Events that are not over.
pub async fn list_events(
    service: &Service,
    _who: Principal,
    after: Option<Uuid>,
    limit: u64,
) -> Result<Vec<EventRecord>, ServiceError> {
    Ok(service.store.list_events(moment(service), after, page(limit)).await?)
}

/// Areas in order of code, of one level or of all.
pub async fn list_areas(
    service: &Service,
    _who: Principal,
    level: Option<&str>,
    after: Option<&str>,
    limit: u64,
) -> Result<Vec<AreaRecord>, ServiceError> {
    Ok(service.store.list_areas(level, after, page(limit)).await?)
}

/// An organization with its numbers and places.
#[derive(Clone, Debug)]
pub struct OrganizationDetails {
    /// The organization.
    pub organization: OrganizationRecord,
    /// Its numbers.
    pub identifiers: Vec<IdentifierRecord>,
    /// Its places.
    pub locations: Vec<LocationRecord>,
}

/// One organization; one that is a person is not found.
///
/// # Errors
/// [`ServiceError::NotFound`].
pub async fn get_organization(
    service: &Service,
    _who: Principal,
    id: Uuid,
) -> Result<OrganizationDetails, ServiceError> {
    let organization = service.store.find_organization(id).await?.filter(|row| !row.is_person);
    Ok(OrganizationDetails {
        organization: organization.ok_or(ServiceError::NotFound)?,
        identifiers: service.store.identifiers_of(id).await?,
        locations: service.store.locations_of(id).await?,
    })
}

/// One area by its code, of the latest year.
///
/// # Errors
/// [`ServiceError::NotFound`].
pub async fn get_area(service: &Service, _who: Principal, code: &str) -> Result<AreaRecord, ServiceError> {
    service.store.find_area(code).await?.ok_or(ServiceError::NotFound)
}

/// The line that must be shown with key figures.
pub const FIGURES_ATTRIBUTION: &str = "Bron: CBS, CC BY 4.0";

/// The key figures of an area of their latest year; absent where none are loaded.
pub async fn find_key_figures(
    service: &Service,
    _who: Principal,
    code: &str,
) -> Result<Option<KeyFigureRecord>, ServiceError> {
    Ok(service.store.find_key_figures(code).await?)
}

/// What changed in a municipality above a revision, oldest first, and the revision that reaches to. Persons are left
/// out.
pub async fn list_changes(
    service: &Service,
    _who: Principal,
    municipality: i64,
    since: i64,
    limit: u64,
) -> Result<(i64, Vec<ChangeRecord>), ServiceError> {
    Ok(service.store.changes_since(municipality, since, limit).await?)
}

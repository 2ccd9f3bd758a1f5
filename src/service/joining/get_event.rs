//! One event with what there is to do, and whom to call, for anyone.
use engine::domain::What;
use uuid::Uuid;

use crate::{
    service::{Service, ServiceError},
    storage::{EventChangeRecord, EventRecord, Found, LocationRecord, PLANNED, ShiftRecord, is_read_by_all},
};

/// Whom to call about an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// Their name.
    pub name: String,
    /// Their number, the team's, or the one everyone may call.
    pub phone: String,
    /// Is it the one everyone may call, with its hours?
    pub is_helpdesk: bool,
}

/// An event one can join in.
#[derive(Clone, Debug, PartialEq)]
pub struct Joining {
    /// The event.
    pub event: EventRecord,
    /// Where.
    pub location: Option<LocationRecord>,
    /// What there is to do, by time; what was called off too.
    pub shifts: Vec<ShiftRecord>,
    /// Whom to call.
    pub host: Option<Host>,
    /// What changed after it was announced.
    pub change: Option<EventChangeRecord>,
}

impl Joining {
    /// Does it not go on?
    pub fn is_called_off(&self) -> bool {
        self.event.status != PLANNED
    }
}

/// One event by its id, also when it was called off; not while it waits for a nod, and not when it is hidden.
///
/// # Errors
/// [`ServiceError::NotFound`].
pub async fn get_joining(service: &Service, id: Uuid) -> Result<Joining, ServiceError> {
    let found = service.store.found(&[(What::Event, id)]).await?.remove(&id);
    let Some(Found::Event(event, location)) = found else { return Err(ServiceError::NotFound) };
    if !is_read_by_all(&event.status) {
        return Err(ServiceError::NotFound);
    }
    let shifts = service.store.shifts_of_events(event.municipality_id, &[id]).await?;
    let host = host_of(service, &event).await?;
    let change = service.store.event_changes(event.municipality_id, &[id]).await?.pop();
    Ok(Joining { event, location, shifts, host, change })
}

/// Who may be called about it: whoever is named with it, else whoever of a team looks after it, else the number that
/// everyone may call.
///
/// # Errors
/// What the database says.
pub async fn host_of(service: &Service, event: &EventRecord) -> Result<Option<Host>, ServiceError> {
    let named = service.store.find_contact(event.id).await?.filter(|(_, public)| *public).map(|(details, _)| details);
    if let Some((name, phone)) = named.and_then(|named| Some((named.person?, named.phone?))) {
        return Ok(Some(Host { name, phone, is_helpdesk: false }));
    }
    let worker = match service.store.find_host(event.municipality_id, event.id).await? {
        Some(host) => service.store.find_worker(host.worker_id).await?,
        None => None,
    };
    let worker = worker.filter(|worker| worker.left_at.is_none());
    let desk = service.config.helpdesk.as_ref();
    if let Some(worker) = worker
        && let Some(phone) = worker.phone.clone().or_else(|| desk.map(|desk| desk.phone.clone()))
    {
        return Ok(Some(Host { name: worker.name, phone, is_helpdesk: false }));
    }
    Ok(desk.map(|desk| Host { name: desk.name.clone(), phone: desk.phone.clone(), is_helpdesk: true }))
}

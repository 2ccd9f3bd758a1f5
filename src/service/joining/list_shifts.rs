//! Everything there is to do that still has a place, in one view.
use engine::domain::What;
use uuid::Uuid;

use crate::{
    service::{Service, ServiceError, exchange::moment},
    storage::{EventRecord, Found, LocationRecord, PLANNED, ShiftRecord},
};

/// Something to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Todo {
    /// What and when.
    pub shift: ShiftRecord,
    /// At which event.
    pub event: EventRecord,
    /// Where.
    pub location: Option<LocationRecord>,
}

/// What still has a place, by time; of what is to be done again and again the first date that has one.
///
/// # Errors
/// What the database says.
pub async fn list_todo(service: &Service) -> Result<Vec<Todo>, ServiceError> {
    let shifts = service.store.shifts_to_come(moment(service)).await?;
    let mut all = with_events(service, shifts).await?;
    all.retain(|todo| todo.event.status == PLANNED);
    Ok(all)
}

/// What is still to be done, in order of id, after a given one.
///
/// # Errors
/// What the database says.
pub async fn list_shifts(service: &Service, after: Option<Uuid>, limit: u64) -> Result<Vec<ShiftRecord>, ServiceError> {
    Ok(service.store.list_shifts(moment(service), after, limit).await?)
}

/// One thing to do by its id, also when it is over or was called off.
///
/// # Errors
/// [`ServiceError::NotFound`].
pub async fn find_todo(service: &Service, shift: Uuid) -> Result<Todo, ServiceError> {
    let shift = service.store.find_shift(shift).await?.ok_or(ServiceError::NotFound)?;
    with_events(service, vec![shift]).await?.pop().ok_or(ServiceError::NotFound)
}

/// Something to do at an event, and no more: many ask for it at once.
///
/// # Errors
/// [`ServiceError::NotFound`], also for something to do at another event.
pub async fn get_shift_of(service: &Service, event: Uuid, shift: Uuid) -> Result<ShiftRecord, ServiceError> {
    let shift = service.store.find_shift(shift).await?.filter(|shift| shift.event_id == event);
    shift.ok_or(ServiceError::NotFound)
}

/// Shifts with their events; those of an event that is gone are left out.
pub(super) async fn with_events(service: &Service, shifts: Vec<ShiftRecord>) -> Result<Vec<Todo>, ServiceError> {
    let mut ids: Vec<_> = shifts.iter().map(|shift| (What::Event, shift.event_id)).collect();
    ids.sort_unstable_by_key(|(_, id)| *id);
    ids.dedup();
    let found = service.store.found(&ids).await?;
    let todo = |shift: ShiftRecord| match found.get(&shift.event_id) {
        Some(Found::Event(event, location)) => Some(Todo { event: event.clone(), location: location.clone(), shift }),
        _ => None,
    };
    Ok(shifts.into_iter().filter_map(todo).collect())
}

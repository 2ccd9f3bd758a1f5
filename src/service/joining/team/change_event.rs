//! An event changes: its day, its hours, its place. What there is to do moves along, and whoever signed up hears of it.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{
    add_shift::local,
    make_event::{local_text, location, slots, span},
    move_shift::move_shift,
    over, to_change,
};
use crate::{
    service::{
        Principal, Service, ServiceError, Staff,
        asking::{Place, Where, find_place},
        exchange::moment,
        joining::{Joining, Kind, series::moved, tell::News},
    },
    storage::{EventRecord, LocationRecord, PLANNED, ShiftRecord, StoreError, Tx},
};

/// What was typed. What is left as it was shown changes nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventChange {
    /// The day.
    pub day: String,
    /// When it begins.
    pub from: String,
    /// When it ends.
    pub to: String,
    /// Another place; empty = the same.
    pub place: String,
}

impl EventChange {
    /// What a form shows before anybody types: figures that read the same in every language.
    pub fn of(event: &EventRecord) -> Self {
        let [day, from, to] = [(event.starts_at, "%d-%m-%Y"), (event.starts_at, "%H:%M"), (event.ends_at, "%H:%M")]
            .map(|(at, form)| local(at).strftime(form).to_string());
        Self { day, from, to, place: String::new() }
    }
}

/// Changes an event. The same again changes nothing, and nobody is told twice.
///
/// # Errors
/// [`ServiceError::NotFound`] for one that another team looks after; `event-over`; [`ServiceError::Invalid`] with all
/// faults: `event-day`, `shift-time`, `shift-ends`, those of a place.
pub async fn change_event(
    service: &Service,
    who: Principal,
    id: Uuid,
    change: &EventChange,
) -> Result<(), ServiceError> {
    let (staff, joining) = to_change(service, who, id).await?;
    let (span, place) = read(service, &joining, change).await?;
    let place = place.map(|place| location(service, staff.municipality, &place));
    let place = place.filter(|new| joining.location.as_ref().is_none_or(|old| !same_place(old, new)));
    if span == [joining.event.starts_at, joining.event.ends_at] && place.is_none() {
        return Ok(());
    }
    let (inside, now, before) = (service.clone(), moment(service), joining.location);
    let work = service
        .store
        .write(move |tx| Box::pin(async move { apply(tx, &inside, (&staff, id), (span, place, before), now).await }));
    if work.await? { Ok(()) } else { Err(over()) }
}

/// When and where from then on, as it was typed.
pub(super) async fn read(
    service: &Service,
    joining: &Joining,
    change: &EventChange,
) -> Result<([DateTime<Utc>; 2], Option<Place>), ServiceError> {
    let mut faults = Vec::new();
    let event = &joining.event;
    let shown = EventChange::of(event);
    let same = [&change.day, &change.from, &change.to] == [&shown.day, &shown.from, &shown.to];
    let span = if same {
        Some([event.starts_at, event.ends_at])
    } else {
        let typed = [change.day.as_str(), &change.from, &change.to];
        span(service, typed).map_err(|more| faults.extend(more)).ok()
    };
    let typed = change.place.trim();
    let place = match typed {
        "" => None,
        typed => match find_place(service, &Where::Typed(typed.to_owned())).await.map_err(|fault| fault.at("place")) {
            Ok(place) => Some(place),
            Err(ServiceError::Invalid(more)) => {
                faults.extend(more);
                None
            }
            Err(other) => return Err(other),
        },
    };
    match span {
        Some(span) if faults.is_empty() => Ok((span, place)),
        _ => Err(ServiceError::Invalid(faults)),
    }
}

/// Is it the very same place?
pub(super) fn same_place(old: &LocationRecord, new: &LocationRecord) -> bool {
    (&old.street, old.cell) == (&new.street, new.cell) && old.house_number.is_empty()
}

/// Rows in the order of everybody: the event, its shifts, who signed up, what matching reads.
pub(super) async fn apply(
    tx: &mut Tx,
    service: &Service,
    (staff, id): (&Staff, Uuid),
    ([starts_at, ends_at], place, before): ([DateTime<Utc>; 2], Option<LocationRecord>, Option<LocationRecord>),
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let shard = staff.municipality;
    let Some(mut event) = tx.take_event(shard, id).await? else { return Ok(false) };
    if event.status != PLANNED {
        return Ok(false);
    }
    let by = [event.starts_at, starts_at];
    (event.starts_at, event.ends_at, event.updated_at) = (starts_at, ends_at, now);
    (event.starts_local, event.ends_local) = (local_text(starts_at), local_text(ends_at));
    let has_moved = place.is_some();
    if let Some(place) = &place {
        event.location_id = Some(place.id);
    }
    let news = News { event: event.clone(), location: place.clone().or(before), has_moved };
    for shift in tx.take_shifts_of(shard, &[id]).await? {
        goes_along(tx, service, shift, (by, has_moved, &news), now).await?;
    }
    tx.count_change((shard, id), "", now).await?;
    let slots = slots(&event);
    tx.put_event(&service.store, event, (place, slots)).await?;
    tx.audit(shard, service.new_id(), now, [&staff.actor(), "change-event", "event"], Some(id));
    Ok(true)
}

/// What there is to do goes along with its event.
async fn goes_along(
    tx: &mut Tx,
    service: &Service,
    mut shift: ShiftRecord,
    (by, has_moved, news): ([DateTime<Utc>; 2], bool, &News),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let ends_at = news.event.ends_at;
    let to = match Kind::of(&shift) {
        Kind::Open => [ends_at; 2],
        Kind::Set | Kind::Flexible => [moved(shift.starts_at, by), moved(shift.ends_at, by)],
    };
    if Kind::of(&shift) == Kind::Open && !has_moved {
        // When it suits them, until the event is over: nobody need hear that this is another moment.
        (shift.starts_at, shift.ends_at) = (ends_at, ends_at);
        return tx.put_shift(shift).await;
    }
    if has_moved || to != [shift.starts_at, shift.ends_at] {
        move_shift(tx, service, shift, (to, news), now).await?;
    }
    Ok(())
}

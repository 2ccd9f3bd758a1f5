//! A shift or a whole event does not go on: one line of why, and whoever signed up hears of it.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{is_theirs, make_event::slots, over, to_change};
use crate::{
    service::{
        Fault, Principal, Service, ServiceError, Staff,
        exchange::moment,
        joining::{
            get_joining,
            state::{State, uncount},
            tell::{self, News},
        },
    },
    storage::{CALLED_OFF, PLANNED, ShiftRecord, StoreError, Tx},
};

/// Longest reason.
const MOST_WHY: usize = 200;

/// Calls off one thing to do; done twice it is done once.
///
/// # Errors
/// [`ServiceError::NotFound`] for what another team looks after; `event-over`; `why-missing`, `why-long` (field `why`).
pub async fn call_off_shift(
    service: &Service,
    who: Principal,
    (event, shift): (Uuid, Uuid),
    why: &str,
) -> Result<(), ServiceError> {
    let (staff, joining) = to_change(service, who, event).await?;
    joining.shifts.iter().find(|row| row.id == shift).ok_or(ServiceError::NotFound)?;
    let (why, now, inside) = (read_why(why)?, moment(service), service.clone());
    let news = News { has_moved: false, event: joining.event, location: joining.location };
    let _turn = service.store.turn(shift).await;
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let Some(row) = tx.take_shift(staff.municipality, shift).await? else { return Ok(()) };
            if row.ended_at.is_some() {
                return Ok(());
            }
            end_shift(tx, &inside, row, (&why, &news), now).await?;
            let deed = [&staff.actor(), "call-off-shift", "shift"];
            tx.audit(staff.municipality, inside.new_id(), now, deed, Some(shift));
            Ok::<_, StoreError>(())
        })
    });
    Ok(work.await?)
}

/// Calls off an event with everything there is to do at it; done twice it is done once.
///
/// # Errors
/// As [`call_off_shift`].
pub async fn call_off_event(service: &Service, who: Principal, id: Uuid, why: &str) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let joining = get_joining(service, id).await?;
    if joining.is_called_off() && is_theirs(service, &staff, &joining.event).await? {
        return Ok(());
    }
    let (staff, joining) = to_change(service, who, id).await?;
    let (why, now, inside) = (read_why(why)?, moment(service), service.clone());
    let news = News { has_moved: false, event: joining.event, location: joining.location };
    let work = service
        .store
        .write(move |tx| Box::pin(async move { end_event(tx, &inside, (&staff, id), (&why, &news), now).await }));
    if work.await? { Ok(()) } else { Err(over()) }
}

/// Why it does not go on.
pub(super) fn read_why(why: &str) -> Result<String, ServiceError> {
    let why = why.trim();
    match why.chars().count() {
        0 => Err(Fault::new("why", "why-missing").into()),
        length if length > MOST_WHY => Err(Fault::new("why", "why-long").with("most", MOST_WHY).into()),
        _ => Ok(why.to_owned()),
    }
}

/// Ends an event with everything there is to do at it; says whether it is there.
pub(super) async fn end_event(
    tx: &mut Tx,
    service: &Service,
    (staff, id): (&Staff, Uuid),
    (why, news): (&str, &News),
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let shard = staff.municipality;
    let Some(mut event) = tx.take_event(shard, id).await? else { return Ok(false) };
    if event.status != PLANNED {
        return Ok(true);
    }
    for shift in tx.take_shifts_of(shard, &[id]).await? {
        end_shift(tx, service, shift, (why, news), now).await?;
    }
    CALLED_OFF.clone_into(&mut event.status);
    event.updated_at = now;
    tx.count_change((shard, id), why, now).await?;
    let slots = slots(&event);
    tx.put_event(&service.store, event, (None, slots)).await?;
    tx.audit(shard, service.new_id(), now, [&staff.actor(), "call-off-event", "event"], Some(id));
    Ok(true)
}

/// Ends a shift that was taken. Whoever had a place or waited is told, unless it was over for them already.
pub(super) async fn end_shift(
    tx: &mut Tx,
    service: &Service,
    mut shift: ShiftRecord,
    (why, news): (&str, &News),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let is_to_come = shift.ends_at > now;
    shift.sequence += 1;
    (shift.ended_at, shift.changed_at) = (Some(now), Some(now));
    why.clone_into(&mut shift.why);
    for mut row in tx.take_open_sign_ups(shift.municipality_id, shift.id).await? {
        if !is_to_come {
            continue;
        }
        uncount(&mut shift, State::of(&row));
        State::CalledOff.as_str().clone_into(&mut row.state);
        (row.changed_at, row.ended_at) = (now, Some(now));
        row.notice = tell::called_off(tx, service, &row, (&shift, news)).await?.to_owned();
        tx.put_sign_up(row).await?;
    }
    tx.put_shift(shift).await
}

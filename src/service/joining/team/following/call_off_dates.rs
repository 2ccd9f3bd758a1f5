//! An event, or one thing to do at it, does not go on from this date on: no more dates are made of it.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{
    super::{
        call_off::{call_off_event, call_off_shift, end_event, end_shift, read_why},
        is_theirs, over, to_change,
    },
    Following, Told,
};
use crate::{
    service::{Principal, Service, ServiceError, Staff, exchange::moment, joining::get_joining},
    storage::{EventRecord, StoreError, Tx},
};

/// Calls off this date and all that come after it; done twice it is done once.
///
/// # Errors
/// As [`call_off_shift`].
pub async fn call_off_following(service: &Service, who: Principal, id: Uuid, why: &str) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let joining = get_joining(service, id).await?;
    if joining.event.series_id.is_none() {
        return call_off_event(service, who, id, why).await;
    }
    if joining.is_called_off() && is_theirs(service, &staff, &joining.event).await? {
        return Ok(());
    }
    let (staff, joining) = to_change(service, who, id).await?;
    let (why, now, inside) = (read_why(why)?, moment(service), service.clone());
    let told = Told::of(service, &joining.event).await?;
    let work = service.store.write(move |tx| {
        Box::pin(async move { end_all(tx, &inside, (&staff, &joining.event), (&why, &told), now).await })
    });
    if work.await? { Ok(()) } else { Err(over()) }
}

async fn end_all(
    tx: &mut Tx,
    service: &Service,
    (staff, from): (&Staff, &EventRecord),
    (why, told): (&str, &Told),
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let Some(mut following) = Following::take(tx, from).await? else { return Ok(false) };
    for date in &following.dates {
        end_event(tx, service, (staff, date.id), (why, &told.news(date)), now).await?;
    }
    following.series.ended_at = Some(now);
    tx.put_series(following.series).await?;
    Ok(true)
}

/// Calls off one thing to do on this date and on all that come after it; done twice it is done once.
///
/// # Errors
/// As [`call_off_shift`].
pub async fn call_off_each(
    service: &Service,
    who: Principal,
    (event, shift): (Uuid, Uuid),
    why: &str,
) -> Result<(), ServiceError> {
    let (staff, joining) = to_change(service, who, event).await?;
    let row = joining.shifts.iter().find(|row| row.id == shift).ok_or(ServiceError::NotFound)?;
    let Some(each) = row.series_shift_id else { return call_off_shift(service, who, (event, shift), why).await };
    let (why, now, inside) = (read_why(why)?, moment(service), service.clone());
    let told = Told::of(service, &joining.event).await?;
    let work = service.store.write(move |tx| {
        Box::pin(async move { end_each(tx, &inside, (&staff, &joining.event, each), (&why, &told), now).await })
    });
    if work.await? { Ok(()) } else { Err(over()) }
}

async fn end_each(
    tx: &mut Tx,
    service: &Service,
    (staff, from, each): (&Staff, &EventRecord, Uuid),
    (why, told): (&str, &Told),
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let Some(following) = Following::take(tx, from).await? else { return Ok(false) };
    for shift in following.alike(each) {
        let (id, date) = (shift.id, following.date_of(&shift).unwrap_or(from));
        end_shift(tx, service, shift, (why, &told.news(date)), now).await?;
        let deed = [&staff.actor(), "call-off-shift", "shift"];
        tx.audit(staff.municipality, service.new_id(), now, deed, Some(id));
    }
    if let Some(mut row) = tx.series_shift(staff.municipality, each).await? {
        row.ended_at = Some(now);
        tx.put_series_shifts(vec![row]).await?;
    }
    Ok(true)
}

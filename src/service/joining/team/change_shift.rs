//! Something to do changes: what, when, for how many. More places go to who waits, in order; fewer throw nobody out.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{
    add_shift::{NewShift, ReadShift, local, read},
    move_shift::move_shift,
    over, to_change,
};
use crate::{
    service::{
        Fault, Principal, Service, ServiceError, Staff,
        exchange::moment,
        joining::{line, tell::News},
    },
    storage::{PLANNED, ShiftRecord, StoreError, Tx},
};

/// What was typed; the same fields as a new one.
pub type ShiftChange = NewShift;

impl ShiftChange {
    /// What a form shows before anybody types.
    pub fn of(shift: &ShiftRecord) -> Self {
        let time = |at: DateTime<Utc>| local(at).strftime("%H:%M").to_string();
        Self {
            role: shift.role.clone(),
            kind: shift.kind.clone(),
            before: local(shift.ends_at).strftime("%d-%m-%Y").to_string(),
            from: time(shift.starts_at),
            to: time(shift.ends_at),
            least: shift.least.to_string(),
            most: shift.most.to_string(),
            every: false,
            idempotency_key: String::new(),
        }
    }
}

/// Changes something to do. The same again changes nothing, and nobody is told twice.
///
/// # Errors
/// [`ServiceError::NotFound`] for what another team looks after; `event-over`; `shift-taken` (field `most`) with how many
/// have a place already; [`ServiceError::Invalid`] with all faults of a new one.
pub async fn change_shift(
    service: &Service,
    who: Principal,
    (event, shift): (Uuid, Uuid),
    change: &ShiftChange,
) -> Result<(), ServiceError> {
    let (staff, joining) = to_change(service, who, event).await?;
    let row = joining.shifts.iter().find(|row| row.id == shift).ok_or(ServiceError::NotFound)?.clone();
    let change = NewShift { kind: row.kind.clone(), ..change.clone() };
    let read = read(service, (&joining.event, &local(row.starts_at)), &change)?;
    let now = moment(service);
    if read.span[0] != row.starts_at && read.span[0] <= now {
        return Err(Fault::new("from", "shift-gone").into());
    }
    let (inside, news) = (service.clone(), News { has_moved: false, event: joining.event, location: joining.location });
    let _turn = service.store.turn(shift).await;
    let work = service
        .store
        .write(move |tx| Box::pin(async move { apply(tx, &inside, (&staff, event, shift), (read, &news), now).await }));
    match work.await? {
        Done::Kept => Ok(()),
        Done::Over => Err(over()),
        Done::Taken(taken) => Err(Fault::new("most", "shift-taken").with("count", taken).into()),
    }
}

/// How it went.
pub(super) enum Done {
    /// It is as it was asked.
    Kept,
    /// It was, or does not go on.
    Over,
    /// So many have a place already.
    Taken(i64),
}

/// Changes one in a unit of work.
pub(super) async fn apply(
    tx: &mut Tx,
    service: &Service,
    (staff, event, shift): (&Staff, Uuid, Uuid),
    (read, news): (ReadShift, &News),
    now: DateTime<Utc>,
) -> Result<Done, StoreError> {
    let shard = staff.municipality;
    if tx.take_event(shard, event).await?.is_none_or(|event| event.status != PLANNED) {
        return Ok(Done::Over);
    }
    let Some(mut row) = tx.take_shift(shard, shift).await?.filter(|row| row.ended_at.is_none()) else {
        return Ok(Done::Over);
    };
    line::settle(tx, service, &mut row, now).await?;
    if read.most < row.taken {
        tx.put_shift(row.clone()).await?;
        return Ok(Done::Taken(row.taken));
    }
    let is_told = (&read.role, read.span) != (&row.role, [row.starts_at, row.ends_at]);
    (row.role, row.least, row.most) = (read.role, read.least, read.most);
    if is_told {
        move_shift(tx, service, row, (read.span, news), now).await?;
    } else {
        line::promote(tx, service, &mut row, now).await?;
        tx.put_shift(row).await?;
    }
    tx.audit(shard, service.new_id(), now, [&staff.actor(), "change-shift", "shift"], Some(shift));
    Ok(Done::Kept)
}

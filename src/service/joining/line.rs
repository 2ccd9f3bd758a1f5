//! The line behind a shift moves on: whoever waits longest is offered a place that came free, and told so in the same
//! unit of work. An offer ends by its time; whoever takes the shift's row next passes it on. While the message that says so was
//! never sent, the time begins anew.
use chrono::{DateTime, TimeDelta, Utc};

use super::{
    state::{State, uncount},
    tell,
};
use crate::{
    service::{Service, ServiceError, exchange::moment},
    storage::{ShiftRecord, SignUpRecord, StoreError, Tx},
};

/// So long a place is kept for whoever waited.
const KEPT: TimeDelta = TimeDelta::hours(48);

/// Passes on what was not taken in time. Whoever calls keeps the shift.
pub(super) async fn settle(
    tx: &mut Tx,
    service: &Service,
    shift: &mut ShiftRecord,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if shift.queued == 0 {
        return Ok(());
    }
    for mut row in tx.lapsed_offers(shift.municipality_id, shift.id, now).await? {
        if was_not_told(tx, &row).await? && now < shift.starts_at {
            keep_for(tx, service, (&*shift, row), now).await?;
            continue;
        }
        uncount(shift, State::Offered);
        State::Lapsed.as_str().clone_into(&mut row.state);
        row.sequence += 1;
        (row.changed_at, row.ended_at) = (now, Some(now));
        tx.put_sign_up(row).await?;
    }
    promote(tx, service, shift, now).await
}

/// The message that says it never left. Whoever must be rung was for the team to ring.
async fn was_not_told(tx: &Tx, row: &SignUpRecord) -> Result<bool, StoreError> {
    Ok(["mail", "sms"].contains(&row.told.as_str()) && tx.is_unsent(row.subject_id, row.changed_at).await?)
}

/// Keeps the place that a sign-up holds until it is over, and says so.
async fn keep_for(
    tx: &mut Tx,
    service: &Service,
    (shift, mut row): (&ShiftRecord, SignUpRecord),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let until = (now + KEPT).min(shift.starts_at);
    row.offered_until = Some(until);
    row.changed_at = now;
    row.told = tell::offered(tx, service, &row, until).await?.to_owned();
    tx.put_sign_up(row).await?;
    tx.audit(shift.municipality_id, service.new_id(), now, ["system", "offer-place", "shift"], Some(shift.id));
    Ok(())
}

/// Offers free places to whoever waits, the first first.
pub(super) async fn promote(
    tx: &mut Tx,
    service: &Service,
    shift: &mut ShiftRecord,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let shard = shift.municipality_id;
    while shift.taken < shift.most && shift.waiting > 0 && now < shift.starts_at && shift.ended_at.is_none() {
        let Some(mut row) = tx.first_waiting(shard, shift.id).await? else { break };
        uncount(shift, State::Waiting);
        shift.taken += 1;
        State::Offered.as_str().clone_into(&mut row.state);
        keep_for(tx, service, (&*shift, row), now).await?;
    }
    Ok(())
}

/// Passes on every place that was not taken in time; run now and then.
///
/// # Errors
/// What the database says.
pub async fn move_lines_on(service: &Service) -> Result<u64, ServiceError> {
    let now = moment(service);
    let held_up = service.store.shifts_held_up(now).await?;
    let mut moved = 0;
    for (shard, id) in held_up {
        let inside = service.clone();
        let work = service.store.write(move |tx| {
            Box::pin(async move {
                let Some(mut shift) = tx.take_shift(shard, id).await? else { return Ok(()) };
                settle(tx, &inside, &mut shift, now).await?;
                tx.put_shift(shift).await
            })
        });
        work.await?;
        moved += 1;
    }
    Ok(moved)
}

//! Whoever waited takes the place that is kept for them, or leaves it to the next.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{
    leave::{actor, give_back},
    line,
    state::State,
};
use crate::{
    service::{Fault, Service, ServiceError, exchange::moment, mine::Mine},
    storage::{SignUpRecord, StoreError, Tx},
};

/// Keeps the answer of whoever has a place offered.
///
/// # Errors
/// [`ServiceError::NotFound`] for what is not theirs; `offer-over` when the time for it is over.
pub async fn answer_offer(service: &Service, mine: &Mine, sign_up: Uuid, yes: bool) -> Result<(), ServiceError> {
    let row = service.store.find_sign_up(mine.municipality, sign_up).await?;
    let row = row.filter(|row| row.subject_id == mine.subject).ok_or(ServiceError::NotFound)?;
    answer(service, row, actor(mine.subject), yes).await
}

/// The same, by whoever hears it on the phone.
pub(super) async fn answer(service: &Service, row: SignUpRecord, who: String, yes: bool) -> Result<(), ServiceError> {
    let (now, inside) = (moment(service), service.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if yes {
                return take(tx, &inside, &row, &who, now).await;
            }
            give_back(tx, &inside, &row, &who, now).await?;
            Ok(true)
        })
    });
    if work.await? { Ok(()) } else { Err(Fault::new("shift", "offer-over").into()) }
}

async fn take(
    tx: &mut Tx,
    service: &Service,
    seen: &SignUpRecord,
    who: &str,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let shard = seen.municipality_id;
    let Some(mut shift) = tx.take_shift(shard, seen.shift_id).await? else { return Ok(false) };
    let before = shift.clone();
    line::settle(tx, service, &mut shift, now).await?;
    if shift != before {
        tx.put_shift(shift).await?;
    }
    let Some(mut row) = tx.take_sign_up(shard, seen.id).await? else { return Ok(false) };
    match State::of(&row) {
        State::Confirmed => return Ok(true),
        State::Offered => {}
        State::Waiting | State::Cancelled | State::Lapsed | State::CalledOff => return Ok(false),
    }
    State::Confirmed.as_str().clone_into(&mut row.state);
    row.sequence += 1;
    row.changed_at = now;
    tx.put_sign_up(row).await?;
    tx.audit(shard, service.new_id(), now, [who, "take-place", "shift"], Some(seen.shift_id));
    Ok(true)
}

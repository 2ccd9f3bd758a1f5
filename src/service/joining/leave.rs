//! "Toch niet": somebody leaves, and whoever waits longest is offered the place. And everything of somebody, erased.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{
    line,
    state::{State, uncount},
};
use crate::{
    service::{Service, ServiceError, exchange::moment, keeping::settle_erasures, mine::Mine},
    storage::{SignUpRecord, StoreError, Tx},
};

/// Who leaves, as it stands in the log.
pub(super) fn actor(subject: Uuid) -> String {
    format!("resident {subject}")
}

/// Takes somebody out of a shift; done twice it is done once.
///
/// # Errors
/// [`ServiceError::NotFound`] for what is not theirs.
pub async fn leave(service: &Service, mine: &Mine, sign_up: Uuid) -> Result<(), ServiceError> {
    let row = service.store.find_sign_up(mine.municipality, sign_up).await?;
    let row = row.filter(|row| row.subject_id == mine.subject).ok_or(ServiceError::NotFound)?;
    let (now, inside, who) = (moment(service), service.clone(), actor(mine.subject));
    let work = service.store.write(move |tx| Box::pin(async move { give_back(tx, &inside, &row, &who, now).await }));
    Ok(work.await?)
}

/// Gives back what a sign-up held, in the order shift, sign-up.
pub(super) async fn give_back(
    tx: &mut Tx,
    service: &Service,
    seen: &SignUpRecord,
    who: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let shard = seen.municipality_id;
    let Some(mut shift) = tx.take_shift(shard, seen.shift_id).await? else { return Ok(()) };
    let Some(mut row) = tx.take_sign_up(shard, seen.id).await? else { return Ok(()) };
    let state = State::of(&row);
    if !state.is_open() {
        return Ok(());
    }
    uncount(&mut shift, state);
    State::Cancelled.as_str().clone_into(&mut row.state);
    row.sequence += 1;
    // Nobody need ring who does not come.
    row.notice.clear();
    (row.changed_at, row.ended_at) = (now, Some(now));
    tx.put_sign_up(row).await?;
    line::settle(tx, service, &mut shift, now).await?;
    tx.put_shift(shift).await?;
    tx.audit(shard, service.new_id(), now, [who, "leave", "shift"], Some(seen.shift_id));
    Ok(())
}

/// Erases somebody: what they held goes to who waits, and their key is destroyed, so that nothing that was sealed under it
/// can be read again, here or in a backup.
///
/// # Errors
/// What the database says.
pub async fn erase(service: &Service, mine: &Mine) -> Result<(), ServiceError> {
    let (now, inside, shard, subject) = (moment(service), service.clone(), mine.municipality, mine.subject);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let who = actor(subject);
            // Nobody signs them up for one more date meanwhile.
            tx.take_standings(shard, subject).await?;
            // Rows are taken in one order, whoever takes several.
            for row in tx.sign_ups_of(shard, subject).await? {
                give_back(tx, &inside, &row, &who, now).await?;
            }
            tx.forget_standings(shard, subject).await?;
            tx.forget_sign_ups(shard, subject).await?;
            tx.erase_person(shard, subject).await?;
            tx.erase_traces(&inside.store, subject, &[], now).await?;
            tx.audit(shard, inside.new_id(), now, [&who, "erase", "subject"], Some(subject));
            Ok(())
        })
    });
    work.await?;
    settle_erasures(service).await;
    Ok(())
}

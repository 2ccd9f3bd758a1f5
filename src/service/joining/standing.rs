//! Somebody does it every time: whoever says so is signed up for every date there is from the one they chose on, and for
//! each new one when it is made, by the rules of everybody. Each date is a sign-up of its own: one can be left alone.
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{
    leave::{actor, give_back},
    line,
    sign_up::{FOUND_DAYS, is_over, take_place},
};
use crate::{
    service::{Service, ServiceError, exchange::moment, mine::Mine},
    storage::{NotYetIn, ShiftRecord, SignUpRecord, StandingRecord, StoreError, Tx},
    text::Lang,
};

/// What keeps that somebody does it every time; nothing for what is on once.
pub(super) fn standing(
    id: Uuid,
    (shift, subject): (&ShiftRecord, Uuid),
    lang: Lang,
    now: DateTime<Utc>,
) -> Option<StandingRecord> {
    Some(StandingRecord {
        municipality_id: shift.municipality_id,
        id,
        series_shift_id: shift.series_shift_id?,
        subject_id: subject,
        lang: lang.tag().to_owned(),
        from_at: shift.starts_at,
        created_at: now,
        ended_at: None,
    })
}

/// Signs up for the dates that are missing: whoever just said so, or everybody. Whoever said so first comes first.
///
/// # Errors
/// What the database says.
pub(super) async fn sign_up_again(service: &Service, only: Option<Uuid>) -> Result<(), ServiceError> {
    let now = moment(service);
    for missing in service.store.not_yet_in(now, only).await? {
        let inside = service.clone();
        let _turn = service.store.turn(missing.shift_id).await;
        let work = service.store.write(move |tx| Box::pin(async move { enter(tx, &inside, missing, now).await }));
        work.await?;
    }
    Ok(())
}

/// In the order standing, shift, sign-up: whoever is erased or ends it meanwhile waits, or comes first.
async fn enter(tx: &mut Tx, service: &Service, missing: NotYetIn, now: DateTime<Utc>) -> Result<(), StoreError> {
    let shard = missing.municipality_id;
    let row = tx.take_standing(shard, missing.standing_id).await?.filter(|row| row.ended_at.is_none());
    let Some(standing) = row else { return Ok(()) };
    let Some(mut shift) = tx.take_shift(shard, missing.shift_id).await? else { return Ok(()) };
    let own = tx.sign_ups_of(shard, standing.subject_id).await?;
    if is_over(&shift, now) || own.iter().any(|one| one.shift_id == shift.id) {
        return Ok(());
    }
    line::settle(tx, service, &mut shift, now).await?;
    let lang = standing.lang.parse().unwrap_or_default();
    let row = take_place(&mut shift, (service.new_id(), standing.subject_id), lang, now);
    let until = shift.ends_at + TimeDelta::days(FOUND_DAYS);
    tx.put_sign_up(row).await?;
    tx.keep_codes_until(shard, &[standing.subject_id], until).await?;
    tx.audit(shard, service.new_id(), now, ["system", "sign-up", "shift"], Some(shift.id));
    tx.put_shift(shift).await
}

/// Takes somebody out of every date that is still to come, and out of those that are not made yet; done twice it is done
/// once.
///
/// # Errors
/// [`ServiceError::NotFound`] for what is not theirs.
pub async fn leave_every(service: &Service, mine: &Mine, sign_up: Uuid) -> Result<(), ServiceError> {
    let row = service.store.find_sign_up(mine.municipality, sign_up).await?;
    let row = row.filter(|row| row.subject_id == mine.subject).ok_or(ServiceError::NotFound)?;
    let shift = service.store.find_shift(row.shift_id).await?.ok_or(ServiceError::NotFound)?;
    let each = shift.series_shift_id.ok_or(ServiceError::NotFound)?;
    let (now, inside, key) = (moment(service), service.clone(), (mine.municipality, mine.subject));
    let work = service.store.write(move |tx| Box::pin(async move { end(tx, &inside, key, each, now).await }));
    Ok(work.await?)
}

async fn end(
    tx: &mut Tx,
    service: &Service,
    (shard, subject): (i64, Uuid),
    each: Uuid,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    for row in tx.take_standings(shard, subject).await? {
        if row.series_shift_id == each && row.ended_at.is_none() {
            tx.put_standing(StandingRecord { ended_at: Some(now), ..row }).await?;
        }
    }
    let who = actor(subject);
    for row in tx.sign_ups_of(shard, subject).await? {
        if is_to_come(tx, &row, each, now).await? {
            give_back(tx, service, &row, &who, now).await?;
        }
    }
    tx.audit(shard, service.new_id(), now, [&who, "leave-every", "subject"], Some(subject));
    Ok(())
}

async fn is_to_come(tx: &mut Tx, row: &SignUpRecord, each: Uuid, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let shift = tx.take_shift(row.municipality_id, row.shift_id).await?;
    Ok(shift.is_some_and(|shift| shift.series_shift_id == Some(each) && shift.ends_at > now))
}

//! A shift is at another time, or its event at another place: whoever is in it keeps their place and is told.
use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    service::{
        Service,
        joining::{line, sign_up::FOUND_DAYS, tell},
    },
    storage::{ShiftRecord, StoreError, Tx},
};

/// Keeps a shift that was taken at its new time, tells whoever is in it, and passes on what came free.
pub(super) async fn move_shift(
    tx: &mut Tx,
    service: &Service,
    mut shift: ShiftRecord,
    ([starts_at, ends_at], news): ([DateTime<Utc>; 2], &tell::News),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    (shift.starts_at, shift.ends_at) = (starts_at, ends_at);
    shift.sequence += 1;
    shift.changed_at = Some(now);
    line::settle(tx, service, &mut shift, now).await?;
    let mut people = Vec::new();
    for mut row in tx.take_open_sign_ups(shift.municipality_id, shift.id).await? {
        row.offered_until = row.offered_until.map(|until| until.min(starts_at));
        row.changed_at = now;
        row.notice = tell::changed(tx, service, &row, (&shift, news)).await?.to_owned();
        people.push(row.subject_id);
        tx.put_sign_up(row).await?;
    }
    tx.keep_codes_until(shift.municipality_id, &people, ends_at + TimeDelta::days(FOUND_DAYS)).await?;
    tx.put_shift(shift).await
}

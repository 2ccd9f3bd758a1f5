//! Sending what is due: taken for a while, tried, and tried again with growing pauses.
use chrono::TimeDelta;

use crate::{
    mail::{Mailer, Message, Undelivered},
    service::{Service, ServiceError, exchange::moment},
    storage::{OutboxRecord, StoreError},
};

/// Messages taken at once.
const BATCH: u64 = 10;
/// Whoever took a message and says nothing for so long has stopped.
const LEASE: TimeDelta = TimeDelta::minutes(10);
/// Pauses after the first, second, ... attempt; after the last one it has failed.
const PAUSES: [TimeDelta; 5] =
    [TimeDelta::seconds(15), TimeDelta::minutes(1), TimeDelta::minutes(4), TimeDelta::minutes(30), TimeDelta::hours(3)];

/// How sending went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    /// Taken by the mailer.
    pub sent: u64,
    /// Tried again later.
    pub later: u64,
    /// Given up.
    pub failed: u64,
}

/// Sends what is due, one batch.
///
/// # Errors
/// What the database says; a mailer that refuses is no error.
pub async fn deliver(service: &Service, mailer: &dyn Mailer) -> Result<Delivered, ServiceError> {
    let mut done = Delivered::default();
    let now = moment(service);
    if !service.store.has_post(now).await? {
        return Ok(done);
    }
    let work = service.store.write(move |tx| Box::pin(async move { tx.lease_messages(now, now + LEASE, BATCH).await }));
    for row in work.await? {
        settle(service, &row, attempt(service, mailer, &row).await, &mut done).await?;
    }
    Ok(done)
}

async fn attempt(service: &Service, mailer: &dyn Mailer, row: &OutboxRecord) -> Result<bool, Undelivered> {
    let never = |why: String| Undelivered { for_good: true, why };
    if row.channel == "none" {
        return Ok(false);
    }
    let plain = service.store.unseal(&row.sealed).map_err(|fault| never(fault.to_string()))?;
    let message: Message = serde_json::from_slice(&plain).map_err(|_| never("not a message".to_owned()))?;
    if message.until.is_some_and(|until| until < service.instant().0) {
        return Err(never("too late to be of use".to_owned()));
    }
    mailer.send(&message).await.map(|()| true)
}

async fn settle(
    service: &Service,
    row: &OutboxRecord,
    outcome: Result<bool, Undelivered>,
    done: &mut Delivered,
) -> Result<(), StoreError> {
    let (id, now) = (row.id, moment(service));
    let pause = usize::try_from(row.attempts).ok().and_then(|attempt| PAUSES.get(attempt)).copied();
    match (outcome, pause) {
        (Ok(sent), _) => {
            done.sent += u64::from(sent);
            service.store.write(move |tx| Box::pin(async move { tx.message_went(id, now).await })).await
        }
        (Err(Undelivered { for_good: false, why }), Some(pause)) => {
            tracing::warn!(%id, %why, "a message was not taken, it is tried again");
            done.later += 1;
            service.store.write(move |tx| Box::pin(async move { tx.message_later(id, now + pause).await })).await
        }
        (Err(Undelivered { why, .. }), _) => {
            tracing::error!(%id, %why, "a message was not taken and is given up");
            done.failed += 1;
            service.store.write(move |tx| Box::pin(async move { tx.message_failed(id).await })).await
        }
    }
}

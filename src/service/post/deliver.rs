//! Sending what is due: taken for a while, tried, and tried again with growing pauses.
use chrono::TimeDelta;

use super::write::{Inside, Promised};
use crate::{
    mail::{Mailer, Undelivered},
    service::{Service, ServiceError, exchange::moment},
    storage::{OutboxRecord, StoreError},
};

/// Messages taken at once.
const BATCH: u64 = 10;
/// Whoever took a message and says nothing for so long has stopped.
const LEASE: TimeDelta = TimeDelta::minutes(10);
/// Pauses after the first, second, ... attempt; the last one from then on.
const PAUSES: [TimeDelta; 5] =
    [TimeDelta::seconds(15), TimeDelta::minutes(1), TimeDelta::minutes(4), TimeDelta::minutes(30), TimeDelta::hours(3)];

/// Tried for so long: a mail server may be away for a weekend.
const TRIED: TimeDelta = TimeDelta::days(4);
/// After so many attempts whoever must hear of it hears it otherwise, and it is tried still.
const LATE: i64 = 3;

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
        let went = attempt(service, mailer, &row).await;
        settle(service, &row, went, &mut done).await?;
    }
    Ok(done)
}

/// What came of an attempt, and who must hear of it where it came to nothing.
struct Went {
    outcome: Result<bool, Undelivered>,
    promised: Option<Promised>,
}

async fn attempt(service: &Service, mailer: &dyn Mailer, row: &OutboxRecord) -> Went {
    let never = |why: &str| Err(Undelivered { for_good: true, why: why.to_owned() });
    if row.channel == "none" {
        return Went { outcome: Ok(false), promised: None };
    }
    let Ok(plain) = service.store.unseal(&row.sealed) else {
        return Went { outcome: never("sealed with another key"), promised: None };
    };
    let Ok(Inside { message, promised }) = serde_json::from_slice(&plain) else {
        return Went { outcome: never("not a message"), promised: None };
    };
    let outcome = if message.until.is_some_and(|until| until < service.instant().0) {
        never("too late to be of use")
    } else {
        mailer.send(&message).await.map(|()| true)
    };
    Went { outcome, promised }
}

/// Writes down what came of it. A lease that was cut off counts as an attempt, but never ends a message: only time does.
async fn settle(service: &Service, row: &OutboxRecord, went: Went, done: &mut Delivered) -> Result<(), StoreError> {
    let (id, now, attempts) = (row.id, moment(service), row.attempts + 1);
    let Undelivered { for_good, why } = match went.outcome {
        Err(why) => why,
        Ok(sent) => {
            done.sent += u64::from(sent);
            return service.store.write(move |tx| Box::pin(async move { tx.message_went(id, now).await })).await;
        }
    };
    let given_up = for_good || now - row.created_at > TRIED;
    if given_up {
        tracing::error!(%id, %why, "a message was not taken and is given up");
        done.failed += 1;
    } else {
        tracing::warn!(%id, %why, "a message was not taken, it is tried again");
        done.later += 1;
    }
    let promised = went.promised.filter(|_| given_up || attempts >= LATE);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(Promised { municipality, sign_up, notice }) = promised {
                tx.say_unreached(municipality, sign_up, &notice).await?;
            }
            if given_up { tx.message_failed(id).await } else { tx.message_later(id, now + pause(attempts)).await }
        })
    });
    work.await
}

/// Until the next attempt.
fn pause(attempts: i64) -> TimeDelta {
    let last = PAUSES.len() - 1;
    PAUSES[usize::try_from(attempts - 1).unwrap_or_default().min(last)]
}

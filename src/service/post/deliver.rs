//! Sending what is due: taken for a while, tried, and tried again with growing pauses.
use std::panic::AssertUnwindSafe;

use chrono::TimeDelta;
use futures_util::FutureExt;

use super::write::{Inside, Promised, sealed};
use crate::{
    mail::{Mailer, Undelivered},
    service::{Service, ServiceError, exchange::moment},
    storage::OutboxRecord,
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

/// What came of an attempt, and what the row held where it can be read.
struct Went {
    outcome: Result<bool, Undelivered>,
    inside: Option<Inside>,
}

async fn attempt(service: &Service, mailer: &dyn Mailer, row: &OutboxRecord) -> Went {
    let never = |why: &str| Err(Undelivered { for_good: true, why: why.to_owned() });
    if row.channel == "none" {
        return Went { outcome: Ok(false), inside: None };
    }
    let Ok(plain) = service.store.unseal(&row.sealed) else {
        return Went { outcome: never("sealed with another key"), inside: None };
    };
    let Ok(mut inside) = serde_json::from_slice::<Inside>(&plain) else {
        return Went { outcome: never("not a message"), inside: None };
    };
    let outcome = if inside.message.until.is_some_and(|until| until < service.instant().0) {
        // A place that was kept is not any more: the line says what becomes of it.
        inside.promised = inside.promised.filter(|promised| !promised.notice.is_empty());
        never("too late to be of use")
    } else {
        handed_over(mailer, &inside).await
    };
    Went { outcome, inside: Some(inside) }
}

/// A message on which the mailer panics is one that was not taken: those behind it still go.
async fn handed_over(mailer: &dyn Mailer, inside: &Inside) -> Result<bool, Undelivered> {
    match AssertUnwindSafe(async { mailer.send(&inside.message).await }).catch_unwind().await {
        Ok(sent) => sent.map(|()| true),
        Err(_) => Err(Undelivered { for_good: false, why: "the mailer panicked".to_owned() }),
    }
}

/// Writes down what came of it. A lease that was cut off counts as an attempt, but never ends a message: only time does.
async fn settle(service: &Service, row: &OutboxRecord, went: Went, done: &mut Delivered) -> Result<(), ServiceError> {
    let (id, now, attempts) = (row.id, moment(service), row.attempts + 1);
    let Undelivered { for_good, why } = match went.outcome {
        Err(why) => why,
        Ok(sent) => {
            done.sent += u64::from(sent);
            return Ok(service.store.write(move |tx| Box::pin(async move { tx.message_went(id, now).await })).await?);
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
    let unheard = went.inside.filter(|_| given_up || attempts >= LATE);
    let unheard = unheard.and_then(|inside| Some((inside.promised?, inside.message)));
    // Said once: whoever rang them since then is not asked to ring again.
    let still = match &unheard {
        Some((_, message)) if !given_up => Some(sealed(service, message.clone(), None)?),
        _ => None,
    };
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some((Promised { municipality, sign_up, notice, until }, _)) = unheard {
                tx.say_unreached((municipality, sign_up), &notice, until).await?;
            }
            if given_up {
                tx.message_failed(id).await
            } else {
                tx.message_later(id, now + pause(attempts), still).await
            }
        })
    });
    Ok(work.await?)
}

/// Until the next attempt.
fn pause(attempts: i64) -> TimeDelta {
    let last = PAUSES.len() - 1;
    PAUSES[usize::try_from(attempts - 1).unwrap_or_default().min(last)]
}

//! A clock that is set back must not make anything last longer than was said: who had a ticket or a code asks anew.
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use jiff::{SignedDuration, Timestamp};

use crate::service::{Principal, Service, ServiceError, exchange::moment};

/// Servers differ so much, and clocks are put right by so much, without anybody meaning anything by it.
const SLACK_SECONDS: i64 = 60;

/// Was this made at a moment that has yet to come? Then the clock was set back since, and nobody knows how old it is.
pub(crate) fn is_from_later(made: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    made - now > TimeDelta::seconds(SLACK_SECONDS)
}

/// Holds the clock on the wall against the time that really passed.
#[derive(Clone, Copy, Debug)]
pub struct SetBack {
    wall: Timestamp,
    passed: Duration,
}

impl SetBack {
    /// Begins to look.
    pub fn new(service: &Service) -> Self {
        Self { wall: service.clock.now(), passed: service.clock.passed() }
    }

    /// Looks again. Where the clock was set back, every session and every code on its way ends; true when it was.
    ///
    /// # Errors
    /// What the database says; the next look tries again.
    pub async fn look(&mut self, service: &Service) -> Result<bool, ServiceError> {
        let fresh = Self::new(service);
        let really = SignedDuration::try_from(fresh.passed.saturating_sub(self.passed)).unwrap_or_default();
        let shown = fresh.wall.duration_since(self.wall);
        let is_back = really - shown > SignedDuration::from_secs(SLACK_SECONDS);
        if is_back {
            end_all(service).await?;
        }
        *self = fresh;
        Ok(is_back)
    }
}

async fn end_all(service: &Service) -> Result<(), ServiceError> {
    let (now, audit_id) = (moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.end_everything(now).await?;
            let who = Principal::Operator.actor();
            tx.audit(crate::storage::CODES_SHARD, audit_id, now, [&who, "clock-set-back", "session"], None);
            Ok(())
        })
    });
    work.await?;
    tracing::warn!("the clock was set back: everybody signs in again");
    Ok(())
}

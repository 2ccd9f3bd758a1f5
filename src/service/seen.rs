//! Who looked at what: one row of the audit log before an answer leaves that only a team may have.
use std::time::Duration;

use uuid::Uuid;

use super::{Principal, Service, ServiceError, Staff, exchange::moment};
use crate::storage::{Backend, CODES_SHARD, StoreError};

/// While an import writes, others wait for the one writer of SQLite; who reads does not wait with them.
const PATIENCE: Duration = Duration::from_secs(1);

/// Writes down that somebody saw a page: which sort of page, and about whom or what.
///
/// # Errors
/// What the database says: what cannot be written down is not shown.
pub async fn log_seen(service: &Service, staff: Staff, page: &str, object: Option<Uuid>) -> Result<(), ServiceError> {
    let (id, now, shard, page) = (service.new_id(), moment(service), staff.municipality, page.to_owned());
    let store = service.store.clone();
    let writing = tokio::spawn(async move {
        let work = store.write(move |tx| {
            Box::pin(async move {
                tx.audit(shard, id, now, [&staff.actor(), "read", &page], object);
                Ok(())
            })
        });
        work.await.inspect_err(|error| tracing::error!(%error, "a page was not logged"))
    });
    let written = match service.store.backend() {
        Backend::Postgres => writing.await,
        Backend::Sqlite => match tokio::time::timeout(PATIENCE, writing).await {
            Ok(written) => written,
            // It stands in line.
            Err(_) => return Ok(()),
        },
    };
    // Work that panicked says so in the log.
    Ok(written.map_err(|_| ServiceError::Store(StoreError::Busy))??)
}

/// Writes down what whoever holds the database did on the machine itself: a backup, a question as the team asks it.
///
/// # Errors
/// What the database says.
pub async fn log_operator(service: &Service, action: &'static str, what: &'static str) -> Result<(), ServiceError> {
    let (id, now) = (service.new_id(), moment(service));
    let who = Principal::Operator.actor();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.audit(CODES_SHARD, id, now, [&who, action, what], None);
            Ok(())
        })
    });
    Ok(work.await?)
}

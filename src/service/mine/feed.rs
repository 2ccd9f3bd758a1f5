//! Somebody lets their own calendar read what they promised, by a secret address that they can end. The secret is made
//! from the key file and the row, so that it can be shown again; kept is a keyed hash, so that a backup holds none.
use uuid::Uuid;

use super::Mine;
use crate::{
    service::{Service, ServiceError, exchange::moment},
    storage::{CalendarFeedRecord, hex},
};

fn secret_of(service: &Service, shard: i64, subject: Uuid, created_ms: i64) -> String {
    hex(&service.store.derived("calendar-feed-of", &format!("{shard} {subject} {created_ms}")))
}

fn hash(service: &Service, secret: &str) -> String {
    service.store.keyed_hash("calendar-feed", secret)
}

/// The secret part of somebody's address, while there is one.
///
/// # Errors
/// What the database says.
pub async fn get_feed(service: &Service, mine: &Mine) -> Result<Option<String>, ServiceError> {
    let row = service.store.feed_of(mine.municipality, mine.subject).await?;
    let secret =
        |row: CalendarFeedRecord| secret_of(service, row.municipality_id, row.id, row.created_at.timestamp_millis());
    Ok(row.map(secret))
}

/// Makes an address, or ends the one there is; a new one is never the old one again.
///
/// # Errors
/// What the database says.
pub async fn set_feed(service: &Service, mine: &Mine, on: bool) -> Result<(), ServiceError> {
    let (shard, subject, now, audit_id) = (mine.municipality, mine.subject, moment(service), service.new_id());
    if on && service.store.feed_of(shard, subject).await?.is_some() {
        return Ok(());
    }
    let secret_hmac = hash(service, &secret_of(service, shard, subject, now.timestamp_millis()));
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if on {
                let row = CalendarFeedRecord { municipality_id: shard, id: subject, secret_hmac, created_at: now };
                tx.put_feed(row).await?;
            } else {
                tx.end_feed(shard, subject).await?;
            }
            let deed = if on { "open-feed" } else { "end-feed" };
            tx.audit(shard, audit_id, now, [&format!("resident {subject}"), deed, "subject"], Some(subject));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// Whose calendar a secret reads: shard and subject.
///
/// # Errors
/// [`ServiceError::NotFound`] for one that was ended, or never was.
pub async fn find_feed(service: &Service, secret: &str) -> Result<(i64, Uuid), ServiceError> {
    let row = service.store.feed_by_secret(&hash(service, secret)).await?;
    row.map(|row| (row.municipality_id, row.id)).ok_or(ServiceError::NotFound)
}

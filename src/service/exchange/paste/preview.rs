//! Looks at what was pasted before anything is stored.
use serde_json::json;
use uuid::Uuid;

use super::{
    PREVIEW, UNDO,
    kept::{Head, by_number, line},
    weigh::weigh,
};
use crate::{
    import::{FileFault, Pasted, read_pasted},
    service::{Fault, Principal, Service, ServiceError, exchange::moment},
    storage::{BatchRecord, StoreError},
};

const ROUTE: &str = "preview-partners";

/// What somebody gave: a file counts before what was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// Pasted.
    pub text: String,
    /// A file.
    pub file: Vec<u8>,
    /// Sent again with the same key, it is looked at once.
    pub idempotency_key: String,
}

/// Reads and weighs; keeps nothing but the preview, sealed. Returns its id.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team; [`ServiceError::Invalid`] with `paste-empty`;
/// [`ServiceError::File`] for what is refused as a whole.
pub async fn preview_partners(service: &Service, who: Principal, given: Given) -> Result<Uuid, ServiceError> {
    let staff = who.must_be_staff()?;
    if given.file.is_empty() && given.text.trim().is_empty() {
        return Err(Fault::new("pasted", "paste-empty").into());
    }
    let key = given.idempotency_key.clone();
    let reading = tokio::task::spawn_blocking(move || {
        read_pasted(if given.file.is_empty() { Pasted::Text(&given.text) } else { Pasted::File(&given.file) })
    });
    let table = reading.await.map_err(|fault| FileFault::Unreadable { why: fault.to_string() })??;
    let (id, audit_id, now, service_too) = (service.new_id(), service.new_id(), moment(service), service.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let shard = staff.municipality;
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(earlier);
            }
            tx.forget_batches(now - PREVIEW, now - UNDO).await?;
            let weighed = weigh(tx, &service_too, staff, &table.keys, &table.rows).await?;
            let mut lines = vec![Head::of(&table.keys, &table.remarks).line()?];
            for (weighed, row) in by_number(&weighed, &table.rows) {
                lines.push(line(weighed, row, String::new())?);
            }
            let batch = BatchRecord {
                municipality_id: shard,
                id,
                worker_id: staff.worker,
                format: "partners".into(),
                state: "preview".into(),
                rows_read: i64::try_from(table.rows.len()).unwrap_or(i64::MAX),
                rows_new: 0,
                rows_changed: 0,
                report: json!({}),
                at: now,
                undone_at: None,
            };
            tx.put_batch(&service_too.store, batch, lines).await?;
            tx.audit(shard, audit_id, now, [&staff.actor(), "preview", "batch"], Some(id));
            tx.remember(ROUTE, &key, json!(id), now).await?;
            Ok(json!(id))
        })
    });
    serde_json::from_value(work.await?).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
}

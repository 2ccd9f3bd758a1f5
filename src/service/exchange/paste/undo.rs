//! Takes a whole batch back.
use serde_json::Value;
use uuid::Uuid;

use super::{UNDO, batch_of, kept::corrupt};
use crate::{
    service::{Fault, Principal, Service, ServiceError, Staff, exchange::moment},
    storage::{BatchLine, Standing, StoreError, Tx},
};

/// Most names in a sentence.
const MOST_NAMES: usize = 5;

/// Takes back what a batch put in, to the letter. Done twice it is done once; a preview has nothing to take back.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`]; [`ServiceError::Invalid`] with `batch-too-old`, or with
/// `batch-changed` and `names` when somebody changed, called or met one of them since: then nothing is taken back.
pub async fn undo_batch(service: &Service, who: Principal, id: Uuid) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let batch = batch_of(service, staff, id).await?;
    if batch.state != "stored" {
        return Ok(());
    }
    if moment(service) - batch.at >= UNDO {
        return Err(Fault::new("batch", "batch-too-old").into());
    }
    let (audit_id, now, service_too) = (service.new_id(), moment(service), service.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let mut batch = tx.take_batch(staff.municipality, id).await?;
            if batch.state != "stored" {
                return Ok(Vec::new());
            }
            let mut lines = tx.batch_lines(&service_too.store, &batch, &["new", "added"]).await?;
            let changed = changed(tx, &lines).await?;
            if !changed.is_empty() {
                return tx.names_of(&changed).await;
            }
            take_back(tx, &service_too, staff, &mut lines).await?;
            (batch.state, batch.undone_at) = ("undone".into(), Some(now));
            tx.put_batch(&service_too.store, batch, lines).await?;
            tx.audit(staff.municipality, audit_id, now, [&staff.actor(), "undo", "batch"], Some(id));
            Ok(Vec::new())
        })
    });
    match work.await? {
        none if none.is_empty() => Ok(()),
        mut names => {
            names.truncate(MOST_NAMES);
            Err(Fault::new("batch", "batch-changed").with("names", names.join(", ")).into())
        }
    }
}

/// Those who do not stand as the batch left them.
async fn changed(tx: &Tx, lines: &[BatchLine]) -> Result<Vec<Uuid>, StoreError> {
    let subjects: Vec<Uuid> = lines.iter().filter_map(|line| line.subject_id).collect();
    let now = tx.traces(&subjects).await?;
    let then = |line: &BatchLine| line.state.as_ref().and_then(|state| state["trace"].as_i64());
    let differs = |line: &&BatchLine| line.subject_id.and_then(|id| now.get(&id).copied()) != then(line);
    Ok(lines.iter().filter(differs).filter_map(|line| line.subject_id).collect())
}

async fn take_back(tx: &mut Tx, service: &Service, staff: Staff, lines: &mut [BatchLine]) -> Result<(), StoreError> {
    let new: Vec<Uuid> = lines.iter().filter(|line| line.sort == "new").filter_map(|line| line.subject_id).collect();
    tx.erase_partners(&new).await?;
    for line in lines.iter_mut() {
        if line.sort == "added" && !line.before.is_null() {
            let then: Standing = serde_json::from_value(std::mem::take(&mut line.before)).map_err(corrupt)?;
            if !then.known {
                tx.unmeet(staff.municipality, then.organization.id, staff.worker).await?;
            }
            tx.stand_again(&service.store, then).await?;
        }
        (line.sort, line.state, line.before, line.subject_id) = ("undone".into(), None, Value::Null, None);
    }
    tx.bind_known_places(service.store.taxonomy()).await?;
    Ok(())
}

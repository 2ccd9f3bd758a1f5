//! Many partners at once, pasted from a spreadsheet: looked at first, put in when somebody says so, taken back as a whole.
mod answer;
mod compare;
mod get_batch;
mod kept;
mod preview;
mod put_in;
mod undo;
mod weigh;

use chrono::TimeDelta;
use uuid::Uuid;

pub use answer::{Answers, Outcome, Then, answer_batch};
pub use get_batch::{BatchView, DoubleView, FaultView, FaultyView, Side, get_batch, list_faults};
pub use preview::{Given, preview_partners};
pub use undo::undo_batch;

use crate::{
    service::{Service, ServiceError, Staff, exchange::moment},
    storage::BatchRecord,
};

/// Under which source pasted partners stand.
const SOURCE: &str = "batch";
/// A preview that nobody uses is over after this long.
const PREVIEW: TimeDelta = TimeDelta::hours(24);
/// So long what was put in can be taken back as a whole.
const UNDO: TimeDelta = TimeDelta::days(7);

/// A batch of somebody's team whose time is not over.
///
/// # Errors
/// [`ServiceError::NotFound`], also for a batch of another team.
async fn batch_of(service: &Service, staff: Staff, id: Uuid) -> Result<BatchRecord, ServiceError> {
    let batch = service.store.find_batch(staff.municipality, id).await?.ok_or(ServiceError::NotFound)?;
    let over = batch.state == "preview" && moment(service) - batch.at >= PREVIEW;
    let own = batch.worker_id == staff.worker || {
        let worker = service.store.find_worker(batch.worker_id).await?;
        staff.team.is_some() && worker.and_then(|worker| worker.team_id) == staff.team
    };
    if own && !over { Ok(batch) } else { Err(ServiceError::NotFound) }
}

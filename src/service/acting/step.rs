//! Next steps: at most three open ones per need, the first of them with a date.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{
    course::{first_step, first_step_id, need_of},
    moments::day_of,
};
use crate::{
    import::{FlagSort, flags},
    service::{Fault, Principal, Service, ServiceError, exchange::moment},
    storage::{NeedRecord, StepRecord, StoreError, Tx},
};

/// Open steps of one need at the most.
pub const MOST_STEPS: usize = 3;
/// Longest step, in characters.
const MOST_WORDS: usize = 120;
const ROUTE: &str = "add-step";

/// A step somebody types.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewStep {
    /// What.
    pub what: String,
    /// The day, `2026-09-16`; empty = no day.
    pub day: String,
    /// Sent again with the same key, it is added once; empty = every time.
    pub idempotency_key: String,
}

/// Adds a step.
///
/// # Errors
/// `step-missing`, `step-too-long`, `step-personal`, `step-day` (the only open step needs a day), `steps-full`;
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn add_step(service: &Service, who: Principal, need: Uuid, new: &NewStep) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, who, need).await?;
    let mut faults = check(&new.what);
    let due = match day_of(service, &new.day) {
        Ok(due) => due,
        Err(fault) => {
            faults.push(fault);
            None
        }
    };
    if !faults.is_empty() {
        return Err(ServiceError::Invalid(faults));
    }
    let now = moment(service);
    let row = StepRecord {
        municipality_id: need.municipality_id,
        id: service.new_id(),
        need_id: need.id,
        what: new.what.trim().to_owned(),
        worker_id: staff.worker,
        due_at: due,
        done_at: None,
        created_at: now,
    };
    let (audit_id, key) = (service.new_id(), new.idempotency_key.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if tx.remembered(ROUTE, &key, now).await?.is_some() {
                return Ok(None);
            }
            let (shard, id) = (row.municipality_id, row.need_id);
            if let Some(fault) = no_room(tx, shard, id, row.due_at.is_some()).await? {
                return Ok(Some(fault));
            }
            tx.put_step(row).await?;
            tx.audit(shard, audit_id, now, [&staff.actor(), "add-step", "need"], Some(id));
            tx.remember(ROUTE, &key, serde_json::json!({}), now).await?;
            Ok(None)
        })
    });
    work.await?.map_or(Ok(()), |fault| Err(fault.into()))
}

fn check(what: &str) -> Vec<Fault> {
    let what = what.trim();
    let length = what.chars().count();
    let mut faults = Vec::new();
    if what.is_empty() {
        faults.push(Fault::new("what", "step-missing"));
    }
    if length > MOST_WORDS {
        faults.push(Fault::new("what", "step-too-long").with("most", MOST_WORDS));
    }
    if flags(what).iter().any(|flag| flag.sort != FlagSort::Name) {
        faults.push(Fault::new("what", "step-personal"));
    }
    faults
}

/// Why another step does not fit. The need's row is taken, so that two at once count each other.
async fn no_room(tx: &mut Tx, shard: i64, need: Uuid, dated: bool) -> Result<Option<Fault>, StoreError> {
    let need = tx.take_need(shard, need).await?;
    let open: Vec<StepRecord> = open_steps(tx, &need).await?;
    if open.len() >= MOST_STEPS {
        return Ok(Some(Fault::new("what", "steps-full").with("most", MOST_STEPS)));
    }
    let first = !dated && open.iter().all(|step| step.due_at.is_none());
    Ok(first.then(|| Fault::new("day", "step-day")))
}

async fn open_steps(tx: &Tx, need: &NeedRecord) -> Result<Vec<StepRecord>, StoreError> {
    let mut all = tx.steps_of(need.municipality_id, need.id).await?;
    if all.iter().all(|step| step.id != first_step_id(need.id)) {
        all.push(first_step(need));
    }
    all.retain(|step| step.done_at.is_none());
    Ok(all)
}

/// Says that a step is done, or not after all.
///
/// # Errors
/// `steps-full` when three others are open; [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn finish_step(
    service: &Service,
    who: Principal,
    need: Uuid,
    step: Uuid,
    done: bool,
) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, who, need).await?;
    let (now, audit_id) = (moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let shard = need.municipality_id;
            tx.take_need(shard, need.id).await?;
            ensure(tx, &need, step).await?;
            let open = open_steps(tx, &need).await?;
            let is_open = open.iter().any(|other| other.id == step);
            if is_open != done {
                return Ok(None);
            }
            if !done && open.len() >= MOST_STEPS {
                return Ok(Some(Fault::new("what", "steps-full").with("most", MOST_STEPS)));
            }
            tx.finish_step(shard, step, done_at(done, now)).await?;
            let action = if done { "finish-step" } else { "reopen-step" };
            tx.audit(shard, audit_id, now, [&staff.actor(), action, "need"], Some(need.id));
            Ok(None)
        })
    });
    work.await?.map_or(Ok(()), |fault| Err(fault.into()))
}

fn done_at(done: bool, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    done.then_some(now)
}

/// Somebody was called, whatever they said: the first step was taken then. Says nothing where it was taken earlier.
pub(super) async fn finish_first(tx: &mut Tx, shard: i64, need: Uuid, at: DateTime<Utc>) -> Result<(), StoreError> {
    let need = tx.take_need(shard, need).await?;
    let first = first_step_id(need.id);
    ensure(tx, &need, first).await?;
    if open_steps(tx, &need).await?.iter().any(|step| step.id == first) {
        tx.finish_step(shard, first, Some(at)).await?;
    }
    Ok(())
}

/// What was taken at that moment was a slip: the first step is open again, unless it was taken otherwise, or as many
/// others are open as there may be.
pub(super) async fn reopen_first(tx: &mut Tx, need: &NeedRecord, at: DateTime<Utc>) -> Result<(), StoreError> {
    let (shard, first) = (need.municipality_id, first_step_id(need.id));
    let steps = tx.steps_of(shard, need.id).await?;
    let slip = steps.iter().any(|step| step.id == first && step.done_at == Some(at));
    if slip && open_steps(tx, need).await?.len() < MOST_STEPS {
        tx.finish_step(shard, first, None).await?;
    }
    Ok(())
}

/// The first step of a need from a file becomes a row when somebody touches it.
async fn ensure(tx: &mut Tx, need: &NeedRecord, step: Uuid) -> Result<(), StoreError> {
    if tx.steps_of(need.municipality_id, need.id).await?.iter().any(|row| row.id == step) {
        return Ok(());
    }
    if step != first_step_id(need.id) {
        return Err(StoreError::NotFound);
    }
    tx.put_step(first_step(need)).await
}

//! How far a need has come: next steps, calls, whom its own people ask, the place that is held.
use std::collections::HashSet;

use engine::domain::imported_id;
use uuid::Uuid;

use crate::{
    service::{Principal, Service, ServiceError},
    storage::{AgreementRecord, CallRecord, NeedRecord, NetworkAskRecord, StepRecord},
};

/// What is known of the way of one need.
#[derive(Clone, Debug, Default)]
pub struct Course {
    /// Its steps, oldest first; an open need always has one.
    pub steps: Vec<StepRecord>,
    /// Its calls, newest first.
    pub calls: Vec<CallRecord>,
    /// Whom its own people ask, the latest.
    pub ask: Option<NetworkAskRecord>,
    /// What is held.
    pub agreement: Option<AgreementRecord>,
}

impl Course {
    /// What said no to this need: it is not suggested again.
    pub fn resting(&self) -> HashSet<Uuid> {
        refusals(&self.calls)
    }

    /// Steps that are not done yet.
    pub fn open_steps(&self) -> impl Iterator<Item = &StepRecord> {
        self.steps.iter().filter(|step| step.done_at.is_none())
    }
}

fn refusals(calls: &[CallRecord]) -> HashSet<Uuid> {
    let no = |call: &&CallRecord| call.outcome == "no" || call.outcome.starts_with("no-");
    calls.iter().filter(no).map(|call| call.entry_id).collect()
}

/// What said no to a need, without the rest of its course.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn resting_for(service: &Service, who: Principal, need: Uuid) -> Result<HashSet<Uuid>, ServiceError> {
    who.must_be_team()?;
    Ok(refusals(&service.store.calls_of(need).await?))
}

/// The first step every need begins with has this word; others are in own words.
pub const CALL_FIRST: &str = "call-first";

/// The id of the first step of a need: always the same, so that it is never made twice.
pub fn first_step_id(need: Uuid) -> Uuid {
    imported_id::<StepRecord>("first-step", &need.to_string()).as_uuid()
}

/// The step every need begins with: call the first suggestion, today.
pub(in crate::service) fn first_step(need: &NeedRecord) -> StepRecord {
    StepRecord {
        municipality_id: need.municipality_id,
        id: first_step_id(need.id),
        need_id: need.id,
        what: CALL_FIRST.into(),
        worker_id: need.owner_id,
        due_at: Some(need.created_at),
        done_at: None,
        created_at: need.created_at,
    }
}

/// The need itself, for who may see it and act on it.
pub(in crate::service) async fn need_of(
    service: &Service,
    who: Principal,
    id: Uuid,
) -> Result<NeedRecord, ServiceError> {
    service.store.find_need_of(who.whose_needs()?, id).await?.ok_or(ServiceError::NotFound)
}

/// How far a need has come.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn get_course(service: &Service, who: Principal, need: &NeedRecord) -> Result<Course, ServiceError> {
    who.must_be_team()?;
    let mut steps = service.store.steps_of(need.id).await?;
    // What came from a file has no row for it.
    if need.status != "closed" && steps.iter().all(|step| step.id != first_step_id(need.id)) {
        steps.push(first_step(need));
    }
    steps.sort_by_key(|step| step.id != first_step_id(need.id));
    Ok(Course {
        steps,
        calls: service.store.calls_of(need.id).await?,
        ask: service.store.find_network_ask(need.id).await?,
        agreement: service.store.find_agreement(need.id).await?,
    })
}

/// Needs that are not closed, newest first, each with the name of what is held for it; and how many there are in all.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn list_under_way(
    service: &Service,
    who: Principal,
    skip: u64,
    limit: u64,
) -> Result<(Vec<(NeedRecord, Option<String>)>, u64), ServiceError> {
    let (needs, total) = service.store.list_under_way(who.whose_needs()?, skip, limit).await?;
    let mut rows = Vec::with_capacity(needs.len());
    for need in needs {
        let held = match need.status.as_str() {
            "agreed" => service.store.find_agreement(need.id).await?.map(|held| held.name),
            _ => None,
        };
        rows.push((need, held));
    }
    Ok((rows, total))
}

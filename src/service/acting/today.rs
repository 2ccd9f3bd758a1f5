//! "Vandaag": what needs a human now, for whoever signed in. Their own page, never a figure for somebody else.
use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use jiff::ToSpan;
use uuid::Uuid;

use super::moments::now_here;
use crate::{
    service::{Principal, Service, ServiceError, exchange::at_moment},
    storage::NeedRecord,
};

/// For so long an answer stays on the page.
const ANSWER_DAYS: i64 = 3;

/// One thing that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Waits {
    /// The need it is about.
    pub need: NeedRecord,
    /// What.
    pub what: What,
    /// When; needs without an action: since when.
    pub at: DateTime<Utc>,
}

/// What waits.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// An appointment at a place.
    Appointment {
        /// The place.
        name: String,
    },
    /// A place to call again.
    CallBack {
        /// The place.
        name: String,
        /// Which suggestion.
        entry: Uuid,
    },
    /// A next step, in own words or a known word.
    Step(String),
    /// Somebody of their own people answered.
    Answer {
        /// Which relation.
        who: String,
        /// Will they?
        yes: bool,
    },
    /// Nothing was done for it yet.
    NoAction,
}

/// A worker's day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Day {
    /// What waits: by time, then what has none.
    pub waits: Vec<Waits>,
    /// Places arranged this month.
    pub arranged: u64,
}

/// What waits for whoever asks.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who did not sign in.
pub async fn get_day(service: &Service, who: Principal) -> Result<Day, ServiceError> {
    let staff = who.must_be_staff()?;
    let (store, shard, worker) = (&service.store, staff.municipality, staff.worker);
    let [month, today, tomorrow] = bounds(service);
    let mut found: Vec<(Uuid, What, DateTime<Utc>)> = Vec::new();
    for row in store.agreements_between(shard, worker, [today, tomorrow]).await? {
        found.push((row.need_id, What::Appointment { name: row.name }, row.starts_at));
    }
    for row in store.calls_to_repeat(shard, worker, tomorrow).await? {
        let at = row.call_back_at.unwrap_or(row.at);
        found.push((row.need_id, What::CallBack { name: row.name, entry: row.entry_id }, at));
    }
    for row in store.answers_since(shard, worker, today - TimeDelta::days(ANSWER_DAYS)).await? {
        let at = row.answered_at.unwrap_or(row.created_at);
        found.push((row.need_id, What::Answer { yes: row.answer == "yes", who: row.who }, at));
    }
    for row in store.steps_due(shard, worker, tomorrow).await? {
        found.push((row.need_id, What::Step(row.what), row.due_at.unwrap_or(row.created_at)));
    }
    let by_id = needs(service, who, &found).await?;
    let with_need = |(id, what, at): (Uuid, What, DateTime<Utc>)| {
        let need = by_id.get(&id).filter(|need| need.status != "closed")?.clone();
        Some(Waits { need, what, at })
    };
    let mut waits: Vec<Waits> = found.into_iter().filter_map(with_need).collect();
    waits.sort_by_key(|one| one.at);
    for need in store.needs_without_action(shard, worker).await? {
        if waits.iter().all(|one| one.need.id != need.id) {
            waits.push(Waits { at: need.created_at, what: What::NoAction, need });
        }
    }
    Ok(Day { waits, arranged: store.count_arranged(shard, worker, month).await? })
}

async fn needs(
    service: &Service,
    who: Principal,
    found: &[(Uuid, What, DateTime<Utc>)],
) -> Result<HashMap<Uuid, NeedRecord>, ServiceError> {
    let mut ids: Vec<Uuid> = found.iter().map(|(id, ..)| *id).collect();
    ids.sort_unstable();
    ids.dedup();
    let rows = service.store.needs_by_id(who.whose_needs()?, ids).await?;
    Ok(rows.into_iter().map(|need| (need.id, need)).collect())
}

/// Begin of the month, of today and of tomorrow, where the clock on the wall says so.
fn bounds(service: &Service) -> [DateTime<Utc>; 3] {
    let now = now_here(service);
    let midnight = now.start_of_day().unwrap_or_else(|_| now.clone());
    let next = midnight.checked_add(1.day()).unwrap_or_else(|_| midnight.clone());
    let month = midnight.first_of_month().unwrap_or_else(|_| midnight.clone());
    [month, midnight, next].map(|at| at_moment(at.timestamp()))
}

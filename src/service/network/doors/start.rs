//! The doors that were proposed become a round: kept, with a code for the card of each.
use chrono::{DateTime, Utc};
use engine::domain::Instant;
use jiff::ToSpan;
use uuid::Uuid;

use super::{
    code::code_of,
    propose::{Proposal, Wish, propose},
};
use crate::{
    service::{
        Fault, Principal, Service, ServiceError, Staff,
        exchange::{at_moment, moment},
        zone,
    },
    storage::{DoorRecord, DoorRoundRecord, StoreError, Tx},
};

/// Under which answers of this use case are remembered.
const ROUTE: &str = "start-round";
/// More codes of one round than this are never taken already.
const ATTEMPTS: u32 = 50;

/// The round somebody begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewRound {
    /// Where they set out, as [`Wish::from`].
    pub from: String,
    /// The doors, as they were proposed.
    pub doors: Vec<Uuid>,
    /// Sent again with the same key, it begins once; empty = every time.
    pub idempotency_key: String,
}

/// Begins a round along these doors. Returns its id.
///
/// # Errors
/// [`ServiceError::Forbidden`]; `doors-missing` without doors or when none of them may be called on any more.
pub async fn start_round(service: &Service, who: Principal, new: &NewRound) -> Result<Uuid, ServiceError> {
    let staff = who.must_be_staff()?;
    let missing = || ServiceError::from(Fault::new("doors", "doors-missing"));
    if new.doors.is_empty() {
        return Err(missing());
    }
    let wish = Wish { from: new.from.clone(), only: new.doors.clone(), without: Vec::new() };
    let proposal = propose(service, who, &wish).await?;
    if proposal.doors.is_empty() {
        return Err(missing());
    }
    store(service, (who, staff), proposal, new.idempotency_key.clone()).await
}

async fn store(
    service: &Service,
    (who, staff): (Principal, Staff),
    proposal: Proposal,
    key: String,
) -> Result<Uuid, ServiceError> {
    let (id, audit_id, now, since) = (service.new_id(), service.new_id(), moment(service), year_ago(service));
    let round = DoorRoundRecord {
        municipality_id: staff.municipality,
        id,
        worker_id: staff.worker,
        on_date: today(service),
        created_at: now,
    };
    let mut doors = records(&round, proposal)?;
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(earlier);
            }
            give_codes(tx, &mut doors, since).await?;
            tx.add_round(round, doors).await?;
            tx.audit(staff.municipality, audit_id, now, [&who.actor(), "start", "door-round"], Some(id));
            let answer = serde_json::json!(id);
            tx.remember(ROUTE, &key, answer.clone(), now).await?;
            Ok(answer)
        })
    });
    let answer = work.await?;
    serde_json::from_value(answer).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
}

fn records(round: &DoorRoundRecord, proposal: Proposal) -> Result<Vec<DoorRecord>, ServiceError> {
    let record = |(position, door): (i64, super::Proposed)| {
        let reason = serde_json::to_value(&door.why).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
        Ok(DoorRecord {
            municipality_id: round.municipality_id,
            round_id: round.id,
            position,
            place_id: door.place.id,
            what: "known-place".into(),
            code: String::new(),
            reason,
            minutes: Some(i64::from(door.minutes)),
            outcome: String::new(),
            visited_at: None,
        })
    };
    (1..).zip(proposal.doors).map(record).collect()
}

/// A code that no card of the last year bears.
async fn give_codes(tx: &mut Tx, doors: &mut [DoorRecord], since: DateTime<Utc>) -> Result<(), StoreError> {
    let mut given: Vec<String> = Vec::new();
    for door in doors {
        for attempt in 0..ATTEMPTS {
            let code = code_of(door.round_id, door.position, attempt);
            if !given.contains(&code) && !tx.door_code_is_taken(&code, since).await? {
                given.push(code.clone());
                door.code = code;
                break;
            }
        }
        if door.code.is_empty() {
            return Err(StoreError::Conflict);
        }
    }
    Ok(())
}

/// A card is good for a year.
pub(in crate::service::network) fn year_ago(service: &Service) -> DateTime<Utc> {
    let now = service.clock.now().to_zoned(zone());
    at_moment(now.saturating_sub(1.year()).timestamp())
}

/// When a "no, thank you" of now is over.
pub(super) fn in_a_year(service: &Service) -> DateTime<Utc> {
    let now = service.clock.now().to_zoned(zone());
    at_moment(now.saturating_add(1.year()).timestamp())
}

fn today(service: &Service) -> String {
    service.clock.now().to_zoned(zone()).date().to_string()
}

/// A moment of the database as the texts count.
pub(super) fn instant(at: DateTime<Utc>) -> Instant {
    Instant(at.timestamp())
}

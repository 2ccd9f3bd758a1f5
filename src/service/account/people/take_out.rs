//! Somebody leaves the team: their sessions end at once, and somebody else takes over what they hold.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{coordinator, others_administer, others_lead};
use crate::{
    service::{Fault, Principal, Role, Service, ServiceError, exchange::moment},
    storage::{Contact, Store, StoreError, Tx, WorkerRecord},
};

/// Takes somebody out of one's own team; `heir` takes over their open needs and their duty.
///
/// # Errors
/// Field `heir`: `account-heir-missing` when there is something to take over, `account-heir` for who is not of the team;
/// field `role`: `account-role-above`, `account-last-administrator`,
/// `account-last-coordinator`; [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn take_out(service: &Service, who: Principal, id: Uuid, heir: Option<Uuid>) -> Result<(), ServiceError> {
    let (staff, team) = coordinator(who)?;
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let others_administer = others_administer(tx, id).await?;
            let people = tx.take_team(team).await?;
            let worker = people.iter().find(|worker| worker.id == id).cloned().ok_or(StoreError::NotFound)?;
            if let Some(code) = must_stay(&people, &worker, staff.role, others_administer) {
                return Ok(Some(("role", code)));
            }
            let holds = worker.on_duty || tx.open_needs_of(id).await? > 0 || tx.has_shops_to_call(id).await?;
            let heir = heir.filter(|heir| *heir != id);
            match heir.map(|heir| people.iter().find(|worker| worker.id == heir)) {
                None if holds => return Ok(Some(("heir", "account-heir-missing"))),
                None => {}
                Some(None) => return Ok(Some(("heir", "account-heir"))),
                Some(Some(heir)) => inherit(tx, &worker, heir.clone()).await?,
            }
            leave(tx, &store, worker, now).await?;
            let actor = staff.actor();
            let what = [actor.as_str(), "take-out", "worker"];
            tx.audit(staff.municipality, audit_id, now, what, Some(id));
            Ok(None)
        })
    });
    match work.await? {
        Some((field, code)) => Err(Fault::new(field, code).into()),
        None => Ok(()),
    }
}

/// Why somebody cannot be taken out by who has `own`.
fn must_stay(
    people: &[WorkerRecord],
    worker: &WorkerRecord,
    own: Role,
    others_administer: bool,
) -> Option<&'static str> {
    match Role::of(&worker.role) {
        role if role > own => Some("account-role-above"),
        Role::Administrator if !others_administer => Some("account-last-administrator"),
        _ if !others_lead(people, worker.id) => Some("account-last-coordinator"),
        _ => None,
    }
}

async fn inherit(tx: &mut Tx, from: &WorkerRecord, heir: WorkerRecord) -> Result<(), StoreError> {
    tx.hand_over(from.municipality_id, from.id, heir.id).await?;
    tx.hand_shops_over(from.municipality_id, from.id, heir.id).await?;
    if from.on_duty {
        tx.put_worker(WorkerRecord { on_duty: true, ..heir }).await?;
    }
    Ok(())
}

/// Nothing of theirs opens a door any more; their name stays with what they did.
async fn leave(tx: &mut Tx, store: &Store, worker: WorkerRecord, now: DateTime<Utc>) -> Result<(), StoreError> {
    let (shard, id) = (worker.municipality_id, worker.id);
    let gone = WorkerRecord {
        phone: None,
        on_duty: false,
        email_hmac: None,
        totp: None,
        oidc_subject: None,
        left_at: Some(now),
        ..worker
    };
    tx.put_worker(gone).await?;
    tx.put_worker_contact(store, (shard, id), Contact::default()).await?;
    tx.end_sessions_of(shard, id).await?;
    tx.end_codes_of(id, now).await
}

//! Somebody who signed in is bound to who they are at the provider: by the session that left for it, and to nobody whom
//! somebody else is bound to.
use super::{
    Provider, Refusal,
    arrive::Stop,
    proof::Proof,
    trip::{Binds, Trip},
};
use crate::{
    service::{
        Service, Staff,
        account::{hash_of, resume},
        exchange::moment,
    },
    storage::{WorkerRecord, same_hash},
};

/// Whoever left on this trip, if the session is still open in which they did.
pub(super) async fn who_left(service: &Service, binds: &Binds, ticket: Option<&str>) -> Result<Staff, Stop> {
    let same = ticket.filter(|ticket| same_hash(&hash_of(ticket), &binds.session));
    let signed = match same {
        Some(ticket) => resume(service, ticket).await.map_err(Stop::Broken)?,
        None => None,
    };
    let staff = signed.map(|signed| signed.staff).filter(|staff| staff.worker == binds.worker);
    staff.ok_or_else(|| Refusal::Session.into())
}

/// Binds them. The session is looked at again: the provider took its time.
pub(super) async fn bind(
    service: &Service,
    provider: &Provider,
    (trip, ticket): (&Trip, Option<&str>),
    proof: &Proof,
) -> Result<(), Stop> {
    let Some(binds) = &trip.binds else { return Err(Refusal::State.into()) };
    let staff = who_left(service, binds, ticket).await?;
    let person = service.store.keyed_hash("worker-provider", &proof.person(provider));
    let (now, audit_id) = (moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let owner = tx.owner_of_provider(&person).await?;
            if owner.is_some_and(|owner| owner.id != staff.worker) {
                return Ok(Some(Refusal::Taken));
            }
            let worker = tx.take_worker(staff.worker).await?.filter(|worker| worker.left_at.is_none());
            let Some(worker) = worker else { return Ok(Some(Refusal::Session)) };
            if worker.oidc_subject.as_ref().is_some_and(|bound| *bound != person) {
                return Ok(Some(Refusal::Bound));
            }
            tx.put_worker(WorkerRecord { oidc_subject: Some(person), ..worker }).await?;
            let what = [&staff.actor(), "bind-provider", "worker"];
            tx.audit(staff.municipality, audit_id, now, what, Some(staff.worker));
            Ok(None)
        })
    });
    match work.await? {
        Some(refusal) => Err(refusal.into()),
        None => Ok(()),
    }
}

//! Who the provider vouches for comes in when somebody here is that person: bound to them before, or now, by the
//! address that the provider says is theirs. Nobody is ever made.
use super::{Provider, Refusal, arrive::Stop, proof::Proof, trip::Trip};
use crate::{
    service::{
        Role, Service,
        account::{
            Passed, address,
            browser::Browser,
            session::as_ticket,
            use_code::{Tried, pass},
        },
        exchange::moment,
    },
    storage::{StoreError, Tx, WorkerRecord},
};

/// Opens the session, or leads to the question for the second factor.
pub(super) async fn let_in(service: &Service, provider: &Provider, trip: &Trip, proof: Proof) -> Result<Passed, Stop> {
    let person = service.store.keyed_hash("worker-provider", &proof.person(provider));
    let bound = service.store.is_bound(&person).await?;
    let email = if bound { None } else { proof.verified_email(provider).await? };
    let email = email.map(|email| address::hash(service, &email));
    let (id, now, fresh) = (trip.id, moment(service), Browser::new(trip.id)?);
    let (audit_id, bind_id) = (service.new_id(), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let Some(worker) = who_is(tx, &person, email.as_deref(), (bind_id, now)).await? else { return Ok(None) };
            let Some(mut row) = tx.take_code(id).await? else { return Ok(None) };
            row.worker_id = Some(worker.id);
            pass(tx, row, fresh, (audit_id, now)).await.map(Some)
        })
    });
    match work.await? {
        Some(Tried::In(ticket)) => Ok(Passed::In(as_ticket(ticket))),
        Some(Tried::Second(browser)) => Ok(Passed::Second(browser)),
        Some(Tried::Wrong | Tried::Over) | None => Err(Refusal::Unknown.into()),
    }
}

/// Whoever is bound to this person, else who has their address and is bound to nobody: those are bound now.
async fn who_is(
    tx: &mut Tx,
    person: &str,
    email: Option<&str>,
    (bind_id, now): (uuid::Uuid, chrono::DateTime<chrono::Utc>),
) -> Result<Option<WorkerRecord>, StoreError> {
    if let Some(bound) = tx.owner_of_provider(person).await? {
        return Ok(Some(bound).filter(|worker| worker.left_at.is_none()));
    }
    let Some(email) = email else { return Ok(None) };
    let Some(id) = tx.owner_of_email(email).await? else { return Ok(None) };
    let free = |worker: &WorkerRecord| worker.left_at.is_none() && worker.oidc_subject.is_none();
    let Some(worker) = tx.take_worker(id).await?.filter(free) else { return Ok(None) };
    let worker = WorkerRecord { oidc_subject: Some(person.to_owned()), ..worker };
    tx.put_worker(worker.clone()).await?;
    let what = [Role::of(&worker.role).as_str(), "bind-provider", "worker"];
    tx.audit(worker.municipality_id, bind_id, now, what, Some(worker.id));
    Ok(Some(worker))
}

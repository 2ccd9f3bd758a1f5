//! Somebody who signed in is no longer bound to anybody at the provider.
use crate::{
    service::{Principal, Service, ServiceError, exchange::moment},
    storage::{StoreError, WorkerRecord},
};

/// Takes the tie away.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who did not sign in, [`ServiceError::NotFound`] for who is bound to nobody.
pub async fn unbind(service: &Service, who: Principal) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let (now, audit_id) = (moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let worker = tx.take_worker(staff.worker).await?.filter(|worker| worker.oidc_subject.is_some());
            let worker = worker.ok_or(StoreError::NotFound)?;
            tx.put_worker(WorkerRecord { oidc_subject: None, ..worker }).await?;
            let what = [&staff.actor(), "unbind-provider", "worker"];
            tx.audit(staff.municipality, audit_id, now, what, Some(staff.worker));
            Ok(())
        })
    });
    Ok(work.await?)
}

//! Taking away a need that should not have been written down: twice the same, a try-out, a slip.
use uuid::Uuid;

use super::course::need_of;
use crate::{
    service::{Fault, Principal, Service, ServiceError, exchange::moment, publishing::forget_last_of},
    storage::StoreError,
};

/// Takes a need away with its steps and everything else of it; what stays is that it was done, and by whom. A need somebody
/// outside the team was called or visited for, or answered, stays: they remember it too.
///
/// # Errors
/// [`ServiceError::Invalid`] with `need-not-sure` or `need-acted-on`; [`ServiceError::Forbidden`],
/// [`ServiceError::NotFound`].
pub async fn remove_need(service: &Service, who: Principal, need: Uuid, sure: bool) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, who, need).await?;
    if !sure {
        return Err(Fault::new("remove", "need-not-sure").into());
    }
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let (shard, id) = (need.municipality_id, need.id);
            let need = match tx.take_need(shard, id).await {
                Err(StoreError::NotFound) => return Ok(true),
                taken => taken?,
            };
            if tx.was_acted_on(&need).await? {
                return Ok(false);
            }
            forget_last_of(tx, &store, &need).await?;
            tx.remove_need(&need).await?;
            tx.audit(shard, audit_id, now, [&staff.actor(), "remove-need", "need"], Some(id));
            Ok(true)
        })
    });
    if work.await? { Ok(()) } else { Err(Fault::new("remove", "need-acted-on").into()) }
}

//! Taking back what was agreed.
use uuid::Uuid;

use super::course::need_of;
use crate::service::{Principal, Service, ServiceError, exchange::moment};

/// Takes an agreement back: the place is free again. Nothing held is fine too.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn cancel_agreement(service: &Service, who: Principal, need: Uuid) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, need).await?;
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let shard = need.municipality_id;
            if !tx.release(store.taxonomy(), shard, need.id, now).await? {
                return Ok(());
            }
            tx.audit(shard, audit_id, now, [&staff.actor(), "cancel-agreement", "need"], Some(need.id));
            Ok(())
        })
    });
    Ok(work.await?)
}

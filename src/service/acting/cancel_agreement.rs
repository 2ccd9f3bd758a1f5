//! Taking back what was agreed: everything that came of the yes goes with it.
use uuid::Uuid;

use super::{course::need_of, step::reopen_first};
use crate::{
    service::{Principal, Service, ServiceError, exchange::moment, network},
    storage::{AgreementRecord, Month, Store, StoreError, Tx},
};

/// Takes an agreement back: the place is free again. Nothing held is fine too.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn cancel_agreement(service: &Service, who: Principal, need: Uuid) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, who, need).await?;
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let month = network::month_of(service);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let shard = need.municipality_id;
            let held = tx.release(store.taxonomy(), (shard, need.id), ("cancelled", None), now).await?;
            let Some(held) = held else { return Ok(()) };
            take_back(tx, &store, &held, month).await?;
            tx.audit(shard, audit_id, now, [&staff.actor(), "cancel-agreement", "need"], Some(need.id));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// It was a slip: nobody was asked, nothing was done, and what stopped the clock was this.
async fn take_back(tx: &mut Tx, store: &Store, held: &AgreementRecord, month: Month) -> Result<(), StoreError> {
    let need = tx.take_need(held.municipality_id, held.need_id).await?;
    if need.first_action_at == Some(held.created_at) {
        tx.set_first_action(need.municipality_id, need.id, None).await?;
    }
    reopen_first(tx, &need, held.created_at).await?;
    let moments: Vec<_> = [Some(held.created_at), held.ended_at].into_iter().flatten().collect();
    network::unsay(tx, store, (need.id, &moments), month).await
}

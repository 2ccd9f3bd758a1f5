//! Somebody of a team nods: from then on everybody reads an idea, or finds an event.
use uuid::Uuid;

use crate::{
    service::{Principal, Service, ServiceError, exchange::moment, joining::host_record},
    storage::{EventWishRecord, IdeaRecord, PublicText, StoreError, TEXT_REFUSED, TEXT_WAITING},
};

/// Lets everybody read an idea, or nobody. Said twice it is said once.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn nod_idea(service: &Service, who: Principal, idea: Uuid, yes: bool) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let (now, audit, shard) = (moment(service), service.new_id(), staff.municipality);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let row = tx.take_idea(shard, idea).await?.ok_or(StoreError::NotFound)?;
            if row.state != TEXT_WAITING {
                return Ok(());
            }
            let (state, action) = if yes { ("open", "publish") } else { (TEXT_REFUSED, "refuse") };
            let (nodded_at, nodded_by) = (Some(now), Some(staff.worker));
            tx.put_idea(IdeaRecord { state: state.to_owned(), nodded_at, nodded_by, ..row }).await?;
            tx.audit(shard, audit, now, [&staff.actor(), action, "idea"], Some(idea));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// Lets everybody find an event, in the care of whoever nods; or lets nobody. Said twice it is said once.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn nod_event(service: &Service, who: Principal, event: Uuid, yes: bool) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let (now, audit, shard) = (moment(service), service.new_id(), staff.municipality);
    let (host, store) = (host_record(&staff, event, now), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let wish = tx.take_event_wish(shard, event).await?.ok_or(StoreError::NotFound)?;
            if wish.state != TEXT_WAITING {
                return Ok(());
            }
            let (state, action) = if yes { ("planned", "publish") } else { (TEXT_REFUSED, "refuse") };
            tx.turn_text(store.taxonomy(), (PublicText::Event, shard, event), state).await?;
            if yes {
                tx.put_host(host).await?;
            }
            let (done_at, done_by) = (Some(now), Some(staff.worker));
            tx.put_event_wish(EventWishRecord { state: state.to_owned(), done_at, done_by, ..wish }).await?;
            tx.audit(shard, audit, now, [&staff.actor(), action, "event"], Some(event));
            Ok(())
        })
    });
    Ok(work.await?)
}

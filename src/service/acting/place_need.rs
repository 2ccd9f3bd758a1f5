//! What is learned of a need after it was written down: where its resident often is, and who of their own could help.
use engine::domain::NEED_RESOLUTION;
use uuid::Uuid;

use super::{course::need_of, need::OWN_NETWORK};
use crate::service::{
    Fault, Principal, Service, ServiceError,
    asking::{Where, find_place},
    exchange::moment,
};

/// Gives a need without a fixed place one; where it has one by now, that one stays. Kept as coarsely as any other.
///
/// # Errors
/// Those of a place, at the field `place`; [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn place_need(service: &Service, who: Principal, id: Uuid, typed: &str) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, who, id).await?;
    let place = find_place(service, &Where::Typed(typed.to_owned())).await.map_err(|fault| fault.at("place"))?;
    let cell = place.cell.coarsened(NEED_RESOLUTION).to_i64();
    let (audit_id, now, shard) = (service.new_id(), moment(service), need.municipality_id);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let placed = tx.place_need(shard, id, cell).await?;
            if placed {
                tx.audit(shard, audit_id, now, [&staff.actor(), "place", "need"], Some(id));
            }
            Ok(placed)
        })
    });
    if work.await? {
        service.config.typed.keep(id, staff.worker, place, service.instant());
    }
    Ok(())
}

/// Writes down who of their own could help: one of [`OWN_NETWORK`].
///
/// # Errors
/// `own-network-missing`; [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn say_own_network(service: &Service, who: Principal, id: Uuid, answer: &str) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, who, id).await?;
    let known = OWN_NETWORK.into_iter().find(|code| *code == answer);
    let answer = known.ok_or_else(|| Fault::new("own_network", "own-network-missing"))?;
    let (audit_id, now, shard) = (service.new_id(), moment(service), need.municipality_id);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.set_own_network(shard, id, answer).await?;
            tx.audit(shard, audit_id, now, [&staff.actor(), "own-network", "need"], Some(id));
            Ok(())
        })
    });
    Ok(work.await?)
}

//! First this: no food today, not safe, no papers. One tap, and the clock stops; the rest of the talk comes after.
use uuid::Uuid;

use crate::{
    import::FirstThis,
    service::{Fault, Principal, Service, ServiceError, exchange::moment},
    storage::{StoreError, Tx},
};

use super::course::need_of;

/// Writes down that what could not wait was done first; nothing = it was not, after all.
///
/// # Errors
/// `bad-value`; [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn do_first(service: &Service, who: Principal, need: Uuid, code: &str) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let first = match code {
        "" => None,
        code => Some(FirstThis::of(code).ok_or_else(|| Fault::new("first", "bad-value").with("value", code))?),
    };
    let need = need_of(service, who, need).await?;
    let (now, audit_id) = (moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let shard = need.municipality_id;
            match first {
                Some(first) => {
                    let need = tx.take_need(shard, need.id).await?;
                    tx.set_first_this(shard, need.id, first.code()).await?;
                    tx.stop_clock(&need, now).await?;
                }
                None => take_back(tx, shard, need.id).await?,
            }
            let action = if first.is_some() { "first-this" } else { "undo-first-this" };
            tx.audit(shard, audit_id, now, [&staff.actor(), action, "need"], Some(need.id));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// The clock runs again, unless something else stopped it too.
async fn take_back(tx: &mut Tx, shard: i64, id: Uuid) -> Result<(), StoreError> {
    let need = tx.take_need(shard, id).await?;
    if need.first_this.is_empty() {
        return Ok(());
    }
    tx.set_first_this(shard, id, "").await?;
    if need.status == "agreed" {
        return Ok(());
    }
    tx.set_first_action(shard, id, None).await
}

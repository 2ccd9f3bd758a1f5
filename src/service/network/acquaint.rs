//! "I know them too", and "no longer".
use engine::domain::Warmth;
use uuid::Uuid;

use super::change::{Deed, member};
use crate::{
    service::{Principal, Service, ServiceError, exchange::moment},
    storage::{AcquaintanceRecord, Giver, StoreError},
};

/// Says whether whoever asks knows a partner in person. The first who does makes them known to the team, the last who
/// does no longer takes that away.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn acquaint(service: &Service, who: Principal, subject: Uuid, knows: bool) -> Result<(), ServiceError> {
    let (staff, _) = member(who)?;
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let shard = staff.municipality;
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let mut held = tx.take_partner(shard, subject, now).await?;
            if knows {
                let row = AcquaintanceRecord {
                    municipality_id: shard,
                    subject_id: subject,
                    worker_id: staff.worker,
                    since: now,
                };
                tx.acquaint(vec![row]).await?;
                held.is_now(Warmth::Known);
            } else {
                tx.forget(shard, subject, staff.worker).await?;
                if !tx.is_known(shard, subject).await? {
                    held.is_now(unknown(&held.giver));
                }
            }
            tx.put_back(&store, held).await?;
            let action = if knows { "know" } else { "know-no-longer" };
            Deed { staff, subject, action }.log(tx, audit_id, now);
            Ok::<(), StoreError>(())
        })
    });
    Ok(work.await?)
}

/// What somebody is whom nobody of the team knows.
const fn unknown(giver: &Giver) -> Warmth {
    match giver {
        Giver::Organization(row) if row.formal => Warmth::Formal,
        Giver::Organization(_) | Giver::Volunteer(_) => Warmth::Informal,
    }
}

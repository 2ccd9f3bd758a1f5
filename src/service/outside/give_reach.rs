//! How somebody who asked wants to be reached. It may stay empty: then their code is longer.
use crate::{
    service::{
        Service, ServiceError,
        exchange::moment,
        mine::{Mine, Reach, change_reach},
    },
    storage::StoreError,
};

use super::ask::sort_of;

/// Keeps how to reach them and gives their code. The same again changes nothing, neither does nothing at all.
///
/// # Errors
/// `reach-wrong` (field `reach`); [`ServiceError::NotFound`] for who did not ask, or is gone by now.
pub async fn give_reach(service: &Service, mine: &Mine, typed: &str) -> Result<String, ServiceError> {
    let sort = sort_of(mine).ok_or(ServiceError::NotFound)?;
    let Some(reach) = Reach::read(typed)? else { return Ok(mine.code.clone()) };
    let (now, audit_id, inside) = (moment(service), service.new_id(), service.clone());
    let (shard, subject) = (mine.municipality, mine.subject);
    // Who they are stays what they said.
    let known = service.store.find_contact(subject).await?;
    let person = known.and_then(|(details, _)| details.person).unwrap_or_default();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let Some(row) = tx.outside_need_of(shard, subject).await? else { return Err(StoreError::NotFound) };
            // Whoever takes their question back meanwhile has the need first.
            tx.take_need(shard, row.id).await?;
            let code = change_reach(tx, &inside, ((shard, subject), sort), (reach, &person), now).await?;
            tx.audit(shard, audit_id, now, ["anonymous", "say-reach", "need"], Some(row.id));
            Ok(code)
        })
    });
    Ok(work.await?)
}

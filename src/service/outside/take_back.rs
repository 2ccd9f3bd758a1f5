//! Whoever asked takes it back. What nobody outside the team knows of goes whole; what was acted on stops: own words, the
//! way to reach them and the answer are erased, and what was done stays, of nobody.
use uuid::Uuid;

use super::ask::is_question;
use crate::{
    service::{
        Fault, Service, ServiceError, exchange::moment, keeping::settle_erasures, mine::Mine, publishing::forget_asker,
    },
    storage::{NeedRecord, OutsideNeedRecord, Store, StoreError, Tx},
};

/// Takes a question back; a second time there is nothing left to take.
///
/// # Errors
/// `question-not-sure` (field `sure`) without a second press; [`ServiceError::NotFound`] for who did not ask.
pub async fn take_question_back(service: &Service, mine: &Mine, sure: bool) -> Result<(), ServiceError> {
    if !is_question(mine) {
        return Err(ServiceError::NotFound);
    }
    if !sure {
        return Err(Fault::new("sure", "question-not-sure").into());
    }
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let (shard, subject) = (mine.municipality, mine.subject);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.erase_traces(&store, subject, &[], now).await?;
            let Some(row) = tx.outside_need_of(shard, subject).await? else {
                return tx.erase_person(shard, subject).await;
            };
            let need = tx.take_need(shard, row.id).await?;
            let row = tx.outside_need(shard, row.id).await?;
            let Some(row) = row.filter(|row| row.withdrawn_at.is_none()) else { return Ok(()) };
            forget_asker(tx, &store, &need).await?;
            let acted = row.answered_at.is_some() || tx.was_acted_on(&need).await?;
            match acted {
                true => stop(tx, &store, (&need, row), now).await?,
                false => tx.remove_need(&need).await?,
            }
            log(tx, (shard, need.id), audit_id, now);
            Ok(())
        })
    });
    work.await?;
    settle_erasures(service).await;
    Ok(())
}

/// Whatever is held for it is free again.
async fn stop(
    tx: &mut Tx,
    store: &Store,
    (need, row): (&NeedRecord, OutsideNeedRecord),
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), StoreError> {
    let shard = need.municipality_id;
    tx.release(store.taxonomy(), (shard, need.id), ("cancelled", None), now).await?;
    tx.forget_who_asked(&OutsideNeedRecord { withdrawn_at: Some(now), ..row }).await?;
    tx.stop_need(shard, need.id, now).await?;
    tx.blank_need(shard, need.id).await
}

fn log(tx: &mut Tx, (shard, need): (i64, Uuid), id: Uuid, now: chrono::DateTime<chrono::Utc>) {
    tx.audit(shard, id, now, ["anonymous", "take-question-back", "need"], Some(need));
}

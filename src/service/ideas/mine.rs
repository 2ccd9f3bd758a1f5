//! An idea behind the code of whoever joins in, and leaving it.
use uuid::Uuid;

use super::{IDEA, IdeaShown, board::counted};
use crate::{
    service::{Fault, Service, ServiceError, exchange::moment, keeping::settle_erasures, mine::Mine},
    storage::{IdeaRecord, StoreError, TEXT_WAITING, Tx},
};

/// What somebody joins in with.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnIdea {
    /// The idea and how many join in.
    pub idea: IdeaShown,
    /// They had it.
    pub is_own: bool,
}

/// What somebody joins in with; nothing when it is gone.
///
/// # Errors
/// [`ServiceError::NotFound`] for who joins in with nothing.
pub async fn get_own_idea(service: &Service, mine: &Mine) -> Result<Option<OwnIdea>, ServiceError> {
    if mine.sort != IDEA {
        return Err(ServiceError::NotFound);
    }
    let Some(join) = service.store.find_idea_join(mine.municipality, mine.subject).await? else { return Ok(None) };
    let Some(row) = service.store.find_idea(join.idea_id).await? else { return Ok(None) };
    let is_own = row.subject_id == mine.subject;
    Ok(counted(service, vec![row]).await?.pop().map(|idea| OwnIdea { idea, is_own }))
}

/// "Toch niet": they and how to reach them are gone. An idea that nobody read yet, or that nobody is left in, goes too.
///
/// # Errors
/// `offer-not-sure` (field `sure`) without a second press; [`ServiceError::NotFound`] for who joins in with nothing.
pub async fn leave_idea(service: &Service, mine: &Mine, sure: bool) -> Result<(), ServiceError> {
    let own = get_own_idea(service, mine).await?;
    if !sure {
        return Err(Fault::new("sure", "offer-not-sure").into());
    }
    let (now, audit, shard, subject) = (moment(service), service.new_id(), mine.municipality, mine.subject);
    let (idea, store) = (own.map(|own| own.idea.row.id), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let row = match idea {
                Some(id) => tx.take_idea(shard, id).await?,
                None => None,
            };
            tx.remove_idea_join(shard, subject).await?;
            tx.erase_person(shard, subject).await?;
            tx.erase_traces(&store, subject, &[], now).await?;
            if let Some(row) = row {
                tx.audit(shard, audit, now, ["anonymous", "leave-idea", "idea"], Some(row.id));
                part(tx, row, subject).await?;
            }
            Ok(())
        })
    });
    work.await?;
    settle_erasures(service).await;
    Ok(())
}

/// What nobody else joined in with goes with whoever leaves; what others do too is of nobody from then on.
async fn part(tx: &mut Tx, row: IdeaRecord, subject: Uuid) -> Result<(), StoreError> {
    let is_own = row.subject_id == subject;
    let is_unread = is_own && row.state == TEXT_WAITING;
    if is_unread || (row.event_id.is_none() && tx.count_idea_joins(row.municipality_id, row.id).await? == 0) {
        return tx.remove_idea(row.municipality_id, row.id).await;
    }
    if is_own { tx.put_idea(IdeaRecord { subject_id: Uuid::nil(), ..row }).await } else { Ok(()) }
}

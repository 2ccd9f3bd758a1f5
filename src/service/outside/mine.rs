//! What somebody asked, for whoever asked it: own words, who reads it, what was promised, the answer.
use engine::domain::Instant;

use super::{answer::answer_day, ask::is_question};
use crate::{
    service::{Service, ServiceError, mine::Mine},
    storage::{NeedRecord, OutsideNeedRecord, StageInterestRecord, WorkerRecord},
};

/// One question, as whoever asked it may see it.
#[derive(Clone, Debug)]
pub struct Question {
    /// What was asked.
    pub need: NeedRecord,
    /// What was promised, and what became of it.
    pub outside: OutsideNeedRecord,
    /// Who reads it.
    pub reader: Option<WorkerRecord>,
    /// The day on which it is read.
    pub read: Instant,
    /// The day before which there is an answer.
    pub before: Instant,
    /// The answer, once there is one.
    pub answer: Option<String>,
    /// How they can be reached, as they gave it.
    pub reach: Option<String>,
    /// Where a young person wants to look.
    pub interest: Option<StageInterestRecord>,
}

/// What somebody asked; nothing when it was taken away.
///
/// # Errors
/// [`ServiceError::NotFound`] for who did not ask anything.
pub async fn get_question(service: &Service, mine: &Mine) -> Result<Option<Question>, ServiceError> {
    if !is_question(mine) {
        return Err(ServiceError::NotFound);
    }
    let Some(outside) = service.store.find_outside_need_of(mine.municipality, mine.subject).await? else {
        return Ok(None);
    };
    let need = service.store.find_need(outside.id).await?;
    let Some(need) = need.filter(|_| outside.withdrawn_at.is_none()) else { return Ok(None) };
    let contact = service.store.find_contact(mine.subject).await?;
    let (read, before) = answer_day(&outside);
    Ok(Some(Question {
        reader: service.store.find_worker(need.owner_id).await?,
        read,
        before,
        answer: service.store.open_answer(&outside).await?,
        interest: service.store.find_stage_interest(need.municipality_id, need.id).await?,
        reach: contact.and_then(|(contact, _)| contact.phone.or(contact.email)),
        need,
        outside,
    }))
}

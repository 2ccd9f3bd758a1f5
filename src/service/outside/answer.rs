//! The team answers what was asked from outside. Whether it came in time is kept.
use engine::domain::Instant;
use uuid::Uuid;

use crate::{
    service::{
        Fault, Principal, Service, ServiceError,
        acting::{Promise, need_of},
        exchange::moment,
        post::{self, Says},
        zone,
    },
    storage::{Contact, NeedRecord, OutboxRecord, OutsideNeedRecord, StageInterestRecord, StoreError},
    text::Lang,
};

/// Longest answer, in characters.
pub const MOST_ANSWER: usize = 1_000;

/// What a team sees of where a need came from.
#[derive(Clone, Debug)]
pub struct OutsideNeed {
    /// What was promised, and what became of it.
    pub row: OutsideNeedRecord,
    /// The day before which an answer was promised.
    pub before: Instant,
    /// The answer, once there is one.
    pub answer: Option<String>,
    /// They said how to reach them.
    pub reachable: bool,
    /// Where a young person wants to look.
    pub interest: Option<StageInterestRecord>,
}

impl OutsideNeed {
    /// Was it answered in time? Nothing while it is not answered.
    pub fn in_time(&self) -> Option<bool> {
        self.row.answered_at.map(|at| at < self.row.answer_by)
    }
}

/// When it is read and before when there is an answer, as days.
pub(super) fn answer_day(row: &OutsideNeedRecord) -> (Instant, Instant) {
    let asked = jiff::Timestamp::from_second(row.created_at.timestamp()).unwrap_or_default().to_zoned(zone());
    let read = Promise::at(&asked).read.to_zoned(zone()).unwrap_or(asked);
    (Instant(read.timestamp().as_second()), Instant(row.answer_by.timestamp()))
}

/// Where a need came from, when it came from outside.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn find_outside_need(
    service: &Service,
    who: Principal,
    need: &NeedRecord,
) -> Result<Option<OutsideNeed>, ServiceError> {
    who.must_be_team()?;
    let Some(row) = service.store.find_outside_need(need.municipality_id, need.id).await? else { return Ok(None) };
    let contact = service.store.find_contact(row.subject_id).await?;
    Ok(Some(OutsideNeed {
        before: answer_day(&row).1,
        answer: service.store.open_answer(&row).await?,
        interest: service.store.find_stage_interest(need.municipality_id, need.id).await?,
        reachable: contact.is_some_and(|(contact, _)| contact.phone.is_some() || contact.email.is_some()),
        row,
    }))
}

/// How to reach whoever asked; that it was looked at is written down.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`] where nobody said how.
pub async fn open_reach(service: &Service, who: Principal, need: Uuid) -> Result<Contact, ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, who, need).await?;
    let row = service.store.find_outside_need(need.municipality_id, need.id).await?.ok_or(ServiceError::NotFound)?;
    let contact = service.store.find_contact(row.subject_id).await?.ok_or(ServiceError::NotFound)?.0;
    let (now, audit_id) = (moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.audit(need.municipality_id, audit_id, now, [&staff.actor(), "read-reach", "need"], Some(need.id));
            Ok(())
        })
    });
    work.await?;
    Ok(contact)
}

/// Writes an answer; it stands behind the code of whoever asked, and goes to their address when they gave one. The first
/// answer is the one that was promised; another one takes its place.
///
/// # Errors
/// `outside-answer-missing`, `answer-too-long`, `answer-withdrawn` (field `answer`); [`ServiceError::Forbidden`],
/// [`ServiceError::NotFound`] for a need that did not come from outside.
pub async fn answer_outside_need(
    service: &Service,
    who: Principal,
    need: Uuid,
    answer: &str,
) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let need = need_of(service, who, need).await?;
    let outside = find_outside_need(service, who, &need).await?.ok_or(ServiceError::NotFound)?;
    let answer = checked(answer)?;
    if outside.answer.as_ref() == Some(&answer) {
        return Ok(());
    }
    let letter = letter(service, &outside.row, &answer).await?;
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let (shard, id) = (need.municipality_id, need.id);
            let need = tx.take_need(shard, id).await?;
            let row = tx.outside_need(shard, id).await?.ok_or(StoreError::NotFound)?;
            if row.withdrawn_at.is_some() {
                return Ok(false);
            }
            let answer = tx.seal_answer(&store, (shard, id), &answer).await?;
            let (answered_at, answered_by) = (row.answered_at.or(Some(now)), Some(staff.worker));
            tx.put_outside_need(OutsideNeedRecord { answer, answered_at, answered_by, ..row }).await?;
            tx.stop_clock(&need, now).await?;
            if let Some(letter) = letter {
                tx.put_message(letter).await?;
            }
            tx.audit(shard, audit_id, now, [&staff.actor(), "answer", "need"], Some(id));
            Ok(true)
        })
    });
    if work.await? { Ok(()) } else { Err(Fault::new("answer", "answer-withdrawn").into()) }
}

fn checked(answer: &str) -> Result<String, Fault> {
    let answer = answer.trim().replace("\r\n", "\n");
    if answer.is_empty() {
        return Err(Fault::new("answer", "outside-answer-missing"));
    }
    let length = answer.chars().count();
    if length > MOST_ANSWER {
        return Err(Fault::new("answer", "answer-too-long").with("given", length).with("most", MOST_ANSWER));
    }
    Ok(answer)
}

/// To the address they gave, in the language they asked in; its subject tells nothing.
async fn letter(
    service: &Service,
    row: &OutsideNeedRecord,
    answer: &str,
) -> Result<Option<OutboxRecord>, ServiceError> {
    let contact = service.store.find_contact(row.subject_id).await?;
    let Some(to) = contact.and_then(|(contact, _)| contact.email) else { return Ok(None) };
    let lang: Lang = row.lang.parse().unwrap_or(Lang::Nl);
    let message = Says::Answered { answer: answer.to_owned() }.message(service, lang, &to);
    let sealed = post::seal(service, &post::Letter::To(message))?;
    Ok(Some(OutboxRecord { subject_id: Some(row.subject_id), ..sealed }))
}

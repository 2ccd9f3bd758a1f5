//! Somebody of a team hides a text at once, puts it back, leaves it as it is, or answers whoever said something about it.
use uuid::Uuid;

use super::{ReadText, find_text};
use crate::{
    service::{
        Fault, Principal, Service, ServiceError, Staff,
        exchange::moment,
        post::{self, Says},
    },
    storage::{Contact, ModerationRecord, OutboxRecord, PublicText, ReportRecord, StoreError, TEXT_HIDDEN},
    text::Lang,
};

/// Longest reason and longest answer.
const MOST_WHY: usize = 300;
const MOST_ANSWER: usize = 1_000;

/// The text, for somebody of a team of the municipality it is written down in.
async fn theirs(
    service: &Service,
    who: Principal,
    (sort, id): (PublicText, Uuid),
) -> Result<(Staff, ReadText), ServiceError> {
    let staff = who.must_be_staff()?;
    let text = find_text(service, sort, id).await?;
    if text.municipality == staff.municipality { Ok((staff, text)) } else { Err(ServiceError::NotFound) }
}

/// Hides a text at once: from pages, lists and the index. Hidden twice it is hidden once.
///
/// # Errors
/// `moderation-why` (field `why`); [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn hide_text(
    service: &Service,
    who: Principal,
    what: (PublicText, Uuid),
    why: &str,
) -> Result<(), ServiceError> {
    let (staff, text) = theirs(service, who, what).await?;
    let why = why.trim().to_owned();
    if why.is_empty() || why.chars().count() > MOST_WHY {
        return Err(Fault::new("why", "moderation-why").with("most", MOST_WHY).into());
    }
    turn(service, staff, &text, Turn::Hide(why)).await
}

/// Puts a hidden text back as it stood before.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn put_text_back(service: &Service, who: Principal, what: (PublicText, Uuid)) -> Result<(), ServiceError> {
    let (staff, text) = theirs(service, who, what).await?;
    turn(service, staff, &text, Turn::Show).await
}

enum Turn {
    Hide(String),
    Show,
}

async fn turn(service: &Service, staff: Staff, text: &ReadText, turn: Turn) -> Result<(), ServiceError> {
    let (sort, shard, id) = (text.sort, text.municipality, text.id);
    let (now, row_id, audit) = (moment(service), service.new_id(), service.new_id());
    let store = service.store.clone();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let (deed, why, to) = match turn {
                Turn::Hide(why) => ("hide", why, TEXT_HIDDEN.to_owned()),
                Turn::Show => match tx.last_moderation(shard, id).await?.filter(|last| last.deed == "hide") {
                    Some(last) => ("show", String::new(), last.was),
                    None => return Ok(()),
                },
            };
            let was = tx.turn_text(store.taxonomy(), (sort, shard, id), &to).await?.ok_or(StoreError::NotFound)?;
            tx.close_reports((shard, id), staff.worker, now).await?;
            if was == to {
                return Ok(());
            }
            tx.audit(shard, audit, now, [&staff.actor(), deed, "text"], Some(id));
            tx.put_moderation(ModerationRecord {
                municipality_id: shard,
                id: row_id,
                what: sort.as_str().to_owned(),
                object_id: id,
                deed: deed.to_owned(),
                why,
                was,
                worker_id: staff.worker,
                at: now,
            })
            .await
        })
    });
    Ok(work.await?)
}

/// "Het mag blijven": what was said is looked at, and the text stays.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn seen_text(service: &Service, who: Principal, what: (PublicText, Uuid)) -> Result<(), ServiceError> {
    let (staff, text) = theirs(service, who, what).await?;
    let (now, audit, shard, id) = (moment(service), service.new_id(), text.municipality, text.id);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.close_reports((shard, id), staff.worker, now).await?;
            tx.audit(shard, audit, now, [&staff.actor(), "leave", "text"], Some(id));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// Answers whoever said something: by mail where they gave an address; whoever gave a number is called, and this says that
/// it was done. Then how to reach them is erased.
///
/// # Errors
/// `outside-answer-missing`, `answer-too-long` (field `answer`); [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn answer_report(service: &Service, who: Principal, report: Uuid, answer: &str) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let shard = staff.municipality;
    let row = service.store.find_report(shard, report).await?.ok_or(ServiceError::NotFound)?;
    let contact = service.store.find_contact(row.id).await?.map(|(contact, _)| contact).unwrap_or_default();
    let letter = letter(service, &row, contact, answer.trim())?;
    let (now, audit, store) = (moment(service), service.new_id(), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let row = tx.take_report(shard, report).await?.ok_or(StoreError::NotFound)?;
            if row.state == "answered" {
                return Ok(());
            }
            if let Some(letter) = letter {
                tx.put_message(letter).await?;
            }
            tx.put_contact(&store, shard, report, Contact::default()).await?;
            tx.audit(shard, audit, now, [&staff.actor(), "answer", "report"], Some(report));
            let (state, done_by) = ("answered".to_owned(), Some(staff.worker));
            tx.put_report(ReportRecord { state, done_at: Some(now), done_by, ..row }).await
        })
    });
    Ok(work.await?)
}

/// To the address they gave, in the language they wrote in; its subject tells nothing.
fn letter(
    service: &Service,
    row: &ReportRecord,
    contact: Contact,
    answer: &str,
) -> Result<Option<OutboxRecord>, ServiceError> {
    let Some(to) = contact.email else { return Ok(None) };
    let length = answer.chars().count();
    if length == 0 {
        return Err(Fault::new("answer", "outside-answer-missing").into());
    }
    if length > MOST_ANSWER {
        return Err(Fault::new("answer", "answer-too-long").with("given", length).with("most", MOST_ANSWER).into());
    }
    let lang: Lang = row.lang.parse().unwrap_or(Lang::Nl);
    let message = Says::ReportAnswered { answer: answer.to_owned() }.message(service, lang, &to);
    post::seal(service, &post::Letter::To(message)).map(Some)
}

//! Writing to whoever was not heard for a year and has an address.
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::token_of;
use crate::{
    mail::Message,
    service::{
        Service, ServiceError,
        account::hash_of,
        exchange::moment,
        post::{Letter, Says, seal},
    },
    storage::{ASKED_TO_CHECK, PersonAskRecord, StoreError},
    text::Lang,
};

/// What was confirmed longer ago is asked about.
const YEAR: TimeDelta = TimeDelta::days(365);
/// Partners looked at in one go.
const AT_ONCE: u64 = 20;

/// Writes to some of those whose year is over; run now and then. Who has no address is passed by until next year.
///
/// # Errors
/// What the database says.
pub async fn send_checks(service: &Service) -> Result<usize, ServiceError> {
    if !service.config.mail {
        return Ok(0);
    }
    let now = moment(service);
    let mut sent = 0;
    for (shard, subject) in service.store.who_to_check(now - YEAR, now, AT_ONCE).await? {
        sent += usize::from(send(service, (shard, subject), now).await?);
    }
    Ok(sent)
}

async fn send(service: &Service, (shard, subject): (i64, Uuid), now: DateTime<Utc>) -> Result<bool, ServiceError> {
    let (id, inside) = (service.new_id(), service.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if tx.was_checked(shard, subject, now - YEAR).await? {
                return Ok(false);
            }
            let contact = tx.find_contact(&inside.store, (shard, subject)).await?;
            let to = contact.and_then(|contact| contact.email);
            let row = PersonAskRecord {
                municipality_id: shard,
                id,
                subject_id: subject,
                sort: ASKED_TO_CHECK.to_owned(),
                about_id: subject,
                batch_id: Some(id),
                token_sha256: hash_of(&token_of(&inside, id)),
                told: if to.is_some() { "mail" } else { "none" }.to_owned(),
                answer: String::new(),
                created_at: now,
                answered_at: None,
            };
            tx.put_person_asks(vec![row]).await?;
            let Some(to) = to else { return Ok(false) };
            let letter = seal(&inside, &Letter::To(letter(&inside, id, &to)));
            let letter = letter.map_err(|fault| match fault {
                ServiceError::Store(fault) => fault,
                other => StoreError::Corrupt(other.to_string()),
            })?;
            tx.put_message(letter).await?;
            tx.audit(shard, inside.new_id(), now, ["system", "send-check", "partner"], Some(subject));
            Ok(true)
        })
    });
    Ok(work.await?)
}

/// Says nothing of what they offer: that stands behind the link.
fn letter(service: &Service, check: Uuid, to: &str) -> Message {
    Says::StillRight { path: format!("/klopt-het/{}", token_of(service, check)) }.message(service, Lang::Nl, to)
}

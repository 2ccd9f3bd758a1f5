//! Whoever got the yearly message presses one of three buttons. Looking changes nothing; another button can be pressed later.
use chrono::TimeDelta;

use crate::{
    service::{
        Service, ServiceError,
        account::{hash_of, is_from_later},
        exchange::moment,
    },
    storage::{ASKED_TO_CHECK, HeldPartner, PersonAskRecord},
};

/// A link works for so long.
const WORKS: TimeDelta = TimeDelta::days(90);

/// What one may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// It is still so.
    Still,
    /// Something changed: the team calls.
    Change,
    /// No more.
    Stop,
}

impl Said {
    /// The word in the form and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Still => "still",
            Self::Change => "change",
            Self::Stop => "stop",
        }
    }

    /// Of a word; nothing for one that is none.
    pub fn of(word: &str) -> Option<Self> {
        [Self::Still, Self::Change, Self::Stop].into_iter().find(|said| said.as_str() == word)
    }
}

/// What the register has of whoever opens the link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Their name.
    pub name: String,
    /// What they offer, in own words or by its name.
    pub offers: Vec<String>,
    /// What they said.
    pub said: Option<Said>,
}

async fn open(service: &Service, token: &str) -> Result<Option<PersonAskRecord>, ServiceError> {
    let now = moment(service);
    let row = service.store.person_asks_by_token(&hash_of(token)).await?.pop();
    let row = row.filter(|row| !token.is_empty() && row.sort == ASKED_TO_CHECK);
    Ok(row.filter(|row| now < row.created_at + WORKS && !is_from_later(row.created_at, now)))
}

/// What a link is about; nothing where it is unknown, its time is over, or they are gone.
///
/// # Errors
/// What the database says.
pub async fn find_check(service: &Service, token: &str) -> Result<Option<Check>, ServiceError> {
    let Some(row) = open(service, token).await? else { return Ok(None) };
    let Some((name, offers)) = service.store.offers_in_words(row.municipality_id, row.subject_id).await? else {
        return Ok(None);
    };
    Ok(Some(Check { name, offers, said: Said::of(&row.answer) }))
}

/// Keeps what they said. An unknown link changes nothing, and said again it changes nothing.
///
/// # Errors
/// What the database says.
pub async fn answer_check(service: &Service, token: &str, said: Said) -> Result<(), ServiceError> {
    let Some(row) = open(service, token).await? else { return Ok(()) };
    if row.answer == said.as_str() {
        return Ok(());
    }
    let (now, audit_id, store) = (moment(service), service.new_id(), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let (shard, subject) = (row.municipality_id, row.subject_id);
            let mut held = tx.take_partner(shard, subject, now).await?;
            if said == Said::Stop {
                turn(&mut held, ["active", "withdrawn"]);
            } else if row.answer == Said::Stop.as_str() {
                turn(&mut held, ["withdrawn", "active"]);
            }
            if said == Said::Still {
                held.confirm(now);
            }
            tx.put_back(&store, held).await?;
            tx.answer_person_ask((shard, row.id), said.as_str(), now).await?;
            let who = format!("resident {subject}");
            tx.audit(shard, audit_id, now, [&who, "answer-check", "partner"], Some(subject));
            Ok(())
        })
    });
    match work.await {
        Err(crate::storage::StoreError::NotFound) => Ok(()),
        done => Ok(done?),
    }
}

fn turn(held: &mut HeldPartner, [from, to]: [&str; 2]) {
    for offer in held.offers.iter_mut().filter(|offer| offer.status == from) {
        to.clone_into(&mut offer.status);
    }
}

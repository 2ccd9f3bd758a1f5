//! A question in somebody's own words, without an account. It says who reads it and by when there is an answer.
use chrono::TimeDelta;
use engine::domain::Cell;
use uuid::Uuid;

use super::{SORT, reader::reader};
use crate::{
    service::{
        Service, ServiceError,
        acting::{NewNeed, Promise, Written, first_step, shard_of, write_need},
        exchange::moment,
        mine::{Mine, NewPerson, put_person},
        zone,
    },
    storage::{Contact, OutsideNeedRecord, QUESTION_DAYS, StoreError, Tx},
    text::Lang,
};

/// Under which answers of this use case are remembered.
const ROUTE: &str = "ask-from-outside";
/// So long a code opens what was asked.
const KEPT: TimeDelta = TimeDelta::days(QUESTION_DAYS);

/// What was written down.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Asked {
    /// Where.
    pub municipality: i64,
    /// Whoever asked.
    pub subject: Uuid,
    /// What they asked.
    pub need: Uuid,
}

impl Asked {
    /// Whose it is, for what their own buttons are given.
    pub fn whose(&self) -> (i64, Uuid) {
        (self.municipality, self.subject)
    }
}

/// Writes down what somebody asks. Sent twice with one key it is written down once; a key is one of ours, or none.
///
/// # Errors
/// Those of [`crate::service::acting::record_need`], but for who may: anyone.
pub async fn ask(service: &Service, lang: Lang, new: &NewNeed) -> Result<Asked, ServiceError> {
    let Written { mut need, .. } = write_need(service, new).await?;
    let key = new.idempotency_key.parse::<Uuid>().map(|key| key.to_string()).unwrap_or_default();
    let (subject, audit_id, inside) = (service.new_id(), service.new_id(), service.clone());
    let now = moment(service);
    let promise = Promise::at(&service.clock.now().to_zoned(zone()));
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(earlier);
            }
            let shard = shard_of(&tx.municipalities_by_cell().await?, need.cell);
            let cell = need.cell.and_then(|raw| Cell::try_from(raw).ok());
            (need.municipality_id, need.owner_id) = (shard, reader(tx, shard, cell).await?);
            let asked = Asked { municipality: shard, subject, need: need.id };
            let row = OutsideNeedRecord {
                municipality_id: shard,
                id: need.id,
                subject_id: subject,
                lang: lang.tag().to_owned(),
                answer_by: promise.late(now),
                answered_at: None,
                answered_by: None,
                answer: Vec::new(),
                created_at: now,
                withdrawn_at: None,
            };
            let step = first_step(&need);
            tx.add_need(need).await?;
            tx.put_step(step).await?;
            tx.put_outside_need(row).await?;
            settle(tx, &inside, &asked, now).await?;
            tx.audit(shard, audit_id, now, ["anonymous", "ask", "need"], Some(asked.need));
            let answer = serde_json::json!(asked);
            tx.remember(ROUTE, &key, answer.clone(), now).await?;
            Ok(answer)
        })
    });
    serde_json::from_value(work.await?).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
}

/// Whoever asked has a code of their own from then on; how to reach them they say later, or not at all.
async fn settle(
    tx: &mut Tx,
    service: &Service,
    asked: &Asked,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), StoreError> {
    let (municipality, subject) = asked.whose();
    let details = Contact::default();
    let new = NewPerson { municipality, subject, sort: SORT, reach: None, details, until: now + KEPT };
    put_person(tx, service, new, now).await.map(drop)
}

/// Whoever asked, as who shows their code.
pub(super) fn is_question(mine: &Mine) -> bool {
    mine.sort == SORT
}

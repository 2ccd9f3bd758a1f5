//! Somebody says later how they want to be reached: their code becomes a short one that goes with it.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{NewPerson, Reach, code::code_of, put_person};
use crate::{
    service::Service,
    storage::{StoreError, Tx},
};

/// Keeps how to reach a person, in place of what was known, and gives their code. Said again it changes nothing.
pub async fn change_reach(
    tx: &mut Tx,
    service: &Service,
    ((municipality, subject), sort): ((i64, Uuid), &'static str),
    (reach, person): (Reach, &str),
    now: DateTime<Utc>,
) -> Result<String, StoreError> {
    let row = tx.own_code_of(municipality, subject).await?.ok_or(StoreError::NotFound)?;
    if row.reach_hmac.as_ref() == Some(&reach.hash(service)) {
        return Ok(code_of(service, &row));
    }
    tx.erase_person(municipality, subject).await?;
    let details = reach.contact(person);
    let new = NewPerson { municipality, subject, sort, reach: Some(reach), details, until: row.ends_at };
    put_person(tx, service, new, now).await
}

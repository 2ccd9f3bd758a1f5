//! A person without an account is written down and gets a code.
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::Reach;
use crate::{
    service::{
        Service,
        network::OWN_CONSENT,
        spoken::{spoken, spoken_long},
    },
    storage::{ConsentRecord, Contact, OwnCodeRecord, StoreError, Tx},
};

/// More codes of one person than this are never taken already.
const ATTEMPTS: i64 = 50;

/// By what somebody did: the version of the text that stood beside the field for how to reach them.
const CONSENTS: [(&str, &str); 4] = [
    ("sign-up", "sign-up-2026-11"),
    ("question", "question-2026-11"),
    ("can-do", OWN_CONSENT),
    ("shop", "shop-2026-11"),
];

/// Somebody who gives or promises something.
pub struct NewPerson {
    /// Where they are written down.
    pub municipality: i64,
    /// Who they are from now on: everything of theirs bears this id.
    pub subject: Uuid,
    /// What they did: `sign-up`, `shop`.
    pub sort: &'static str,
    /// How they want to be reached.
    pub reach: Option<Reach>,
    /// Name and reach, to be sealed.
    pub details: Contact,
    /// From then on the code opens nothing.
    pub until: DateTime<Utc>,
}

/// The code of one subject as it is said: made from the key file and the subject, never kept.
pub(super) fn code_of(service: &Service, row: &OwnCodeRecord) -> String {
    made(service, row.id, row.attempt, row.reach_hmac.is_none())
}

/// What is looked for when somebody shows a code and how they are reached.
pub(super) fn secret_of(service: &Service, code: &str, reach: &str) -> String {
    service.store.keyed_hash("own-code", &format!("{code}\n{reach}"))
}

fn made(service: &Service, subject: Uuid, attempt: i64, long: bool) -> String {
    let chance = service.store.derived("own-code-of", &format!("{subject} {attempt}"));
    if long { spoken_long(&chance) } else { spoken(&chance) }
}

/// Whoever says how to reach them said yes to the text beside that field, as long as the code works.
fn consent_of(row: &OwnCodeRecord) -> ConsentRecord {
    let version = CONSENTS.iter().find(|(sort, _)| *sort == row.sort).map_or("own-code-2026-11", |(_, text)| *text);
    ConsentRecord {
        municipality_id: row.municipality_id,
        subject_id: row.id,
        version: version.to_owned(),
        heard_by: "self".to_owned(),
        given_at: row.created_at,
        ends_at: row.ends_at,
    }
}

/// Keeps a person, in the unit of work of what they do, and gives their code. Nobody who is reached the same way has it.
pub async fn put_person(
    tx: &mut Tx,
    service: &Service,
    new: NewPerson,
    now: DateTime<Utc>,
) -> Result<String, StoreError> {
    let (row, code) = free_code(tx, service, &new, now).await?;
    if new.reach.is_some() {
        tx.put_consent(consent_of(&row)).await?;
    }
    tx.put_person(&service.store, row, new.details).await?;
    Ok(code)
}

/// Gives a code to somebody who is written down already, with how to reach them; who has one hears it again.
pub async fn put_code(
    tx: &mut Tx,
    service: &Service,
    new: NewPerson,
    now: DateTime<Utc>,
) -> Result<String, StoreError> {
    if let Some(row) = tx.own_code_of(new.municipality, new.subject).await? {
        return Ok(code_of(service, &row));
    }
    let (row, code) = free_code(tx, service, &new, now).await?;
    tx.put_own_code(row).await?;
    Ok(code)
}

/// A code that nobody shows who is reached in the same way.
async fn free_code(
    tx: &Tx,
    service: &Service,
    new: &NewPerson,
    now: DateTime<Utc>,
) -> Result<(OwnCodeRecord, String), StoreError> {
    let reach = new.reach.as_ref().map(Reach::as_str).unwrap_or_default();
    for attempt in 0..ATTEMPTS {
        let code = made(service, new.subject, attempt, new.reach.is_none());
        let secret_hmac = secret_of(service, &code, reach);
        if tx.own_code_is_taken(&secret_hmac, now).await? {
            continue;
        }
        let row = OwnCodeRecord {
            municipality_id: new.municipality,
            id: new.subject,
            sort: new.sort.to_owned(),
            secret_hmac,
            reach_hmac: new.reach.as_ref().map(|reach| reach.hash(service)),
            attempt,
            created_at: now,
            ends_at: new.until,
        };
        return Ok((row, code));
    }
    Err(StoreError::Conflict)
}

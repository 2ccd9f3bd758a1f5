//! The first person of an empty installation: who can read what the program says at its start becomes its coordinator.
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use uuid::Uuid;

use super::session::{Ticket, as_ticket, new_session, random};
use crate::{
    service::{Fault, Service, ServiceError, exchange::moment},
    storage::{CODES_SHARD, SignInRecord, Store, StoreError, TeamRecord, Tx, WorkerRecord, same_hash},
};

/// What it is kept under.
const PURPOSE: &str = "setup";
/// Without letters and digits that look alike.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const LENGTH: usize = 10;
/// Tries in a minute.
const TRIES: i64 = 5;
const MINUTE: TimeDelta = TimeDelta::seconds(60);
/// Until it is used: longer than any server runs.
const LASTS: TimeDelta = TimeDelta::days(3_650);

/// How a try ended; the count of tries is kept whichever it was.
pub(super) enum Tried {
    Right(String),
    Wrong,
    TooMany(u32),
    Closed,
}

/// Opens a code for the first person and gives it, as two groups of five; nothing when somebody began already and in
/// the demo. A code of an earlier start ends.
///
/// # Errors
/// What the database says.
pub async fn open_code(service: &Service) -> Result<Option<String>, ServiceError> {
    if service.config.demo || service.store.has_teams().await? {
        return Ok(None);
    }
    keep_code(service, PURPOSE).await.map(Some)
}

/// Keeps a new code of a purpose, in place of an earlier one, and gives it as people read it.
pub(super) async fn keep_code(service: &Service, purpose: &'static str) -> Result<String, ServiceError> {
    let bytes = random::<LENGTH>()?;
    let code: String = bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    let now = moment(service);
    let row = SignInRecord {
        municipality_id: CODES_SHARD,
        id: service.new_id(),
        worker_id: None,
        purpose: purpose.to_owned(),
        code_hmac: hash(&service.store, &code),
        browser_sha256: String::new(),
        tries: 0,
        details: json!({}),
        created_at: now,
        expires_at: now + LASTS,
        used_at: None,
    };
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.drop_codes_for(purpose).await?;
            tx.add_code(row).await
        })
    });
    work.await?;
    let (one, two) = code.split_at(LENGTH / 2);
    Ok(format!("{one}-{two}"))
}

/// Lets the first person in: their team and they themselves are kept, and a session opens.
///
/// # Errors
/// `setup-code-missing`, `setup-code` (field `code`), [`ServiceError::TooMany`] after five tries in a minute,
/// [`ServiceError::NotFound`] when somebody began already.
pub async fn use_code(
    service: &Service,
    code: &str,
    worker: WorkerRecord,
    team: TeamRecord,
    areas: Vec<Uuid>,
) -> Result<Ticket, ServiceError> {
    let typed = plain(code);
    if typed.is_empty() {
        return Err(Fault::new("code", "setup-code-missing").into());
    }
    let (hash, now, audit_id) = (hash(&service.store, &typed), moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if tx.has_teams().await? {
                return Ok(Tried::Closed);
            }
            match judge(tx, PURPOSE, &hash, now).await? {
                None => begin(tx, worker, team, areas, (audit_id, now)).await.map(Tried::Right),
                Some(refused) => Ok(refused),
            }
        })
    });
    match work.await? {
        Tried::Right(ticket) => Ok(as_ticket(ticket)),
        Tried::Wrong => Err(Fault::new("code", "setup-code").into()),
        Tried::TooMany(seconds) => Err(ServiceError::TooMany { seconds }),
        Tried::Closed => Err(ServiceError::NotFound),
    }
}

/// Does somebody hold the code? It stays valid until a team begins.
///
/// # Errors
/// As [`use_code`].
pub async fn check(service: &Service, code: &str) -> Result<(), ServiceError> {
    let typed = plain(code);
    if typed.is_empty() {
        return Err(Fault::new("code", "setup-code-missing").into());
    }
    let (hash, now) = (hash(&service.store, &typed), moment(service));
    let work = service.store.write(move |tx| Box::pin(async move { compare(tx, PURPOSE, &hash, now).await }));
    match work.await? {
        None => Ok(()),
        Some(Tried::TooMany(seconds)) => Err(ServiceError::TooMany { seconds }),
        Some(Tried::Closed) => Err(ServiceError::NotFound),
        Some(Tried::Wrong | Tried::Right(_)) => Err(Fault::new("code", "setup-code").into()),
    }
}

/// Capitals without what people put between them.
pub(super) fn plain(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

pub(super) fn hash(store: &Store, code: &str) -> String {
    store.keyed_hash("setup-code", code)
}

/// Why the code does not open, nothing when it does; it is used up then.
pub(super) async fn judge(
    tx: &mut Tx,
    purpose: &str,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<Tried>, StoreError> {
    let refused = compare(tx, purpose, hash, now).await?;
    if refused.is_none() {
        tx.drop_codes_for(purpose).await?;
    }
    Ok(refused)
}

/// Why the code is not the right one, nothing when it is; wrong ones are counted.
async fn compare(tx: &mut Tx, purpose: &str, hash: &str, now: DateTime<Utc>) -> Result<Option<Tried>, StoreError> {
    let Some(mut row) = tx.take_code_for(purpose).await? else { return Ok(Some(Tried::Closed)) };
    let since = row.details["since"].as_i64().unwrap_or_default();
    let age = now.timestamp() - since;
    if !(0..MINUTE.num_seconds()).contains(&age) {
        row.details = json!({ "since": now.timestamp() });
        row.tries = 0;
    } else if row.tries >= TRIES {
        return Ok(Some(Tried::TooMany(u32::try_from(MINUTE.num_seconds() - age).unwrap_or(1))));
    }
    if same_hash(&row.code_hmac, hash) {
        return Ok(None);
    }
    row.tries += 1;
    tx.put_code(row).await?;
    Ok(Some(Tried::Wrong))
}

async fn begin(
    tx: &mut Tx,
    worker: WorkerRecord,
    team: TeamRecord,
    areas: Vec<Uuid>,
    (audit_id, now): (Uuid, DateTime<Utc>),
) -> Result<String, StoreError> {
    let (shard, team_id) = (team.municipality_id, team.id);
    let (token, session) = new_session(&worker, now)?;
    tx.settle_in(team, worker).await?;
    tx.put_team_areas(shard, team_id, areas).await?;
    tx.add_session(session).await?;
    tx.audit(shard, audit_id, now, ["anonymous", "begin", "team"], Some(team_id));
    Ok(token)
}

//! Sessions: what the browser holds is a random number; only its hash is kept, with two limits in time.
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};

use super::set_back::is_from_later;
use crate::{
    service::{Principal, Role, Service, ServiceError, Staff, exchange::moment},
    storage::{SessionRecord, StoreError, WorkerRecord, hex},
};

/// A session ends after this long without a request.
pub const IDLE_HOURS: i64 = 4;
/// And after this long in any case: a working day.
pub const ABSOLUTE_HOURS: i64 = 12;
/// Seen again is written down no more often than this.
const SEEN_AGAIN: TimeDelta = TimeDelta::minutes(5);
const TOKEN_BYTES: usize = 32;

/// What the browser keeps: the shard and a token of 256 random bits.
#[derive(Clone, PartialEq, Eq)]
pub struct Ticket(String);

/// Somebody who signed in, as pages greet them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// Who.
    pub staff: Staff,
    /// Their name.
    pub name: String,
}

impl Ticket {
    /// As it stands in the cookie.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Ticket {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Ticket(..)")
    }
}

/// A hash under which a secret is kept: what is random needs no salt.
pub(crate) fn hash_of(secret: &str) -> String {
    hex(&Sha256::digest(secret))
}

/// As many random bytes as asked, for secrets.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
    Ok(bytes)
}

/// A secret of 256 bits that fits in a cookie or a link.
pub(crate) fn new_secret() -> Result<String, StoreError> {
    Ok(URL_SAFE_NO_PAD.encode(random::<TOKEN_BYTES>()?))
}

fn split(ticket: &str) -> Option<(i64, &str)> {
    let (shard, token) = ticket.split_once('.')?;
    Some((shard.parse().ok()?, token))
}

/// Opens a session for a worker.
///
/// # Errors
/// What the database says.
pub async fn open_session(service: &Service, worker: &WorkerRecord) -> Result<Ticket, ServiceError> {
    let now = moment(service);
    let (ticket, row) = new_session(worker, now)?;
    let (shard, worker_id, audit_id) = (worker.municipality_id, worker.id, service.new_id());
    let actor = Role::of(&worker.role).actor(worker.id);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.add_session(row).await?;
            tx.audit(shard, audit_id, now, [&actor, "sign-in", "worker"], Some(worker_id));
            Ok(())
        })
    });
    work.await?;
    Ok(as_ticket(ticket))
}

/// A new session of a worker and what the browser keeps of it, for whoever writes more in the same transaction.
pub(super) fn new_session(worker: &WorkerRecord, now: DateTime<Utc>) -> Result<(String, SessionRecord), StoreError> {
    let token = new_secret()?;
    let row = SessionRecord {
        municipality_id: worker.municipality_id,
        token_sha256: hash_of(&token),
        worker_id: worker.id,
        created_at: now,
        seen_at: now,
        expires_at: now + TimeDelta::hours(ABSOLUTE_HOURS),
    };
    Ok((format!("{}.{token}", worker.municipality_id), row))
}

/// The ticket of a session that was kept.
pub(super) const fn as_ticket(kept: String) -> Ticket {
    Ticket(kept)
}

/// Who holds a ticket; nobody when it is unknown or its time is over, or its worker left.
///
/// # Errors
/// What the database says.
pub async fn resume(service: &Service, ticket: &str) -> Result<Option<SignedIn>, ServiceError> {
    let Some((shard, token)) = split(ticket) else { return Ok(None) };
    let (hash, now) = (hash_of(token), moment(service));
    let Some((session, worker)) = service.store.find_session(shard, &hash).await? else { return Ok(None) };
    if is_over(&session, now) || worker.left_at.is_some() {
        return Ok(None);
    }
    if now - session.seen_at >= SEEN_AGAIN {
        let work = service.store.write(move |tx| Box::pin(async move { tx.seen_again(shard, &hash, now).await }));
        work.await?;
    }
    let role = Role::of(&worker.role);
    let staff = Staff { worker: worker.id, municipality: shard, team: worker.team_id, role };
    Ok(Some(SignedIn { staff, name: worker.name }))
}

fn is_over(session: &SessionRecord, now: DateTime<Utc>) -> bool {
    let later = is_from_later(session.created_at, now) || is_from_later(session.seen_at, now);
    later || now >= session.expires_at || now - session.seen_at >= TimeDelta::hours(IDLE_HOURS)
}

/// Ends one session.
///
/// # Errors
/// What the database says.
pub async fn sign_out(service: &Service, ticket: &str) -> Result<(), ServiceError> {
    let Some((shard, token)) = split(ticket) else { return Ok(()) };
    let (hash, now, audit_id) = (hash_of(token), moment(service), service.new_id());
    let Some((_, worker)) = service.store.find_session(shard, &hash).await? else { return Ok(()) };
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.end_session(shard, &hash).await?;
            let actor = Role::of(&worker.role).actor(worker.id);
            tx.audit(shard, audit_id, now, [&actor, "sign-out", "worker"], Some(worker.id));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// Ends every session of whoever asks, on all devices.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who did not sign in.
pub async fn sign_out_everywhere(service: &Service, who: Principal) -> Result<(), ServiceError> {
    let staff = who.must_be_staff()?;
    let (now, audit_id) = (moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.end_sessions_of(staff.municipality, staff.worker).await?;
            let actor = staff.actor();
            let what = [actor.as_str(), "sign-out-everywhere", "worker"];
            tx.audit(staff.municipality, audit_id, now, what, Some(staff.worker));
            Ok(())
        })
    });
    Ok(work.await?)
}

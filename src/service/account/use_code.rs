//! Using a code from a mail. In the browser that asked, the code alone or the link alone will do; in another one it
//! takes both: whoever has both has the mail.
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{
    ask_code::{CODE_MINUTES, CODE_TRIES, PURPOSE, code_hash, link_hash},
    browser::Browser,
    second_factor::SECOND,
    session::{Ticket, as_ticket, hash_of, new_session},
    set_back::is_from_later,
};
use crate::{
    service::{Fault, Role, Service, ServiceError, exchange::moment},
    storage::{CODES_SHARD, SignInRecord, StoreError, Tx, WorkerRecord, same_hash},
};

/// What somebody shows.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// What their browser kept.
    pub browser: Option<Browser>,
    /// From the address of the link.
    pub link: String,
    /// As typed.
    pub code: String,
}

/// How far it brought them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passed {
    /// In.
    In(Ticket),
    /// To the question for the second factor; the browser keeps this.
    Second(Browser),
}

/// What a browser that asked is waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// The code from the mail.
    Code,
    /// The code from the app.
    Second,
    /// Nothing: it never asked, or too long ago.
    Nothing,
}

/// How a try ended; the count of tries is kept whichever it was.
pub(super) enum Tried {
    In(String),
    Second(Browser),
    Wrong,
    Over,
}

/// What a browser is waiting for; looking changes nothing.
///
/// # Errors
/// What the database says.
pub async fn waiting(service: &Service, browser: Option<&Browser>) -> Result<Waiting, ServiceError> {
    let Some(browser) = browser else { return Ok(Waiting::Nothing) };
    let row = service.store.find_code(browser.id).await?;
    let now = moment(service);
    let row = row.filter(|row| browser.asked(row) && is_open(row, now));
    Ok(match row.map(|row| row.purpose) {
        Some(purpose) if purpose == SECOND => Waiting::Second,
        Some(purpose) if purpose == PURPOSE => Waiting::Code,
        _ => Waiting::Nothing,
    })
}

pub(super) fn is_open(row: &SignInRecord, now: DateTime<Utc>) -> bool {
    let over = row.expires_at <= now || is_from_later(row.created_at, now);
    row.used_at.is_none() && row.tries < CODE_TRIES && !over
}

/// Lets somebody in who shows the code, the link or both.
///
/// # Errors
/// Field `code`: `account-code-missing`, `account-code` when it is wrong, `account-code-over` when it was used, tried
/// too often or is too old.
pub async fn use_code(service: &Service, shown: &Shown) -> Result<Passed, ServiceError> {
    let code: String = shown.code.chars().filter(char::is_ascii_digit).collect();
    let link = shown.link.split_once('.').and_then(|(id, secret)| Some((id.parse::<Uuid>().ok()?, secret)));
    let id = match (&shown.browser, link) {
        (_, Some((id, _))) => id,
        (Some(browser), None) => browser.id,
        (None, None) => return Err(Fault::new("code", "account-code-over").into()),
    };
    let own = shown.browser.clone().filter(|browser| browser.id == id);
    if code.is_empty() && (link.is_none() || own.is_none()) {
        return Err(Fault::new("code", "account-code-missing").into());
    }
    let hashes = Hashes {
        code: (!code.is_empty()).then(|| code_hash(service, id, &code)),
        link: link.map(|(_, secret)| link_hash(service, id, secret)),
    };
    let (now, audit_id, fresh) = (moment(service), service.new_id(), Browser::new(id)?);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let Some(mut row) = tx.take_code(id).await? else { return Ok(Tried::Over) };
            if row.purpose != PURPOSE || !is_open(&row, now) {
                return Ok(Tried::Over);
            }
            let bound = own.is_some_and(|browser| browser.asked(&row));
            if !hashes.open(&row, bound) {
                row.tries += 1;
                tx.put_code(row).await?;
                tx.audit(CODES_SHARD, audit_id, now, ["anonymous", "wrong-code", "sign-in"], Some(id));
                return Ok(Tried::Wrong);
            }
            pass(tx, row, fresh, (audit_id, now)).await
        })
    });
    match work.await? {
        Tried::In(ticket) => Ok(Passed::In(as_ticket(ticket))),
        Tried::Second(browser) => Ok(Passed::Second(browser)),
        Tried::Wrong => Err(Fault::new("code", "account-code").into()),
        Tried::Over => Err(Fault::new("code", "account-code-over").into()),
    }
}

/// Hashes of what was shown.
struct Hashes {
    code: Option<String>,
    link: Option<String>,
}

impl Hashes {
    fn open(&self, row: &SignInRecord, bound: bool) -> bool {
        let kept = row.details["link"].as_str().unwrap_or_default();
        let code = self.code.as_ref().map(|hash| same_hash(hash, &row.code_hmac));
        let link = self.link.as_ref().map(|hash| same_hash(hash, kept));
        match (code, link) {
            (Some(code), Some(link)) => code && link,
            (Some(one), None) | (None, Some(one)) => one && bound,
            (None, None) => false,
        }
    }
}

/// Who has a second factor is asked for it, in the browser that showed the first.
pub(super) async fn pass(
    tx: &mut Tx,
    mut row: SignInRecord,
    fresh: Browser,
    (audit_id, now): (Uuid, DateTime<Utc>),
) -> Result<Tried, StoreError> {
    let worker = match row.worker_id {
        Some(id) => tx.take_worker(id).await?.filter(|worker| worker.left_at.is_none()),
        None => None,
    };
    let Some(worker) = worker else { return Ok(Tried::Over) };
    row.code_hmac = String::new();
    if worker.totp.is_none() {
        row.used_at = Some(now);
        tx.put_code(row).await?;
        return enter(tx, &worker, (audit_id, now)).await.map(Tried::In);
    }
    SECOND.clone_into(&mut row.purpose);
    row.tries = 0;
    row.browser_sha256 = hash_of(&fresh.secret);
    row.expires_at = now + TimeDelta::minutes(CODE_MINUTES);
    tx.put_code(row).await?;
    Ok(Tried::Second(fresh))
}

/// Opens the session of somebody who showed all they have to.
pub(super) async fn enter(
    tx: &mut Tx,
    worker: &WorkerRecord,
    (audit_id, now): (Uuid, DateTime<Utc>),
) -> Result<String, StoreError> {
    let (ticket, session) = new_session(worker, now)?;
    tx.add_session(session).await?;
    let actor = Role::of(&worker.role).actor(worker.id);
    let what = [actor.as_str(), "sign-in", "worker"];
    tx.audit(worker.municipality_id, audit_id, now, what, Some(worker.id));
    Ok(ticket)
}

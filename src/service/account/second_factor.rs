//! The second factor: a code by the clock from an app, for who wants more than a mail.
use super::{
    browser::Browser,
    session::{Ticket, as_ticket, hash_of},
    totp::Totp,
    use_code::{enter, is_open},
};
use crate::{
    service::{Fault, Principal, Service, ServiceError, exchange::moment},
    storage::{Store, StoreError, WorkerRecord},
};

/// What a challenge that waits for it is kept under.
pub(super) const SECOND: &str = "second";
/// Its name in the app.
const ISSUER: &str = "Buurtraat";

/// What an app needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFactor {
    /// To type.
    pub secret: String,
    /// To scan.
    pub uri: String,
}

enum Tried {
    In(String),
    Wrong,
    Over,
}

/// Lets somebody in who showed the code from the mail and now shows the one from the app.
///
/// # Errors
/// Field `code`: `account-code-missing`, `account-code`, `account-code-over`.
pub async fn use_second(service: &Service, browser: Option<Browser>, code: &str) -> Result<Ticket, ServiceError> {
    let over = || ServiceError::from(Fault::new("code", "account-code-over"));
    let (browser, code) = (browser.ok_or_else(over)?, typed(code)?);
    let (now, seconds, audit_id) = (moment(service), service.instant().0, service.new_id());
    let store = service.store.clone();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let Some(mut row) = tx.take_code(browser.id).await? else { return Ok(Tried::Over) };
            if row.purpose != SECOND || !is_open(&row, now) || !browser.asked(&row) {
                return Ok(Tried::Over);
            }
            let worker = match row.worker_id {
                Some(id) => tx.take_worker(id).await?.filter(|worker| worker.left_at.is_none()),
                None => None,
            };
            let Some(worker) = worker else { return Ok(Tried::Over) };
            let Some(worker) = accepted(&store, worker, &code, seconds)? else {
                row.tries += 1;
                tx.put_code(row).await?;
                return Ok(Tried::Wrong);
            };
            row.used_at = Some(now);
            tx.put_code(row).await?;
            tx.put_worker(worker.clone()).await?;
            enter(tx, &worker, (audit_id, now)).await.map(Tried::In)
        })
    });
    match work.await? {
        Tried::In(ticket) => Ok(as_ticket(ticket)),
        Tried::Wrong => Err(Fault::new("code", "account-code").into()),
        Tried::Over => Err(over()),
    }
}

fn typed(code: &str) -> Result<String, Fault> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() { Err(Fault::new("code", "account-code-missing")) } else { Ok(digits) }
}

fn unsealed(store: &Store, sealed: &[u8]) -> Result<Totp, StoreError> {
    serde_json::from_slice(&store.unseal(sealed)?).map_err(|fault| StoreError::Corrupt(fault.to_string()))
}

fn sealed(store: &Store, totp: &Totp) -> Result<Vec<u8>, StoreError> {
    store.seal(&serde_json::to_vec(totp).map_err(|fault| StoreError::Corrupt(fault.to_string()))?)
}

/// The worker with this step used up; nothing when the code does not open.
fn accepted(store: &Store, worker: WorkerRecord, code: &str, seconds: i64) -> Result<Option<WorkerRecord>, StoreError> {
    let Some(kept) = &worker.totp else { return Ok(None) };
    let Some(used) = unsealed(store, kept)?.accept(code, seconds) else { return Ok(None) };
    Ok(Some(WorkerRecord { totp: Some(sealed(store, &used)?), ..worker }))
}

/// A secret for this session of whoever asks: the same each time it is asked, so that looking keeps nothing.
fn proposed(service: &Service, worker: uuid::Uuid, ticket: &str) -> Totp {
    Totp::of(&service.store.derived("second-factor", &format!("{worker} {}", hash_of(ticket))))
}

/// What to put into an app; nothing is kept until a code from it is shown.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who did not sign in, [`ServiceError::NotFound`] for who has a second factor already.
pub async fn propose_factor(service: &Service, who: Principal, ticket: &str) -> Result<NewFactor, ServiceError> {
    let staff = who.must_be_staff()?;
    let worker = service.store.find_worker(staff.worker).await?.ok_or(ServiceError::NotFound)?;
    if worker.totp.is_some() {
        return Err(ServiceError::NotFound);
    }
    let secret = proposed(service, worker.id, ticket).base32();
    let uri = format!("otpauth://totp/{ISSUER}?secret={secret}&issuer={ISSUER}&algorithm=SHA1&digits=6&period=30");
    Ok(NewFactor { secret, uri })
}

/// Turns the second factor on, once a code from the app shows that it works.
///
/// # Errors
/// Field `code`: `account-code-missing`, `account-app-code`; [`ServiceError::Forbidden`], [`ServiceError::NotFound`] for
/// who has one already.
pub async fn turn_on(service: &Service, who: Principal, ticket: &str, code: &str) -> Result<(), ServiceError> {
    let (staff, code) = (who.must_be_staff()?, typed(code)?);
    let wrong = || Fault::new("code", "account-app-code");
    let fresh = proposed(service, staff.worker, ticket).accept(&code, service.instant().0).ok_or_else(wrong)?;
    let (totp, now, audit_id) = (sealed(&service.store, &fresh)?, moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let worker = tx.take_worker(staff.worker).await?.filter(|worker| worker.totp.is_none());
            let worker = worker.ok_or(StoreError::NotFound)?;
            tx.put_worker(WorkerRecord { totp: Some(totp), ..worker }).await?;
            let actor = staff.actor();
            let what = [actor.as_str(), "second-factor-on", "worker"];
            tx.audit(staff.municipality, audit_id, now, what, Some(staff.worker));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// Turns the second factor off, for who shows a code from the app: a borrowed screen is not enough.
///
/// # Errors
/// Field `code`: `account-code-missing`, `account-app-code`; [`ServiceError::Forbidden`].
pub async fn turn_off(service: &Service, who: Principal, code: &str) -> Result<(), ServiceError> {
    let (staff, code) = (who.must_be_staff()?, typed(code)?);
    let (now, seconds, audit_id) = (moment(service), service.instant().0, service.new_id());
    let store = service.store.clone();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let worker = tx.take_worker(staff.worker).await?.ok_or(StoreError::NotFound)?;
            let Some(worker) = accepted(&store, worker, &code, seconds)? else { return Ok(false) };
            tx.put_worker(WorkerRecord { totp: None, ..worker }).await?;
            let actor = staff.actor();
            let what = [actor.as_str(), "second-factor-off", "worker"];
            tx.audit(staff.municipality, audit_id, now, what, Some(staff.worker));
            Ok(true)
        })
    });
    if work.await? { Ok(()) } else { Err(Fault::new("code", "account-app-code").into()) }
}

//! Coming back where neither mail nor a provider can help: as long as none of those who lead can sign in, the program
//! says at its start a code with which the first of them comes in again.
use super::{
    session::{Ticket, as_ticket},
    setup::{self, Tried},
    use_code::enter,
};
use crate::{
    service::{Fault, Role, Service, ServiceError, exchange::moment},
    storage::WorkerRecord,
};

/// What the code is kept under.
const PURPOSE: &str = "come-back";

fn leads(worker: &WorkerRecord) -> bool {
    worker.left_at.is_none() && worker.team_id.is_some() && Role::of(&worker.role) >= Role::Coordinator
}

/// Opens a code for who leads the first team; nothing when somebody who leads can sign in, where nobody has begun, and
/// in the demo.
///
/// # Errors
/// What the database says.
pub async fn open_return(service: &Service) -> Result<Option<String>, ServiceError> {
    let leaders = leaders(service).await?;
    let config = &service.config;
    let can_sign_in = |worker: &WorkerRecord| {
        let by_mail = config.mail && worker.email_hmac.is_some();
        by_mail || (config.provider.is_some() && worker.oidc_subject.is_some())
    };
    if config.demo || leaders.iter().any(can_sign_in) || leaders.is_empty() {
        let work = service.store.write(|tx| Box::pin(async move { tx.drop_codes_for(PURPOSE).await }));
        work.await?;
        return Ok(None);
    }
    setup::keep_code(service, PURPOSE).await.map(Some)
}

async fn leaders(service: &Service) -> Result<Vec<WorkerRecord>, ServiceError> {
    Ok(service.store.all_workers().await?.into_iter().filter(leads).collect())
}

/// Is such a code open?
///
/// # Errors
/// What the database says.
pub async fn can_return(service: &Service) -> Result<bool, ServiceError> {
    Ok(service.store.has_code_for(PURPOSE).await?)
}

/// Lets the first of those who lead in again. The code ends; the next start has a new one.
///
/// # Errors
/// `setup-code-missing`, `setup-code` (field `start`), [`ServiceError::TooMany`] after five tries in a minute,
/// [`ServiceError::NotFound`] when no code is open.
pub async fn come_back(service: &Service, code: &str) -> Result<Ticket, ServiceError> {
    let typed = setup::plain(code);
    if typed.is_empty() {
        return Err(Fault::new("start", "setup-code-missing").into());
    }
    let worker = leaders(service).await?.into_iter().min_by_key(|worker| (worker.created_at, worker.id));
    let worker = worker.ok_or(ServiceError::NotFound)?;
    let (hash, now, audit_id) = (setup::hash(&service.store, &typed), moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            match setup::judge(tx, PURPOSE, &hash, now).await? {
                None => enter(tx, &worker, (audit_id, now)).await.map(Tried::Right),
                Some(refused) => Ok(refused),
            }
        })
    });
    match work.await? {
        Tried::Right(ticket) => Ok(as_ticket(ticket)),
        Tried::Wrong => Err(Fault::new("start", "setup-code").into()),
        Tried::TooMany(seconds) => Err(ServiceError::TooMany { seconds }),
        Tried::Closed => Err(ServiceError::NotFound),
    }
}

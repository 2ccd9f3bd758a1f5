//! Somebody comes back from the provider.
use chrono::TimeDelta;
use serde_json::Value;

use super::{
    Provider, Refusal,
    bind::{bind, who_left},
    known::know,
    let_in::let_in,
    proof::ask_proof,
    trip::Trip,
};
use crate::{
    service::{
        Service, ServiceError,
        account::{CODE_MINUTES, Passed},
        exchange::moment,
    },
    storage::{CODES_SHARD, SignInRecord, StoreError, same_hash},
};

/// What a trip that came back is kept under.
const PURPOSE: &str = "provider";
/// What a provider says when somebody turned round.
const TURNED_ROUND: [&str; 2] = ["access_denied", "login_required"];
/// What it says when it cannot sign in at the level that was asked.
const TOO_LOW: &str = "unmet_authentication_requirements";

/// What the address says that the provider sent somebody back to.
#[derive(Clone, Default)]
pub struct Returned {
    /// To be exchanged for a proof.
    pub code: Option<String>,
    /// What this site gave along.
    pub state: Option<String>,
    /// Who answers (RFC 9207).
    pub iss: Option<String>,
    /// Why there is no code.
    pub error: Option<String>,
}

/// How far they got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrived {
    /// In, or to the question for the second factor.
    Passed(Passed),
    /// In already, and bound to who they are there.
    Bound,
}

/// Why not to go on: what the provider said, or our own database.
pub(super) enum Stop {
    Refused(Refusal),
    Broken(ServiceError),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Broken(error.into())
    }
}

/// Lets somebody in who comes back from the provider with a proof of who they are; or binds who left to be bound, where
/// the browser still has the `ticket` of that session.
///
/// # Errors
/// [`ServiceError::NotFound`] where no provider is set; field `provider`: `provider-unreachable`, `provider-denied`,
/// `provider-failed`, `provider-state`, `provider-expired`, `provider-proof`, `provider-acr`, `provider-unknown`;
/// `provider-session`, `provider-taken`, `provider-bound` for who left to be bound.
pub async fn arrive(
    service: &Service,
    trip: Option<Trip>,
    returned: Returned,
    ticket: Option<&str>,
) -> Result<Arrived, ServiceError> {
    let provider = service.config.provider.as_ref().ok_or(ServiceError::NotFound)?;
    come_in(service, provider, (trip, ticket), returned).await.map_err(|stop| match stop {
        Stop::Refused(refusal) => refusal.said(provider),
        Stop::Broken(error) => error,
    })
}

async fn come_in(
    service: &Service,
    provider: &Provider,
    (trip, ticket): (Option<Trip>, Option<&str>),
    returned: Returned,
) -> Result<Arrived, Stop> {
    let trip = trip.ok_or(Refusal::State)?;
    // Whose answer it is comes first: of a stranger's nothing is believed, not even that it failed.
    if !returned.state.is_some_and(|state| same_hash(&state, &trip.state)) {
        return Err(Refusal::State.into());
    }
    if trip.is_over(service.clock.now()) {
        return Err(Refusal::Expired.into());
    }
    if let Some(binds) = &trip.binds {
        who_left(service, binds, ticket).await?;
    }
    let known = know(service, provider).await?;
    let named = match &returned.iss {
        Some(iss) => *iss == **provider.0.issuer,
        None => !known.names_itself(),
    };
    if !named {
        return Err(Refusal::Issuer.into());
    }
    use_up(service, &trip).await?;
    if let Some(error) = returned.error {
        return Err(refused_there(&error).into());
    }
    let code = returned.code.ok_or(Refusal::Failed)?;
    let proof = ask_proof(service, provider, known, &trip, code).await?;
    if trip.binds() {
        return bind(service, provider, (&trip, ticket), &proof).await.map(|()| Arrived::Bound);
    }
    let_in(service, provider, &trip, proof).await.map(Arrived::Passed)
}

fn refused_there(error: &str) -> Refusal {
    match error {
        TOO_LOW => Refusal::Acr,
        _ if TURNED_ROUND.contains(&error) => Refusal::Denied,
        _ => Refusal::Failed,
    }
}

/// A trip comes back once: its number is written down before the code is used, whatever becomes of it.
async fn use_up(service: &Service, trip: &Trip) -> Result<(), Stop> {
    let (id, now) = (trip.id, moment(service));
    let row = SignInRecord {
        municipality_id: CODES_SHARD,
        id,
        worker_id: None,
        purpose: PURPOSE.to_owned(),
        code_hmac: String::new(),
        browser_sha256: String::new(),
        tries: 0,
        details: Value::Null,
        created_at: now,
        expires_at: now + TimeDelta::minutes(CODE_MINUTES),
        used_at: None,
    };
    let work = service.store.write(move |tx| Box::pin(async move { tx.add_code_once(row).await }));
    if work.await? { Ok(()) } else { Err(Refusal::Again.into()) }
}

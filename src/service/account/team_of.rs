//! The people one works with.
use crate::{
    service::{Principal, Service, ServiceError},
    storage::WorkerRecord,
};

/// The people of the team of whoever asks, by name.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who did not sign in or has no team yet.
pub async fn team_of(service: &Service, who: Principal) -> Result<Vec<WorkerRecord>, ServiceError> {
    let team = who.must_be_staff()?.team.ok_or(ServiceError::Forbidden)?;
    Ok(service.store.workers_of_team(team).await?)
}

//! Who may begin: anybody in the demo; elsewhere whoever holds the code of an installation that nobody works in yet.
use crate::service::{Service, ServiceError, account::setup};

/// What beginning asks here and now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// The demo: nothing.
    Free,
    /// The code that the program says at its start.
    ByCode,
    /// Somebody began already.
    Closed,
}

/// What beginning asks here and now.
///
/// # Errors
/// What the database says.
pub async fn opening(service: &Service) -> Result<Opening, ServiceError> {
    if service.config.demo {
        return Ok(Opening::Free);
    }
    Ok(if service.store.has_teams().await? { Opening::Closed } else { Opening::ByCode })
}

/// Does somebody hold the code? It stays valid until a team begins.
///
/// # Errors
/// `setup-code-missing`, `setup-code` (field `code`), [`ServiceError::TooMany`] after five wrong ones in a minute;
/// [`ServiceError::Forbidden`] once somebody began.
pub async fn check_code(service: &Service, code: &str) -> Result<(), ServiceError> {
    match opening(service).await? {
        Opening::Free => return Ok(()),
        Opening::Closed => return Err(ServiceError::Forbidden),
        Opening::ByCode => {}
    }
    match setup::check(service, code).await {
        // Somebody began between the question and the answer.
        Err(ServiceError::NotFound) if service.store.has_teams().await? => Err(ServiceError::Forbidden),
        checked => checked,
    }
}

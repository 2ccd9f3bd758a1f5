//! Who could not come in again once this session is over, and what they can do about it now.
use crate::service::{Principal, Service, ServiceError};

/// What is still missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// An address a code can go to.
    Email,
    /// Being bound to who they are at the provider.
    Binding,
}

/// What whoever signed in has to do to come in again; nothing when they can, and where nothing here would help.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who did not sign in.
pub async fn missing_way_back(service: &Service, who: Principal) -> Result<Option<Missing>, ServiceError> {
    let staff = who.must_be_staff()?;
    let worker = service.store.find_worker(staff.worker).await?.ok_or(ServiceError::NotFound)?;
    let config = &service.config;
    let has_provider = config.provider.is_some();
    Ok(match (config.mail, worker.email_hmac.is_some()) {
        _ if has_provider && worker.oidc_subject.is_some() => None,
        (true, false) => Some(Missing::Email),
        (false, _) if has_provider => Some(Missing::Binding),
        _ => None,
    })
}

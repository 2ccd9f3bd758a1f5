//! Taking a partner out of the network, and back in.
use uuid::Uuid;

use super::change::{Deed, change, member};
use crate::service::{Principal, Service, ServiceError};

/// Takes a partner out: nothing they offer is found any more, by anybody. Their log stays with the team.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn take_out(service: &Service, who: Principal, subject: Uuid) -> Result<(), ServiceError> {
    set(service, who, subject, "take-out", ["active", "withdrawn"]).await
}

/// Undoes that.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn take_back(service: &Service, who: Principal, subject: Uuid) -> Result<(), ServiceError> {
    set(service, who, subject, "take-back", ["withdrawn", "active"]).await
}

async fn set(
    service: &Service,
    who: Principal,
    subject: Uuid,
    action: &'static str,
    [from, to]: [&'static str; 2],
) -> Result<(), ServiceError> {
    let (staff, _) = member(who)?;
    change(service, Deed { staff, subject, action }, move |held, now| {
        for offer in held.offers.iter_mut().filter(|offer| offer.status == from) {
            (offer.status, offer.updated_at) = (to.to_owned(), now);
        }
        Ok(())
    })
    .await
}

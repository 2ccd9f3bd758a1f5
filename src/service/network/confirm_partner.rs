//! "Still so": somebody asked, and what the register says is still true.
use uuid::Uuid;

use super::change::{Deed, change, member};
use crate::service::{Principal, Service, ServiceError};

/// Writes down that what a partner offers was confirmed today.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn confirm_partner(service: &Service, who: Principal, subject: Uuid) -> Result<(), ServiceError> {
    let (staff, _) = member(who)?;
    change(service, Deed { staff, subject, action: "confirm" }, |held, now| {
        held.confirm(now);
        Ok(())
    })
    .await
}

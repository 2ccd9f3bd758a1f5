//! Once a year whoever helps is asked by message whether it is still so: yes, something changed, or no more.
mod answer;
mod send;

pub use answer::{Check, Said as CheckSaid, answer_check, find_check};
pub use send::send_checks;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use crate::{
    service::{Principal, Service, ServiceError},
    storage::ToHear,
};

/// The secret in the link of a check: made from its id, kept nowhere but as a hash.
fn token_of(service: &Service, check: Uuid) -> String {
    URL_SAFE_NO_PAD.encode(service.store.secret_for("yearly-check", check))
}

/// Who said that something changed, of those the team of whoever asks knows, or nobody does.
///
/// # Errors
/// [`ServiceError::Forbidden`].
pub async fn changes_to_hear(service: &Service, who: Principal) -> Result<Vec<ToHear>, ServiceError> {
    let staff = who.must_be_staff()?;
    let Some(team) = staff.team else { return Ok(Vec::new()) };
    Ok(service.store.changes_to_hear(staff.municipality, team).await?)
}

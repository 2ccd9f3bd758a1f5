//! Somebody shows their code and how they are reached. Whether the code, the number or both are unknown cannot be told:
//! one hash of the two together is looked for, whoever it is.
use uuid::Uuid;

use super::{
    Reach,
    code::{code_of, secret_of},
};
use crate::{
    service::{Fault, Service, ServiceError, account::is_from_later, exchange::moment, spoken::as_kept},
    storage::OwnCodeRecord,
};

/// Longest code that is read.
const MOST: usize = 80;

/// Somebody who showed who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mine {
    /// Where they are written down.
    pub municipality: i64,
    /// Who.
    pub subject: Uuid,
    /// What they did: `sign-up`, `shop`, `question`, `can-do`.
    pub sort: String,
    /// Their code, as it is said.
    pub code: String,
    /// How they are reached, as it is looked for; nothing where they gave nothing.
    pub reach_hmac: Option<String>,
}

impl Mine {
    pub(super) fn of(service: &Service, row: OwnCodeRecord) -> Self {
        let code = code_of(service, &row);
        let OwnCodeRecord { municipality_id: municipality, id: subject, sort, reach_hmac, .. } = row;
        Self { municipality, subject, sort, code, reach_hmac }
    }
}

/// Whoever shows a code, with the phone number or address they gave; without either for a long code. Whoever calls this
/// counts the tries: by caller, by what is typed as reach, and all together.
///
/// # Errors
/// `own-code-missing` (field `code`), `reach-wrong` (field `reach`); `own-code-unknown` (field `code`) for whatever
/// belongs to nobody.
pub async fn find_mine(service: &Service, code: &str, reach: &str) -> Result<Mine, ServiceError> {
    let mut faults = Vec::new();
    let code = as_kept(code);
    if code.is_empty() || code.len() > MOST {
        faults.push(Fault::new("code", "own-code-missing"));
    }
    let reach = Reach::read(reach).map_err(|fault| faults.push(fault)).ok().flatten();
    if !faults.is_empty() {
        return Err(ServiceError::Invalid(faults));
    }
    let secret = secret_of(service, &code, reach.as_ref().map(Reach::as_str).unwrap_or_default());
    let now = moment(service);
    let row = service.store.own_code_by_secret(&secret, now).await?;
    let row = row.filter(|row| !is_from_later(row.created_at, now));
    row.map(|row| Mine::of(service, row)).ok_or_else(|| Fault::new("code", "own-code-unknown").into())
}

/// Whoever was just written down, by their number.
///
/// # Errors
/// [`ServiceError::NotFound`] for who was erased.
pub async fn get_mine(service: &Service, (shard, subject): (i64, Uuid)) -> Result<Mine, ServiceError> {
    let row = service.store.find_own_code(shard, subject).await?;
    row.map(|row| Mine::of(service, row)).ok_or(ServiceError::NotFound)
}
